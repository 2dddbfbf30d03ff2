import { expect, test } from 'vitest';
import {
  type Ancestry,
  ancestryOf,
  type How,
  newGenerations,
  type Patterns,
  withLines,
} from '../../../src/studio/index.ts';

const playing = (tracks: Readonly<Record<string, string>>): Patterns =>
  new Map(Object.entries(tracks).map(([name, text]) => [name, { kind: 'mini', text }]));

const vary: How = { by: 'vary', amount: 0.3, seed: 7 };

/** An ancestry after changes, each a song before and after. */
function after(
  ...changes: readonly (readonly [object: Record<string, string>, Record<string, string>, How])[]
): Ancestry {
  let ancestry: Ancestry = new Map();
  for (const [before, now, how] of changes) {
    const change = { before: playing(before), after: playing(now), how };
    ancestry = withLines(ancestry, newGenerations(ancestry, change));
  }
  return ancestry;
}

const told = (ancestry: Ancestry, track: string) =>
  ancestry.get(track)?.generations.map(({ number, parent, how, text }) => {
    return [number, parent, how.by, text];
  });

test('begins with what was there, of all tracks', () => {
  const ancestry = after([{ a: 'x*4', b: 'c4' }, { a: 'x*8', b: 'c4' }, vary]);
  expect(told(ancestry, 'a')).toEqual([
    [0, undefined, 'first', 'x*4'],
    [1, 0, 'vary', 'x*8'],
  ]);
  expect(told(ancestry, 'b')).toEqual([[0, undefined, 'first', 'c4']]);
});

test('notices what was edited by hand since', () => {
  const ancestry = after([{ a: '1' }, { a: '2' }, vary], [{ a: '3' }, { a: '4' }, vary]);
  expect(told(ancestry, 'a')).toEqual([
    [0, undefined, 'first', '1'],
    [1, 0, 'vary', '2'],
    [2, 1, 'hand', '3'],
    [3, 2, 'vary', '4'],
  ]);
});

test('goes back to what was there before, and on from it', () => {
  const words: How = { by: 'words', words: 'undo' };
  const ancestry = after(
    [{ a: '1' }, { a: '2' }, vary],
    [{ a: '2' }, { a: '1\n' }, words],
    [{ a: '1' }, { a: '5' }, vary],
  );
  expect(told(ancestry, 'a')).toEqual([
    [0, undefined, 'first', '1'],
    [1, 0, 'vary', '2'],
    [2, 0, 'vary', '5'],
  ]);
  expect(ancestry.get('a')?.current).toBe(2);
});

test('a track that is new begins with what made it', () => {
  const ancestry = after([{ a: '1' }, { a: '1', b: '2' }, { by: 'words', words: 'add b' }]);
  expect(told(ancestry, 'b')).toEqual([[0, undefined, 'words', '2']]);
});

test('tells nothing of songs whose patterns stay', () => {
  const same = { before: playing({ a: '1' }), after: playing({ a: '1' }), how: vary };
  expect(newGenerations(new Map(), same)).toEqual([]);
  const gone = { before: playing({ a: '1' }), after: playing({}), how: vary };
  expect(newGenerations(new Map(), gone)).toEqual([]);
});

test('reads back what was written, and leaves out what it cannot read', () => {
  const first = newGenerations(new Map(), {
    ...{ before: playing({ a: '1' }), after: playing({ a: '2' }), how: vary },
  });
  const line = { at: '2026-01-01T00:00:00.000Z', kind: 'vary', patterns: first };
  const strange = [
    { patterns: 'none' },
    { patterns: [{ track: 'a', number: -1 }] },
    { patterns: [{ track: 'a', number: 9 }] },
    { kind: 'turn' },
  ];
  const read = ancestryOf(JSON.parse(JSON.stringify([...strange, line, ...strange])));
  expect(told(read, 'a')).toEqual([
    [0, undefined, 'first', '1'],
    [1, 0, 'vary', '2'],
  ]);
  expect(read.get('a')?.current).toBe(1);
  expect(read.get('a')?.generations[1]?.at).toBe(line.at);
});

test('a number that two programs gave becomes another', () => {
  const made = (text: string) => ({
    patterns: [{ track: 'a', number: 1, parent: 0, how: vary, kind: 'mini', text }],
  });
  const read = ancestryOf([made('one'), made('two')]);
  expect(told(read, 'a')).toEqual([
    [1, 0, 'vary', 'one'],
    [2, 0, 'vary', 'two'],
  ]);
});

test('knows tracks by any name', () => {
  const ancestry = after([{ constructor: '1' }, { constructor: '2', toString: 'x' }, vary]);
  expect(told(ancestry, 'constructor')).toHaveLength(2);
  expect(ancestry.get('hasOwnProperty')).toBeUndefined();
});

test('a track of another name keeps its generations', () => {
  const words: How = { by: 'words', words: 'call a lead' };
  const ancestry = after(
    [{ a: '1', b: '2' }, { a: '3', b: '2' }, vary],
    [{ a: '3', b: '2' }, { lead: '3', b: '2' }, words],
    [{ lead: '3', b: '2' }, { lead: '4', b: '2' }, vary],
  );
  expect([...ancestry.keys()].sort()).toEqual(['b', 'lead']);
  expect(told(ancestry, 'lead')).toEqual([
    [0, undefined, 'first', '1'],
    [1, 0, 'vary', '3'],
    [2, 1, 'vary', '4'],
  ]);
});

test('a name that was changed by hand is noticed, and one that could be two is not', () => {
  const renamed = after([{ a: '1' }, { a: '2' }, vary], [{ b: '2' }, { b: '3' }, vary]);
  expect(told(renamed, 'b')?.map(([, , by]) => by)).toEqual(['first', 'vary', 'vary']);
  expect(renamed.get('a')).toBeUndefined();
  const twins = after(
    [{ a: '1', b: '1' }, { a: '2', b: '2' }, vary],
    [{ c: '2' }, { c: '3' }, vary],
  );
  expect(told(twins, 'c')).toEqual([
    [0, undefined, 'first', '2'],
    [1, 0, 'vary', '3'],
  ]);
  expect(told(twins, 'a')).toHaveLength(2);
});

test('a new name alone is nothing to write down, unless there is a record', () => {
  const rename = { before: playing({ a: '1' }), after: playing({ b: '1' }), how: vary };
  expect(newGenerations(new Map(), rename)).toEqual([]);
  const known = after([{ a: '0' }, { a: '1' }, vary]);
  expect(newGenerations(known, rename)).toEqual([{ track: 'b', was: 'a' }]);
});
