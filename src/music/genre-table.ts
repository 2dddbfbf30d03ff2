/** What a genre sets when a song says nothing else, and what its records are like. */
export interface Genre {
  readonly id: string;
  readonly name: string;
  /** Other names people write. */
  readonly also: readonly string[];
  /** Quarter notes a minute: the usual tempo, and the range heard in the genre. */
  readonly bpm: { readonly typical: number } & Bounds;
  /** The kick of its records. */
  readonly kick: {
    /** Fundamental of the tail, Hz. */
    readonly hertz: Bounds;
    /** How long it is heard, as a part of a quarter note; above 1 it runs into the next. */
    readonly length: Bounds;
    /** Drive of all its stages together, dB. */
    readonly drive: Bounds;
  };
  /** Integrated loudness of a finished master, and short-term loudness of its drop, in LUFS. */
  readonly lufs: { readonly integrated: number; readonly drop: number };
  /** A usual key, by name, in which the kick's note lies in the range of its records. */
  readonly key: string;
}

/** Lowest and highest, both included. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

type Pair = readonly [min: number, max: number];

function genre(
  id: string,
  name: string,
  also: readonly string[],
  row: {
    readonly bpm: readonly [typical: number, min: number, max: number];
    readonly hertz: Pair;
    readonly length: Pair;
    readonly drive: Pair;
    readonly lufs: readonly [integrated: number, drop: number];
    readonly key: string;
  },
): Genre {
  const bounds = ([min, max]: Pair): Bounds => Object.freeze({ min, max });
  const [typical, slowest, fastest] = row.bpm;
  const [integrated, drop] = row.lufs;
  return Object.freeze({
    id,
    name,
    also: Object.freeze(also),
    bpm: Object.freeze({ typical, min: slowest, max: fastest }),
    kick: Object.freeze({
      hertz: bounds(row.hertz),
      length: bounds(row.length),
      drive: bounds(row.drive),
    }),
    lufs: Object.freeze({ integrated, drop }),
    key: row.key,
  });
}

/**
 * The genres, with the defaults they bring to a song. Ranges are those of records and of producers'
 * practice: they advise, and a song may leave them.
 */
export const genres: readonly Genre[] = Object.freeze([
  genre(
    'gabber',
    'early hardcore, gabber',
    ['early hardcore', 'rotterdam', 'hardcore', 'oldschool'],
    {
      bpm: [175, 150, 220],
      hertz: [46, 55],
      length: [0.6, 0.95],
      drive: [24, 40],
      lufs: [-10, -8],
      key: 'g minor',
    },
  ),
  genre('happy', 'happy hardcore', ['happy hardcore', 'happycore'], {
    bpm: [170, 160, 180],
    hertz: [50, 58],
    length: [0.4, 0.7],
    drive: [10, 22],
    lufs: [-10, -8],
    key: 'a major',
  }),
  genre('mainstream', 'mainstream hardcore', ['millennium', 'mainstream hardcore'], {
    bpm: [170, 160, 195],
    hertz: [46, 55],
    length: [0.8, 1],
    drive: [28, 42],
    lufs: [-6, -4.5],
    key: 'fs minor',
  }),
  genre('industrial', 'industrial hardcore', ['industrial hardcore'], {
    bpm: [165, 145, 185],
    hertz: [44, 52],
    length: [0.6, 1],
    drive: [30, 48],
    lufs: [-6, -5],
    key: 'g phrygian',
  }),
  genre('darkcore', 'darkcore, doomcore', ['doomcore', 'doom', 'dark hardcore'], {
    bpm: [150, 120, 175],
    hertz: [41, 49],
    length: [0.9, 1.4],
    drive: [18, 32],
    lufs: [-8, -6.5],
    key: 'f phrygian',
  }),
  genre('terror', 'terrorcore', ['terrorcore'], {
    bpm: [230, 200, 300],
    hertz: [50, 62],
    length: [0.6, 0.9],
    drive: [36, 60],
    lufs: [-5, -4],
    key: 'bf minor',
  }),
  genre('speed', 'speedcore', ['speedcore'], {
    bpm: [300, 300, 600],
    hertz: [55, 80],
    length: [0.5, 0.9],
    drive: [40, 60],
    lufs: [-4.5, -3.5],
    key: 'a minor',
  }),
  genre('splitter', 'splittercore, extratone', ['splittercore', 'extratone'], {
    bpm: [600, 600, 10_000],
    hertz: [60, 120],
    length: [0.15, 0.9],
    drive: [40, 60],
    lufs: [-4.5, -3.5],
    key: 'b minor',
  }),
  genre('french', 'frenchcore', ['frenchcore'], {
    bpm: [200, 180, 240],
    hertz: [50, 58],
    length: [0.35, 0.55],
    drive: [20, 32],
    lufs: [-6, -5],
    key: 'a minor',
  }),
  genre('uptempo', 'uptempo hardcore', ['uptempo hardcore'], {
    bpm: [205, 180, 290],
    hertz: [50, 58],
    length: [0.85, 1],
    drive: [40, 60],
    lufs: [-4.5, -3.5],
    key: 'af minor',
  }),
  genre('ukhc', 'UK hardcore, freeform', ['uk hardcore', 'freeform'], {
    bpm: [172, 165, 180],
    hertz: [50, 56],
    length: [0.4, 0.6],
    drive: [6, 15],
    lufs: [-7, -5.5],
    key: 'a minor',
  }),
  genre('breakcore', 'breakcore', [], {
    bpm: [180, 160, 250],
    hertz: [50, 60],
    length: [0.2, 0.5],
    drive: [0, 30],
    lufs: [-8, -6],
    key: 'a minor',
  }),
  genre('crossbreed', 'crossbreed', [], {
    bpm: [172, 168, 180],
    hertz: [45, 52],
    length: [0.5, 0.8],
    drive: [28, 45],
    lufs: [-5.5, -4.5],
    key: 'g phrygian',
  }),
  genre('hardtechno', 'hard techno, schranz', ['hard techno', 'schranz'], {
    bpm: [150, 138, 162],
    hertz: [43, 55],
    length: [0.4, 0.7],
    drive: [10, 26],
    lufs: [-7, -6],
    key: 'f minor',
  }),
  genre('raw', 'raw hardstyle', ['raw hardstyle', 'rawstyle'], {
    bpm: [155, 148, 163],
    hertz: [41, 52],
    length: [0.9, 1],
    drive: [30, 46],
    lufs: [-6, -4.5],
    key: 'f minor',
  }),
  genre('acidcore', 'acidcore', [], {
    bpm: [170, 150, 200],
    hertz: [46, 55],
    length: [0.6, 0.9],
    drive: [22, 36],
    lufs: [-8, -6.5],
    key: 'g phrygian',
  }),
]);
