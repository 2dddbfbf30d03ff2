import type { Entry, Family } from '../../library/index.ts';
import { columns } from '../overview.ts';

/**
 * Entries, one a line: number, kind, name and what is known.
 *
 * @example entryLines([]) // => 'Nothing is found.\n'
 */
export function entryLines(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'Nothing is found.\n';
  const rows = entries.map((entry) => [String(entry.id), entryLine(entry)] as const);
  return `${columns(rows).join('\n')}\n`;
}

/** An entry in a line. */
export function entryLine({ kind, name, bpm, key, genre, tags, uses }: Entry): string {
  const facts = [
    ...(genre === undefined ? [] : [genre]),
    ...(bpm === undefined ? [] : [`${bpm} bpm`]),
    ...(key === undefined ? [] : [key]),
    ...tags.map((tag) => `+${tag}`),
    ...(uses === 0 ? [] : [uses === 1 ? 'used once' : `used ${uses} times`]),
  ];
  return [`${kind.padEnd(7)}  ${name}`, ...facts].join(', ');
}

/** An entry with all that it says and its family, its text last. */
export function wholeEntry(entry: Entry, { ancestors, variants }: Family): string {
  const { origin, sound, added, text } = entry;
  const lines = [
    `${entry.id}: ${entryLine(entry).replace(/ +/, ' ')}`,
    `added ${new Date(added).toISOString().slice(0, 16).replace('T', ' ')}`,
    ...(origin === undefined ? [] : [`from ${origin}`]),
    ...ancestors.map((each, at) => `${at === 0 ? 'varied from' : '  that from'} ${named(each)}`),
    ...(variants.length === 0 ? [] : [`varied into ${variants.map(named).join(', ')}`]),
    ...(sound === undefined ? [] : ['played by', indented(sound)]),
  ];
  return `${lines.join('\n')}\n\n${text.trimEnd()}\n`;
}

/** An entry in a sentence. */
function named({ id, name }: Entry): string {
  return `${id} (${name})`;
}

function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '  ');
}
