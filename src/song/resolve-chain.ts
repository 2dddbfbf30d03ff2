import type { WrittenValue } from './parameter-value.ts';
import { type ParameterSpec, type SoundSpec, wetParameter } from './registry.ts';
import { complain, type Path, type Resolving } from './resolving.ts';
import type { Chain, ChainEntry, EffectEntry, FixedValue } from './song.ts';
import type { ChainData } from './song-schema.ts';
import type { NumberReader } from './written-patterns.ts';

type EntryData = ChainData[number];
type Settings = Readonly<Record<string, WrittenValue>>;

/** Effects in one strip, those in splits counted too. */
const mostEffects = 64;

/** A chain being resolved. */
interface Resolution {
  readonly resolving: Resolving;
  /** Reads values, and gathers patterns in their places. */
  readonly reader: NumberReader;
  /** Those used so far. */
  readonly ids: Set<string>;
}

/** Resolves the effects of a strip; every id may be used once in it. */
export function resolveChain(
  resolving: Resolving,
  data: ChainData,
  path: Path,
  reader: NumberReader,
): Chain {
  const count = countEffects(data);
  if (count > mostEffects) {
    const message = `A strip has at most ${mostEffects} effects; here are ${count}.`;
    complain(resolving, 'song.size', message, path);
    return [];
  }
  return chainOf({ resolving, reader, ids: new Set() }, data, path);
}

function countEffects(chain: ChainData): number {
  return chain.reduce((sum, entry) => {
    const chains = Object.values(entry).filter((each) => Array.isArray(each));
    const inside = (chains.flat() as readonly ChainData[]).map(countEffects);
    return inside.reduce((all, each) => all + each, sum + 1);
  }, 0);
}

function chainOf(resolution: Resolution, data: ChainData, path: Path): Chain {
  return data.map((entry, at) => entryOf(resolution, entry, [...path, at]));
}

function entryOf(resolution: Resolution, data: EntryData, path: Path): ChainEntry {
  const { resolving } = resolution;
  const [first, second] = Object.keys(data);
  if (first === undefined || second !== undefined) {
    const message = 'An entry of a chain is a map with one key, the name of an effect.';
    const hint = 'Write `- clip: {drive: 6dB}`, with an `id` inside the inner braces.';
    complain(resolving, 'song.effect', message, path, hint);
  }
  const name = first ?? '';
  const content = data[name];
  if (name === 'split') return splitOf(resolution, content, [...path, name]);
  const nothing: EffectEntry = { kind: 'effect', effect: name, set: {} };
  if (first === undefined) return nothing;
  if (Array.isArray(content)) {
    const message = `\`${name}\` takes a map of values; only \`split\` takes chains.`;
    complain(resolving, 'song.effect', message, [...path, name]);
    return nothing;
  }
  return effectOf(resolution, name, (content ?? {}) as Settings, [...path, name]);
}

function splitOf(
  resolution: Resolution,
  content: EntryData[string] | undefined,
  path: Path,
): ChainEntry {
  if (!Array.isArray(content) || content.length === 0) {
    const hint = 'Write `split: [[{chorus: {}}], [{distort: {drive: 12dB}}]]`.';
    complain(resolution.resolving, 'song.effect', '`split` takes a list of chains.', path, hint);
    return { kind: 'split', chains: [] };
  }
  const chains = (content as readonly ChainData[]).map((chain, at) =>
    chainOf(resolution, chain, [...path, at]),
  );
  return { kind: 'split', chains };
}

function effectOf(
  { resolving, reader, ids }: Resolution,
  name: string,
  settings: Settings,
  path: Path,
): EffectEntry {
  const spec = resolving.registry.effect(name);
  if (spec === undefined) {
    const isInstrument = resolving.registry.instrument(name) !== undefined;
    const hint = isInstrument
      ? `\`${name}\` is an instrument: write \`instrument: ${name}\` in a track.`
      : resolving.hint(name, [...resolving.registry.effects(), 'split']);
    complain(resolving, 'song.unknown-effect', `There is no effect \`${name}\`.`, path, hint);
    return { kind: 'effect', effect: name, set: {} };
  }
  const { id, preset, by, ...written } = settings;
  // A SynthDef of somebody's own may have an argument of that name.
  const listens = spec.sidechain === true && by !== undefined;
  const values = listens || by === undefined ? written : { ...written, by };
  const set: Record<string, FixedValue> = {};
  for (const [key, value] of Object.entries(values)) {
    const parameter = effectParameter(spec, key);
    if (parameter === undefined) {
      const known = [...Object.keys(spec.parameters), ...keysOfAll, ...listening(spec)];
      const message = `The effect \`${name}\` has no parameter \`${key}\`.`;
      complain(
        resolving,
        'song.unknown-parameter',
        message,
        [...path, key],
        resolving.hint(key, known),
      );
    } else {
      const at = [...path, key];
      const read = reader.fixed(value, parameter, at, parameter.default);
      if (!reader.isPattern(at)) set[key] = read;
    }
  }
  return {
    kind: 'effect',
    effect: name,
    ...(id === undefined ? {} : { id: checkId(resolving, String(id), [...path, 'id'], ids) }),
    ...(preset === undefined ? {} : { preset: checkPreset(resolving, spec, String(preset), path) }),
    ...(listens ? { by: String(by) } : {}),
    set,
  };
}

/** What every effect has beside its parameters. */
const keysOfAll = ['wet', 'id', 'preset'];

function listening({ sidechain }: SoundSpec): readonly string[] {
  return sidechain === true ? ['by'] : [];
}

/** A parameter of an effect; every effect has `wet`. */
export function effectParameter(spec: SoundSpec, name: string): ParameterSpec | undefined {
  if (Object.hasOwn(spec.parameters, name)) return spec.parameters[name];
  return name === 'wet' ? wetParameter : undefined;
}

function checkId(resolving: Resolving, id: string, path: Path, ids: Set<string>): string {
  if (!/^[A-Za-z_][\w-]{0,63}$/.test(id)) {
    const hint = 'Begin with a letter; go on with letters, digits, `-` and `_`.';
    complain(resolving, 'song.name', `\`${id.slice(0, 40)}\` cannot be an id.`, path, hint);
  }
  if (ids.has(id)) {
    complain(resolving, 'song.name', `Two effects of this strip have the id \`${id}\`.`, path);
  }
  ids.add(id);
  return id;
}

/** The name of a preset, with a Problem where the instrument or effect has none of that name. */
export function checkPreset(
  resolving: Resolving,
  spec: SoundSpec,
  preset: string,
  path: Path,
): string {
  if (!Object.hasOwn(spec.presets, preset)) {
    const hint = resolving.hint(preset, Object.keys(spec.presets));
    const message = `There is no preset \`${preset.slice(0, 40)}\` here.`;
    complain(resolving, 'song.unknown-preset', message, [...path, 'preset'], hint);
  }
  return preset;
}
