import { failure, problem, type Result, success } from '../base/index.ts';
import type { Controls } from '../pattern/index.ts';

/** One event as SuperDirt is told it. */
export interface DirtEvent {
  readonly controls: Controls;
  /** The orbit that it is sent to, from 0: Tidal's d1 sends to 0. */
  readonly orbit: number;
  /** The pattern that it is of, where the sender says so: `1` for d1. */
  readonly id: string | undefined;
  /** Seconds of the whole event. */
  readonly delta: number;
  /** Cycles a second. */
  readonly cps: number | undefined;
  /** The cycle of its onset. */
  readonly cycle: number | undefined;
}

/** What says when and where, not what. */
const aboutEvents = new Set(['cps', 'cycle', 'delta', '_id_', 'orbit', 'latency']);
/** More than any pattern names. */
const MOST_CONTROLS = 200;
const LONGEST_NAME = 64;
const LONGEST_TEXT = 200;
/** Seconds of an event that does not say. */
const DELTA = 1;
const MOST_SECONDS = 3600;

/**
 * Reads the arguments of `/dirt/play`: names and values by turns, in any order. What is neither a number
 * nor a text is left out. Problem: `dirt.event` for what is no event.
 *
 * @example readDirtEvent(['s', 'bd', 'orbit', 1]).ok // => true
 */
export function readDirtEvent(args: readonly unknown[]): Result<DirtEvent> {
  if (args.length % 2 === 1) return refused('a name is without a value');
  if (args.length > 2 * MOST_CONTROLS) return refused('it has too many values');
  const all = new Map<string, number | string>();
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at];
    if (typeof name !== 'string' || name.length > LONGEST_NAME) {
      return refused('a value is without a name');
    }
    const value = readable(args[at + 1]);
    if (value !== undefined) all.set(name, value);
  }
  const controls = Object.fromEntries([...all].filter(([name]) => !aboutEvents.has(name)));
  if (Object.keys(controls).length === 0) return refused('it says nothing to play');
  const id = all.get('_id_');
  return success({
    controls,
    orbit: Math.max(0, Math.round(numberIn(all, 'orbit') ?? 0)),
    id: id === undefined ? undefined : String(id),
    delta: Math.min(Math.max(numberIn(all, 'delta') ?? DELTA, 0), MOST_SECONDS),
    cps: numberIn(all, 'cps'),
    cycle: numberIn(all, 'cycle'),
  });
}

function readable(value: unknown): number | string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined;
}

function numberIn(all: ReadonlyMap<string, number | string>, name: string): number | undefined {
  const value = all.get(name);
  return typeof value === 'number' ? value : undefined;
}

function refused(why: string): Result<never> {
  return failure([problem('dirt.event', `An event for SuperDirt is left out: ${why}.`)]);
}

/**
 * Whether an event is one of those that a track asks for: `d5` is orbit 4, or the pattern with that name.
 *
 * @example isFrom({ id: undefined, orbit: 4 }, 'd5') // => true
 */
export function isFrom({ id, orbit }: Pick<DirtEvent, 'id' | 'orbit'>, source: string): boolean {
  const number = /^d(\d+)$/.exec(source)?.[1];
  if (id !== undefined) return id === source || id === number;
  return number !== undefined && orbit === Number(number) - 1;
}
