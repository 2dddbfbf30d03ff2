import type { Controls } from '../pattern/index.ts';
import { type EventEffect, eventControl, type Instrument, voiceName } from '../sound/index.ts';
import type { Voice } from './sample-voice.ts';
import type { Plan } from './types.ts';
import { parameterOf } from './voice-values.ts';

/** An effect that an event starts, with the values of all of its parameters. */
export interface StartedEffect {
  readonly effect: EventEffect;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The effects that an event starts on an instrument, in the order in which the sound passes them. What
 * the instrument has as a parameter of its own is the instrument's. Values outside a range are moved to
 * its border; what the event does not name has its default. A sample has a pitch of its own making.
 */
export function startedEffects(
  { eventEffects }: Pick<Plan, 'eventEffects'>,
  { instrument, sample }: Pick<Voice, 'instrument' | 'sample'>,
  event: Controls,
): readonly StartedEffect[] {
  if (!Object.keys(event).some((key) => starters(eventEffects).has(key))) return [];
  return eventEffects.flatMap((effect) => {
    if (effect.kind === 'pitch' && sample !== undefined) return [];
    return started(effect, instrument, event) ?? [];
  });
}

const startersOf = new WeakMap<readonly EventEffect[], ReadonlySet<string>>();

/** The controls that start any effect: most events name none of them. */
function starters(effects: readonly EventEffect[]): ReadonlySet<string> {
  const known = startersOf.get(effects) ?? new Set(effects.flatMap(({ starts }) => starts));
  startersOf.set(effects, known);
  return known;
}

function started(
  effect: EventEffect,
  instrument: Instrument,
  event: Controls,
): StartedEffect | undefined {
  if (!isFree(effect, instrument)) return undefined;
  const given = valuesOf(effect, instrument, event);
  if (!effect.starts.some((key) => given[key] !== undefined)) return undefined;
  const values = { ...defaultsOf(effect), ...given };
  return effect.isIdle?.(values) ? undefined : { effect, values };
}

/** Letters that the name of a SynthDef may have, some left for structural values. */
const NAME_LETTERS = 255 - 32;

/** As many effects, from the first on, as a SynthDef of the instrument can be named after. */
export function nameable(
  instrument: Instrument,
  started: readonly StartedEffect[],
): readonly StartedEffect[] {
  const effects = started.map(({ effect }) => effect);
  const { length } = voiceName(instrument, { structure: {}, effects });
  return length <= NAME_LETTERS ? started : nameable(instrument, started.slice(0, -1));
}

/** A SynthDef of somebody's own may have arguments with the names of an effect's controls. */
function isFree(effect: EventEffect, { parameters }: Instrument): boolean {
  return Object.keys(effect.parameters).every(
    (key) => !Object.hasOwn(parameters, eventControl(effect, key)),
  );
}

function valuesOf(
  effect: EventEffect,
  instrument: Instrument,
  event: Controls,
): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [key, spec] of Object.entries(effect.parameters)) {
    if (Object.hasOwn(instrument.parameters, key)) continue;
    const value = parameterOf(event, key, spec);
    if (value !== undefined) values[key] = Math.min(Math.max(value, spec.min), spec.max);
  }
  return values;
}

function defaultsOf({ parameters }: EventEffect): Record<string, number> {
  return Object.fromEntries(Object.entries(parameters).map(([key, spec]) => [key, spec.default]));
}

/** The controls of a voice that carry the values of its effects. */
export function effectControls(effects: readonly StartedEffect[]): Record<string, number> {
  return Object.fromEntries(
    effects.flatMap(({ effect, values }) =>
      Object.entries(values)
        .filter(([key]) => effect.kind !== 'orbit' || key === effect.send)
        .map(([key, value]) => [eventControl(effect, key), value]),
    ),
  );
}
