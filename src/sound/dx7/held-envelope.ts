import { env, type Graph, type Input, type Signal } from '../../synthdef/index.ts';

/** One way of an envelope, with its time in seconds. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly seconds: Signal;
  /** EnvGen's curve. */
  readonly curve: number;
}

/** How an envelope ends when its note does. */
export interface Release {
  readonly to: number;
  /** Seconds of the way to the last level from where the envelope is then, and EnvGen's curve. */
  way(from: Signal): { readonly seconds: Signal; readonly curve: Input };
}

/** What an envelope is, and whether it has come to the level that it holds. */
export interface HeldEnvelope {
  readonly value: Signal;
  readonly done: Signal;
}

/** An envelope as a list of levels, and of the ways between them. */
interface Shape {
  readonly levels: Input[];
  readonly times: Input[];
  readonly curves: Input[];
}

/**
 * Plays the ways of an envelope while the note is held, and then goes to its last level from wherever
 * it is, in a time that depends on how far that is. At control rate: a time is right within half a
 * block.
 */
export function heldEnvelope(
  g: Graph,
  gate: Signal,
  segments: readonly Segment[],
  release: Release,
): HeldEnvelope {
  const held = shapeOf(g, segments);
  // The same envelope without its end tells where the other is when the note ends.
  const unreleased = g.EnvGen.kr(env.custom(held));
  const { seconds, curve } = release.way(unreleased);
  const value = g.EnvGen.kr(
    env.custom({
      levels: [...held.levels, release.to],
      times: [...held.times, seconds.add(halfBlock(g))],
      curves: [...held.curves, curve],
      releaseNode: held.times.length,
    }),
    gate,
  );
  return { value, done: g.Done.kr(unreleased) };
}

function shapeOf(g: Graph, segments: readonly Segment[]): Shape {
  const shape: Shape = { levels: [segments[0]?.from ?? 0], times: [], curves: [] };
  const add = (to: number, seconds: Input, curve: number): void => {
    shape.levels.push(to);
    shape.times.push(seconds);
    shape.curves.push(curve);
  };
  let level = segments[0]?.from;
  for (const { from, to, seconds, curve } of segments) {
    // a curve this steep is a jump
    if (from !== level) add(from, 0, JUMPING);
    add(to, seconds.add(halfBlock(g)), curve);
    level = to;
  }
  return shape;
}

const JUMPING = -20;

/** EnvGen leaves out what is less than a block: half a block more rounds instead. */
function halfBlock(g: Graph): Signal {
  return g.ControlDur.ir().mul(0.5);
}
