import { hintNearest } from '../../base/index.ts';
import { arpModes } from '../harmony/arpeggio.ts';
import { chordTable } from '../harmony/chords.ts';
import { scaleTable } from '../harmony/scales.ts';
import { type AtomReader, readWord } from './atoms.ts';

/** What words of a string can be names of. */
export type KnownNames = 'arp' | 'chord' | 'scale';

interface Names {
  readonly table: ReadonlyMap<string, unknown>;
  /** What one of them is. */
  readonly what: string;
  /** What Tidal plays in place of one that it does not know. */
  readonly otherwise: string;
}

const NAMES: { readonly [K in KnownNames]: Names } = {
  arp: { table: arpModes, what: 'order of arp', otherwise: 'it plays as up' },
  chord: { table: chordTable, what: 'chord', otherwise: 'the root plays alone' },
  scale: { table: scaleTable, what: 'scale', otherwise: 'each step plays the root' },
};

/** Reads names of one kind. Warns of those that there are not, which Tidal takes and says nothing. */
export function readerOfNames(kind: KnownNames): AtomReader<string> {
  const { table, what, otherwise } = NAMES[kind];
  return (cursor) => {
    const start = cursor.index;
    const name = readWord(cursor);
    if (name === undefined || table.has(name)) return name;
    const message = `There is no ${what} named \`${name}\`: ${otherwise}.`;
    const hint = hintNearest(name, table.keys()) ?? '';
    cursor.warn('mini.unknown-name', message, hint, start, cursor.index);
    return name;
  };
}
