import type { Genre } from '../../src/music/index.ts';
import type { Instrument, SoundNames } from '../../src/sound/index.ts';

type Figures = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

export function writtenPages(of: {
  /** The text of a file in docs. */
  readonly read: (name: string) => string;
  readonly instruments: readonly Instrument[];
  readonly names: SoundNames;
  readonly kickGenres: Readonly<Record<string, { readonly genre: string; readonly bpm: number }>>;
  readonly genres: readonly Genre[];
  readonly figures: { readonly instruments: Figures; readonly kicks: Figures };
}): { readonly 'sound.md': string; readonly 'kicks.md': string };

/** The examples of a page as songs, each with the picture below it. */
export function examplesOf(
  page: string,
): { readonly name: string | undefined; readonly song: string }[];
