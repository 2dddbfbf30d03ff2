import type { Tag } from './tag.ts';
import { joinedVerbs } from './tag.ts';
import type { Token } from './token.ts';

/** A part of a message that may be one wish. */
export interface Clause {
  /** All words of the message. */
  readonly tokens: readonly Token[];
  /** Those of this clause, the end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly tags: readonly Tag[];
  /** What rules ask for: `target`, `target:kick`, `word:line`, `asks`. */
  readonly features: ReadonlySet<string>;
}

const polite = new Set(['can', 'could', 'would', 'will', 'shall', 'might']);
const asking = new Set([
  'what',
  'whats',
  'which',
  'why',
  'how',
  'hows',
  'where',
  'wheres',
  'who',
  'when',
  'is',
  'are',
  'does',
  'do',
  'did',
  'has',
]);
const soundKinds = new Set([
  'sound',
  'level',
  'band',
  'space',
  'height',
  'rhythm',
  'density',
  'groove',
  'speed',
]);
const notSounds = new Set(['song', 'mix', 'master', 'all', 'melody', 'chords', 'fx']);

/** Makes a clause of some words of a message, with what rules can ask of it. */
export function makeClause(
  tokens: readonly Token[],
  allTags: readonly Tag[],
  from: number,
  to: number,
): Clause {
  const inside = allTags.filter((tag) => tag.from >= from && tag.to <= to);
  const tags = withDropping([...inside, ...joinedVerbs(tokens, from, to)], tokens, from);
  return { tokens, from, to, tags, features: featuresOf(tokens.slice(from, to), tags, from) };
}

/** `drop the claps` takes them out: there the drop is no section. */
function withDropping(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
): readonly Tag[] {
  const [first, article] = tokens.slice(from, from + 2).map(({ text }) => text);
  const isVerb = first === 'drop' && ['the', 'all', 'my', 'those'].includes(article ?? '');
  const thing = tags.find(({ kind, from: at }) => kind === 'target' && at === from + 2);
  if (!isVerb || thing === undefined) return tags;
  const others = tags.filter(({ kind, from: at }) => kind !== 'section' || at !== from);
  return [{ kind: 'verb', id: 'remove', from, to: from + 1 }, ...others];
}

function featuresOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
): ReadonlySet<string> {
  const features = new Set<string>();
  for (const { kind, id, comparative } of tags) {
    features.add(kind).add(`${kind}:${id}`);
    if (comparative) features.add('comparative').add(`comparative:${kind}`);
    if (soundKinds.has(kind)) features.add('adjective');
    if (kind === 'target' && !notSounds.has(id)) features.add('part');
  }
  const words = tokens.filter(({ divides }) => divides !== true);
  for (const { text } of words) features.add(`word:${text}`);
  if (words.length <= 2) features.add('tiny');
  if (words.length <= 4) features.add('short');
  if (isQuestion(tokens)) features.add('asks');
  if (isIndefinite(words, tags, from, tokens)) features.add('indefinite');
  const first = tags.find(({ kind }) => kind !== 'verb' && kind !== 'stance' && kind !== 'anaphor');
  if (first?.kind === 'genre') features.add('genre-first');
  if (isAdjectiveFirst(tags)) features.add('adjective-first');
  return features;
}

function isQuestion(tokens: readonly Token[]): boolean {
  const [first = '', second = ''] = tokens.map(({ text }) => text);
  if (polite.has(first)) return false;
  if (first === 'do' && second !== 'you' && second !== 'u' && second !== 'i' && second !== 'we')
    return false;
  const opening = ['and', 'so', 'but', 'ok', 'hey', 'bro', 'yo', 'hmm', 'wait'].includes(first)
    ? second
    : first;
  return asking.has(opening);
}

/** Whether a thing is said to be one of several: `a kick`, `some chords`, `a nasty bell`. */
function isIndefinite(
  words: readonly Token[],
  tags: readonly Tag[],
  from: number,
  tokens: readonly Token[],
): boolean {
  const thing = tags.find(
    ({ kind, id }) => (kind === 'target' && id !== 'all') || kind === 'preset',
  );
  if (thing === undefined || words.length === 0) return false;
  const before = tokens
    .slice(Math.max(0, thing.from - from - 4), thing.from - from)
    .map(({ text }) => text);
  const article = before.findLastIndex((text) =>
    ['a', 'an', 'some', 'the', 'my', 'this', 'that', 'another', 'more', 'extra'].includes(text),
  );
  return article >= 0 && ['a', 'an', 'some', 'another'].includes(before[article] ?? '');
}

/** Whether an adjective stands straight before the thing: `creepy bell`, `offbeat hats`. */
function isAdjectiveFirst(tags: readonly Tag[]): boolean {
  const thing = tags.find(({ kind, id }) => kind === 'target' && !notSounds.has(id));
  if (thing === undefined) return false;
  return tags.some(
    ({ kind, to }) => (soundKinds.has(kind) || kind === 'mood') && to === thing.from,
  );
}
