import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { inFrames } from './echoes.ts';

/** Stages: each doubles the echoes, 2048 in all. */
const stages = 11;

/** The stages' delays as shares of the whole: each about half of the last, none of them in step with another. */
const shares = (() => {
  const uneven = Array.from(
    { length: stages },
    (_, index) => 0.5 ** (index + 1) * (1 + 0.06 * Math.sin(7.3 * index + 1)),
  );
  const sum = uneven.reduce((total, each) => total + each, 0);
  return uneven.map((each) => each / sum);
})();

interface BurstSettings {
  /** Seconds from the first echo to the last. */
  readonly length: Signal;
  readonly longest: number;
  /** How much louder the last is than the first, dB. */
  readonly rise: Signal;
}

/**
 * A dense reverberation that begins at once and ends at once: of two signals the sum and the difference with the
 * other's late part, again and again with shorter delays. The two outputs are complementary, as sequences of M. J. E.
 * Golay (1961) are: together they hold every frequency alike. What is late by t is louder by rise · t / length,
 * since each stage weighs its late part so, and keeps the power.
 */
export function burst(g: Graph, input: Signal, { length, longest, rise }: BurstSettings): Signal {
  let [left, right] = [input.at(0), input.at(1)];
  for (const share of shares) {
    const late = g.DelayL.ar(right, longest * share + 0.001, inFrames(g, length.mul(share)));
    const louder = rise.mul(share).dbamp();
    const whole = louder.squared().add(1).sqrt().reciprocal();
    const [early, after] = [left.mul(whole), late.mul(louder.mul(whole))];
    [left, right] = [early.add(after), early.sub(after)];
  }
  return g.signal([left, right]);
}
