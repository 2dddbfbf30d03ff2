import { type MiniKind, type MiniNode, parseMiniTree } from '../pattern/index.ts';
import type { PatternText } from '../song/index.ts';

/**
 * A piece of mini-notation in a pattern's text, and what its words are: hits (`x`), truths (`t`), notes,
 * numbers that count steps of a scale, or words that only exchange places.
 */
export interface Passage {
  readonly begin: number;
  /** Exclusive. */
  readonly end: number;
  readonly kind: 'hit' | 'truth' | 'note' | 'degree' | 'word';
}

/** A word or a rest that may be another. Offsets count in the pattern's text. */
export interface Target {
  readonly begin: number;
  /** Exclusive. */
  readonly end: number;
  /** Where what says how often it is played ends: `*2`; its own end where nothing does. */
  readonly speedEnd: number;
  readonly passage: Passage;
  /** Absent for a rest. */
  readonly word?: string;
}

const grammars: Readonly<Record<Passage['kind'], MiniKind>> = {
  hit: 'string',
  truth: 'bool',
  note: 'note',
  degree: 'number',
  word: 'string',
};

/** What the string behind a name of Tidal's holds. Strings behind other names stay as they are. */
const kindsByName: Readonly<Record<string, Passage['kind']>> = {
  note: 'note',
  up: 'note',
  n: 'degree',
  degree: 'degree',
  chordnote: 'degree',
  s: 'word',
  sound: 'word',
  chord: 'word',
  struct: 'truth',
};

/** What strings hold where there are none of those: the notes themselves are nowhere else. */
const lastKinds: Readonly<Record<string, Passage['kind']>> = { velocity: 'word', gain: 'word' };

const hits = /(^|[^A-Za-z0-9'])[xX](?![A-Za-z0-9'])/;

/** The mini-notation of a pattern that says what it plays. */
export function passagesOf({ kind, text }: PatternText): readonly Passage[] {
  if (kind === 'mini') {
    return [{ begin: 0, end: text.length, kind: hits.test(text) ? 'hit' : 'note' }];
  }
  const found = stringsIn(text, kindsByName);
  return found.length > 0 ? found : stringsIn(text, lastKinds);
}

/** Strings of Tidal's text behind names, and those that stand where a pattern begins, which are notes. */
function stringsIn(text: string, kinds: Readonly<Record<string, Passage['kind']>>): Passage[] {
  const code = text.replaceAll(/--.*$/gm, (comment) => ' '.repeat(comment.length));
  return [...code.matchAll(/"([^"\\]*)"/g)].flatMap((match): Passage[] => {
    const before = code.slice(0, match.index);
    const name = /([A-Za-z][\w']*)\s*\(?\s*$/.exec(before)?.[1];
    const isBare = name === undefined && /(^|[$([,])\s*$/.test(before);
    const own = Object.hasOwn(kinds, name ?? '') ? kinds[name ?? ''] : undefined;
    const kind = isBare && kinds === kindsByName ? 'note' : own;
    if (kind === undefined) return [];
    return [{ begin: match.index + 1, end: match.index + match[0].length - 1, kind }];
  });
}

/** The words and rests of a passage, in order; none where it cannot be read. */
export function targetsIn(text: string, passage: Passage): readonly Target[] {
  const { begin, end, kind } = passage;
  const inside = text.slice(begin, end);
  const tree = parseMiniTree(inside, grammars[kind], { offset: begin });
  if (!tree.ok) return [];
  const words = wordsIn(tree.value).map((place): Target => {
    const speed = /^\*\d+(?![.\d])/.exec(text.slice(place.end, end))?.[0] ?? '';
    const word = text.slice(place.begin, place.end);
    return { ...place, speedEnd: place.end + speed.length, passage, word };
  });
  const rests = restsIn(inside).map((at): Target => {
    const after = begin + at + 1;
    return { begin: begin + at, end: after, speedEnd: after, passage };
  });
  return [...words, ...rests].sort((a, b) => a.begin - b.begin);
}

type Place = Pick<Target, 'begin' | 'end'>;

/** The words that are played, not those that say how often or how fast. */
function wordsIn(node: MiniNode<unknown>): readonly Place[] {
  switch (node.kind) {
    case 'atom':
      return [{ begin: node.at.start, end: node.at.end }];
    case 'fast':
    case 'slow':
    case 'degrade':
    case 'euclid':
      return wordsIn(node.of);
    case 'choose':
      return node.options.flatMap(wordsIn);
    case 'stack':
    case 'polymeter':
      return node.layers.flatMap(wordsIn);
    case 'sequence':
      return node.steps.flatMap((step) => wordsIn(step.node));
    default:
      return [];
  }
}

/** The offsets of rests, outside the brackets of Euclid's rhythms. */
function restsIn(text: string): readonly number[] {
  const found: number[] = [];
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    const isAlone =
      /[\s[<{,|]/.test(text.charAt(at - 1) || ' ') &&
      /[\s\]>},|@!]/.test(text.charAt(at + 1) || ' ');
    if (character === '~' && depth === 0 && isAlone) found.push(at);
  }
  return found;
}
