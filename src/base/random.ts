import { hashText } from './hash.ts';

/** A stream of random numbers that is the same for the same seed, everywhere. */
export interface Random {
  /** The next number, at least 0 and below 1, with 53 random bits. */
  next(): number;
  /** The next 32 random bits, 0 to 2³²−1. */
  bits(): number;
  /** A whole number, at least 0 and below `n` (at least 1). */
  int(n: number): number;
  /**
   * A stream of its own, decided by this stream's seed and the label alone, however many numbers
   * were drawn here: a new consumer never changes what the others get.
   */
  fork(label: string | number): Random;
}

/**
 * Makes a random stream by the sfc32 generator (C. Doty-Humphrey, PractRand).
 *
 * @example makeRandom(1).next() === makeRandom(1).next() // => true
 */
export function makeRandom(seed: number | string): Random {
  const identity = typeof seed === 'number' ? `#${seed}` : seed;
  const bits = makeSfc32(identity);
  const next = () => (bits() * 0x200000 + (bits() >>> 11)) / 0x20000000000000;
  return {
    next,
    bits,
    int: (n) => Math.floor(next() * n),
    fork: (label) => makeRandom(`${identity}/${label}`),
  };
}

function makeSfc32(identity: string): () => number {
  const first = hashText(identity);
  const second = hashText(`${identity}~`);
  // In a typed array, as variables that a closure changes are objects as soon as they pass 31 bits.
  const state = Int32Array.of(first, first / 0x100000000, second, 1);
  const bits = () => {
    const b = state[1] as number;
    const c = state[2] as number;
    const counter = state[3] as number;
    const out = ((state[0] as number) + b + counter) | 0;
    state[3] = counter + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + out;
    return out >>> 0;
  };
  // The first outputs still show the seed's structure.
  for (let warmUp = 0; warmUp < 15; warmUp++) bits();
  return bits;
}
