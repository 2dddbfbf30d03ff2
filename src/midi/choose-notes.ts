import {
  failure,
  hintNearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import type { MidiFile, MidiNote, MidiTrack } from './midi-file.ts';

/** Which notes of a file are meant; all when it says nothing. */
export interface NoteChoice {
  /** Its number in the file, from 1, or its name. */
  readonly track?: number | string;
  /** 1 to 16. */
  readonly channel?: number;
  /** 0 to 127. */
  readonly key?: number;
}

/** Notes of a file in order of their beginnings, and the tick at which the tracks that hold them end. */
export interface ChosenNotes {
  readonly notes: readonly MidiNote[];
  readonly end: number;
}

/**
 * The notes of a file that are meant.
 *
 * Problems: `midi.track` where there is no such track, `midi.empty` where nothing is left.
 */
export function chooseNotes(file: MidiFile, choice: NoteChoice): Result<ChosenNotes> {
  const tracks = tracksOf(file, choice.track);
  if (tracks.length === 0) return failure([noTrack(file, choice.track)]);
  const { channel, key } = choice;
  const isMeant = (note: MidiNote): boolean =>
    (channel === undefined || note.channel === channel) && (key === undefined || note.key === key);
  const notes = tracks.flatMap((track) => track.notes.filter(isMeant));
  if (notes.length === 0) return failure([nothingThere(file, choice)]);
  notes.sort((a, b) => a.begin - b.begin || a.key - b.key);
  const end = tracks.reduce((latest, track) => Math.max(latest, track.end), 0);
  return success({ notes, end });
}

function tracksOf({ tracks }: MidiFile, wanted: NoteChoice['track']): readonly MidiTrack[] {
  if (wanted === undefined) return tracks;
  if (typeof wanted === 'number') return tracks.slice(wanted - 1, wanted);
  return tracks.filter(({ name }) => name?.toLowerCase() === wanted.toLowerCase());
}

function noTrack({ name, tracks }: MidiFile, wanted: NoteChoice['track']): Problem {
  const names = tracks.flatMap((track) => track.name ?? []);
  const nearest = typeof wanted === 'string' ? hintNearest(wanted, names) : undefined;
  const hint = nearest ?? `It has ${tracks.length} tracks, counted from 1.`;
  const which = typeof wanted === 'string' ? `called \`${wanted.slice(0, 40)}\`` : `${wanted}`;
  return problem('midi.track', `${name} has no track ${which}.`, { hint });
}

function nothingThere(file: MidiFile, choice: NoteChoice): Problem {
  const asked = [
    ...(choice.track === undefined ? [] : [`in track ${choice.track}`]),
    ...(choice.channel === undefined ? [] : [`on channel ${choice.channel}`]),
    ...(choice.key === undefined ? [] : [`of key ${choice.key}`]),
  ];
  const message = `${[file.name, 'has no notes', ...asked].join(' ')}.`;
  const holding = file.tracks.flatMap(({ name, notes }, index) => {
    const channels = [...new Set(notes.map(({ channel }) => channel))].sort((a, b) => a - b);
    const called = name === undefined ? '' : ` (${name})`;
    return notes.length === 0
      ? []
      : [`track ${index + 1}${called} on channel ${channels.slice(0, 4).join(', ')}`];
  });
  const hint =
    holding.length === 0
      ? 'It has none at all.'
      : `There are notes in ${holding.slice(0, 5).join('; ')}.`;
  return problem('midi.empty', message, { hint });
}
