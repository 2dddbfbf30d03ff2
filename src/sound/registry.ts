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
  /** Instruments whose names SynthDefs of somebody's own have: other names for them still play them. */
  readonly replaced: readonly Instrument[];
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
  readonly replaced?: readonly Instrument[];
}): Registry {
  const instruments = byName(list.instruments);
  const replaced = byName(list.replaced ?? []);
  const effects = byName(list.effects);
  const names = list.names ?? new Map();
  const sound = (name: string, n = 0): Sound | undefined => {
    const own = instruments.get(name);
    if (own !== undefined) return soundOf(own, n);
    const meant = (instrument: string) => replaced.get(instrument) ?? instruments.get(instrument);
    return variantOf(names.get(name) ?? [], n, meant);
  };
  return {
    instrument: (name) => instruments.get(name),
    effect: (name) => effects.get(name),
    sound,
    names,
    instruments: () => [...instruments.keys()],
    effects: () => [...effects.keys()],
    replaced: [...replaced.values()],
    eventEffects: [...byName(list.eventEffects ?? []).values()],
    nearestSound: (name, samples = []) =>
      nearest(name, [...samples, ...instruments.keys(), ...names.keys()]),
    sampler: (name) => list.samplers?.[name],
  };
}

/** Names that stay with what has them: a chain's own word, and the effect that ends every master. */
const kept = ['split', 'limit'];

/**
 * A registry with somebody's own instruments and effects more. An instrument that has the name of one of
 * gabber's plays in its place, and so does an effect; of two of their own with one name the first stays.
 *
 * Problems: the error `sound.name-taken` for each sound that is left out, the warning
 * `sound.in-place-of` for each that plays in place of another.
 */
export function addSounds(
  registry: Registry,
  sounds: readonly OwnSound[],
): { readonly registry: Registry; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const all = [...instrumentsOf(registry), ...effectsOf(registry)];
  const taken = new Set([...kept, ...all.filter(isOwn).map(({ name }) => name)]);
  const added = sounds.filter((sound) => {
    const { name, doc } = soundIn(sound);
    const other = sound.kind === 'effect' ? registry.instrument(name) : registry.effect(name);
    const isRefused = taken.has(name) || other !== undefined;
    if (isRefused) problems.push(nameTaken(name));
    else if (all.some((each) => each.name === name)) {
      problems.push(inPlaceOf(name, sound.kind, doc, registry));
    }
    return !isRefused && taken.add(name);
  });
  const more = withMore(
    registry,
    added.flatMap((each) => (each.kind === 'instrument' ? each.instrument : [])),
    added.flatMap((each) => (each.kind === 'effect' ? each.effect : [])),
  );
  return { registry: more, problems };
}

function soundIn(sound: OwnSound): Instrument | Effect {
  return sound.kind === 'effect' ? sound.effect : sound.instrument;
}

/** What is declared here has no version: it does not change while a song plays. */
function isOwn({ version }: Instrument | Effect): boolean {
  return version !== undefined;
}

function instrumentsOf(registry: Registry): readonly Instrument[] {
  return registry.instruments().flatMap((name) => registry.instrument(name) ?? []);
}

function effectsOf(registry: Registry): readonly Effect[] {
  return registry.effects().flatMap((name) => registry.effect(name) ?? []);
}

/**
 * A registry with instruments and effects more, each in place of one that has its name.
 */
export function withMore(
  registry: Registry,
  instruments: readonly Instrument[],
  effects: readonly Effect[] = [],
): Registry {
  const samplers = samplersOf(registry);
  const names = new Set(instruments.map(({ name }) => name));
  return makeRegistry({
    instruments: merged(instrumentsOf(registry), instruments),
    effects: merged(effectsOf(registry), effects),
    ...(samplers === undefined ? {} : { samplers }),
    names: registry.names,
    eventEffects: registry.eventEffects,
    replaced: [
      ...registry.replaced,
      ...instrumentsOf(registry).filter(({ name }) => names.has(name)),
    ],
  });
}

/** Both, without those of the first whose names are among the second. */
function merged<T extends { readonly name: string }>(
  first: readonly T[],
  second: readonly T[],
): T[] {
  const names = new Set(second.map(({ name }) => name));
  return [...first.filter(({ name }) => !names.has(name)), ...second];
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

/** Names both, and what still plays the one that was there. */
function inPlaceOf(
  name: string,
  kind: OwnSound['kind'],
  doc: string,
  { names }: Registry,
): Problem {
  const message = `${doc.replace(/\.$/, '')} plays in place of gabber's ${kind} \`${name}\`.`;
  const other = [...names].find(([, [variant]]) => variant?.instrument === name)?.[0];
  const both = 'Give the SynthDef another name to have both';
  const still = `\`s "${other}"\` still plays gabber's`;
  const hint = other === undefined || kind === 'effect' ? `${both}.` : `${both}; ${still}.`;
  return problem('sound.in-place-of', message, { severity: 'warning', hint });
}

function byName<T extends { readonly name: string }>(list: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const each of list) {
    if (map.has(each.name)) throw new RangeError(`two definitions are called ${each.name}`);
    map.set(each.name, each);
  }
  return map;
}
