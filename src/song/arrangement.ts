import { type Meter, secondsPerBar } from '../music/index.ts';
import {
  isRamp,
  type PatternText,
  type Section,
  type SettableValue,
  type Song,
  type TempoRamp,
  type Track,
} from './song.ts';

/** One section of a form and the bars it fills. Bars are cycles: they count from 0. */
export interface PlacedSection {
  readonly section: Section;
  /** Place in `song.arrangement`. */
  readonly index: number;
  readonly begin: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * Bars of a song's form; 0 when it has none and plays without end.
 *
 * @example totalBars({ arrangement: [{ bars: 8 }, { bars: 16 }] }) // => 24
 */
export function totalBars(song: {
  readonly arrangement: readonly { readonly bars: number }[];
}): number {
  return song.arrangement.reduce((sum, { bars }) => sum + bars, 0);
}

/** The sections of a song's form in order, with the bars that each fills. */
export function placeSections(song: Pick<Song, 'arrangement'>): readonly PlacedSection[] {
  let begin = 0;
  return song.arrangement.map((section, index) => {
    const placed = { section, index, begin, end: begin + section.bars };
    begin = placed.end;
    return placed;
  });
}

/**
 * The section that plays in a cycle, placed where it is played: past its end the form repeats.
 * Undefined in a song without a form.
 */
export function sectionAt(
  song: Pick<Song, 'arrangement'>,
  cycle: number,
): PlacedSection | undefined {
  const total = totalBars(song);
  if (total === 0) return undefined;
  const turn = Math.floor(cycle / total) * total;
  const within = Math.floor(cycle) - turn;
  const found = placeSections(song).find(({ end }) => within < end);
  return found && { ...found, begin: found.begin + turn, end: found.end + turn };
}

/** What a section changes of a track, and whether the track plays in it. */
export interface TrackInSection {
  readonly plays: boolean;
  readonly pattern: PatternText | undefined;
  /** The track's `set` with the section's values over it. */
  readonly set: Readonly<Record<string, SettableValue>>;
  readonly level: number;
}

/**
 * A track as it is in a section, or outside any form. A section that names a track in `play` plays
 * it though it is muted; `mute` wins over `play`.
 */
export function trackInSection(track: Track, section: Section | undefined): TrackInSection {
  return {
    plays: playsIn(track, section),
    pattern: section?.pattern[track.name] ?? track.pattern,
    set: { ...track.set, ...section?.set[track.name] },
    level: section?.level[track.name] ?? track.level,
  };
}

function playsIn({ name, mute }: Track, section: Section | undefined): boolean {
  if (section === undefined) return !mute;
  if (section.mute.includes(name)) return false;
  return section.play === 'all' ? !mute : section.play.includes(name);
}

/**
 * The steady tempo at which a ramp would last as long: the logarithmic mean of its ends, as it changes
 * evenly over the notes.
 *
 * @example meanTempo({ from: 120, to: 120 }) // => 120
 */
export function meanTempo({ from, to }: TempoRamp): number {
  const growth = (to - from) / from;
  return growth === 0 ? from : (to - from) / Math.log1p(growth);
}

/**
 * Seconds of a song's form where every tempo in it is a number or a ramp; undefined where a tempo is a
 * pattern, or where there is no form.
 *
 * @example arrangementSeconds({ bpm: 240, meter: { beats: 4, unit: 4 }, arrangement: [{ bars: 8 }] }) // => 8
 */
export function arrangementSeconds(song: {
  readonly bpm: Song['bpm'];
  readonly meter: Meter;
  readonly arrangement: readonly Pick<Section, 'bars' | 'bpm'>[];
}): number | undefined {
  if (song.arrangement.length === 0) return undefined;
  let seconds = 0;
  for (const { bars, bpm = song.bpm } of song.arrangement) {
    if (isRamp(bpm)) seconds += bars * secondsPerBar(meanTempo(bpm), song.meter);
    else if (typeof bpm === 'number') seconds += bars * secondsPerBar(bpm, song.meter);
    else return undefined;
  }
  return seconds;
}
