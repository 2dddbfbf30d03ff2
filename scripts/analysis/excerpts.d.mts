/** A stretch of a song that comes with gabber. */
export interface Excerpt {
  readonly name: string;
  readonly file: string;
  readonly section: string;
}

/** Loudness in LUFS, its range in LU, levels in dB, DC as a part of full scale. */
export type Figure = 'lufs' | 'lra' | 'truePeakDb' | 'rmsDb' | 'peakDb' | 'dc';

export interface Measured {
  readonly gabber: Readonly<Record<Figure, number>>;
  readonly ffmpeg: Readonly<Record<'lufs' | 'lra' | 'truePeakDb', number>>;
  readonly sox: Readonly<Record<'rmsDb' | 'peakDb' | 'dc', number>>;
}

/** Twenty excerpts: the drop of each song, then breaks. */
export function excerpts(): readonly Excerpt[];

/** Renders an excerpt as a WAV file in a folder, with the built gabber. */
export function renderExcerpt(excerpt: Excerpt, folder: string): string;

/** Asks gabber, ffmpeg and sox about a file. */
export function measureAll(sound: string): Measured;
