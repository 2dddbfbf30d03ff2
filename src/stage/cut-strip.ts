import type { SynthDef } from '../synthdef/index.ts';
import type { StripShape } from './strip.ts';

/** Bytes that a strip's SynthDef may have; a server takes no message over 65,536. */
export const LARGEST_STRIP = 60_000;

/**
 * Cuts a strip whose SynthDef is too large into parts in series, each small enough, by halving its chain.
 * Most strips come back whole. Undefined where a single effect, or a single split, is too large by itself.
 *
 * @param compile compiles a shape, and remembers it: the plan will ask for it again
 */
export function cutStrip(
  shape: StripShape,
  compile: (shape: StripShape) => SynthDef,
): readonly StripShape[] | undefined {
  if (compile(shape).bytes().length <= LARGEST_STRIP) return [shape];
  const { chain, part = { first: true, last: true } } = shape;
  if (chain.length < 2) return undefined;
  const middle = Math.ceil(chain.length / 2);
  const [ahead, behind] = cutProbes(shape, middle);
  const front = {
    ...shape,
    ...ahead,
    chain: chain.slice(0, middle),
    part: { ...part, last: false },
  };
  const back = { ...shape, ...behind, chain: chain.slice(middle), part: { ...part, first: false } };
  const parts = [front, back].map((half) => cutStrip(half, compile));
  return parts.some((each) => each === undefined) ? undefined : parts.flatMap((each) => each ?? []);
}

/** The probes of both parts; what lies between them is measured as what the second begins with. */
function cutProbes({ probes }: StripShape, middle: number): readonly Pick<StripShape, 'probes'>[] {
  if (probes === undefined) return [{}, {}];
  const behind = probes.filter(({ at }) => at >= middle);
  return [
    { probes: probes.filter(({ at }) => at < middle) },
    { probes: behind.map((each) => ({ ...each, at: each.at - middle })) },
  ];
}
