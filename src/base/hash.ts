/**
 * A stable 53-bit hash of a text's UTF-16 units, the same on every machine: two 32-bit FNV-1a
 * streams with different primes and murmur3's finaliser. For seeds and memo keys, not for secrets.
 *
 * @example hashText('kick') === hashText('kick') // => true
 */
export function hashText(text: string): number {
  const [low, high] = hashPair(text);
  return (high & 0x1fffff) * 0x100000000 + low;
}

/**
 * A stable 32-bit hash of a text, 0 to 2³²−1.
 *
 * @example hashText32('kick') <= 0xffffffff // => true
 */
export function hashText32(text: string): number {
  return hashPair(text)[0];
}

function hashPair(text: string): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return [finish(low ^ text.length), finish(high ^ Math.imul(text.length, 0x9e3779b1))];
}

/** Murmur3's finaliser: every input bit reaches every output bit. */
function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
