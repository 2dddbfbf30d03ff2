import { type ParameterSpec, type SoundSpec, wetParameter } from './registry.ts';
import { effectParameter } from './resolve-chain.ts';
import { controlsSpec } from './resolve-device.ts';
import { type Resolving, ranges } from './resolving.ts';
import type {
  Chain,
  DeviceControl,
  EffectEntry,
  FixedValue,
  ModulationTarget,
  Send,
} from './song.ts';

/** A parameter that a modulator can move, and what it is called in `param`. */
export interface Movable {
  readonly names: readonly string[];
  readonly target: ModulationTarget;
  readonly spec: MovableSpec;
  /** Its value where nothing moves it. */
  readonly rest: number;
}

type MovableSpec = Pick<ParameterSpec, 'unit' | 'min' | 'max' | 'curve' | 'options' | 'structural'>;

/** What a strip has that can be moved. */
export interface MovableStrip {
  readonly effects: Chain;
  readonly sends: readonly Send[];
  readonly gain: number;
  readonly level: number;
  readonly pan: number;
  readonly width: number;
}

/** What a track's instrument has beside that. */
export interface MovableInstrument {
  readonly spec: SoundSpec;
  readonly preset: string | undefined;
  readonly set: Readonly<Record<string, unknown>>;
}

/** The MIDI instrument that a track plays, in place of that. */
export interface MovableDevice {
  readonly controls: readonly DeviceControl[];
  readonly set: Readonly<Record<string, unknown>>;
}

/** What every strip has a number for. */
export const stripNumbers = ['gain', 'level', 'pan', 'width'] as const;

const stripParameters = {
  gain: { ...ranges.gain, curve: 'lin' },
  level: { ...ranges.level, curve: 'lin' },
  pan: { ...ranges.pan, curve: 'lin' },
  width: { ...ranges.width, curve: 'lin' },
} as const;

/** Everything of a strip that can be moved; of names that occur twice the first is meant. */
export function movablesOf(
  resolving: Resolving,
  strip: MovableStrip,
  own?: MovableInstrument | MovableDevice,
): readonly Movable[] {
  return [
    ...(own === undefined ? [] : ownMovables(own)),
    ...effectMovables(resolving, strip.effects),
    ...stripMovables(strip),
    ...strip.sends.map(sendMovable),
  ];
}

/** What of a master can be moved: its effects. */
export function masterMovables(resolving: Resolving, effects: Chain): readonly Movable[] {
  return effectMovables(resolving, effects);
}

function ownMovables(own: MovableInstrument | MovableDevice): Movable[] {
  return 'controls' in own ? deviceMovables(own) : instrumentMovables(own);
}

function deviceMovables({ controls, set }: MovableDevice): Movable[] {
  return Object.entries(controlsSpec(controls)?.parameters ?? {}).map(([parameter, spec]) => ({
    names: [parameter],
    target: { kind: 'device', parameter },
    spec,
    rest: numberIn(set, parameter) ?? spec.default,
  }));
}

function instrumentMovables({ spec, preset, set }: MovableInstrument): Movable[] {
  const chosen = preset === undefined ? {} : (spec.presets[preset]?.values ?? {});
  return Object.entries(spec.parameters).map(([parameter, each]) => ({
    names: [parameter],
    target: { kind: 'instrument', parameter },
    spec: each,
    rest: numberIn(set, parameter) ?? chosen[parameter] ?? each.default,
  }));
}

function stripMovables(strip: MovableStrip): Movable[] {
  return stripNumbers.map((parameter) => ({
    names: [parameter, `strip.${parameter}`],
    target: { kind: 'strip', parameter },
    spec: stripParameters[parameter],
    rest: strip[parameter],
  }));
}

function sendMovable({ to, level }: Send): Movable {
  return {
    names: [`sends.${to}`],
    target: { kind: 'send', to },
    spec: stripParameters.level,
    rest: level,
  };
}

function effectMovables(resolving: Resolving, chain: Chain): Movable[] {
  const seen = new Map<string, number>();
  return effectsOf(chain, []).flatMap(([entry, place]) => {
    const spec = resolving.registry.effect(entry.effect);
    if (spec === undefined) return [];
    const count = (seen.get(entry.effect) ?? 0) + 1;
    seen.set(entry.effect, count);
    const owners = [`${entry.effect}#${count}`];
    if (count === 1) owners.push(entry.effect);
    if (entry.id !== undefined) owners.unshift(entry.id);
    return ['wet', ...Object.keys(spec.parameters)].flatMap((parameter) => {
      const known = effectParameter(spec, parameter);
      if (known === undefined) return [];
      return [
        {
          names: owners.map((owner) => `${owner}.${parameter}`),
          target: { kind: 'effect' as const, place, parameter },
          spec: known,
          rest: restOf(entry, spec, parameter, known),
        },
      ];
    });
  });
}

function restOf(
  { preset, set }: EffectEntry,
  spec: SoundSpec,
  parameter: string,
  known: ParameterSpec,
): number {
  const chosen = preset === undefined ? undefined : spec.presets[preset]?.values?.[parameter];
  const wet = known === wetParameter ? spec.wet : undefined;
  return numberIn(set, parameter) ?? chosen ?? wet ?? known.default;
}

function numberIn(set: Readonly<Record<string, FixedValue | unknown>>, key: string) {
  const value = Object.hasOwn(set, key) ? set[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

/** The effects of a chain, those inside splits too, each with the way to it. */
export function effectsOf(
  chain: Chain,
  way: readonly number[] = [],
): (readonly [EffectEntry, readonly number[]])[] {
  return chain.flatMap((entry, at) => {
    if (entry.kind === 'effect') return [[entry, [...way, at]] as const];
    return entry.chains.flatMap((each, branch) => effectsOf(each, [...way, at, branch]));
  });
}
