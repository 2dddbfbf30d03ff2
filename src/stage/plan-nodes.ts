import {
  type Chain,
  effectsOf,
  eventSends,
  type Group,
  type Modulator,
  type Return,
  type Send,
  type Song,
  type Strip,
  type Track,
} from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import { TAP } from './layout.ts';
import type { NodeKind } from './types.ts';

/** A strip of the song and where it leads, before anything is compiled or numbered. */
export interface NodeDraft {
  readonly name: string;
  readonly kind: NodeKind;
  readonly strip: Strip;
  /** Where each port leads: the main output first, then one for each send. */
  readonly ports: readonly string[];
  /** The returns that events send to: their ports come after those of the strip's sends. */
  readonly events: readonly string[];
  /** The strips that its effects and modulators listen to, each once. */
  readonly listens: readonly string[];
}

export const MASTER = 'master';
/** Where the master leads. */
export const SPEAKERS = 'out';

/**
 * The strips of a song in the order in which audio flows: tracks, groups (inner ones first), returns
 * (those that feed others first), and the master.
 */
export function draftNodes(song: Song, registry: Registry): NodeDraft[] {
  const tracks = song.tracks.map((track) => {
    const events = eventSends(track, song.arrangement, song.returns);
    return draft('track', track, parentOf(track), events);
  });
  const groups = song.groups.map((group) => draft('group', group, parentOf(group)));
  const returns = song.returns.map((each) => draft('return', each, MASTER));
  const { effects, loudness, modulate } = song.master;
  const master = masterNode(effects, loudness.ceiling, registry, modulate);
  const all = [...tracks, ...groups, ...returns, master];
  const heard = new Set(all.flatMap(({ listens }) => listens));
  return inFlowOrder(all.map((each) => (heard.has(each.name) ? withTap(each) : each)));
}

function withTap(node: NodeDraft): NodeDraft {
  return { ...node, ports: [...node.ports, TAP] };
}

function parentOf(strip: Track | Group): string {
  return strip.group ?? MASTER;
}

/** @param events the returns that events send to by themselves: each has a port that voices write */
function draft(
  kind: NodeKind,
  strip: Track | Group | Return,
  main: string,
  events: readonly string[] = [],
): NodeDraft {
  return {
    name: strip.name,
    kind,
    strip,
    ports: [main, ...strip.sends.map((send: Send) => send.to), ...events],
    events,
    listens: listensOf(strip),
  };
}

/** What a strip listens to. */
function listensOf({ effects, modulate }: Pick<Strip, 'effects' | 'modulate'>): readonly string[] {
  const sidechains = effectsOf(effects).flatMap(([{ by }]) => by ?? []);
  const followed = modulate.flatMap((each) => (each.kind === 'follow' ? each.of : []));
  return [...new Set([...sidechains, ...followed])];
}

/** The effect that ends every master chain, and its parameter for the highest level, dB. */
export const LIMITER = 'limit';
const CEILING = 'ceiling';

/**
 * A master strip: the song's chain and, unless that ends in one, a limiter at the ceiling.
 */
export function masterNode(
  effects: Chain,
  ceiling: number,
  registry: Registry,
  modulate: readonly Modulator[] = [],
): NodeDraft {
  const last = effects.at(-1);
  const limited = last?.kind === 'effect' && last.effect === LIMITER;
  const limiter = registry.effect(LIMITER);
  const end: Chain =
    limited || limiter === undefined
      ? []
      : [{ kind: 'effect', effect: LIMITER, set: { [CEILING]: ceiling } }];
  const strip = { ...plainStrip(MASTER), effects: [...effects, ...end], modulate };
  return {
    name: MASTER,
    kind: 'master',
    strip,
    ports: [SPEAKERS],
    events: [],
    listens: listensOf(strip),
  };
}

/** A strip that changes nothing. */
export function plainStrip(name: string): Strip {
  return {
    name,
    effects: [],
    gain: 0,
    level: 0,
    pan: 0,
    width: 1,
    mute: false,
    solo: false,
    sends: [],
    duck: [],
    modulate: [],
  };
}

/**
 * Sorts nodes so that each stands before those that it leads to or that listen to it, and otherwise as
 * they are. The song has no loops: it was checked.
 */
function inFlowOrder(nodes: readonly NodeDraft[]): NodeDraft[] {
  const followers = followersOf(nodes);
  const ahead = new Map(nodes.map(({ name }) => [name, 0]));
  const count = (name: string, by: number) => ahead.set(name, (ahead.get(name) ?? 0) + by);
  for (const names of followers.values()) for (const name of names) count(name, 1);
  const sorted: NodeDraft[] = [];
  const waiting = new Set(nodes);
  while (waiting.size > 0) {
    const next = [...waiting].find(({ name }) => ahead.get(name) === 0);
    if (next === undefined) throw new RangeError('sends, groups or sidechains lead in a circle');
    waiting.delete(next);
    sorted.push(next);
    for (const name of followers.get(next.name) ?? []) count(name, -1);
  }
  return sorted;
}

/** The nodes that each leads to, and those that listen to it. */
function followersOf(nodes: readonly NodeDraft[]): ReadonlyMap<string, readonly string[]> {
  const names = new Set(nodes.map(({ name }) => name));
  const followers = new Map<string, string[]>();
  for (const { name, ports, listens } of nodes) {
    const led = ports.filter((to) => names.has(to));
    followers.set(name, [...(followers.get(name) ?? []), ...led]);
    for (const heard of listens) followers.set(heard, [...(followers.get(heard) ?? []), name]);
  }
  return followers;
}

/** The outputs that lead to a node, in the order of the nodes. */
export function inputsOf(
  name: string,
  nodes: readonly NodeDraft[],
): { readonly node: string; readonly port: number }[] {
  return nodes.flatMap((node) =>
    node.ports.flatMap((to, port) => (to === name ? [{ node: node.name, port }] : [])),
  );
}
