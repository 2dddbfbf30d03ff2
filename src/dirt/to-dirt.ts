import {
  bundle,
  encodePacket,
  float32,
  int32,
  message,
  type OscArgument,
  text,
  timetagFromUnix,
} from '../osc/index.ts';
import { type Controls, plainValue } from '../pattern/index.ts';

/** What SuperDirt is told of an event beside its controls. */
export interface DirtTiming {
  /** Unix time in milliseconds. */
  readonly at: number;
  /** Cycles a second. */
  readonly cps: number;
  /** The cycle of its onset. */
  readonly cycle: number;
  /** Seconds of the whole event. */
  readonly delta: number;
  /** From 0. */
  readonly orbit: number;
}

/**
 * An event as Tidal sends it to SuperDirt: a bundle with one `/dirt/play`. Rationals, notes and numbers are
 * floats; booleans are whole.
 */
export function dirtBundle(controls: Controls, timing: DirtTiming): Uint8Array {
  const { at, cps, cycle, delta, orbit } = timing;
  const own = Object.entries(controls).flatMap(([name, value]) => {
    const argument = argumentOf(plainValue(value));
    return argument === undefined ? [] : [text(name), argument];
  });
  const play = message(
    '/dirt/play',
    ...[text('cps'), float32(cps), text('cycle'), float32(cycle), text('delta'), float32(delta)],
    ...(controls['orbit'] === undefined ? [text('orbit'), int32(orbit)] : []),
    ...own,
  );
  return encodePacket(bundle(timetagFromUnix(at), play));
}

function argumentOf(value: number | string | boolean): OscArgument | undefined {
  if (typeof value === 'boolean') return int32(value ? 1 : 0);
  if (typeof value === 'string') return value.includes('\0') ? undefined : text(value);
  return Number.isFinite(value) ? float32(value) : undefined;
}
