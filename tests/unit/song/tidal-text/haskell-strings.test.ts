import { describe, expect, test } from 'vitest';
import { asHaskell, haskellString } from '../../../../src/song/tidal-text/haskell-strings.ts';
import { hasPeer } from '../../../peers.ts';
import { askTidalSets } from '../../../tidal-set-peer.ts';

describe('a letter that Tidal before 1.10 takes for a fraction of the number before it', () => {
  test.each([
    ['t*4 t', '"t*4 [t]"'],
    ['t@3 t*2', '"t@3 [t]*2"'],
    ['t/1.5 f?', '"t/1.5 [f]?"'],
    ['{t f}%4 t', '"{t f}%4 [t]"'],
    ['bf4@6 e5@2 bf4', '"bf4@6 [e5]@2 bf4"'],
    ["c5*2 e5'maj'i <f5>", '"c5*2 [e5\'maj\'i] <f5>"'],
    ['bd*4 h:8', '"bd*4 [h:8]"'],
    ['<0 e>', '"<0 [e]>"'],
    ['t*4\n t', '"t*4\\\n \\ [t]"'],
  ])('stands in brackets: %j', (text, written) => {
    expect(haskellString(text)).toBe(written);
    expect(asHaskell(`struct "${text}"`)).toBe(`struct ${written}`);
  });

  test.each([
    't t*4',
    't(3,8) t',
    't!3 t',
    't?0.5 t',
    't*4 . t',
    'c5 e5',
    'c5*2 es5',
    'bd:3 sn',
    'bd*4 sn',
  ])('stays without brackets where it is none: %j', (text) => {
    expect(haskellString(text)).toBe(`"${text}"`);
  });

  test('outside strings nothing changes', () => {
    const text = 'fast 2 t -- fast 2 t';
    expect(asHaskell(text)).toBe(text);
  });

  test.skipIf(!hasPeer('ghc'))('is a step to real Tidal', () => {
    const texts = ['t*4 t', 't@3 t', 't/0.5\n f t'];
    const sets = texts.map((text) => `d1 $ struct ${haskellString(text)} $ s "bd"`);
    const counts = askTidalSets(sets, 1).map(({ tracks }) => tracks.get('d1')?.length);
    expect(counts).toEqual([5, 2, 3]);
  });
});
