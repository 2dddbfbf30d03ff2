import type { SongData } from '../../song/index.ts';
import type { SongFacts } from '../../studio/index.ts';

/** What a session says of its song; the first number of a tempo that changes. */
export function songFacts({ title, genre, bpm, key }: Partial<SongData>): SongFacts {
  const tempo = Number.parseFloat(String(bpm).replace(/^[^\d]*/, ''));
  return {
    title: String(title ?? 'song').slice(0, 200),
    ...(genre !== undefined && { genre }),
    ...(Number.isFinite(tempo) && { bpm: tempo }),
    ...(key !== undefined && { key }),
  };
}
