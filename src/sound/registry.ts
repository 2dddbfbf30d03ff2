import { nearest } from '../base/index.ts';
import type { Effect } from './effect.ts';
import type { Instrument } from './instrument.ts';
import { soundNames } from './names.ts';
import type { SamplerName, Samplers } from './samples.ts';

/** All that a song can name. Built from a list, never global, so a test can bring its own. */
export interface Registry {
  instrument(name: string): Instrument | undefined;
  effect(name: string): Effect | undefined;
  /**
   * What an event's `s` plays: an instrument by its own name, or by a name that Tidal users know
   * (`bd`, `sn`, `hh`). `n` chooses a variant where the name has several.
   */
  sound(name: string): Instrument | undefined;
  instruments(): readonly string[];
  effects(): readonly string[];
  /** The nearest name an `s` could have meant, among those of samples too. */
  nearestSound(name: string, samples?: Iterable<string>): string | undefined;
  /** The voice that plays a sample; undefined in a registry without samplers. */
  sampler(name: SamplerName): Instrument | undefined;
}

/**
 * A registry of the given instruments and effects.
 *
 * @throws RangeError when two share a name
 * @example makeRegistry({instruments: [], effects: []}).instrument('kick') // => undefined
 */
export function makeRegistry(list: {
  readonly instruments: readonly Instrument[];
  readonly effects: readonly Effect[];
  readonly samplers?: Samplers;
}): Registry {
  const instruments = byName(list.instruments);
  const effects = byName(list.effects);
  const sound = (name: string): Instrument | undefined =>
    instruments.get(name) ?? instruments.get(soundNames[name] ?? '');
  return {
    instrument: (name) => instruments.get(name),
    effect: (name) => effects.get(name),
    sound,
    instruments: () => [...instruments.keys()],
    effects: () => [...effects.keys()],
    nearestSound: (name, samples = []) =>
      nearest(name, [...samples, ...instruments.keys(), ...Object.keys(soundNames)]),
    sampler: (name) => list.samplers?.[name],
  };
}

function byName<T extends { readonly name: string }>(list: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const each of list) {
    if (map.has(each.name)) throw new RangeError(`two definitions are called ${each.name}`);
    map.set(each.name, each);
  }
  return map;
}
