import type { Pattern } from '../../pattern/index.ts';
import { capital } from '../edits/strips.ts';
import { changeText } from '../edits/values.ts';
import { rhythmChange, rhythmOf } from './rhythm.ts';
import { changed, type SongDifference } from './song-difference.ts';

/** What of any song can be compared: what its tracks play, and how fast. */
export interface Played {
  /** Quarter notes a minute, where they are known. */
  readonly bpm?: number;
  readonly tracks: ReadonlyMap<string, Pattern<unknown>>;
}

/** In what two songs differ by what is heard of their patterns, where one of them is Tidal code. */
export function comparePlayed(before: Played, after: Played): readonly SongDifference[] {
  const tempo =
    before.bpm === after.bpm
      ? []
      : [
          changed(
            { about: 'song' },
            'bpm',
            `Tempo ${changeText(before.bpm ?? 'none', after.bpm ?? 'none', 'bpm')}`,
          ),
        ];
  const gone = [...before.tracks.keys()].filter((name) => !after.tracks.has(name));
  const come = [...after.tracks.keys()].filter((name) => !before.tracks.has(name));
  return [
    ...tempo,
    ...gone.map((name): SongDifference => {
      return { about: 'track', name, kind: 'removed', text: `Track ${name} is gone` };
    }),
    ...come.map((name): SongDifference => {
      return { about: 'track', name, kind: 'added', text: `New track ${name}` };
    }),
    ...[...after.tracks].flatMap(([name, pattern]) => {
      const old = before.tracks.get(name);
      if (old === undefined) return [];
      const [was, is] = [rhythmOf(old), rhythmOf(pattern)];
      const how = was && is ? rhythmChange(was, is) : 'too dense to be compared';
      const text = `${capital(name)} pattern: ${how}`;
      return how === undefined ? [] : [changed({ about: 'track', name }, 'pattern', text)];
    }),
  ];
}
