import type { Graph, Signal } from '../../src/synthdef/index.ts';

interface EnsembleSettings {
  /** Speed of the movement, hertz. */
  readonly speed: Signal | number;
  /** How far the delays move, seconds; they rest at 4 ms plus that. */
  readonly depth: Signal | number;
}

/** The delay about which the taps move, seconds. */
const resting = 0.004;
const longest = 0.05;

/**
 * The wet part of a bucket-brigade ensemble: two taps of a moving delay, their movements opposite, one
 * to each side. Of a stereo input each side has its own tap.
 */
export function ensemble(g: Graph, input: Signal, { speed, depth }: EnsembleSettings): Signal {
  const swing = g.LFTri.ar(speed).mul(depth);
  const middle = typeof depth === 'number' ? depth + resting : depth.add(resting);
  const taps = [swing, swing.neg()].map((each, index) =>
    g.DelayC.ar(input.at(index % input.channels.length), longest, each.add(middle)),
  );
  return g.signal(taps);
}
