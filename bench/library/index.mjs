// The library with 100,000 entries: how long it takes to add one more, to find some, and what is like one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../dist/src/library/index.js';
import { row } from '../shared/row.mjs';

const entries = 100_000;
const batch = 1000;
const rounds = 25;
/** Bytes of a vector; what they are does not change how long it takes. */
const vectorSize = 119;

const words = 'dark rave acid kick hoover night steel harbour riff storm'.split(' ');
const genres = ['gabber', 'terror', 'french', 'uptempo', 'raw'];
const keys = ['f minor', 'g minor', 'a minor'];

/** The i-th entry: texts as long as people's patterns are, words that a tenth or a fifth of all have. */
function entryOf(i) {
  const [first, second] = [words[(i * 7919) % 10], words[((i * 104_729) >> 3) % 10]];
  return {
    kind: ['pattern', 'pattern', 'pattern', 'preset'][i % 4],
    name: `${first} ${second} ${i}`,
    text: `note "<f4 ~ [af4 c${i % 3}] ~>*${i % 7}" # s "${second}" # cutoff ${i % 5000} # drive ${i % 31}`,
    tags: [first, `t${i % 40}`],
    bpm: 150 + (i % 900) / 10,
    key: keys[i % 3],
    genre: genres[i % 5],
    vector: Uint8Array.from({ length: vectorSize }, (_, at) =>
      (i * 31 + at * 17) % 5 === 0 ? (i * 7 + at * 13) % 256 : 0,
    ),
  };
}

export async function run({ note }) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-library-'));
  try {
    return await measured(folder, note);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder, note) {
  let library = await opened(folder);
  note(`adding ${entries} entries`);
  const began = performance.now();
  for (let at = 0; at < entries; at += batch) {
    library.addAll(Array.from({ length: batch }, (_, i) => entryOf(at + i)));
  }
  const filled = (performance.now() - began) / entries;
  for (let i = 0; i < 2000; i += 1) library.use(1 + ((i * 7919) % entries));
  library.close();
  const opening = performance.now();
  library = await opened(folder);
  const openedIn = performance.now() - opening;
  const first = performance.now();
  library.like(5, 'both', 20);
  const firstLike = performance.now() - first;
  const rows = [
    ['a search for a word that every fifth entry has', () => library.search({ words: 'kick' })],
    ['a search for the beginning of a word', () => library.search({ words: 'ho' })],
    ['a search for two words', () => library.search({ words: 'dark riff' })],
    ['a search that finds one', () => library.search({ words: '77777' })],
    [
      'a search by word, kind, genre, key and tempo',
      () =>
        library.search({
          ...{ words: 'acid', kind: 'pattern', genre: 'gabber', key: 'f minor' },
          bpm: [170, 180],
        }),
    ],
    ['a list of a genre', () => library.search({ genre: 'terror' })],
    ['the most used of all', () => library.search({})],
    ['more like this, rhythm and sound', () => library.like(5, 'both', 20)],
    ['adding one', (round) => library.add(entryOf(entries + 1 + round))],
  ].flatMap(([name, work]) => rowsOf(name, work));
  library.close();
  return [
    ...rows,
    row({ name: 'the first more like this', value: firstLike, unit: 'ms', better: 'less' }),
    row({ name: 'adding one of many together', value: filled, unit: 'ms', better: 'less' }),
    row({ name: `opening with ${entries} entries`, value: openedIn, unit: 'ms', better: 'less' }),
  ];
}

async function opened(folder) {
  const result = await openLibrary(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The middle round, and the worst of all but the first two. */
function rowsOf(name, work) {
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    work(round);
    return performance.now() - start;
  }).slice(2);
  times.sort((a, b) => a - b);
  const of = (which, value) => row({ name: `${name}${which}`, value, unit: 'ms', better: 'less' });
  return [of('', times[Math.floor(times.length / 2)]), of(', the worst', times.at(-1))];
}
