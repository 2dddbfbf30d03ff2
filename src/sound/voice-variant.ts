import type { Signal } from '../synthdef/index.ts';
import type { EventEffect } from './event-effect.ts';
import type { Instrument } from './instrument.ts';
import type { Parameter } from './parameter.ts';

/** What decides the graph of a voice beside its instrument. */
export interface VoiceVariant {
  /** Values of structural parameters. Those that are absent have their defaults. */
  readonly structure: Readonly<Record<string, number>>;
  /** In the order in which the sound passes them. */
  readonly effects: readonly EventEffect[];
  /** To how many buses beside its own it sends, up to `MOST_SENDS`; 0 when absent. */
  readonly sends?: number;
  /** Whether it sounds until a key is let go, whose length nobody knows when it begins. */
  readonly isKeyed?: boolean;
}

/**
 * The control of such a voice: 1 while its key is down. A SynthDef of somebody's own has no argument of this name,
 * as SuperCollider's have no dash.
 */
export const KEY_CONTROL = 'key-down';

/** Returns that one event can send to by itself. */
export const MOST_SENDS = 8;

/** What one voice sends to a bus of its own choosing. */
export interface VoiceSend {
  readonly bus: number;
  /** Decibels. */
  readonly level: number;
}

/** The names of the controls of a voice's send: its bus, its level in dB. @example sendNames(0) // => ['send1_out', 'send1'] */
export function sendNames(index: number): readonly [bus: string, level: string] {
  return [`send${index + 1}_out`, `send${index + 1}`];
}

/** The controls of a voice that carry its sends. */
export function sendControls(sends: readonly VoiceSend[]): Record<string, number> {
  return Object.fromEntries(
    sends.flatMap(({ bus, level }, index) => {
      const [out, amount] = sendNames(index);
      return [
        [out, bus],
        [amount, level],
      ];
    }),
  );
}

/** The voice as its instrument declares it. */
export const plainVariant: VoiceVariant = Object.freeze({ structure: {}, effects: [] });

/** Seconds that the effects of a voice may go on sounding when its instrument has ended. */
export function ringOf(effects: readonly EventEffect[]): number {
  return effects.reduce(
    (sum, effect) => sum + (effect.kind === 'sound' ? (effect.ring ?? 0) : 0),
    0,
  );
}

/** Values of structural parameters out of values of all: those that are not the defaults. */
export function structureOf(
  { parameters }: Pick<Instrument, 'parameters'>,
  values: Readonly<Record<string, number>>,
): Record<string, number> {
  const structure: Record<string, number> = {};
  for (const [key, spec] of Object.entries(parameters)) {
    if (!spec.structural) continue;
    const value = Math.round(values[key] ?? spec.default);
    if (value !== spec.default) structure[key] = value;
  }
  return structure;
}

/**
 * The name of the SynthDef of an instrument's voice: structural values that are not the defaults, and
 * the effects in it, follow the instrument's own.
 *
 * @example voiceName({name: 'clap'}) // => 'voice-clap'
 * @example voiceName({name: 'clap'}, {structure: {}, effects: [], sends: 2}) // => 'voice-clap+sends=2'
 * @example voiceName({name: 'pad'}, {structure: {}, effects: [], isKeyed: true}) // => 'voice-pad+keyed'
 * @example voiceName({name: 'fm'}, {structure: {algorithm: 5}, effects: [{name: 'lpf'}]}) // => 'voice-fm+algorithm=5+lpf'
 */
export function voiceName(
  { name, version }: Pick<Instrument, 'name' | 'version'>,
  variant?: {
    readonly structure: VoiceVariant['structure'];
    readonly effects: readonly Pick<EventEffect, 'name'>[];
    readonly sends?: number;
    readonly isKeyed?: boolean;
  },
): string {
  const own = version === undefined ? `voice-${name}` : `voice-${name}-${version}`;
  if (variant === undefined) return own;
  const values = Object.entries(variant.structure).map(([key, value]) => `${key}=${value}`);
  const sends = variant.sends ? [`${SENDS}=${variant.sends}`] : [];
  const keyed = variant.isKeyed ? [KEYED] : [];
  const effects = variant.effects.map((each) => each.name);
  return [own, ...values, ...effects, ...sends, ...keyed].join('+');
}

/**
 * The instrument and variant whose voice has a name (`voiceName`); undefined where there is none.
 */
export function readVoiceName(
  name: string,
  known: { readonly instruments: Iterable<Instrument>; readonly effects: readonly EventEffect[] },
): { readonly instrument: Instrument; readonly variant: VoiceVariant } | undefined {
  for (const instrument of known.instruments) {
    const own = voiceName(instrument);
    if (name === own) return { instrument, variant: plainVariant };
    if (!name.startsWith(`${own}+`)) continue;
    const variant = readVariant(instrument, name.slice(own.length + 1), known.effects);
    if (variant !== undefined) return { instrument, variant };
  }
  return undefined;
}

function readVariant(
  { parameters }: Instrument,
  text: string,
  known: readonly EventEffect[],
): VoiceVariant | undefined {
  const structure: Record<string, number> = {};
  const names = new Set<string>();
  let sends = 0;
  for (const word of text.split('+')) {
    const [key = '', value] = word.split('=');
    const spec = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    if (spec === undefined && isSends(key, value)) sends = Number(value);
    else if (value === undefined) names.add(word);
    else if (spec?.structural && isValue(spec, value)) structure[key] = Number(value);
    else return undefined;
  }
  const effects = known.filter((effect) => names.delete(effect.name));
  const isKeyed = names.delete(KEYED);
  if (names.size > 0) return undefined;
  return { structure, effects, ...(sends > 0 ? { sends } : {}), ...(isKeyed ? { isKeyed } : {}) };
}

/** What stands before the number of a voice's sends in its name. */
const SENDS = 'sends';
/** What stands at the end of the name of a voice that sounds until its key is let go. */
const KEYED = 'keyed';

function isSends(key: string, value: string | undefined): boolean {
  return key === SENDS && new RegExp(`^[1-${MOST_SENDS}]$`).test(value ?? '');
}

/** Whether it is written as `voiceName` writes it: no two names are one voice. */
function isValue(spec: Parameter, text: string): boolean {
  const value = Number(text);
  const isInside = value >= spec.min && value <= spec.max && value !== spec.default;
  return isInside && Number.isInteger(value) && String(value) === text;
}

/**
 * The value of a structural parameter, known while the graph is built.
 *
 * @throws RangeError for a signal that changes while the synth runs
 */
export function constantOf({ value }: Signal): number {
  if (typeof value === 'number') return value;
  throw new RangeError('only a structural parameter is known while the graph is built');
}
