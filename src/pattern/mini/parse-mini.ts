import { failure, type Problem, type Result, type Span, success } from '../../base/index.ts';
import { live, readFlag } from '../control/live.ts';
import type { Pattern } from '../core.ts';
import { patternProblems } from '../limits.ts';
import { euclidOffBool } from '../structure/euclid.ts';
import type { MiniNode } from './ast.ts';
import {
  buildPattern,
  type MiniMeaning,
  numberMeaning,
  rationalMeaning,
  wordMeaning,
} from './build.ts';
import { Cursor, MiniError, type MiniPlace } from './cursor.ts';
import {
  grammarOfNames,
  grammars,
  type MiniGrammar,
  type MiniKind,
  type MiniValues,
} from './kinds.ts';
import type { KnownNames } from './known-names.ts';
import { parseText } from './parse.ts';

/** Where a mini-notation string stands in a larger text. */
export interface MiniOptions {
  /** Offset of the string's first character, or a function from its characters to offsets. */
  readonly offset?: number | ((index: number) => number);
  /** Where the character before one of its characters ends, if not where that one begins. */
  readonly endBefore?: (index: number) => number;
  /** Lines and columns for Problems; default: counted within the string, from 1. */
  readonly span?: (start: number, end: number) => Span;
  /** What the words of a string should be names of: others are read too, with a warning. */
  readonly names?: KnownNames | undefined;
  /** Takes warnings, which are also in the Result. */
  readonly report?: (warning: Problem) => void;
}

const boolMeaning: MiniMeaning<boolean> = {
  range: (from, to) => [from, to],
  euclid: euclidOffBool,
  variable: (name) => live(name, readFlag),
};

const meanings: { readonly [K in MiniKind]: MiniMeaning<MiniValues[K]> } = {
  string: wordMeaning,
  note: numberMeaning,
  number: numberMeaning,
  int: numberMeaning,
  rational: rationalMeaning,
  bool: boolMeaning,
};

/**
 * Reads mini-notation as a pattern of one kind. Never throws: what cannot be read is a Problem
 * that says where, what was expected and what to write.
 *
 * @example parseMini('bd*2 [sn cp]', 'string').ok // => true
 */
export function parseMini<K extends MiniKind>(
  text: string,
  kind: K,
  options: MiniOptions = {},
): Result<Pattern<MiniValues[K]>> {
  const tree = parseMiniTree(text, kind, options);
  if (!tree.ok) return tree;
  try {
    return success(patternOfTree(tree.value, kind), tree.problems);
  } catch (error) {
    const problems = patternProblems(error);
    if (problems === undefined) throw error;
    const span = placeOf(text, options).span(0, text.length);
    return failure(problems.map((each) => ({ span, ...each })));
  }
}

/** Reads mini-notation as a syntax tree: for editors, and for those who write other tools. */
export function parseMiniTree<K extends MiniKind>(
  text: string,
  kind: K,
  options: MiniOptions = {},
): Result<MiniNode<MiniValues[K]>> {
  try {
    const cursor = new Cursor(text, placeOf(text, options));
    const tree = parseText<MiniValues[K]>(cursor, grammarOf(kind, options));
    for (const each of cursor.warnings) options.report?.(each);
    return success(tree, cursor.warnings);
  } catch (error) {
    if (error instanceof MiniError) return failure([error.problem]);
    throw error;
  }
}

function grammarOf<K extends MiniKind>(
  kind: K,
  { names }: MiniOptions,
): MiniGrammar<MiniValues[K]> {
  if (kind !== 'string' || names === undefined) return grammars[kind];
  return grammarOfNames(names) as MiniGrammar<MiniValues[K]>;
}

/** The pattern that a syntax tree means. */
export function patternOfTree<K extends MiniKind>(
  tree: MiniNode<MiniValues[K]>,
  kind: K,
): Pattern<MiniValues[K]> {
  return buildPattern<MiniValues[K]>(tree, meanings[kind]);
}

function placeOf(text: string, { offset: given = 0, endBefore, span }: MiniOptions): MiniPlace {
  const offset = typeof given === 'number' ? (index: number) => given + index : given;
  return {
    offset,
    endBefore: endBefore ?? offset,
    span: span ?? ((start, end) => spanWithin(text, start, end)),
  };
}

/** Lines and columns of characters of a text, counted from 1. */
function spanWithin(text: string, start: number, end: number): Span {
  const [line, column] = position(text, start);
  const [endLine, endColumn] = position(text, end);
  return { line, column, endLine, endColumn };
}

function position(text: string, index: number): readonly [number, number] {
  const before = text.slice(0, index).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}
