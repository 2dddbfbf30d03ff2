import type { MidiMessage } from '../stage/index.ts';

/** Status bytes of channel messages, without the channel. */
const NOTE_OFF = 0x80;
const NOTE_ON = 0x90;
const NOTE_PRESSURE = 0xa0;
const CONTROL = 0xb0;
const PROGRAM = 0xc0;
const PRESSURE = 0xd0;
const BEND = 0xe0;

/** Controllers that carry a parameter's number and value, each in a coarse and a fine half. */
const NRPN_COARSE = 99;
const NRPN_FINE = 98;
const DATA_COARSE = 6;
const DATA_FINE = 38;
/** From a coarse controller to its fine one. */
const FINE = 32;

/**
 * A message as MIDI sends it: one string of bytes, or several for what takes more than one message.
 *
 * @example midiBytes({kind: 'note-on', channel: 1, note: 60, velocity: 100}) // => [[0x90, 60, 100]]
 */
export function midiBytes(message: MidiMessage): readonly (readonly number[])[] {
  const at = (status: number): number => status + message.channel - 1;
  const control = (number: number, value: number): readonly number[] => [
    at(CONTROL),
    number,
    value,
  ];
  switch (message.kind) {
    case 'note-on':
      return [[at(NOTE_ON), message.note, message.velocity]];
    case 'note-off':
      return [[at(NOTE_OFF), message.note, 0]];
    case 'control':
      return [control(message.controller, message.value)];
    case 'control-14':
      return [
        control(message.controller, coarse(message.value)),
        control(message.controller + FINE, fine(message.value)),
      ];
    case 'nrpn':
      return [
        control(NRPN_COARSE, coarse(message.parameter)),
        control(NRPN_FINE, fine(message.parameter)),
        control(DATA_COARSE, coarse(message.value)),
        control(DATA_FINE, fine(message.value)),
      ];
    case 'program':
      return [[at(PROGRAM), message.program]];
    case 'bend':
      return [[at(BEND), fine(message.value), coarse(message.value)]];
    case 'pressure':
      return [[at(PRESSURE), message.value]];
    case 'note-pressure':
      return [[at(NOTE_PRESSURE), message.note, message.value]];
  }
}

function coarse(value: number): number {
  return value >> 7;
}

function fine(value: number): number {
  return value & 0x7f;
}

/** What comes in that is for no channel: the clock of another machine. */
export type ClockMessage =
  | { readonly kind: 'clock' | 'start' | 'continue' | 'stop' }
  /** Sixteenths from the beginning of the song. */
  | { readonly kind: 'position'; readonly sixteenths: number };

const CLOCK_STATUS: Readonly<Record<number, 'clock' | 'start' | 'continue' | 'stop'>> = {
  248: 'clock',
  250: 'start',
  251: 'continue',
  252: 'stop',
};
const POSITION = 0xf2;

/** The bytes of a message of the clock. @example clockBytes({kind: 'start'}) // => [0xfa] */
export function clockBytes(message: ClockMessage): readonly number[] {
  if (message.kind === 'position') {
    const { sixteenths } = message;
    return [POSITION, fine(sixteenths), coarse(sixteenths) & 0x7f];
  }
  const status = Object.entries(CLOCK_STATUS).find(([, kind]) => kind === message.kind);
  return [Number(status?.[0])];
}

/**
 * One message that came in, as a port delivers it: whole, without running status. Undefined for what gabber
 * does not use, and for bytes that are no message.
 *
 * @example readMessage([0x90, 60, 0]) // => {kind: 'note-off', channel: 1, note: 60}
 */
export function readMessage(bytes: readonly number[]): MidiMessage | ClockMessage | undefined {
  const [status = 0, first, second] = bytes;
  if (bytes.slice(1).some((byte) => !(byte >= 0 && byte <= 0x7f))) return undefined;
  const kind = CLOCK_STATUS[status];
  if (kind !== undefined) return bytes.length === 1 ? { kind } : undefined;
  if (first === undefined) return undefined;
  if (status === POSITION) {
    return second === undefined ? undefined : { kind: 'position', sixteenths: both(second, first) };
  }
  return readChannel(status, first, second);
}

function readChannel(
  status: number,
  first: number,
  second: number | undefined,
): MidiMessage | undefined {
  const channel = (status & 0x0f) + 1;
  const kind = status & 0xf0;
  if (kind === PROGRAM) return { kind: 'program', channel, program: first };
  if (kind === PRESSURE) return { kind: 'pressure', channel, value: first };
  if (second === undefined) return undefined;
  switch (kind) {
    case NOTE_ON:
      // a note-on without strength ends the note: many keyboards say it so
      return second === 0
        ? { kind: 'note-off', channel, note: first }
        : { kind: 'note-on', channel, note: first, velocity: second };
    case NOTE_OFF:
      return { kind: 'note-off', channel, note: first };
    case NOTE_PRESSURE:
      return { kind: 'note-pressure', channel, note: first, value: second };
    case CONTROL:
      return { kind: 'control', channel, controller: first, value: second };
    case BEND:
      return { kind: 'bend', channel, value: both(second, first) };
    default:
      return undefined;
  }
}

function both(high: number, low: number): number {
  return (high << 7) + low;
}
