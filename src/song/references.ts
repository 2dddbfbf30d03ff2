import { problem } from '../base/index.ts';
import { effectsOf } from './movables.ts';
import { complain, type Path, type Resolving } from './resolving.ts';
import type { Chain, Group, Master, Return, Strip, Track } from './song.ts';
import type { SongData } from './song-schema.ts';

type Report = Pick<Resolving, 'report' | 'hint'>;

/** The strips of a song by kind, as the file names them. */
interface Strips {
  readonly tracks: readonly Track[];
  readonly groups: readonly Group[];
  readonly returns: readonly Return[];
}

/**
 * Which group each track and group belongs to, from `of` on one side and `group` on the other.
 *
 * Problems: `song.unknown-name`, `song.two-groups`, `song.twice` (a warning).
 */
export function groupMembership(report: Report, data: SongData): ReadonlyMap<string, string> {
  const groups = Object.entries(data.groups ?? {});
  const groupNames = groups.map(([name]) => name);
  const members = [...Object.keys(data.tracks), ...groupNames];
  const groupOf = new Map<string, string>();
  const join = (member: string, group: string, path: Path): void => {
    const already = groupOf.get(member);
    if (already !== undefined && already !== group) {
      const message = `\`${member}\` is in two groups, \`${already}\` and \`${group}\`.`;
      complain(report, 'song.two-groups', message, path, 'A strip goes to one place.');
    } else groupOf.set(member, group);
  };
  for (const [name, { of }] of groups) {
    for (const [at, member] of of.entries()) {
      const path = ['groups', name, 'of', at];
      if (of.indexOf(member) < at) {
        const message = `\`${member.slice(0, 40)}\` is in this list twice.`;
        const hint = 'Once is enough.';
        report.report(problem('song.twice', message, { severity: 'warning', path, hint }));
        continue;
      }
      if (members.includes(member)) join(member, name, path);
      else unknownName(report, 'track or group', member, members, path);
    }
  }
  for (const [name, { group }] of Object.entries(data.tracks)) {
    if (group === undefined) continue;
    const path = ['tracks', name, 'group'];
    if (groupNames.includes(group)) join(name, group, path);
    else unknownName(report, 'group', group, groupNames, path);
  }
  return groupOf;
}

/**
 * Checks that names lead somewhere and that nothing listens to itself.
 *
 * Problems: `song.unknown-name`, `song.name`, `song.cycle`.
 */
export function checkReferences(report: Report, strips: Strips, master: Master): void {
  const all = stripsWithPaths(strips);
  checkUniqueNames(report, all);
  const trackNames = strips.tracks.map((each) => each.name);
  const returnNames = strips.returns.map((each) => each.name);
  const stripNames = all.map(({ strip }) => strip.name);
  for (const { strip, path } of [...all, { strip: master, path: ['master'] }]) {
    for (const { to, path: at } of heardBy(strip, path)) {
      if (!stripNames.includes(to)) unknownName(report, 'strip', to, stripNames, at);
    }
    for (const modulator of strip.modulate) {
      if (!('by' in modulator) || modulator.by === undefined) continue;
      const at = [...path, 'modulate', modulator.entry, 'by'];
      if (!trackNames.includes(modulator.by))
        unknownName(report, 'track', modulator.by, trackNames, at);
    }
  }
  for (const { strip, path } of all) {
    for (const send of strip.sends) {
      const at = [...path, 'sends', send.to];
      if (!returnNames.includes(send.to)) unknownName(report, 'return', send.to, returnNames, at);
    }
    for (const [index, { by }] of strip.duck.entries()) {
      const at = [...path, 'duck', index, 'by'];
      if (!trackNames.includes(by)) unknownName(report, 'track', by, trackNames, at);
    }
  }
  checkCycles(report, all);
}

/** What a strip listens to: by effects with a sidechain, and by followers. */
function heardBy({ effects, modulate }: Pick<Strip, 'effects' | 'modulate'>, path: Path): Edge[] {
  const sidechains = effectsOf(effects).flatMap(([{ effect, by }, place]) => {
    const at = [...path, 'effects', ...wayTo(effects, place), effect, 'by'];
    return by === undefined ? [] : [{ to: by, path: at }];
  });
  const followed = modulate.flatMap((each) =>
    each.kind === 'follow'
      ? [{ to: each.of, path: [...path, 'modulate', each.entry, 'follow'] }]
      : [],
  );
  return [...sidechains, ...followed];
}

/** The keys that lead to the place of an effect in a chain, through splits. */
function wayTo(chain: Chain, [at = 0, branch, ...rest]: readonly number[]): Path {
  const entry = chain[at];
  if (branch === undefined || entry?.kind !== 'split') return [at];
  return [at, 'split', branch, ...wayTo(entry.chains[branch] ?? [], rest)];
}

interface Placed {
  readonly strip: Strip & { readonly group?: string };
  readonly path: Path;
}

function stripsWithPaths({ tracks, groups, returns }: Strips): readonly Placed[] {
  const place = (kind: string) => (strip: Placed['strip']) => ({ strip, path: [kind, strip.name] });
  return [
    ...tracks.map(place('tracks')),
    ...groups.map(place('groups')),
    ...returns.map(place('returns')),
  ];
}

function checkUniqueNames(report: Report, all: readonly Placed[]): void {
  const kinds = new Map<string, string>();
  for (const { strip, path } of all) {
    const kind = String(path[0]);
    const other = kinds.get(strip.name);
    if (other !== undefined) {
      const message = `\`${strip.name}\` is a name in \`${other}\` and in \`${kind}\`.`;
      complain(report, 'song.name', message, path, 'Give each its own name.');
    } else kinds.set(strip.name, kind);
  }
}

interface Edge {
  readonly to: string;
  readonly path: Path;
}

/**
 * Follows who needs whom: a track those that duck it, a return what is sent to it, a group its
 * members. Each loop is reported once, at the reference that closes it.
 */
function checkCycles(report: Report, all: readonly Placed[]): void {
  const edges = new Map<string, Edge[]>(all.map(({ strip }) => [strip.name, []]));
  const add = (from: string, to: string, path: Path) => edges.get(from)?.push({ to, path });
  for (const { strip, path } of all) {
    for (const [at, { by }] of strip.duck.entries()) {
      add(strip.name, by, [...path, 'duck', at, 'by']);
    }
    for (const { to, path: at } of heardBy(strip, path)) add(strip.name, to, at);
    for (const { to } of strip.sends) add(to, strip.name, [...path, 'sends', to]);
    if (strip.group !== undefined) add(strip.group, strip.name, membershipPath(all, strip, path));
  }
  for (const loop of findLoops(edges)) {
    const names = [...loop.slice(-1), ...loop].map((each) => `\`${each.to}\``).join(' → ');
    const path = loop.at(-1)?.path ?? [];
    const message =
      loop.length === 1
        ? `\`${loop[0]?.to}\` listens to itself.`
        : `These listen to each other in a circle: ${names}.`;
    complain(report, 'song.cycle', message, path, 'Remove one of these references.');
  }
}

/** Where the file says that a strip is in its group. */
function membershipPath(all: readonly Placed[], strip: Placed['strip'], path: Path): Path {
  const group = all.find((each) => each.strip.name === strip.group);
  const of = group !== undefined && 'of' in group.strip ? (group.strip as Group).of : [];
  const at = of.indexOf(strip.name);
  return group === undefined || at < 0 ? [...path, 'group'] : [...group.path, 'of', at];
}

/** Loops of a graph by depth-first search with a stack of its own. */
function findLoops(edges: ReadonlyMap<string, readonly Edge[]>): Edge[][] {
  const done = new Set<string>();
  const loops: Edge[][] = [];
  for (const start of edges.keys()) {
    const way: { readonly name: string; readonly by: Edge; next: number }[] = [];
    const enter = (by: Edge) => way.push({ name: by.to, by, next: 0 });
    if (!done.has(start)) enter({ to: start, path: [] });
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      const edge = edges.get(here.name)?.[here.next++];
      if (edge === undefined) {
        done.add(here.name);
        way.pop();
        continue;
      }
      const open = way.findIndex((each) => each.name === edge.to);
      if (open >= 0) loops.push([...way.slice(open + 1).map((each) => each.by), edge]);
      else if (!done.has(edge.to)) enter(edge);
    }
  }
  return loops;
}

function unknownName(
  report: Report,
  kind: string,
  name: string,
  known: readonly string[],
  path: Path,
): void {
  const message = `There is no ${kind} \`${name.slice(0, 40)}\`.`;
  const hint = known.length === 0 ? `This song has no ${kind}.` : report.hint(name, known);
  complain(report, 'song.unknown-name', message, path, hint);
}
