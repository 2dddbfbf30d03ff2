import type { Chain, ChainEntry, EffectEntry, Strip } from '../song/index.ts';
import type { Effect, Parameters, Registry } from '../sound/index.ts';
import { type ChainLink, effectControl, SIDECHAIN, type StripShape } from './strip.ts';
import { timedValue } from './timed.ts';
import type { StripPlan, Timed } from './types.ts';

/** A strip before its SynthDef has a name. */
export interface StripDraft {
  readonly shape: Omit<StripShape, 'delay' | 'wait'>;
  readonly values: StripPlan['values'];
  readonly timed: StripPlan['timed'];
  readonly hears: StripPlan['hears'];
  /** Seconds of look-ahead in its chain. */
  readonly latency: number;
}

/** What a strip is made of beside its song data. */
export interface StripContext {
  readonly registry: Registry;
  /** In a return, effects that are partly wet by default are fully wet. */
  readonly isReturn: boolean;
  /** A muted track plays no notes; other strips are turned off. */
  readonly isTrack: boolean;
  readonly ducked: boolean;
  /** Cycles a second at the beginning: for latency. */
  readonly cps: number;
  /** The strips that it listens to. */
  readonly listens: readonly string[];
}

/** The name of the slot of the entry at a place in a chain. @example slotOf([2]) // => 'fx2' */
export function slotOf(place: readonly number[]): string {
  return `fx${place.join('_')}`;
}

/** A strip's shape and the values of its controls. */
export function draftStrip(strip: Strip, context: StripContext): StripDraft {
  const collected: Collected = { values: {}, timed: {}, hears: {} };
  const chain = linkChain(strip.effects, [], context, collected);
  const sends = strip.sends.map((send) => (send.pre ? ('pre' as const) : ('post' as const)));
  const values: Record<string, number> = {
    ...collected.values,
    gain: strip.gain,
    level: strip.level,
    on: strip.mute && !context.isTrack ? 0 : 1,
    pan: strip.pan,
    width: strip.width,
  };
  strip.sends.forEach((send, index) => {
    values[`send${index + 1}`] = send.level;
  });
  return {
    shape: { chain, sends, ducked: context.ducked },
    values,
    timed: collected.timed,
    hears: collected.hears,
    latency: latencyOf(chain, collected, context.cps),
  };
}

interface Collected {
  readonly values: Record<string, number>;
  readonly timed: Record<string, Timed>;
  readonly hears: Record<string, number>;
}

function linkChain(
  chain: Chain,
  place: readonly number[],
  context: StripContext,
  collected: Collected,
): ChainLink[] {
  return chain.map((entry, index) => linkEntry(entry, [...place, index], context, collected));
}

function linkEntry(
  entry: ChainEntry,
  place: readonly number[],
  context: StripContext,
  collected: Collected,
): ChainLink {
  if (entry.kind === 'split') {
    const chains = entry.chains.map((branch, index) =>
      linkChain(branch, [...place, index], context, collected),
    );
    return { kind: 'split', chains };
  }
  const effect = context.registry.effect(entry.effect);
  if (effect === undefined) throw new RangeError(`the song names the effect ${entry.effect}`);
  const slot = slotOf(place);
  collectValues(entry, effect, slot, context, collected);
  if (entry.by === undefined) return { kind: 'effect', effect, slot };
  collected.hears[effectControl(slot, SIDECHAIN)] = context.listens.indexOf(entry.by);
  return { kind: 'effect', effect, slot, hears: 0 };
}

function collectValues(
  entry: EffectEntry,
  effect: Effect,
  slot: string,
  context: StripContext,
  collected: Collected,
): void {
  const preset = entry.preset === undefined ? {} : effect.presets[entry.preset]?.values;
  const wet = context.isReturn && effect.wet < 1 ? { wet: 1 } : {};
  const all = { ...wet, ...preset, ...entry.set };
  for (const [parameter, value] of Object.entries(all)) {
    if (value === undefined) continue;
    const control = effectControl(slot, parameter);
    const read = timedValue(value, effect.parameters[parameter]?.unit ?? 'ratio');
    if (typeof read === 'number') collected.values[control] = read;
    else collected.timed[control] = read;
  }
}

/** The look-ahead of effects along a chain; of chains side by side the longest counts. */
function latencyOf(chain: readonly ChainLink[], collected: Collected, cps: number): number {
  return chain.reduce((sum, link) => {
    if (link.kind === 'split') {
      return sum + Math.max(0, ...link.chains.map((each) => latencyOf(each, collected, cps)));
    }
    const { effect, slot } = link;
    return sum + effect.latency(valuesOf(effect.parameters, slot, collected, cps));
  }, 0);
}

function valuesOf(
  parameters: Parameters,
  slot: string,
  { values, timed }: Collected,
  cps: number,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, spec]) => {
      const control = effectControl(slot, key);
      const time = timed[control];
      const seconds = time === undefined ? undefined : time.cycles / cps;
      return [key, values[control] ?? seconds ?? spec.default];
    }),
  );
}
