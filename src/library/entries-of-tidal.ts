import { evaluate, statementParts } from '../tidal/index.ts';
import type { NewEntry } from './entry.ts';

/**
 * Each statement of Tidal code that plays a track as an entry, in its order. Names that the code defines are not in
 * them.
 *
 * @example tidalEntries('d1 $ s "bd*4"\nd2 $ s "hh*8"', 'set').map(({ text }) => text) // => ['s "bd*4"\n', 's "hh*8"\n']
 */
export function tidalEntries(
  source: string,
  title: string,
  more: Pick<NewEntry, 'origin' | 'tags'> = {},
): readonly NewEntry[] {
  const parts = statementParts(source);
  const tempo = parts.filter((part) => part.kind === 'tempo').at(-1);
  const bpm = tempo && evaluate(source.slice(tempo.start, tempo.end)).bpm;
  return parts.flatMap((part) => {
    if (part.kind !== 'track') return [];
    const text = `${source.slice(part.pattern.start, part.pattern.end).trim()}\n`;
    const name = `${title}: ${part.track}`;
    const facts = bpm === undefined ? {} : { bpm: Math.round(bpm * 100) / 100 };
    return [{ kind: 'pattern' as const, name, text, ...facts, ...more }];
  });
}
