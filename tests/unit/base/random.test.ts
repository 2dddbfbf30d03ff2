import { describe, expect, it } from 'vitest';
import { hashText, hashText32, makeRandom } from '../../../src/base/index.ts';

function draw(seed: number | string, count = 8): number[] {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => random.next());
}

describe('makeRandom', () => {
  it('repeats for equal seeds and differs for others', () => {
    expect(draw(1992)).toEqual(draw(1992));
    expect(draw(1992)).not.toEqual(draw(1993));
    expect(draw(1)).not.toEqual(draw('1'));
  });

  it('never changes between versions: songs depend on it', () => {
    expect(makeRandom(1992).bits()).toMatchInlineSnapshot(`3757458792`);
    expect(makeRandom('kick').next()).toMatchInlineSnapshot(`0.5345537440280684`);
  });

  it('is evenly spread', () => {
    const random = makeRandom(7);
    const counts = new Array<number>(16).fill(0);
    for (let i = 0; i < 160_000; i++) counts[random.int(16)]! += 1;
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquared).toBeLessThan(38); // 0.1 % level with 15 degrees of freedom
    expect(chiSquared).toBeGreaterThan(2.5);
  });

  it('stays in range and has fine steps', () => {
    const values = draw(3, 10_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.some((value) => (value * 2 ** 40) % 1 !== 0)).toBe(true);
  });

  it('does not repeat between neighbouring seeds', () => {
    const firsts = Array.from({ length: 1000 }, (_, seed) => draw(seed, 1)[0]!);
    expect(new Set(firsts).size).toBe(1000);
    const mean = firsts.reduce((sum, value) => sum + value, 0) / 1000;
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.55);
  });

  it('forks by label alone, whatever was drawn', () => {
    const fresh = makeRandom(5);
    const used = makeRandom(5);
    used.next();
    expect(used.fork('hats').next()).toBe(fresh.fork('hats').next());
    expect(fresh.fork('hats').next()).not.toBe(fresh.fork('kick').next());
    expect(fresh.fork('hats').fork(1).next()).not.toBe(fresh.fork('hats').fork(2).next());
  });
});

describe('hashText', () => {
  it('never changes between versions', () => {
    expect([hashText(''), hashText('kick'), hashText32('kick')]).toMatchInlineSnapshot(`
      [
        6405929415113739,
        8250458968413470,
        2886456606,
      ]
    `);
  });

  it('tells texts apart', () => {
    const hashes = new Set<number>();
    const short = new Set<number>();
    for (let i = 0; i < 50_000; i++) {
      hashes.add(hashText(`track ${i}`));
      short.add(hashText32(`track ${i}`));
    }
    expect([...hashes].every(Number.isSafeInteger)).toBe(true);
    expect(hashes.size).toBe(50_000);
    expect(short.size).toBeGreaterThan(49_990);
  });

  it('moves half of its bits when one bit of the text moves', () => {
    let flipped = 0;
    for (let i = 0; i < 1000; i++) {
      let difference = (hashText32(`a${i}`) ^ hashText32(`c${i}`)) >>> 0;
      for (; difference !== 0; difference &= difference - 1) flipped++;
    }
    expect(flipped / 1000).toBeGreaterThan(14);
    expect(flipped / 1000).toBeLessThan(18);
  });
});
