import {
  type MovableDevice,
  type MovableInstrument,
  movablesOf,
  type stripNumbers,
} from './movables.ts';
import { resolveChain } from './resolve-chain.ts';
import { resolveDucks } from './resolve-duck.ts';
import { resolveModulators } from './resolve-modulator.ts';
import { complain, type Path, type Resolving, ranges } from './resolving.ts';
import type { Send, Strip } from './song.ts';
import type { StripData } from './song-schema.ts';
import { type NumberReader, numberReader } from './written-patterns.ts';

const reservedNames: ReadonlySet<string> = new Set(['all', 'master', 'none']);

/** Resolves what tracks, groups and returns have in common. */
export function resolveStrip(
  resolving: Resolving,
  name: string,
  data: StripData,
  path: Path,
  movable?: MovableInstrument | MovableDevice,
): Strip {
  checkName(resolving, name, path);
  const reader = numberReader(resolving, path);
  const effects = resolveChain(resolving, data.effects ?? [], [...path, 'effects'], reader);
  const number = (key: (typeof stripNumbers)[number], fallback: number) =>
    reader.plain(data[key], ranges[key], [...path, key], fallback);
  const strip = {
    name,
    effects,
    gain: number('gain', 0),
    level: number('level', 0),
    pan: number('pan', 0),
    width: number('width', 1),
    mute: data.mute ?? false,
    solo: data.solo ?? false,
    sends: Object.entries(data.sends ?? {}).map(([to, send]) =>
      resolveSend(reader, to, send, [...path, 'sends', to]),
    ),
    duck: resolveDucks(resolving, data.duck, [...path, 'duck']),
  };
  const movables = () => movablesOf(resolving, strip, movable);
  const own = path[0] === 'tracks' ? name : undefined;
  const list = { data: data.modulate, path: [...path, 'modulate'], written: reader.patterns };
  return { ...strip, modulate: resolveModulators(resolving, list, movables, own) };
}

function checkName(resolving: Resolving, name: string, path: Path): void {
  // What every object has as a property is no key of a record.
  if (reservedNames.has(name) || name in Object.prototype) {
    complain(resolving, 'song.name', `\`${name}\` has a meaning of its own.`, path);
  } else if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u.test(name) || /^\d+$/.test(name)) {
    const hint =
      'Use letters, digits, `-` and `_`, with at least one letter: `stage-left`, `tb303`.';
    complain(resolving, 'song.name', `\`${name.slice(0, 40)}\` cannot be a name.`, path, hint);
  }
}

function resolveSend(
  reader: NumberReader,
  to: string,
  data: NonNullable<StripData['sends']>[string],
  path: Path,
): Send {
  const isMap = typeof data === 'object';
  const written = isMap ? data.level : data;
  const levelPath = isMap ? [...path, 'level'] : path;
  return {
    to,
    level: reader.plain(written, ranges.level, levelPath, 0),
    pre: isMap ? (data.pre ?? false) : false,
  };
}
