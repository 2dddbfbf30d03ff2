import { duckCurves } from '../song/index.ts';
import {
  compileVoice,
  type Effect,
  type Instrument,
  type Registry,
  readVoiceName,
  samplerNames,
  voiceName,
} from '../sound/index.ts';
import type { SynthDef } from '../synthdef/index.ts';
import { compileDrawnDuck, compileDuck, DRAWN_DUCK, duckName } from './duck.ts';
import { compileModulator, modulatorName, modulatorShapes } from './modulators.ts';
import { compileOrbit, orbitName } from './orbit.ts';
import { LIMITER, MASTER } from './plan-nodes.ts';
import { compileStrip } from './strip.ts';

/** The name of the SynthDef of a strip with one effect. @example effectName({name: 'eq'}) // => 'effect-eq' */
export function effectName({ name, version }: Pick<Effect, 'name' | 'version'>): string {
  return version === undefined ? `effect-${name}` : `effect-${name}-${version}`;
}

/**
 * The SynthDefs that need no song, by name, each compiled when called for: a voice for each
 * instrument and for samples, a strip with each effect alone, what voices of a track send to, ducking, modulators, and the master of a song that adds
 * nothing to it.
 */
export function namedSynthDefs(registry: Registry): ReadonlyMap<string, () => SynthDef> {
  const recipes = new Map<string, () => SynthDef>();
  for (const instrument of voicesOf(registry)) {
    recipes.set(voiceName(instrument), () => compileVoice(instrument));
  }
  for (const name of registry.effects()) {
    const effect = registry.effect(name);
    if (effect) recipes.set(effectName(effect), () => compileAlone(effectName(effect), effect));
  }
  for (const effect of registry.eventEffects) {
    if (effect.kind === 'orbit') recipes.set(orbitName(effect), () => compileOrbit(effect));
  }
  for (const curve of duckCurves) recipes.set(duckName(curve), () => compileDuck(curve));
  recipes.set(DRAWN_DUCK, compileDrawnDuck);
  for (const shape of modulatorShapes) {
    recipes.set(modulatorName(shape), () => compileModulator(shape));
  }
  const limiter = registry.effect(LIMITER);
  if (limiter) recipes.set(MASTER, () => compileAlone(MASTER, limiter));
  return recipes;
}

/** What notes are played by: instruments, and what plays samples. */
function voicesOf(registry: Registry): readonly Instrument[] {
  return [
    ...registry.instruments().flatMap((name) => registry.instrument(name) ?? []),
    ...registry.replaced,
    ...samplerNames.flatMap((name) => registry.sampler(name) ?? []),
  ];
}

/**
 * A voice with structural values of its own, or with effects that events name: `voice-acid+shape+lpf`.
 * There are too many to list. Undefined where no voice has that name.
 */
export function compileVariant(registry: Registry, name: string): SynthDef | undefined {
  const known = { instruments: voicesOf(registry), effects: registry.eventEffects };
  const read = readVoiceName(name, known);
  return read && compileVoice(read.instrument, read.variant);
}

function compileAlone(name: string, effect: Effect): SynthDef {
  const chain = [{ kind: 'effect', effect, slot: effect.name }] as const;
  return compileStrip(name, { chain, sends: [], ducked: false, delay: 0 });
}
