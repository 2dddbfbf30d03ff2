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
import { patternPlaces, withSectionPattern } from './pattern-places.ts';

/** A generation of a pattern of a song, and how much of it is wanted. */
export interface WantedGeneration {
  readonly song: string;
  /** The track, or `section/track`. */
  readonly track: string;
  readonly generation: Generation;
  readonly bars: number;
  /** Where it goes. */
  readonly file: string;
}

/** A song in which a track has a generation of its pattern again. */
export interface SongWithGeneration {
  readonly text: string;
  readonly track: string;
  /** The first bar, from 1, in which the track plays it. */
  readonly fromBar: number;
}

/**
 * The text of a song in which a track, or a section, plays a generation, which is written nowhere. The master has a gain, so that the
 * whole song need not be rendered to find one.
 *
 * Problems: those of the song; `pattern.track`, `pattern.unheard`.
 */
export async function songWithGeneration(
  { song: file, track: name, generation }: WantedGeneration,
  source: SourceText,
  context: Context,
): Promise<Result<SongWithGeneration>> {
  const read = await readWithSounds(source, registryFor(file, context, 'native'));
  if (!read.ok) return read;
  const { song, data } = read.value;
  const place = patternPlaces(song).find((each) => each.name === name);
  const { track, sections } = place ?? { track: name, sections: [] };
  const own = data.tracks[track];
  if (own === undefined) {
    const message = `The song has no track \`${track.slice(0, 40)}\` now.`;
    return failure([problem('pattern.track', message)]);
  }
  const { source: _source, mute: _mute, ...rest } = own;
  const { text } = generation;
  const heard: TrackData =
    sections.length > 0 ? { ...own, mute: false } : { ...rest, pattern: text };
  const changed: SongData = {
    ...(sections.length > 0 ? withSectionPattern(data, { track, sections }, text) : data),
    tracks: { ...data.tracks, [track]: heard },
    master: { ...data.master, gain: data.master?.gain ?? '0dB' },
  };
  const fromBar = firstBar(song, track, sections);
  if (fromBar === undefined) {
    const hint = 'Sections that have a pattern of their own for it do not count.';
    const message = `\`${track.slice(0, 40)}\` plays in no section of the song.`;
    return failure([problem('pattern.unheard', message, { hint })]);
  }
  const written = rewriteSong(source.text, data, changed, read.value.source);
  return success({ text: written, track, fromBar });
}

/** The first bar, from 1, in which a track plays: its own pattern, or that of some sections. */
function firstBar(song: Song, name: string, sections: readonly number[]): number | undefined {
  const track = song.tracks.find((each) => each.name === name);
  if (song.arrangement.length === 0 || track === undefined) return 1;
  const heard = { ...track, mute: false };
  const plays = placeSections(song).find(
    ({ section, index }) =>
      (sections.length > 0 ? sections.includes(index) : section.pattern[name] === undefined) &&
      trackInSection(heard, section).plays,
  );
  return plays && plays.begin + 1;
}
