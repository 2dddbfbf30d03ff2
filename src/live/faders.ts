import type { FaderMove } from '../dirt/index.ts';
import { outsideKey } from '../song/index.ts';
import { type OutsideValue, outsideShare } from '../stage/index.ts';
import type { Cancel, Clock, Timers } from './clock.ts';
import type { OutsideControls, OutsideTarget } from './outside-controls.ts';

/** Seconds between two looks at what has changed. */
const LOOK = 0.04;
/** Seconds after the last movement of a fader until it is told where it is: a finger may be on it. */
const SETTLED = 0.2;
/** Faders that can be bound by their address: more are a mistake, or a flood. */
const MOST_ASKED = 200;
/** Shares that differ by less look the same on a fader. */
const SAME = 1e-4;

/** A parameter that a fader names and that nothing moves yet. */
export interface Unbound {
  readonly strip: string;
  readonly param: string;
  readonly address: string;
}

export interface FadersOptions {
  readonly outside: OutsideControls;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Tells controllers where a fader stands now, 0 to 1. */
  readonly send: (address: string, share: number) => void;
}

/**
 * Faders of OSC controllers: those that songs name move what they say, and `/gabber/TRACK/PARAMETER` moves that
 * parameter, whatever else moves it from outside. Controllers are told where all of them stand, when that changes.
 */
export class Faders {
  readonly #options: FadersOptions;
  readonly #cancel: Cancel;
  /** What controllers were told, and when addresses were moved last. */
  readonly #told = new Map<string, number>();
  readonly #moved = new Map<string, number>();
  readonly #asked = new Set<string>();

  constructor(options: FadersOptions) {
    this.#options = options;
    this.#cancel = options.timers.every(LOOK, () => this.#tell());
  }

  /** Moves what a fader moves; gives what would have to be bound to it first, once. */
  hear({ address, value }: FaderMove): Unbound | undefined {
    const { outside, clock } = this.#options;
    const key = outsideKey({ kind: 'osc', address });
    const named = namedBy(address);
    const isMeant = (each: OutsideTarget): boolean =>
      each.course.key === key ||
      (each.node.name === named?.strip && each.course.names.includes(named.param));
    const keys = new Set(outside.targets.filter(isMeant).map(({ course }) => course.key));
    const given = positionOf(value);
    for (const each of keys) outside.move(each, given);
    if (keys.size > 0) this.#moved.set(address, clock.now());
    return keys.size > 0 || named === undefined
      ? undefined
      : this.#askFor({ ...named, address }, given);
  }

  /** Remembers where a fader stands that is not bound yet: it begins there. Gives it the first time. */
  #askFor(fader: Unbound, given: OutsideValue): Unbound | undefined {
    const { outside } = this.#options;
    const isNew = !this.#asked.has(fader.address);
    if (!outside.strips.has(fader.strip) || (isNew && this.#asked.size >= MOST_ASKED)) {
      return undefined;
    }
    this.#asked.add(fader.address);
    outside.move(outsideKey({ kind: 'osc', address: fader.address }), given);
    return isNew ? fader : undefined;
  }

  /** Tells of nothing more. */
  close(): void {
    this.#cancel();
  }

  #tell(): void {
    const { outside, send, clock } = this.#options;
    for (const target of outside.targets) {
      const address = addressOf(target);
      const share = outsideShare(target.course, outside.valueOf(target));
      const told = this.#told.get(address);
      const moved = this.#moved.get(address) ?? Number.NEGATIVE_INFINITY;
      if (told !== undefined && Math.abs(told - share) < SAME) continue;
      if (clock.now() - moved < SETTLED) continue;
      this.#told.set(address, share);
      send(address, share);
    }
  }
}

/** A number from 0 to 1 is a share of the way; one beyond is a value in the parameter's unit. */
function positionOf(value: number): OutsideValue {
  return value >= 0 && value <= 1 ? { kind: 'share', share: value } : { kind: 'value', value };
}

/** The fader of a target: its own address, or the one that its parameter has by itself. */
function addressOf({ node, course }: OutsideTarget): string {
  if (course.source.kind === 'osc') return course.source.address;
  return `/gabber/${node.name}/${(course.names[0] ?? '').replaceAll('.', '/')}`;
}

/** The parameter that an address names: `/gabber/lead/filter/cutoff` is `filter.cutoff` of `lead`. */
function namedBy(address: string): { readonly strip: string; readonly param: string } | undefined {
  const [, strip, param] = /^\/gabber\/([^/]+)\/(.+)$/.exec(address) ?? [];
  if (strip === undefined || param === undefined) return undefined;
  return { strip, param: param.replaceAll('/', '.') };
}
