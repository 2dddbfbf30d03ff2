/** One of the songs that come with gabber, and what is known of it beforehand. */
export interface SongCase {
  readonly file: string;
  readonly genre: string;
  readonly bpm: number;
  readonly bars: number;
  /** Bars, or the bar and half on which it begins, without a kick. */
  readonly out: readonly number[];
}

/** Every song in `patterns/songs`. */
export const songCases: readonly SongCase[] = [
  song('rotterdam', 'gabber', 175, 88, [31.5, 55]),
  song('carrousel', 'french', 200, 104, [47.5, 79]),
  song('hoogoven', 'industrial', 165, 88, [31.5, 55]),
  song('dageraad', 'mainstream', 170, 96, [39.5]),
  song('grafkelder', 'darkcore', 150, 104, [71]),
  song('slagregen', 'uptempo', 205, 104, [47.5]),
  song('loods', 'hardtechno', 150, 96, [47.5, 71]),
  song('staalkabel', 'raw', 155, 88, [39.5]),
  song('zwavel', 'acidcore', 170, 96, [47.5]),
  song('kortsluiting', 'terror', 230, 120, [47.75, 79]),
  song('vuurtoren', 'ukhc', 172, 88, [39.5, 63]),
  song('amandel', 'breakcore', 180, 112, []),
  song('kruisbestuiving', 'crossbreed', 172, 96, [47.5, 71]),
  song('hoogspanning', 'speed', 300, 176, []),
  song('kermis', 'happy', 170, 88, [39.5]),
  song('cirkelzaag', 'splitter', 600, 336, [143, 239]),
];

function song(
  name: string,
  genre: string,
  bpm: number,
  bars: number,
  out: readonly number[],
): SongCase {
  return { file: `patterns/songs/${name}.yaml`, genre, bpm, bars, out };
}
