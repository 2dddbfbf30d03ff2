import type { Controls } from '../pattern/index.ts';
import type { DeviceControl } from '../song/index.ts';
import type { MidiMessage } from './midi-message.ts';
import type { Onset } from './onsets.ts';
import type { Output } from './output.ts';
import type { Draft, HeldNote, Told } from './state.ts';
import type { MidiOutput, Plan } from './types.ts';
import { common, isPlayable, numberOf } from './voice-values.ts';

/** What a MIDI note is written to while a span is staged. */
interface MidiSheet {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly output: Output;
}

export const MIDI_OF_C5 = 60;
export const CENTRE_OCTAVE = 5;
const MOST = 127;
const MOST_OF_14 = 16_383;
/** Seconds that a note sounds at least: some instruments miss shorter ones. */
const SHORTEST = 0.005;

/** Controls that Tidal has names for, and their numbers. */
const namedControllers: Readonly<Record<string, number>> = {
  modwheel: 1,
  expression: 11,
  sustainpedal: 64,
};
/** Controls that say something by themselves: an event of these alone is no note. */
const others = [
  ...Object.keys(namedControllers),
  ...['ccn', 'ccv', 'nrpn', 'progNum', 'midibend', 'miditouch', 'polyTouch'],
];
const notes = ['note', 'n', 'midinote'];

/**
 * Sends what one onset asks of a MIDI instrument: first its controllers, then its note, which ends when
 * its time is over or the same note begins again.
 *
 * @param settings what the song sets of its controls: told with the first event, and where they change
 */
export function playMidi(
  sheet: MidiSheet,
  onset: Onset,
  to: MidiOutput,
  settings: Readonly<Record<string, number>> = {},
): void {
  const { controls } = onset;
  const channel = channelOf(controls, to);
  const send = (message: MidiMessage): void =>
    sheet.output.midi(onset.time, { track: onset.track.name, port: to.port, message });
  const changed = changedSettings(sheet.draft.told, onset, { to, channel, settings });
  for (const message of settingsOf({ ...changed, ...controls }, channel, to)) send(message);
  const note = midiNoteOf(controls, to);
  if (note === undefined) return;
  endNote(sheet, onset, { port: to.port, channel, note });
  const pressure = whole(controls, 'polyTouch', MOST);
  send({ kind: 'note-on', channel, note, velocity: velocityOf(controls) });
  if (pressure !== undefined) send({ kind: 'note-pressure', channel, note, value: pressure });
  const length = common(controls, 'sustain', onset.delta * common(controls, 'legato'));
  const until = onset.time + Math.max(length, SHORTEST);
  const track = onset.track.name;
  const held = sheet.draft.held.get(track) ?? [];
  sheet.draft.held.set(track, [...held, { port: to.port, channel, note, until }]);
}

/** What of the settings an instrument has not been told yet; from now on it has, and of what the event says. */
export function changedSettings(
  last: Map<string, Told>,
  { track, controls }: Onset,
  {
    to: { controls: own = [] },
    channel,
    settings,
  }: {
    readonly to: MidiOutput;
    readonly channel: number;
    readonly settings: Readonly<Record<string, number>>;
  },
): Controls {
  const told: Record<string, number> = { ...last.get(track.name) };
  const changed: Record<string, number> = {};
  for (const { name } of own) {
    const value = numberOf(controls, name) ?? settings[name];
    const key = `${channel} ${name}`;
    if (value === undefined || told[key] === value) continue;
    told[key] = value;
    changed[name] = value;
  }
  if (Object.keys(changed).length > 0) last.set(track.name, told);
  return changed;
}

/** Ends every MIDI note that is over before a time, in seconds from cycle 0. */
export function endMidiNotes({ draft, output }: Pick<MidiSheet, 'draft' | 'output'>, time: number) {
  for (const [track, held] of draft.held) {
    const over = held.filter(({ until }) => until < time);
    if (over.length === 0) continue;
    for (const note of over) output.midi(note.until, { track, ...noteOff(note) });
    draft.held.set(
      track,
      held.filter(({ until }) => until >= time),
    );
  }
}

/** The message that ends a held note. */
export function noteOff({ port, channel, note }: Omit<HeldNote, 'until'>): {
  readonly port: string;
  readonly message: MidiMessage;
} {
  return { port, message: { kind: 'note-off', channel, note } };
}

/** A note that is struck again ends first: instruments count note-offs differently. */
function endNote({ draft, output }: MidiSheet, onset: Onset, asked: Omit<HeldNote, 'until'>): void {
  const track = onset.track.name;
  const held = draft.held.get(track) ?? [];
  const isAsked = ({ port, channel, note }: HeldNote): boolean =>
    port === asked.port && channel === asked.channel && note === asked.note;
  if (!held.some(isAsked)) return;
  output.midi(onset.time, { track, ...noteOff(asked) });
  draft.held.set(
    track,
    held.filter((each) => !isAsked(each)),
  );
}

/** `midichan` counts from 0, as in SuperDirt; a song's channels count from 1. */
export function channelOf(controls: Controls, { channel }: MidiOutput): number {
  const own = whole(controls, 'midichan', 15);
  return own === undefined ? channel : own + 1;
}

/** The key that an event plays, 0..127; undefined for one that only sets something. */
export function midiNoteOf(
  controls: Controls,
  { controls: own = [] }: MidiOutput,
): number | undefined {
  const isOther = [...others, ...own.map(({ name }) => name)].some(
    (key) => controls[key] !== undefined,
  );
  if (isOther && notes.every((key) => controls[key] === undefined)) return undefined;
  const midi = numberOf(controls, 'midinote');
  const note = numberOf(controls, 'note') ?? numberOf(controls, 'n') ?? 0;
  const octave = (numberOf(controls, 'octave') ?? CENTRE_OCTAVE) - CENTRE_OCTAVE;
  return bounded((midi ?? note + MIDI_OF_C5) + 12 * octave, MOST);
}

/** `gain` counts as it does in SuperDirt's MIDI: it scales the velocity. */
export function velocityOf(controls: Controls): number {
  return Math.max(1, bounded(MOST * common(controls, 'velocity') * common(controls, 'gain'), MOST));
}

/** What an event sets, in the order in which instruments want it: the program first. */
export function settingsOf(
  controls: Controls,
  channel: number,
  { controls: own = [] }: MidiOutput,
): readonly MidiMessage[] {
  const messages: MidiMessage[] = [];
  const program = whole(controls, 'progNum', MOST);
  if (program !== undefined) messages.push({ kind: 'program', channel, program });
  const number = whole(controls, 'ccn', MOST) ?? whole(controls, 'ctlNum', MOST);
  const ccv = whole(controls, 'ccv', MOST) ?? whole(controls, 'control', MOST);
  if (number !== undefined && ccv !== undefined) {
    messages.push({ kind: 'control', channel, controller: number, value: ccv });
  }
  for (const control of own) {
    const value = numberOf(controls, control.name);
    if (value !== undefined) messages.push(deviceMessage(control, channel, value));
  }
  for (const [key, controller] of Object.entries(namedControllers)) {
    if (own.some(({ name }) => name === key)) continue;
    const value = numberOf(controls, key);
    if (value === undefined) continue;
    messages.push({ kind: 'control', channel, controller, value: bounded(value * MOST, MOST) });
  }
  const parameter = whole(controls, 'nrpn', MOST_OF_14);
  const value = whole(controls, 'val', MOST_OF_14);
  if (parameter !== undefined && value !== undefined) {
    messages.push({ kind: 'nrpn', channel, parameter, value });
  }
  const bend = whole(controls, 'midibend', MOST_OF_14);
  if (bend !== undefined) messages.push({ kind: 'bend', channel, value: bend });
  const pressure = whole(controls, 'miditouch', MOST);
  if (pressure !== undefined) messages.push({ kind: 'pressure', channel, value: pressure });
  return messages;
}

/** What sets a control of a device to a value between its `from` and `to`. */
export function deviceMessage(
  { kind, number, from, to }: DeviceControl,
  channel: number,
  value: number,
): MidiMessage {
  const most = kind === 'cc' ? MOST : MOST_OF_14;
  const set = bounded(((value - from) / (to - from)) * most, most);
  if (kind === 'nrpn') return { kind, channel, parameter: number, value: set };
  const controller = { channel, controller: number, value: set };
  return { kind: kind === 'cc' ? 'control' : 'control-14', ...controller };
}

function whole(controls: Controls, key: string, most: number): number | undefined {
  const value = numberOf(controls, key);
  return value === undefined || !isPlayable(value) ? undefined : bounded(value, most);
}

function bounded(value: number, most: number): number {
  return Math.min(Math.max(Math.round(value), 0), most);
}
