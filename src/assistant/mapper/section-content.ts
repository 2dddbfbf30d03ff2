import type { SectionData } from '../../song/index.ts';
import type { Scene } from './scene.ts';
import { stripsOf } from './targets.ts';

/** Bars of a new section of a kind where none are said. */
export const usualBars: Readonly<Record<string, number>> = {
  intro: 16,
  verse: 16,
  break: 16,
  build: 8,
  drop: 16,
  climax: 32,
  anticlimax: 16,
  fakedrop: 4,
  mid: 16,
  outro: 16,
  kickout: 1,
};

/** Who plays in a section of a kind, from what the song has. */
export function contentOf(id: string, { song }: Scene): Omit<SectionData, 'section' | 'bars'> {
  const of = (...names: readonly string[]): string[] => [
    ...new Set(names.flatMap((role) => stripsOf(role, song))),
  ];
  const orAll = (play: string[]) => (play.length === 0 ? {} : { play });
  const likewise = song.arrangement?.find(({ section }) => section.split(/[-_ ]/)[0] === id);
  if (likewise !== undefined) {
    const { section: _section, bars: _bars, ...content } = likewise;
    return content;
  }
  switch (id) {
    case 'intro':
    case 'outro':
      return orAll(of('kick', 'hat', 'ride', 'rumble'));
    case 'break':
      return orAll(of('pad', 'strings', 'choir', 'lead', 'piano', 'vocal', 'arp'));
    case 'build': {
      const snares = of('snare');
      const [first] = snares.length > 0 ? snares : of('kick');
      return {
        ...orAll(of('snare', 'riser', 'lead', 'kick')),
        ...(first !== undefined && { roll: { [first]: 4 } }),
      };
    }
    case 'fakedrop':
      return { ...orAll(of('kick', 'vocal', 'hat')), kickout: 1 };
    case 'anticlimax':
      return orAll(of('kick', 'screech', 'hat', 'clap'));
    default:
      return {};
  }
}
