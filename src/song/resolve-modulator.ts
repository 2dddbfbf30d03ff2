import type { ParameterSpec, SoundSpec } from './registry.ts';
import { effectParameter } from './resolve-chain.ts';
import { complain, fixedValue, type Path, type Resolving, ranges } from './resolving.ts';
import type { Chain, EffectEntry, ModulationTarget, Modulator } from './song.ts';
import type { ModulatorData } from './song-schema.ts';

/** A parameter that a modulator can move, and what it is called in `param`. */
interface Movable {
  readonly names: readonly string[];
  readonly target: ModulationTarget;
  readonly spec: Pick<ParameterSpec, 'unit' | 'min' | 'max' | 'curve' | 'options' | 'structural'>;
}

const stripParameters = {
  level: { unit: 'dB', min: -120, max: 24, curve: 'lin' },
  pan: { unit: 'ratio', min: -1, max: 1, curve: 'lin' },
  width: { unit: 'ratio', min: 0, max: 2, curve: 'lin' },
} as const;

/** Resolves the modulators of a strip; what moves nothing that exists is left out after a Problem. */
export function resolveModulators(
  resolving: Resolving,
  data: readonly ModulatorData[],
  path: Path,
  effects: Chain,
  instrument: SoundSpec | undefined,
): readonly Modulator[] {
  if (data.length === 0) return [];
  const movables = [
    ...instrumentMovables(instrument),
    ...effectMovables(resolving, effects),
    ...stripMovables(),
  ];
  return data.flatMap((each, at) => {
    const modulator = resolveModulator(resolving, each, [...path, at], movables);
    return modulator === undefined ? [] : [modulator];
  });
}

function resolveModulator(
  resolving: Resolving,
  data: ModulatorData,
  path: Path,
  movables: readonly Movable[],
): Modulator | undefined {
  const wanted = data.param.replace(/^effects\./, '');
  const found = movables.find((each) => each.names.includes(wanted));
  if (found === undefined) {
    const hint = resolving.hint(
      wanted,
      movables.flatMap((each) => each.names),
    );
    const message = `There is nothing called \`${data.param.slice(0, 60)}\` to modulate here.`;
    complain(resolving, 'song.modulate', message, [...path, 'param'], hint);
    return undefined;
  }
  if (found.spec.structural) {
    const message = `\`${wanted}\` decides how the sound is built; it cannot move while a note sounds.`;
    const hint = `Set it for each note: \`# ${wanted} "<0 1>"\`, or in \`set\`.`;
    complain(resolving, 'song.modulate', message, [...path, 'param'], hint);
    return undefined;
  }
  const bound = (key: 'from' | 'to') => boundOf(resolving, data, key, found, path);
  const from = bound('from');
  const to = bound('to');
  return {
    kind: 'lfo',
    shape: data.lfo,
    rate: fixedValue(resolving, data.rate, ranges.rate, [...path, 'rate'], 1),
    phase: data.phase ?? 0,
    target: found.target,
    from,
    to,
    curve: curveOf(resolving, data, found, path, from > 0 && to > 0),
  };
}

function boundOf(
  resolving: Resolving,
  data: ModulatorData,
  key: 'from' | 'to',
  { spec }: Movable,
  path: Path,
): number {
  const value = fixedValue(resolving, data[key], spec, [...path, key], spec.min);
  if (typeof value === 'number') return value;
  const message = `\`${key}\` must be in ${spec.unit} here; musical time cannot be modulated.`;
  complain(resolving, 'song.modulate', message, [...path, key]);
  return spec.min;
}

function curveOf(
  resolving: Resolving,
  data: ModulatorData,
  found: Movable,
  path: Path,
  isPositive: boolean,
): 'lin' | 'exp' {
  if (data.curve === 'exp' && !isPositive) {
    const message = 'An exponential curve needs `from` and `to` above 0.';
    complain(resolving, 'song.modulate', message, [...path, 'curve']);
  }
  return isPositive ? (data.curve ?? found.spec.curve) : 'lin';
}

function instrumentMovables(instrument: SoundSpec | undefined): Movable[] {
  return Object.entries(instrument?.parameters ?? {}).map(([parameter, spec]) => ({
    names: [parameter],
    target: { kind: 'instrument', parameter },
    spec,
  }));
}

function stripMovables(): Movable[] {
  return (['level', 'pan', 'width'] as const).map((parameter) => ({
    names: [parameter],
    target: { kind: 'strip', parameter },
    spec: stripParameters[parameter],
  }));
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
      const names = owners.map((owner) => `${owner}.${parameter}`);
      return [{ names, target: { kind: 'effect' as const, place, parameter }, spec: known }];
    });
  });
}

/** The effects of a chain, those inside splits too, each with the way to it. */
export function effectsOf(
  chain: Chain,
  way: readonly number[],
): (readonly [EffectEntry, readonly number[]])[] {
  return chain.flatMap((entry, at) => {
    if (entry.kind === 'effect') return [[entry, [...way, at]] as const];
    return entry.chains.flatMap((each, branch) => effectsOf(each, [...way, at, branch]));
  });
}
