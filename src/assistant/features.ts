import { beatsOf, leavesOut } from './beats.ts';
import { chosenTags, isPart, soundKinds } from './chosen-tags.ts';
import { leavesOutNotes } from './note-places.ts';
import type { Tag } from './tag.ts';
import { isTakenFrom } from './taken.ts';
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
  /** Whether the song has what plays a role. */
  readonly isThere: (role: string) => boolean;
}

const polished = new Set(['please', 'pls', 'plz', 'bro', 'thanks']);
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
const auxiliary = /^(do|does|did|is|are|was|will|would|should|can|could|has|have)$/;
/** Kinds that may stand before a genre which begins a message. */
const introducing = new Set([
  'verb',
  'stance',
  'anaphor',
  'speed',
  'sound',
  'degree',
  'chat',
  'mood',
]);
/** Makes a clause of some words of a message, with what rules can ask of it. */
export function makeClause(
  tokens: readonly Token[],
  allTags: readonly Tag[],
  from: number,
  to: number,
  isThere: (role: string) => boolean = () => false,
): Clause {
  const inside = allTags.filter((tag) => tag.from >= from && tag.to <= to);
  const tags = chosenTags(inside, tokens, from, to, isThere);
  const features = new Set(featuresOf(tokens.slice(from, to), tags, from));
  const parts = tags.filter(isPart);
  if (parts.length > 0 && parts.every(({ id }) => isThere(id))) features.add('there');
  if (isPlacedBeside(parts, tokens, isThere)) features.add('beside');
  const range = { from, to };
  if (parts.some((tag) => isTakenFrom(tokens, tags, range, tag))) features.add('of-part');
  const sections = tags.filter(({ kind }) => kind === 'section');
  if (sections.some((tag) => getsMoreBars(tag, tags, tokens))) features.add('more-bars');
  if (sections.some((tag) => isTakenFrom(tokens, tags, range, tag))) features.add('of-section');
  return { tokens, from, to, tags, features, isThere };
}

const onto = /^(on|to|onto|for|into)$/;

/** `another 8 bars on the drop`, `8 more bars for the break`: as many more as it has. */
function getsMoreBars({ from }: Tag, tags: readonly Tag[], tokens: readonly Token[]): boolean {
  const texts = tokens.map(({ text }) => text);
  const bars = tags.findLast(({ kind, id, to }) => kind === 'unit' && id === 'bars' && to <= from);
  const unit = bars?.to ?? texts.lastIndexOf('bars', from) + 1;
  if (unit === 0) return false;
  const more = texts.slice(Math.max(0, unit - 4), unit);
  const between = texts
    .slice(unit, from)
    .filter((text) => !/^(the|my|first|second|third|last)$/.test(text));
  const isMore = more.some((text) => /^(another|more|extra|additional|add|plus)$/.test(text));
  return isMore && between.length === 1 && onto.test(between[0] ?? '');
}

const besides = new Set([
  'behind',
  'under',
  'beneath',
  'over',
  'below',
  'ontop',
  'underneath',
  'beside',
]);

/** `a breakbeat behind the drums`: what is not there yet, and where it shall be. */
function isPlacedBeside(
  [first, ...others]: readonly Tag[],
  tokens: readonly Token[],
  isThere: (role: string) => boolean,
): boolean {
  const [second] = others;
  if (first === undefined || second === undefined || isThere(first.id)) return false;
  return (
    isThere(second.id) && tokens.slice(first.to, second.from).some(({ text }) => besides.has(text))
  );
}

function featuresOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
): ReadonlySet<string> {
  const features = new Set<string>();
  for (const tag of tags) {
    const { kind, id, comparative, from: at, to } = tag;
    features.add(kind).add(`${kind}:${id}`);
    const isMore =
      (kind === 'degree' || id === 'not-enough') &&
      tokens.slice(at - from, to - from).some(({ text }) => text === 'more');
    if (isMore) features.add('stance').add('stance:more');
    if (comparative) features.add('comparative').add(`comparative:${kind}`);
    if (soundKinds.has(kind)) features.add('adjective');
    if (isPart(tag)) features.add('part');
  }
  const words = tokens.filter(({ divides }) => divides !== true);
  for (const { text } of words) features.add(`word:${text}`);
  if (tags.some(({ amount }) => amount?.signed === true)) features.add('signed');
  if (tags.some(isTempo)) features.add('a-tempo');
  if (from > 0) features.add('later');
  if (words[0] !== undefined) features.add(`first:${words[0].text}`);
  const last = words.at(-1)?.text ?? '';
  features.add(`last:${last}`);
  if (tags.filter(({ kind }) => kind === 'note').length > 2) features.add('chord-names');
  if (tags.some(isFewBeats)) features.add('few-bpm');
  if (leavesOutNotes(tokens, tags)) features.add('skips-notes');
  else if (leavesOut(tokens) && beatsOf(tokens) !== undefined) features.add('skips-beats');
  const effect = tags.find(({ kind }) => kind === 'effect');
  if (effect !== undefined && isOneOfSeveral(tokens.slice(0, effect.from - from)))
    features.add('an-effect');
  if (words.length <= 2) features.add('tiny');
  if (words.length <= 4) features.add('short');
  if (isQuestion(tokens)) {
    features.add('asks');
    if (!/^(wheres?|hows?)$/.test(words[0]?.text ?? '')) features.add('asks-what');
  }
  const lastTwo = words
    .filter(({ text }) => !polished.has(text))
    .slice(-2)
    .map(({ text }) => text);
  if (
    lastTwo.at(-1) === 'too' ||
    lastTwo.join(' ') === 'as well' ||
    words[0]?.text === 'now' ||
    words[0]?.text === 'also'
  ) {
    features.add('also');
  }
  const parts = tags.filter(isPart);
  const named = new Set(parts.map(({ id }) => id));
  if (named.size > 1) features.add('two-parts');
  if (named.size === 1 && new Set(parts.map((tag) => tag.from)).size > 1)
    features.add('same-twice');
  const wanting = tags.find(({ kind, id }) => kind === 'verb' && id === 'want');
  if (parts[0] !== undefined && parts[0].to === wanting?.from) features.add('part-wants');
  const thing = tags.find(({ kind }) => kind === 'target');
  const article = thing === undefined ? '' : tokens[thing.from - from - 1]?.text;
  if (['the', 'my', 'that', 'this'].includes(article ?? '')) features.add('definite');
  const section = tags.find(({ kind }) => kind === 'section');
  if (section !== undefined && isWhenItComes(section, tokens, from)) {
    features.add('where').add('where:at');
  }
  if (section !== undefined && tokens[section.from - from - 1]?.text === 'the')
    features.add('the-section');
  if (section !== undefined && isOneOfSeveral(tokens.slice(0, section.from - from)))
    features.add('a-section');
  if (isIndefinite(words, tags, from, tokens)) features.add('indefinite');
  const first = tags.find(({ kind }) => !introducing.has(kind));
  if (first?.kind === 'genre') features.add('genre-first');
  if (isAdjectiveFirst(tags)) features.add('adjective-first');
  return features;
}

const comings = /^(begins?|starts?|hits?|lands?|comes?|drops?|kicks?|ends?|arrives?|falls?)$/;
const times = new Set(['where', 'when', 'as', 'once', 'moment', 'instant', 'second', 'point']);

/** `where the break begins`, `when the drop comes in`, `the moment the drop lands`. */
function isWhenItComes({ from, to }: Tag, tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, from - start - 2), from - start).map(({ text }) => text);
  const isTime = before.some((text) => times.has(text));
  return isTime && comings.test(tokens[to - start]?.text ?? '');
}

/** Beats a minute that can only be a difference: fewer than 60. */
function isFewBeats({ kind, amount }: Tag): boolean {
  return kind === 'unit' && amount?.unit === 'bpm' && Math.abs(amount.value) < 60;
}

/** A bare number that can be nothing but beats a minute: 100 to 400. */
function isTempo({ kind, amount }: Tag): boolean {
  return (
    kind === 'number' &&
    amount !== undefined &&
    amount.unit === undefined &&
    amount.value >= 100 &&
    amount.value <= 400
  );
}

function isQuestion(tokens: readonly Token[]): boolean {
  const texts = tokens.map(({ text }) => text);
  const begins = ['and', 'so', 'but', 'ok', 'hey', 'bro', 'yo', 'hmm', 'wait'].includes(
    texts[0] ?? '',
  );
  const [first = '', second = ''] = begins ? texts.slice(1) : texts;
  if (polite.has(first) || second === 'about') return false;
  // `when the kick lands, duck the pad` says when; `what if the lead was a bell` asks for it
  if (first === 'when' && !auxiliary.test(second)) return false;
  if (first === 'what' && second === 'if') return false;
  if (first === 'do' && !['you', 'u', 'i', 'we'].includes(second)) return false;
  return asking.has(first);
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
  return isOneOfSeveral(tokens.slice(0, thing.from - from));
}

const articlesOfAny = ['a', 'an', 'some', 'the', 'my', 'this', 'that', 'another', 'more', 'extra'];

/** Whether the last article of four words before a thing is that of one of several. */
function isOneOfSeveral(wordsBefore: readonly Token[]): boolean {
  const before = wordsBefore.slice(-4).map(({ text }) => text);
  const article = before.findLastIndex((text) => articlesOfAny.includes(text));
  return article >= 0 && ['a', 'an', 'some', 'another'].includes(before[article] ?? '');
}

/** Whether an adjective stands straight before the thing: `creepy bell`, `offbeat hats`. */
function isAdjectiveFirst(tags: readonly Tag[]): boolean {
  const thing = tags.find(isPart);
  if (thing === undefined) return false;
  return tags.some(
    ({ kind, to }) => (soundKinds.has(kind) || kind === 'mood') && to === thing.from,
  );
}
