import { noteName } from '../base/index.ts';
import type { MidiMessage } from '../stage/index.ts';
import { type ClockMessage, readMessage } from './message-bytes.ts';

const MIDDLE = 60;
const BEND_MIDDLE = 8192;
const SYSTEM_EXCLUSIVE = 0xf0;
/** Bytes of a long message that are shown. */
const mostShown = 12;

/** What controllers are called that all instruments understand alike (MIDI 1.0, table of controllers). */
const controllerNames: Readonly<Record<number, string>> = {
  0: 'bank',
  1: 'modulation',
  2: 'breath',
  5: 'portamento time',
  6: 'data',
  7: 'volume',
  10: 'pan',
  11: 'expression',
  32: 'bank, fine',
  38: 'data, fine',
  64: 'sustain pedal',
  71: 'resonance',
  74: 'cutoff',
  98: 'NRPN, fine',
  99: 'NRPN',
  100: 'RPN, fine',
  101: 'RPN',
  120: 'all sound off',
  121: 'reset',
  123: 'all notes off',
};

/**
 * A message that came in, in words; bytes that are none are shown as they are.
 *
 * @example messageText([0x90, 60, 100]) // => 'channel 1: note c5 (60) on, velocity 100'
 * @example messageText([0xf0, 126, 0xf7]) // => 'system exclusive, 3 bytes: f0 7e f7'
 */
export function messageText(bytes: readonly number[]): string {
  const message = readMessage(bytes);
  if (message === undefined) return bytesText(bytes);
  return 'channel' in message
    ? `channel ${message.channel}: ${channelText(message)}`
    : clockText(message);
}

function channelText(message: MidiMessage): string {
  switch (message.kind) {
    case 'note-on':
      return `note ${keyText(message.note)} on, velocity ${message.velocity}`;
    case 'note-off':
      return `note ${keyText(message.note)} off`;
    case 'note-pressure':
      return `pressure ${message.value} on note ${keyText(message.note)}`;
    case 'pressure':
      return `pressure ${message.value}`;
    case 'program':
      return `program ${message.program}`;
    case 'bend':
      return `bend ${signed(message.value - BEND_MIDDLE)}`;
    case 'control':
    case 'control-14': {
      const name = controllerNames[message.controller];
      const called = name === undefined ? '' : ` (${name})`;
      return `controller ${message.controller}${called}: ${message.value}`;
    }
    case 'nrpn':
      return `NRPN ${message.parameter}: ${message.value}`;
  }
}

function clockText(message: ClockMessage): string {
  if (message.kind !== 'position') return message.kind;
  const { sixteenths } = message;
  const beat = (sixteenths % 16) / 4 + 1;
  return `song position ${sixteenths} (bar ${Math.floor(sixteenths / 16) + 1}, beat ${beat} of four)`;
}

function bytesText(bytes: readonly number[]): string {
  const shown = bytes.slice(0, mostShown).map((byte) => byte.toString(16).padStart(2, '0'));
  const more = bytes.length > mostShown ? ' …' : '';
  const name = bytes[0] === SYSTEM_EXCLUSIVE ? 'system exclusive' : 'other';
  return `${name}, ${bytes.length} bytes: ${shown.join(' ')}${more}`;
}

function keyText(key: number): string {
  return `${noteName(key - MIDDLE)} (${key})`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
