import type { gabberKickPresets } from './gabber-kick-presets.ts';

/** The genre that a kick is of, by its id, and a tempo at which it is usual there. */
interface KickGenre {
  readonly genre: string;
  readonly bpm: number;
}

/** The genre of each preset of the kick. */
export const kickGenres: Readonly<Record<keyof typeof gabberKickPresets, KickGenre>> = {
  rotterdam: { genre: 'gabber', bpm: 175 },
  soft: { genre: 'gabber', bpm: 165 },
  hard909: { genre: 'hardtechno', bpm: 155 },
  happy: { genre: 'happy', bpm: 170 },
  acidcore: { genre: 'acidcore', bpm: 170 },
  doom: { genre: 'darkcore', bpm: 150 },
  hardtechno: { genre: 'hardtechno', bpm: 150 },
  breakcore: { genre: 'breakcore', bpm: 180 },
  ukhc: { genre: 'ukhc', bpm: 172 },
  frenchcore: { genre: 'french', bpm: 200 },
  industrial: { genre: 'industrial', bpm: 165 },
  crossbreed: { genre: 'crossbreed', bpm: 172 },
  mainstream: { genre: 'mainstream', bpm: 170 },
  zaag: { genre: 'raw', bpm: 155 },
  uptempo: { genre: 'uptempo', bpm: 205 },
  piep: { genre: 'uptempo', bpm: 210 },
  terror: { genre: 'terror', bpm: 230 },
  speedcore: { genre: 'speed', bpm: 300 },
};
