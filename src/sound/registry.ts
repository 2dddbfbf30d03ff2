import { nearest, type Problem, problem } from '../base/index.ts';
import type { Effect } from './effect.ts';
import type { EventEffect } from './event-effect.ts';
import type { OwnSound } from './from-synthdef/index.ts';
import type { Instrument } from './instrument.ts';
import { type SamplerName, type Samplers, samplerNames } from './samples.ts';
import { type Sound, type SoundNames, soundOf, variantOf } from './sound-names.ts';

/** All that a song can name. Built from a list, never global, so a test can bring its own. */
export interface Registry {
  instrument(name: string): Instrument | undefined;
  effect(name: string): Effect | undefined;
  /**
   * What an event's `s` plays: an instrument by its own name, or by a name that Tidal users know
   * (`bd`, `sn`, `hh`). `n` chooses a variant where the name has several.
   */
  sound(name: string, n?: number): Sound | undefined;
  /** The names that Tidal users know, and what they stand for. */
  readonly names: SoundNames;
  instruments(): readonly string[];
  effects(): readonly string[];
  /** What an event can name on any instrument, in the order in which a sound passes them. */
  readonly eventEffects: readonly EventEffect[];
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
  readonly eventEffects?: readonly EventEffect[];
  readonly samplers?: Samplers;
  readonly names?: SoundNames;
}): Registry {
  const instruments = byName(list.instruments);
  const effects = byName(list.effects);
  const names = list.names ?? new Map();
  const sound = (name: string, n = 0): Sound | undefined => {
    const own = instruments.get(name);
    if (own !== undefined) return soundOf(own, n);
    return variantOf(names.get(name) ?? [], n, (instrument) => instruments.get(instrument));
  };
  return {
    instrument: (name) => instruments.get(name),
    effect: (name) => effects.get(name),
    sound,
    names,
    instruments: () => [...instruments.keys()],
    effects: () => [...effects.keys()],
    eventEffects: [...byName(list.eventEffects ?? []).values()],
    nearestSound: (name, samples = []) =>
      nearest(name, [...samples, ...instruments.keys(), ...names.keys()]),
    sampler: (name) => list.samplers?.[name],
  };
}

/**
 * A registry with instruments and effects more. A name that is taken stays with what has it.
 *
 * Problems: `sound.name-taken`, one for each sound that is left out.
 */
export function addSounds(
  registry: Registry,
  sounds: readonly OwnSound[],
): { readonly registry: Registry; readonly problems: readonly Problem[] } {
  const taken = new Set(['split', ...registry.instruments(), ...registry.effects()]);
  const problems: Problem[] = [];
  const added = sounds.filter((sound) => {
    const { name } = sound.kind === 'effect' ? sound.effect : sound.instrument;
    if (taken.has(name)) problems.push(nameTaken(name));
    return !taken.has(name) && taken.add(name);
  });
  const all = withMore(
    registry,
    added.flatMap((each) => (each.kind === 'instrument' ? each.instrument : [])),
    added.flatMap((each) => (each.kind === 'effect' ? each.effect : [])),
  );
  return { registry: all, problems };
}

/**
 * A registry with instruments and effects more.
 *
 * @throws RangeError when a name is taken
 */
export function withMore(
  registry: Registry,
  instruments: readonly Instrument[],
  effects: readonly Effect[] = [],
): Registry {
  const samplers = samplersOf(registry);
  return makeRegistry({
    instruments: [
      ...registry.instruments().flatMap((name) => registry.instrument(name) ?? []),
      ...instruments,
    ],
    effects: [...registry.effects().flatMap((name) => registry.effect(name) ?? []), ...effects],
    ...(samplers === undefined ? {} : { samplers }),
    names: registry.names,
    eventEffects: registry.eventEffects,
  });
}

function samplersOf(registry: Registry): Samplers | undefined {
  const entries = samplerNames.flatMap((name) => {
    const sampler = registry.sampler(name);
    return sampler === undefined ? [] : [[name, sampler] as const];
  });
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Samplers);
}

function nameTaken(name: string): Problem {
  const message = `There is an instrument or effect called \`${name}\` already.`;
  return problem('sound.name-taken', message, { hint: 'Give the SynthDef another name.' });
}

function byName<T extends { readonly name: string }>(list: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const each of list) {
    if (map.has(each.name)) throw new RangeError(`two definitions are called ${each.name}`);
    map.set(each.name, each);
  }
  return map;
}
