import { hintNearest, problem, type Result, success } from '../base/index.ts';

/** What a genre sets when a song says nothing else. */
export interface Genre {
  readonly id: string;
  readonly name: string;
  /** Other names people write. */
  readonly also: readonly string[];
  /** Quarter notes a minute: the usual tempo, and the range heard in the genre. */
  readonly bpm: { readonly typical: number; readonly min: number; readonly max: number };
  /** Integrated loudness of a finished master, and short-term loudness of its drop, in LUFS. */
  readonly lufs: { readonly integrated: number; readonly drop: number };
  /** A usual key, by name. */
  readonly key: string;
}

type Row = readonly [
  id: string,
  name: string,
  also: readonly string[],
  typical: number,
  min: number,
  max: number,
  integrated: number,
  drop: number,
  key: string,
];

const rows: readonly Row[] = [
  [
    'gabber',
    'early hardcore, gabber',
    ['early hardcore', 'rotterdam', 'hardcore', 'oldschool'],
    175,
    150,
    220,
    -10,
    -8,
    'f minor',
  ],
  ['happy', 'happy hardcore', ['happy hardcore', 'happycore'], 170, 160, 180, -10, -8, 'g major'],
  [
    'mainstream',
    'mainstream hardcore',
    ['millennium', 'mainstream hardcore'],
    170,
    160,
    195,
    -6,
    -4.5,
    'f minor',
  ],
  [
    'industrial',
    'industrial hardcore',
    ['industrial hardcore'],
    165,
    145,
    185,
    -6,
    -5,
    'f phrygian',
  ],
  ['darkcore', 'darkcore, doomcore', ['doomcore', 'doom'], 150, 120, 175, -8, -6.5, 'e phrygian'],
  ['terror', 'terrorcore', ['terrorcore'], 230, 200, 300, -5, -4, 'g minor'],
  ['speed', 'speedcore', ['speedcore'], 300, 300, 600, -4.5, -3.5, 'g minor'],
  [
    'splitter',
    'splittercore, extratone',
    ['splittercore', 'extratone'],
    600,
    600,
    10_000,
    -4.5,
    -3.5,
    'g minor',
  ],
  ['french', 'frenchcore', ['frenchcore'], 200, 180, 240, -6, -5, 'g minor'],
  ['uptempo', 'uptempo hardcore', ['uptempo hardcore'], 205, 180, 290, -4.5, -3.5, 'g minor'],
  [
    'ukhc',
    'UK hardcore, freeform',
    ['uk hardcore', 'freeform'],
    172,
    165,
    180,
    -7,
    -5.5,
    'g minor',
  ],
  ['breakcore', 'breakcore', [], 180, 160, 250, -8, -6, 'a minor'],
  ['crossbreed', 'crossbreed', [], 172, 168, 180, -5.5, -4.5, 'f phrygian'],
  [
    'hardtechno',
    'hard techno, schranz',
    ['hard techno', 'schranz'],
    150,
    138,
    162,
    -7,
    -6,
    'f minor',
  ],
  ['raw', 'raw hardstyle', ['raw hardstyle', 'rawstyle'], 155, 148, 163, -6, -4.5, 'f minor'],
  ['acidcore', 'acidcore', [], 170, 150, 200, -8, -6.5, 'e phrygian'],
];

/** The genres, with the defaults they bring to a song. */
export const genres: readonly Genre[] = Object.freeze(
  rows.map(([id, name, also, typical, min, max, integrated, drop, key]) =>
    Object.freeze({
      id,
      name,
      also,
      bpm: Object.freeze({ typical, min, max }),
      lufs: Object.freeze({ integrated, drop }),
      key,
    }),
  ),
);

/** The genre of a song that names none. */
export const defaultGenre = 'gabber';

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/**
 * Finds a genre by its id, its name or another name people write.
 *
 * Problem: `music.genre`, with the nearest name.
 *
 * @example findGenre('frenchcore') // => success(genres[8])
 */
export function findGenre(name: string): Result<Genre> {
  const wanted = fold(name);
  const found = genres.find((each) =>
    [each.id, each.name, ...each.also].some((one) => fold(one) === wanted),
  );
  if (found !== undefined) return success(found);
  const hint = hintNearest(
    name,
    genres.flatMap((each) => [each.id, ...each.also]),
  );
  const message = `There is no genre called \`${name.slice(0, 40)}\`.`;
  return { ok: false, problems: [problem('music.genre', message, hint ? { hint } : {})] };
}
