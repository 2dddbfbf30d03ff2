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
  let a = first | 0;
  let b = (first / 0x100000000) | 0;
  let c = second | 0;
  let counter = 1;
  const bits = () => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  };
  // The first outputs still show the seed's structure.
  for (let warmUp = 0; warmUp < 15; warmUp++) bits();
  return bits;
}
