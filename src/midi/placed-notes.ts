import type { ScoreNote } from '../stage/index.ts';
import type { Ticks } from './conductor.ts';
import { DRUM_CHANNEL, drumKey } from './drum-keys.ts';

/** A note of a file. */
export interface PlacedNote {
  /** Ticks. */
  readonly begin: number;
  /** Later than `begin`. */
  readonly end: number;
  /** 1..16. */
  readonly channel: number;
  readonly key: number;
  readonly velocity: number;
}

/** Semitones by which a note may lie beside its key without being told of. */
const IN_TUNE = 0.1;
/** The one drum that plays tunes: in hardcore the kick is the bass. */
const BASS_DRUM = 36;

/**
 * A track's notes with their ticks, channels and keys: drums on channel 10, but a kick that plays a tune as a tune.
 * A note that begins while its key sounds ends that, as on keys; of two that begin together the stronger and longer
 * is left.
 *
 * @param channel of notes that name none
 */
export function placeNotes(
  notes: readonly ScoreNote[],
  channel: number,
  ticks: Ticks,
): readonly PlacedNote[] {
  const tunes = playedAsTunes(notes);
  const sounding = new Map<string, PlacedNote>();
  const all: PlacedNote[] = [];
  const inOrder = [...notes].sort((a, b) => a.begin.compare(b.begin));
  for (const note of inOrder) {
    const drum = drumOf(note, tunes);
    const begin = Math.min(ticks.at(note.begin), ticks.end - 1);
    const next = {
      begin,
      end: Math.max(begin + 1, Math.min(ticks.at(note.end), ticks.end)),
      channel: drum === undefined ? (note.channel ?? channel) : DRUM_CHANNEL,
      key: drum ?? Math.round(note.key),
      velocity: note.velocity,
    };
    const place = `${next.channel} ${next.key}`;
    const before = sounding.get(place);
    if (before?.begin === begin) {
      all.splice(all.lastIndexOf(before), 1);
      next.end = Math.max(next.end, before.end);
      next.velocity = Math.max(next.velocity, before.velocity);
    } else if (before !== undefined && before.end > begin) {
      all.splice(all.lastIndexOf(before), 1, { ...before, end: begin });
    }
    all.push(next);
    sounding.set(place, next);
  }
  return all;
}

/** Whether some of a track's notes lie between the keys. */
export function areBetweenKeys(notes: readonly ScoreNote[]): boolean {
  return notes.some(
    ({ key, sounds }) => Math.abs(key - Math.round(key)) > IN_TUNE && drumKey(sounds) === undefined,
  );
}

function drumOf(note: ScoreNote, tunes: ReadonlySet<string>): number | undefined {
  const drum = drumKey(note.sounds);
  return drum === BASS_DRUM && tunes.has(instrumentOf(note)) ? undefined : drum;
}

/** The instruments on which a track plays more than one key. */
function playedAsTunes(notes: readonly ScoreNote[]): ReadonlySet<string> {
  const keys = new Map<string, Set<number>>();
  for (const note of notes) {
    const name = instrumentOf(note);
    keys.set(name, (keys.get(name) ?? new Set()).add(Math.round(note.key)));
  }
  return new Set([...keys].flatMap(([name, played]) => (played.size > 1 ? [name] : [])));
}

function instrumentOf({ sounds }: ScoreNote): string {
  return sounds.join(' ');
}
