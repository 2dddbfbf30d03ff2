import { failure, problem, type Result, success } from '../base/index.ts';

/** What Tidal's control port is told. */
export type ControlMessage =
  /** A value that patterns read: `cF 0 "name"`. */
  | { readonly kind: 'ctrl'; readonly name: string; readonly value: number | string }
  | { readonly kind: 'mute' | 'unmute' | 'solo' | 'unsolo' | 'silence'; readonly track: string }
  | { readonly kind: 'mute-all' | 'unmute-all' | 'unsolo-all' | 'hush' | 'reset-cycles' }
  /** Cycles a second. */
  | { readonly kind: 'cps'; readonly value: number }
  | { readonly kind: 'cycle'; readonly value: number }
  /** Seconds. */
  | { readonly kind: 'nudge'; readonly value: number };

const ofTracks = {
  '/mute': 'mute',
  '/unmute': 'unmute',
  '/solo': 'solo',
  '/unsolo': 'unsolo',
  '/silence': 'silence',
} as const;
const plain = {
  '/muteAll': 'mute-all',
  '/unmuteAll': 'unmute-all',
  '/unsoloAll': 'unsolo-all',
  '/hush': 'hush',
  '/resetCycles': 'reset-cycles',
} as const;
const numbers = { '/setcps': 'cps', '/setCycle': 'cycle', '/nudgeAll': 'nudge' } as const;
/** Beats of a cycle, as `/setbpm` counts them. */
const BEATS = 4;
const LONGEST_NAME = 200;

/**
 * Reads a message to Tidal's control port. Patterns are named or numbered: `1` is d1. Problem:
 * `dirt.control` for what it does not know.
 *
 * @example readControl('/mute', [1]) // => {ok: true, value: {kind: 'mute', track: 'd1'}, problems: []}
 */
export function readControl(address: string, args: readonly unknown[]): Result<ControlMessage> {
  const [first, second] = args;
  if (Object.hasOwn(plain, address)) {
    return success({ kind: plain[address as keyof typeof plain] });
  }
  if (Object.hasOwn(ofTracks, address)) {
    const track = trackOf(first);
    const kind = ofTracks[address as keyof typeof ofTracks];
    return track === undefined ? refused(address, 'names no pattern') : success({ kind, track });
  }
  if (Object.hasOwn(numbers, address)) {
    const kind = numbers[address as keyof typeof numbers];
    return isNumber(first) ? success({ kind, value: first }) : refused(address, 'needs a number');
  }
  if (address === '/setbpm') {
    if (!isNumber(first)) return refused(address, 'needs a number');
    return success({ kind: 'cps', value: first / 60 / BEATS });
  }
  if (address === '/ctrl') return readCtrl(first, second);
  return refused(address, 'is not known');
}

function readCtrl(name: unknown, value: unknown): Result<ControlMessage> {
  const key = typeof name === 'number' ? String(name) : name;
  if (typeof key !== 'string' || key.length > LONGEST_NAME)
    return refused('/ctrl', 'names nothing');
  if (isNumber(value) || (typeof value === 'string' && value.length <= LONGEST_NAME)) {
    return success({ kind: 'ctrl', name: key, value });
  }
  return refused('/ctrl', 'needs a number or a text');
}

function trackOf(value: unknown): string | undefined {
  if (isNumber(value)) return `d${Math.round(value)}`;
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_NAME) return undefined;
  return /^\d+$/.test(value) ? `d${value}` : value;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function refused(address: string, why: string): Result<never> {
  const shown = address.slice(0, 40);
  return failure([problem('dirt.control', `The message ${shown} to the control port ${why}.`)]);
}
