import type { Chain, Group, Return, Send, Song, Strip, Track } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import type { NodeKind } from './types.ts';

/** A strip of the song and where it leads, before anything is compiled or numbered. */
export interface NodeDraft {
  readonly name: string;
  readonly kind: NodeKind;
  readonly strip: Strip;
  /** Where each port leads: the main output first, then one for each send. */
  readonly ports: readonly string[];
}

export const MASTER = 'master';
/** Where the master leads. */
export const SPEAKERS = 'out';

/**
 * The strips of a song in the order in which audio flows: tracks, groups (inner ones first), returns
 * (those that feed others first), and the master.
 */
export function draftNodes(song: Song, registry: Registry): NodeDraft[] {
  const tracks = song.tracks.map((track) => draft('track', track, parentOf(track)));
  const groups = inFlowOrder(song.groups.map((group) => draft('group', group, parentOf(group))));
  const returns = inFlowOrder(song.returns.map((each) => draft('return', each, MASTER)));
  const { effects, loudness } = song.master;
  return [...tracks, ...groups, ...returns, masterNode(effects, loudness.ceiling, registry)];
}

function parentOf(strip: Track | Group): string {
  return strip.group ?? MASTER;
}

function draft(kind: NodeKind, strip: Track | Group | Return, main: string): NodeDraft {
  return {
    name: strip.name,
    kind,
    strip,
    ports: [main, ...strip.sends.map((send: Send) => send.to)],
  };
}

/** The effect that ends every master chain, and its parameter for the highest level, dB. */
export const LIMITER = 'limit';
const CEILING = 'ceiling';

/**
 * A master strip: the song's chain and, unless that ends in one, a limiter at the ceiling.
 */
export function masterNode(effects: Chain, ceiling: number, registry: Registry): NodeDraft {
  const last = effects.at(-1);
  const limited = last?.kind === 'effect' && last.effect === LIMITER;
  const limiter = registry.effect(LIMITER);
  const end: Chain =
    limited || limiter === undefined
      ? []
      : [{ kind: 'effect', effect: LIMITER, set: { [CEILING]: ceiling } }];
  const strip = { ...plainStrip(MASTER), effects: [...effects, ...end] };
  return { name: MASTER, kind: 'master', strip, ports: [SPEAKERS] };
}

/** A strip that changes nothing. */
export function plainStrip(name: string): Strip {
  return {
    name,
    effects: [],
    level: 0,
    pan: 0,
    width: 1,
    mute: false,
    sends: [],
    duck: [],
    modulate: [],
  };
}

/** Sorts nodes so that each stands before those that it leads to. The song has no loops: it was checked. */
function inFlowOrder(nodes: readonly NodeDraft[]): NodeDraft[] {
  const sorted: NodeDraft[] = [];
  const waiting = new Set(nodes);
  while (waiting.size > 0) {
    const next = [...waiting].find(
      (node) => ![...waiting].some((other) => other !== node && other.ports.includes(node.name)),
    );
    if (next === undefined) throw new RangeError('sends or groups lead in a circle');
    waiting.delete(next);
    sorted.push(next);
  }
  return sorted;
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
