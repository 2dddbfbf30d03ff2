import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Entry,
  type Library,
  libraryFile,
  type NewEntry,
  openLibrary,
} from '../../../src/library/index.ts';

let folder: string;
let library: Library;
let clock: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-library-'));
  clock = 1000;
  library = await open();
});

afterEach(async () => {
  library.close();
  await rm(folder, { recursive: true });
});

async function open(): Promise<Library> {
  const opened = await openLibrary(folder, { now: () => clock++ });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened.value;
}

async function openAgain(): Promise<void> {
  library.close();
  library = await open();
}

const riff: NewEntry = {
  kind: 'pattern',
  name: 'Dark riff',
  text: 'note "f4 ~ af4 c5"\n',
  tags: ['dark', 'Old school'],
  bpm: 175,
  key: 'f minor',
  genre: 'gabber',
};
const hats: NewEntry = { kind: 'pattern', name: 'Hats', text: 's "hh*8"', bpm: 180.5 };
const acid: NewEntry = { kind: 'preset', name: 'Dark acid', text: 'instrument: acid\n' };

/** Any characters, halves of some too; `fc.string` takes seconds to begin with those. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
  .map((points) => String.fromCodePoint(...points));

const names = (found: readonly Entry[]): readonly string[] => found.map(({ name }) => name);
const find = (words: string): readonly string[] => names(library.search({ words }));

describe('the library', () => {
  it('keeps entries with all that is known of them', async () => {
    const { entry } = library.add(riff);
    await openAgain();
    expect(library.entry(entry.id)).toEqual({
      ...riff,
      id: 1,
      tags: ['dark', 'old-school'],
      uses: 0,
      added: 1000,
      hash: expect.any(String),
    });
    expect(library.count()).toBe(1);
    expect(library.entry(2)).toBeUndefined();
  });

  it('knows what is there already, however it is spaced', () => {
    const first = library.add(riff);
    const again = library.add({ ...riff, text: 'note  "f4 ~ af4  c5" -- the riff' });
    expect(again).toEqual({ entry: first.entry, isNew: false });
    expect(library.add({ ...riff, name: 'Another name' }).isNew).toBe(true);
    const kit = {
      kind: 'kit',
      name: 'Kit',
      text: 'tracks: {a: {instrument: acid, level: -3dB}}',
    } as const;
    library.add(kit);
    const turned = 'tracks: # sounds\n  a:\n    level: -3dB\n    instrument: acid\n';
    expect(library.add({ ...kit, text: turned }).isNew).toBe(false);
  });

  it('finds words in names, tags, genres and texts, and the beginning of the last', () => {
    library.addAll([riff, hats, acid]);
    expect(find('dark')).toEqual(['Dark acid', 'Dark riff']);
    expect(find('DÁRK ri')).toEqual(['Dark riff']);
    expect(find('school')).toEqual(['Dark riff']);
    expect(find('gabb')).toEqual(['Dark riff']);
    expect(find('hh 8')).toEqual(['Hats']);
    expect(find('dark hats')).toEqual([]);
    expect(find('ri dark')).toEqual([]);
  });

  it('finds by kind, genre, tags, key and tempo', () => {
    library.addAll([riff, hats, acid]);
    expect(names(library.search({ kind: 'preset' }))).toEqual(['Dark acid']);
    expect(names(library.search({ words: 'dark', kind: 'pattern' }))).toEqual(['Dark riff']);
    expect(names(library.search({ genre: 'Gabber' }))).toEqual(['Dark riff']);
    expect(names(library.search({ tags: ['old-school', 'DARK'] }))).toEqual(['Dark riff']);
    expect(names(library.search({ tags: ['old'] }))).toEqual([]);
    expect(names(library.search({ key: 'f minor' }))).toEqual(['Dark riff']);
    expect(names(library.search({ bpm: [170, 180] }))).toEqual(['Dark riff']);
    expect(names(library.search({ bpm: [170, 180.5] }))).toEqual(['Hats', 'Dark riff']);
  });

  it('puts what is used most first, then what fits best, then the newest', () => {
    library.addAll([
      riff,
      hats,
      acid,
      { ...hats, name: 'Ride', text: '-- dark dark dark\ns "cy"' },
    ]);
    expect(find('dark')).toEqual(['Dark acid', 'Dark riff', 'Ride']);
    expect(library.use(1)?.uses).toBe(1);
    expect(find('dark')).toEqual(['Dark riff', 'Dark acid', 'Ride']);
    for (let uses = 0; uses < 5; uses += 1) library.use(4);
    expect(find('dark')).toEqual(['Ride', 'Dark riff', 'Dark acid']);
    expect(names(library.search({}))).toEqual(['Ride', 'Dark riff', 'Dark acid', 'Hats']);
    expect(names(library.search({ limit: 1 }))).toEqual(['Ride']);
    expect(library.use(99)).toBeUndefined();
  });

  it('finds the best among more than are compared, and used ones of any age', () => {
    const many = Array.from({ length: 1200 }, (_, at) => ({ ...hats, name: `Loud ${at}` }));
    library.addAll([{ ...hats, name: 'Loud and old' }, ...many]);
    library.use(1);
    expect(library.search({ words: 'loud', limit: 3 }).map(({ id }) => id)[0]).toBe(1);
    expect(library.search({ words: 'loud', limit: 2000 })).toHaveLength(1201);
  });

  it('finds by many filters at once, used ones first, more than are compared', () => {
    const genres = ['gabber', 'terror'];
    const keys = ['f minor', 'g minor', 'a minor'];
    const many = Array.from({ length: 1200 }, (_, at): NewEntry => {
      const genre = genres[at % 2] ?? '';
      return { ...hats, name: `Loud ${at}`, genre, key: keys[at % 3] ?? '', bpm: 150 + (at % 40) };
    });
    library.addAll(many);
    const wanted = { words: 'loud', kind: 'pattern', genre: 'gabber', key: 'f minor' } as const;
    const bpm = [160, 180.5] as const;
    const fits = many.flatMap(({ genre, key, bpm: own = 0 }, at) =>
      genre === 'gabber' && key === 'f minor' && own >= 160 && own <= 180 ? [at + 1] : [],
    );
    const ids = (limit: number) => library.search({ ...wanted, bpm, limit }).map(({ id }) => id);
    expect(ids(1000).toSorted((a, b) => a - b)).toEqual(fits);
    const [first = 0, second = 0] = fits;
    for (let uses = 0; uses < 5; uses += 1) library.use(second);
    library.use(first);
    expect(ids(3).slice(0, 2)).toEqual([second, first]);
    // more than are compared fit here: the oldest of them, which was used, is found all the same
    const all = library.search({ words: 'loud', genre: 'gabber', limit: 3 });
    expect(all.slice(0, 2).map(({ id }) => id)).toEqual([second, first]);
    expect(library.search({ words: 'loud', genre: 'gabber', limit: 5000 })).toHaveLength(600);
  });

  it('knows what was made from what', async () => {
    const [first, other] = library.addAll([riff, hats]);
    const parent = first?.entry.id ?? 0;
    const child = library.add({ ...riff, name: 'Darker', text: 'note "f4"', parent }).entry.id;
    const grandchild = library.add({ ...riff, name: 'Darkest', text: 'note "f3"', parent: child });
    await openAgain();
    const family = (id: number) => {
      const { ancestors = [], variants = [] } = library.family(id) ?? {};
      return [ancestors.map((each) => each.id), variants.map((each) => each.id)];
    };
    expect(family(grandchild.entry.id)).toEqual([[child, parent], []]);
    expect(family(parent)).toEqual([[], [child]]);
    expect(family(other?.entry.id ?? 0)).toEqual([[], []]);
    library.remove(parent);
    expect(family(child)).toEqual([[], [grandchild.entry.id]]);
    expect(library.family(99)).toBeUndefined();
  });

  it('changes tags, and finds by them', () => {
    library.add(riff);
    expect(library.tag(1, ['Demo'], ['dark'])?.tags).toEqual(['old-school', 'demo']);
    expect(names(library.search({ tags: ['demo'] }))).toEqual(['Dark riff']);
    expect(library.search({ tags: ['dark'] })).toEqual([]);
    expect(find('dark')).toEqual(['Dark riff']);
    expect(library.tag(9, ['x'], [])).toBeUndefined();
  });

  it('removes, and never uses a number again', () => {
    library.addAll([riff, hats]);
    expect([library.remove(2), library.remove(2)]).toEqual([true, false]);
    expect(find('hats')).toEqual([]);
    expect(library.add(acid).entry.id).toBe(3);
  });

  it('takes whatever somebody types for words', () => {
    library.addAll([riff, hats, acid]);
    const hostile = [
      '"',
      "'",
      'dark"',
      'NEAR(dark',
      'dark*',
      'name:dark',
      '-dark',
      'dark AND',
      '(',
      '^',
    ];
    for (const words of hostile) expect(() => library.search({ words })).not.toThrow();
    expect(find('name:dark')).toEqual([]);
    expect(find('dark AND')).toEqual([]);
    expect(find('"dark" ^riff')).toEqual(['Dark riff']);
    expect(find('!!!')).toEqual([]);
    fc.assert(
      fc.property(anything, fc.string(), (words, tag) => {
        library.search({ words, tags: [tag], genre: tag, key: words });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps any name, text and tag', () => {
    fc.assert(
      fc.property(anything, anything, (name, tag) => {
        const { entry } = library.add({ ...hats, name, text: `${name}${tag}`, tags: [tag] });
        expect(library.entry(entry.id)).toEqual(entry);
        if (entry.tags.length === 0) return;
        const found = library.search({ tags: [...entry.tags], limit: 10_000 });
        expect(found.map(({ id }) => id)).toContain(entry.id);
      }),
      { numRuns: 100 },
    );
  });

  it('takes all of a batch or nothing', () => {
    const bad = { ...riff, kind: 'tune' } as unknown as NewEntry;
    expect(() => library.addAll([riff, bad])).toThrow();
    expect(library.count()).toBe(0);
    expect(find('dark')).toEqual([]);
  });
});

describe('two programs with one library', () => {
  it('both write, and each sees what the other wrote', async () => {
    const other = await open();
    for (let at = 0; at < 20; at += 1) {
      library.add({ ...riff, name: `Mine ${at}` });
      other.add({ ...riff, name: `Theirs ${at}` });
    }
    expect(library.search({ words: 'theirs', limit: 100 })).toHaveLength(20);
    expect(other.count()).toBe(40);
    other.close();
  });
});

describe('a damaged library', () => {
  it('is put aside where nothing of it can be read', async () => {
    library.close();
    await writeFile(libraryFile(folder), 'this is no database at all, but a text long enough');
    const opened = await openLibrary(folder, { now: () => 7 });
    expect(opened.problems).toMatchObject([{ code: 'library.recovered', severity: 'warning' }]);
    if (opened.ok) library = opened.value;
    expect(library.count()).toBe(0);
    expect(await readdir(folder)).toContain('library.db.damaged-7');
  });

  it('gives what can still be read to a new one, with numbers and uses', async () => {
    library.addAll(Array.from({ length: 400 }, (_, at) => ({ ...riff, name: `Riff ${at}` })));
    library.use(3);
    library.close();
    const bytes = await readFile(libraryFile(folder));
    bytes.fill(0xab, bytes.length - 60_000, bytes.length - 20_000);
    await writeFile(libraryFile(folder), bytes);
    const opened = await openLibrary(folder, { now: () => 7 });
    expect(opened.problems).toMatchObject([{ code: 'library.recovered' }]);
    if (opened.ok) library = opened.value;
    const kept = library.count();
    expect(kept).toBeGreaterThan(20);
    expect(opened.problems[0]?.message).toContain(`${kept} entries were recovered`);
    expect(library.search({ words: 'riff' })[0]).toMatchObject({ id: 3, uses: 1, name: 'Riff 2' });
  });

  it('of an earlier gabber is searched as its own are, by tempo too', async () => {
    library.addAll([riff, hats]);
    library.close();
    const database = new Database(libraryFile(folder));
    database.exec('DELETE FROM words WHERE rowid = 1');
    database.exec(
      `INSERT INTO words (rowid, name, facets) VALUES (1, 'Dark riff', 'kpattern b175')`,
    );
    database.exec('PRAGMA user_version = 1');
    database.close();
    library = await open();
    expect(names(library.search({ bpm: [100, 250] }))).toEqual(['Hats', 'Dark riff']);
    expect(names(library.search({ words: 'school', bpm: [170, 179] }))).toEqual(['Dark riff']);
  });

  it('of a newer gabber is left alone', async () => {
    library.close();
    const database = new Database(libraryFile(folder));
    database.exec('PRAGMA user_version = 99');
    database.close();
    const opened = await openLibrary(folder);
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'library.newer' }] });
    await rm(libraryFile(folder));
    library = await open();
  });

  it('that cannot be written is told with a way out', async () => {
    await writeFile(join(folder, 'file'), '');
    const opened = await openLibrary(join(folder, 'file'));
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'file.write' }] });
  });
});
