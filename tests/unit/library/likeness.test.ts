import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  described,
  describeEntry,
  type Library,
  type NewEntry,
  openLibrary,
  recommend,
} from '../../../src/library/index.ts';
import { likenessOf } from '../../../src/library/likeness.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const pattern = (name: string, text: string, sound?: string): NewEntry => ({
  ...{ kind: 'pattern', name, text },
  ...(sound && { sound }),
});
const vector = (entry: NewEntry): Uint8Array => describeEntry(entry, registry) as Uint8Array;
const rhythm = (a: string, b: string): number =>
  likenessOf(vector(pattern('a', a)), vector(pattern('b', b)), 'rhythm') as number;
const sound = (a: string, b: string): number => {
  const of = (text: string) => vector({ kind: 'preset', name: text, text });
  return likenessOf(of(a), of(b), 'sound') as number;
};

describe('likeness', () => {
  it('of the same is 1, and the same from both sides', () => {
    expect(rhythm('note "c5 ~ e5 g5"', 'note "c5 ~ e5 g5"')).toBe(1);
    const [a, b] = ['s "bd ~ bd bd"', 's "hh*8"'] as const;
    expect(rhythm(a, b)).toBeCloseTo(rhythm(b, a), 12);
  });

  it('by rhythm: the same rhythm with another sound is nearer than another rhythm with the same', () => {
    const same = rhythm('s "bd ~ [~ bd] ~ bd ~ ~ bd"', 's "hh ~ [~ hh] ~ hh ~ ~ hh"');
    const other = rhythm('s "bd ~ [~ bd] ~ bd ~ ~ bd"', 's "~ bd ~ bd ~ [bd bd] ~ ~"');
    expect(same).toBeGreaterThan(0.6);
    expect(other).toBeLessThan(0.4);
  });

  it('by rhythm: a rest more is near, twice as fast is farther', () => {
    const riff = 'note "f4 ~ f4 af4 ~ f4 c5 f4"';
    const nearly = rhythm(riff, 'note "f4 ~ f4 af4 ~ f4 c5 ~"');
    const faster = rhythm(riff, `fast 2 $ ${riff}`);
    expect(nearly).toBeGreaterThan(faster);
  });

  it('by sound: other values of one instrument are nearer than other instruments', () => {
    const acid = 'instrument: acid\npreset: core\n';
    const another = sound(acid, 'instrument: acid\nset: {cutoff: 2kHz}\n');
    expect(another).toBeGreaterThan(sound(acid, 'instrument: hoover\n'));
    expect(sound(acid, 'instrument: hoover\n')).toBeGreaterThan(
      sound(acid, 'instrument: closed-hat\n'),
    );
  });

  it('of presets has nothing to do with rhythm, and what cannot be read is like nothing', () => {
    const preset = vector({ kind: 'preset', name: 'a', text: 'instrument: acid\n' });
    expect(likenessOf(preset, preset, 'rhythm')).toBeUndefined();
    expect(describeEntry({ kind: 'kit', name: 'b', text: 'nothing' }, registry)).toBeUndefined();
    const tidal = vector({ kind: 'song', name: 'c', text: 'd1 $ s "bd*4"\n\nd2 $ s "hh*8"\n' });
    expect(likenessOf(tidal, tidal, 'rhythm')).toBe(1);
  });
});

describe('the library', () => {
  let folder: string;
  let library: Library;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gabber-like-'));
    library = await open();
  });

  afterEach(async () => {
    library.close();
    await rm(folder, { recursive: true });
  });

  async function open(): Promise<Library> {
    const opened = await openLibrary(folder);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    return opened.value;
  }

  const four = pattern('Four', 's "bd*4"');
  const fourHats = pattern('Four hats', 's "hh*4"');
  const broken = pattern('Broken', 's "bd ~ [~ bd] ~ ~ [bd bd] ~ bd"');

  it('finds what is like an entry, also after it was closed', async () => {
    library.addAll(described([four, broken, fourHats], registry));
    library.close();
    library = await open();
    const like = library.like(1, 'rhythm') ?? [];
    expect(like.map(({ entry }) => entry.name)).toEqual(['Four hats', 'Broken']);
    expect(like[0]?.likeness).toBeGreaterThan(like[1]?.likeness ?? 1);
    expect(library.like(1, 'sound')?.[0]?.entry.name).toBe('Broken');
    library.remove(3);
    expect(library.like(1)?.map(({ entry }) => entry.name)).toEqual(['Broken']);
    expect(library.like(9)).toBeUndefined();
  });

  it('finds what is like something that it does not have', () => {
    library.addAll(described([four, broken], registry));
    const like = library.likeTo(vector(pattern('Mine', 's "cp*4"')), 'rhythm', 1);
    expect(like.map(({ entry }) => entry.name)).toEqual(['Four']);
    expect(library.likeTo(vector(four), 'both', 5)[0]).toMatchObject({ likeness: 1 });
  });

  it('sees what another program added', async () => {
    library.addAll(described([four, broken], registry));
    expect(library.like(1)).toHaveLength(1);
    const other = await open();
    other.addAll(described([fourHats], registry));
    other.close();
    expect(library.like(1)).toHaveLength(2);
  });

  it('keeps vectors of pages that lie apart', () => {
    const [first] = described([four], registry);
    if (first === undefined) throw new Error();
    library.addAll(Array.from({ length: 1100 }, (_, at) => pattern(`Filler ${at}`, `${at}`)));
    library.addAll([first, { ...first, name: 'Again' }]);
    expect(library.like(1101)?.map(({ entry }) => entry.id)).toEqual([1102]);
  });

  it('counts what was measured', () => {
    library.addAll(described([four, fourHats], registry));
    const before = library.like(1, 'sound')?.[0]?.likeness ?? 0;
    const measured = {
      ...{ centroidHz: 300, flatness: 0.1, crestDb: 12, onsetRate: 4 },
      bands: { sub: 60, body: 30, mid: 9, top: 1 },
    };
    library.measured(1, measured);
    library.measured(2, measured);
    expect(library.like(1, 'sound')?.[0]?.likeness).toBeGreaterThan(before);
  });

  it('lists what is there twice, and what nearly is', () => {
    const twin = pattern('Four again', 's  "bd*4" -- the same');
    const nearly = pattern('Nearly', 's "bd*4" # speed 1');
    library.addAll(described([four, broken, twin, nearly], registry));
    const { same, near } = library.duplicates(0.98);
    expect(same.map((group) => group.map(({ name }) => name))).toEqual([['Four', 'Four again']]);
    const pairs = near.map(({ entries }) => entries.map(({ name }) => name));
    expect(pairs).toContainEqual(['Four', 'Nearly']);
    expect(pairs.flat()).not.toContain('Broken');
  });

  it('recommends by genre, key, tempo and use, and nothing that the song has', () => {
    library.addAll([
      { ...four, genre: 'gabber', bpm: 175 },
      { ...broken, genre: 'gabber', key: 'f minor', bpm: 180 },
      { ...fourHats, genre: 'terror', bpm: 220 },
      pattern('Plain', 's "cp"'),
    ]);
    const wanted = { genre: 'gabber', key: 'f minor', bpm: 178, patterns: ['s "bd*4" -- mine'] };
    const names = () => recommend(library, wanted, 2).map(({ name }) => name);
    expect(names()[0]).toBe('Broken');
    expect(names()).not.toContain('Four');
    library.use(4);
    expect(names()).toEqual(['Broken', 'Plain']);
  });

  it('never brings back what came with gabber and was removed', () => {
    library.addShipped([four, broken], '1');
    library.remove(1);
    library.addShipped([four, broken, fourHats], '2');
    expect(library.search({}).map(({ name }) => name)).toEqual(['Four hats', 'Broken']);
    expect(library.note('shipped')).toBe('2');
  });
});
