import type { Rational } from '../../base/index.ts';
import type { ChordModifier } from '../harmony/chords.ts';
import {
  type AtomReader,
  readBool,
  readChordModifiers,
  readInt,
  readNote,
  readNumber,
  readRational,
  readWord,
} from './atoms.ts';
import { type KnownNames, readerOfNames } from './known-names.ts';

/** What a pattern of each kind holds. */
export interface MiniValues {
  readonly string: string;
  readonly note: number;
  readonly number: number;
  readonly int: number;
  readonly rational: Rational;
  readonly bool: boolean;
}

/** The kinds of pattern that mini-notation can be read as. */
export type MiniKind = keyof MiniValues;

/** How the parser reads one kind. */
export interface MiniGrammar<T> {
  readonly read: AtomReader<T>;
  /** What is expected where no value can be read: "a name", "a number". */
  readonly expected: string;
  /** Whether `'maj` may follow: then values are numbers, and this makes sure of it. */
  readonly chords: boolean;
}

export const grammars: { readonly [K in MiniKind]: MiniGrammar<MiniValues[K]> } = {
  string: { read: readWord, expected: 'a name', chords: false },
  note: { read: readNote, expected: 'a note or a number', chords: true },
  number: { read: readNumber, expected: 'a number', chords: true },
  int: { read: readInt, expected: 'a whole number', chords: true },
  rational: { read: readRational, expected: 'a number or a fraction', chords: false },
  bool: { read: readBool, expected: 't or f', chords: false },
};

/** Words that are names of one kind. */
export function grammarOfNames(kind: KnownNames): MiniGrammar<string> {
  return { ...grammars.string, read: readerOfNames(kind) };
}

export const modifierGrammar: MiniGrammar<readonly ChordModifier[]> = {
  read: readChordModifiers,
  expected: 'a number of notes, i, o or d1',
  chords: false,
};
