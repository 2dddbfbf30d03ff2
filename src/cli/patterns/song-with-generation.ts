import { failure, problem, type Result, success } from '../../base/index.ts';
import {
  placeSections,
  rewriteSong,
  type Song,
  type SongData,
  type TrackData,
  trackInSection,
} from '../../song/index.ts';
import type { Generation } from '../../studio/index.ts';
import type { Context } from '../context.ts';
import type { SourceText } from '../input.ts';
import { readWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';

/** A generation of a track of a song, and how much of it is wanted. */
export interface WantedGeneration {
  readonly song: string;
  readonly track: string;
  readonly generation: Generation;
  readonly bars: number;
  /** Where it goes. */
  readonly file: string;
}

/** A song in which a track has a generation of its pattern again. */
export interface SongWithGeneration {
  readonly text: string;
  /** The first bar, from 1, in which the track plays it. */
  readonly fromBar: number;
}

/**
 * The text of a song in which a track plays a generation, which is written nowhere. The master has a gain, so that the
 * whole song need not be rendered to find one.
 *
 * Problems: those of the song; `pattern.track`, `pattern.unheard`.
 */
export async function songWithGeneration(
  { song: file, track, generation }: WantedGeneration,
  source: SourceText,
  context: Context,
): Promise<Result<SongWithGeneration>> {
  const read = await readWithSounds(source, registryFor(file, context, 'native'));
  if (!read.ok) return read;
  const { song, data } = read.value;
  const own = data.tracks[track];
  if (own === undefined) {
    const message = `The song has no track \`${track.slice(0, 40)}\` now.`;
    return failure([problem('pattern.track', message)]);
  }
  const { source: _source, mute: _mute, ...rest } = own;
  const heard: TrackData = { ...rest, pattern: generation.text };
  const changed: SongData = {
    ...data,
    tracks: { ...data.tracks, [track]: heard },
    master: { ...data.master, gain: data.master?.gain ?? '0dB' },
  };
  const fromBar = firstBar(song, track);
  if (fromBar === undefined) {
    const hint = 'Sections that have a pattern of their own for it do not count.';
    const message = `\`${track.slice(0, 40)}\` plays in no section of the song.`;
    return failure([problem('pattern.unheard', message, { hint })]);
  }
  return success({ text: rewriteSong(source.text, data, changed, read.value.source), fromBar });
}

function firstBar(song: Song, name: string): number | undefined {
  const track = song.tracks.find((each) => each.name === name);
  if (song.arrangement.length === 0 || track === undefined) return 1;
  const heard = { ...track, mute: false };
  const plays = placeSections(song).find(
    ({ section }) => section.pattern[name] === undefined && trackInSection(heard, section).plays,
  );
  return plays && plays.begin + 1;
}
