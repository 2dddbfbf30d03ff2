import type { Generation, How } from '../../studio/index.ts';
import { percent } from '../percent.ts';

/** How a generation came about, in words. @example howText({ by: 'hand' }) // => 'by hand' */
export function howText(how: How): string {
  switch (how.by) {
    case 'first':
      return 'as it was found';
    case 'hand':
      return 'by hand';
    case 'vary':
      return `varied, ${percent(how.amount)}, seed ${how.seed}`;
    case 'evolve':
      return `evolved, ${how.generations} generations, seed ${how.seed}`;
    case 'edit':
      return `edited: ${oneLine(how.words)}`;
    case 'words':
      return `“${oneLine(how.words)}”`;
  }
}

/** A text on one line, no longer than that. @example oneLine('a\n  b') // => 'a b' */
export function oneLine(text: string, most = 60): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

/** When a generation was written down, to the minute; nothing where it was not yet. */
export function whenText({ at }: Pick<Generation, 'at'>): string {
  return at === undefined ? '' : at.slice(0, 16).replace('T', ' ');
}
