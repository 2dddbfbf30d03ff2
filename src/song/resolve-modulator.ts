import {
  type Ends,
  type Entry,
  movedBy,
  type SourceKind,
  sourceKeys,
  sourceKinds,
} from './modulator-sources.ts';
import type { Movable } from './movables.ts';
import { outsideEnds } from './outside-modulator.ts';
import { complain, fixedValue, type Path, type Resolving } from './resolving.ts';
import type { Modulator } from './song.ts';
import type { ModulationTargetData, ModulatorData } from './song-schema.ts';
import { type WrittenPattern, writtenModulators } from './written-patterns.ts';

/** Modulators of one strip, each target of an entry counted. */
const mostModulators = 64;

/**
 * Resolves the modulators of a strip; what moves nothing that exists is left out after a Problem.
 *
 * @param own the track that the strip belongs to, if it is a track's
 */
export function resolveModulators(
  resolving: Resolving,
  { data = [], path, written }: ModulatorList,
  listMovables: () => readonly Movable[],
  own?: string,
): readonly Modulator[] {
  if (data.length === 0 && written.length === 0) return [];
  const movables = listMovables();
  const listed = data.flatMap((each, entry) =>
    resolveEntry({ resolving, data: each, path: [...path, entry], entry, own }, movables),
  );
  const all = [...listed, ...writtenModulators(written, movables, data.length)];
  if (all.length > mostModulators) {
    const message = `A strip has at most ${mostModulators} modulators; here are ${all.length}.`;
    complain(resolving, 'song.size', message, path);
  }
  reportTwice(resolving, all, path);
  return all;
}

/** What moves parameters of a strip, as the file writes it. */
interface ModulatorList {
  readonly data: readonly ModulatorData[] | undefined;
  readonly path: Path;
  /** Patterns that stand in the places of numbers. */
  readonly written: readonly WrittenPattern[];
}

/** A target as the file writes it, and where. */
interface Wanted {
  readonly data: {
    readonly [K in keyof ModulationTargetData]: ModulationTargetData[K] | undefined;
  };
  readonly path: Path;
}

function resolveEntry(entry: Entry, movables: readonly Movable[]): Modulator[] {
  const kind = kindOf(entry);
  if (kind === undefined) return [];
  return wantedTargets(entry).flatMap((wanted) => {
    const found = findMovable(entry.resolving, wanted, movables);
    if (found === undefined) return [];
    const isOutside = kind === 'midi-cc' || kind === 'osc';
    const ends = {
      ...(isOutside ? outsideEnds(found) : {}),
      ...endsOf(entry.resolving, wanted, found),
    };
    const curve = curveOf(entry.resolving, wanted, found, ends);
    const moving = { entry: entry.entry, target: found.target, curve };
    const movable = { ...found, names: ownNames(found, movables) };
    const modulator = movedBy(kind, entry, { moving, movable, ends, path: wanted.path });
    if (modulator === undefined) return [];
    checkDevice(entry, modulator);
    return [modulator];
  });
}

/** An instrument outside is told numbers: what only a server knows cannot move it. */
function checkDevice({ resolving, path }: Entry, modulator: Modulator): void {
  const { target, kind } = modulator;
  if (target.kind !== 'device') return;
  const isHeard = kind === 'envelope' || kind === 'follow';
  const isOfNotes = kind === 'lfo' && modulator.by !== undefined;
  const isChance = kind === 'lfo' && (modulator.shape === 'random' || modulator.shape === 'hold');
  if (!isHeard && !isOfNotes && !isChance) return;
  const what = isHeard ? `\`${kind}\`` : isChance ? '`lfo` by chance' : '`lfo` that notes begin';
  const message = `An ${what} cannot move a controller of a MIDI instrument.`;
  const hint = 'An `lfo` of another shape, a `lane`, a `pattern`, a knob and a fader can.';
  complain(resolving, 'song.modulate', message, path, hint);
}

/** The one thing that the entry says moves; keys that belong to others are Problems. */
function kindOf({ resolving, data, path }: Entry): SourceKind | undefined {
  const [kind, other] = sourceKinds.filter((each) => data[each] !== undefined);
  if (kind === undefined || other !== undefined) {
    const message =
      other === undefined
        ? 'This entry does not say what moves.'
        : `This entry has \`${kind}\` and \`${other}\`: one thing moves a parameter.`;
    const hint =
      'Give it one of `lfo`, `envelope`, `follow`, `lane`, `pattern`, `midi-cc` and `osc`.';
    complain(resolving, 'song.modulate', message, path, hint);
    return undefined;
  }
  for (const [key, owners] of Object.entries(sourceKeys)) {
    if (data[key as keyof ModulatorData] === undefined || owners.includes(kind)) continue;
    const message = `\`${key}\` belongs to \`${owners.join('` and `')}\`, not to \`${kind}\`.`;
    complain(resolving, 'song.modulate', message, [...path, key]);
  }
  return kind;
}

function wantedTargets({ resolving, data, path }: Entry): readonly Wanted[] {
  const { targets, param, from, to, curve } = data;
  if (targets === undefined) {
    if (param !== undefined) return [{ data: { param, from, to, curve }, path }];
    const hint = 'Write for example `param: cutoff`.';
    complain(resolving, 'song.modulate', 'This entry moves nothing.', path, hint);
    return [];
  }
  const doubled = (['param', 'from', 'to', 'curve'] as const).find(
    (key) => data[key] !== undefined,
  );
  if (doubled !== undefined) {
    const message = `With \`targets\`, each of them has a \`${doubled}\` of its own.`;
    complain(resolving, 'song.modulate', message, [...path, doubled]);
  }
  return targets.map((each, at) => ({ data: each, path: [...path, 'targets', at] }));
}

function findMovable(
  resolving: Resolving,
  { data, path }: Wanted,
  movables: readonly Movable[],
): Movable | undefined {
  const written = data.param ?? '';
  const wanted = written.replace(/^effects\./, '');
  const found = movables.find((each) => each.names.includes(wanted));
  if (found === undefined) {
    const hint = resolving.hint(
      wanted,
      movables.flatMap((each) => each.names),
    );
    const message = `There is nothing called \`${written.slice(0, 60)}\` to modulate here.`;
    complain(resolving, 'song.modulate', message, [...path, 'param'], hint);
    return undefined;
  }
  if (found.spec.structural) {
    const message = `\`${wanted}\` decides how the sound is built; it cannot move while a note sounds.`;
    const hint = `Set it for each note: \`# ${wanted} "<0 1>"\`, or in \`set\`.`;
    complain(resolving, 'song.modulate', message, [...path, 'param'], hint);
    return undefined;
  }
  return found;
}

/** The names that lead to a parameter and to no other before it; those that people would write come first. */
function ownNames(found: Movable, movables: readonly Movable[]): readonly string[] {
  const own = found.names.filter(
    (name) => movables.find(({ names }) => names.includes(name)) === found,
  );
  const isCounted = (name: string): boolean => name.includes('#');
  return [...own.filter((name) => !isCounted(name)), ...own.filter(isCounted)];
}

/** Where it moves, as far as the file says. */
function endsOf(resolving: Resolving, wanted: Wanted, found: Movable): Partial<Ends> {
  const bound = (key: 'from' | 'to'): Partial<Ends> =>
    wanted.data[key] === undefined ? {} : { [key]: boundOf(resolving, wanted, key, found) };
  return { ...bound('from'), ...bound('to') };
}

function boundOf(
  resolving: Resolving,
  { data, path }: Wanted,
  key: 'from' | 'to',
  { spec }: Movable,
): number {
  const value = fixedValue(resolving, data[key], spec, [...path, key], spec.min);
  if (typeof value === 'number') return value;
  const message = `\`${key}\` must be in ${spec.unit} here; musical time cannot be modulated.`;
  complain(resolving, 'song.modulate', message, [...path, key]);
  return spec.min;
}

function curveOf(
  resolving: Resolving,
  { data, path }: Wanted,
  found: Movable,
  { from = 1, to = 1 }: Partial<Ends>,
): 'lin' | 'exp' {
  const isPositive = from > 0 && to > 0;
  if (data.curve === 'exp' && !isPositive) {
    const message = 'An exponential curve needs `from` and `to` above 0.';
    complain(resolving, 'song.modulate', message, [...path, 'curve']);
  }
  return isPositive ? (data.curve ?? found.spec.curve) : 'lin';
}

/** A parameter that two entries move would go where the last of them says. */
function reportTwice(resolving: Resolving, all: readonly Modulator[], path: Path): void {
  const first = new Map<string, number>();
  for (const modulator of all) {
    const { target, entry } = modulator;
    const key = JSON.stringify(target);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, entry);
      continue;
    }
    const message = `Entry ${before + 1} of \`modulate\` moves this parameter already.`;
    const hint = 'Move it from one place: put both movements into one `lane` or `pattern`.';
    const inPlace = modulator.kind === 'pattern' ? modulator.at : undefined;
    const at = inPlace === undefined ? [...path, entry] : [...path.slice(0, -1), ...inPlace];
    complain(resolving, 'song.automated-twice', message, at, hint);
  }
}
