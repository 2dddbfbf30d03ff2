import { numberOfWord } from './amounts.ts';
import { isMistypedAnd, isNextSentence, isNextWish, isWithEffect } from './boundaries.ts';
import { isPart } from './chosen-tags.ts';
import { continues } from './continued.ts';
import type { Clause } from './features.ts';
import { makeClause } from './features.ts';
import { isRequest, isStatement, isTelling } from './requests.ts';
import { readings } from './rules.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

const joints = new Set([
  'and',
  'then',
  'plus',
  'also',
  'but',
  'afterwards',
  'while',
  'finally',
  'next',
]);
/** Wishes that are of a whole message, whatever stands between its words. */
const wholes = new Set([
  'create.song',
  'variation',
  'undo_redo',
  'feedback.praise_reject',
  'reference_style',
  'anaphora_edit',
]);
/** Kinds that make a clause of its own of some words. */
const heads = [
  'verb',
  'sound',
  'level',
  'band',
  'space',
  'speed',
  'groove',
  'rhythm',
  'density',
  'height',
  'effect',
  'setting',
  'number',
  'grid',
  'topic',
  'interval',
  'preset',
  'genre',
  'section',
  'key',
  'flaw',
  'era',
  'verdict',
  'energy',
  'particle',
  'format',
  'chat',
  'artist',
  'mood',
  'degree-of-key',
];

/** A message in the parts that are wishes of their own. */
export function splitClauses(
  tokens: readonly Token[],
  tags: readonly Tag[],
  isThere?: (role: string) => boolean,
): readonly Clause[] {
  const whole = makeClause(tokens, tags, 0, tokens.length, isThere);
  const parts = rangesOf(tokens, tags).map(([from, to]) =>
    makeClause(tokens, tags, from, to, isThere),
  );
  if (parts.length < 2 || isWhole(whole, parts)) return [whole];
  return merged(parts, tokens, tags);
}

/** Whether a message is one wish although it has several parts. */
function isWhole(whole: Clause, parts: readonly Clause[]): boolean {
  const [best] = readings(whole.features);
  if (best === undefined || !wholes.has(best.intent) || best.score < 11) return false;
  if (best.intent === 'create.song') return true;
  const isNewSong = parts.some(({ features }) => isReadAs('create.song', features));
  if (best.intent === 'undo_redo' && isNewSong) return false;
  const others = parts.map(({ features }) => readings(features)[0]);
  const isElse = (at: number): boolean => {
    const { intent, score } = others[at] ?? { intent: '', score: 0 };
    return score >= 11 && !wholes.has(intent);
  };
  return !parts.some((_part, at) => isElse(at));
}

function isReadAs(intent: string, features: ReadonlySet<string>): boolean {
  const [best] = readings(features);
  return best?.intent === intent && best.score >= 11;
}

/** Ranges of tokens between commas and words that join; a phrase that has such a word stays whole. */
function rangesOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at < from) continue;
    if (at > from && (isNextWish(tags, from, at) || isNextSentence(tokens, tags, at))) {
      ranges.push([from, at]);
      from = at;
    }
    if (!isJoint(tokens, tags, from, at)) continue;
    if (at > from) ranges.push([from, at]);
    from = behindJoint(tokens, tags, at);
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}

/** Whether a word, a comma or a full stop stands between two clauses. */
function isJoint(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  at: number,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const isInside = tags.some((tag) => tag.from <= at && tag.to > at && tag.to - tag.from > 1);
  const isOpening = at === 0 && token.text === 'also';
  const joins = joints.has(token.text) && (!isInside || isKeptPart(tags, at)) && !isOpening;
  const divides =
    token.divides === true ||
    joins ||
    isMistypedAnd(tokens, tags, at) ||
    isWithEffect(tokens, tags, from, at);
  return divides && !isOnlyWord(tokens, tags, at);
}

/** Whether what looks like a joint joins nothing: `everything but the kick`, `the next tune`, `on two and four`. */
function isOnlyWord(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  return (
    (tokens[at]?.text === 'but' && isException(tokens, tags, at)) ||
    isAfterSame(tokens, at) ||
    isOfRow(tokens, at) ||
    isAlsoWanted(tokens, at) ||
    isOfNumbers(tokens, at)
  );
}

/** Where the next clause begins; what is only to be kept is passed over. */
function behindJoint(tokens: readonly Token[], tags: readonly Tag[], at: number): number {
  if (isWhileAtIt(tokens, at)) return at + 4;
  if (!isKeptPart(tags, at)) return at + 1;
  const end = tokens.findIndex(({ divides }, place) => place > at && divides === true);
  return end < 0 ? tokens.length : end + 1;
}

/** `while you're at it` only joins. */
function isWhileAtIt(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ text }) => text);
  return /^while (youre|were|ur|im) (at it|in there|in here|on it)$/.test(words.join(' '));
}

/** `the next tune` joins nothing. */
function isOfRow(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'next' && /^(the|my|our)$/.test(tokens[at - 1]?.text ?? '');
}

/** `I would also like` joins nothing either. */
function isAlsoWanted(tokens: readonly Token[], at: number): boolean {
  const before = /^(would|could|can|should|id|you|we|i|it|is|are|will)$/;
  return tokens[at]?.text === 'also' && before.test(tokens[at - 1]?.text ?? '');
}

/** `on two and four` is one place. */
function isOfNumbers(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isCount = (token: Token | undefined): boolean =>
    (token?.number !== undefined && token.number.unit === undefined) ||
    numberOfWord(token?.text ?? '') !== undefined;
  return tokens[at]?.text === 'and' && isCount(before) && isCount(after);
}

/** `everything but the kick`, `harder but not too hard`; `but the hats quieter` is a wish. */
function isException(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const isOfAll = /^(all|everything|everyone)$/.test(tokens[at - 1]?.text ?? '');
  const next = tokens[at + 1]?.text ?? '';
  if (next !== 'the') return next === 'not' || (next === 'keep' && !isKeptPart(tags, at));
  const end = tokens.findIndex((token, place) => place > at && token.divides === true);
  const to = end < 0 ? tokens.length : end;
  const isWished = tokens.slice(at, to).some(({ text }) => /^(has|needs?|should|must)$/.test(text));
  if (isWished && !isOfAll) return false;
  const wished = ['sound', 'level', 'space', 'effect', 'particle', 'density', 'height'];
  return !tags.some((tag) => tag.from > at && tag.to <= to && wished.includes(tag.kind));
}

/** `but keep the kick`: another track, where `but keep the tail` is of the same one. */
function isKeptPart(tags: readonly Tag[], at: number): boolean {
  const isKept = tags.some(({ id, from }) => id === 'but-not' && from === at);
  return isKept && tags.some((tag) => isPart(tag) && tag.from === at + 3);
}

/** `same but darker` is one. */
function isAfterSame(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'but') return false;
  const before = tokens.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  const isLike = before.includes('like') && /^(this|that|it|these)$/.test(before.at(-1) ?? '');
  return isLike || before.slice(-3).some((text) => text === 'same' || text === 'again');
}

/** Parts that say nothing alone go with the one before them, or after: `hats and claps down`. */
function merged(
  parts: readonly Clause[],
  tokens: readonly Token[],
  tags: readonly Tag[],
): readonly Clause[] {
  const result: Clause[] = [];
  let waiting: number | undefined;
  for (const [at, part] of parts.entries()) {
    const last = result.at(-1);
    const from = waiting ?? part.from;
    waiting = undefined;
    const isWished = heads.some((kind) => part.features.has(kind));
    const isBare = !isWished && !isRefusal(part) && !isShare(part);
    const next = parts[at + 1];
    if (isPlaceBefore(part, next) || (next !== undefined && isBegun(part, next))) {
      waiting = from;
    } else if (last !== undefined && isOtherSaying(last, part)) {
      result.push(makeClause(tokens, tags, from, part.to, part.isThere));
    } else if (isBare && last !== undefined && next !== undefined && areLists(last, part, next)) {
      waiting = part.from;
    } else if (
      isBare &&
      next !== undefined &&
      (last === undefined || !part.features.has('target') || isListed(part, next)) &&
      (startsWithThing(next) || isNameOf(next, part))
    ) {
      waiting = from;
    } else if (last !== undefined && (isBare || continues(last, part))) {
      result[result.length - 1] = makeClause(tokens, tags, last.from, part.to, part.isThere);
    } else {
      result.push(makeClause(tokens, tags, from, part.to, part.isThere));
    }
  }
  if (waiting !== undefined) result.push(makeClause(tokens, tags, waiting, tokens.length));
  return result.length === 0 ? [makeClause(tokens, tags, 0, tokens.length)] : result;
}

/** Whether one of two parts asks for something and the other only tells. */
function isOtherSaying(last: Clause, part: Clause): boolean {
  return (isRequest(last) && isTelling(part)) || (isTelling(last) && isRequest(part));
}

/** `make the snare and the hats quieter`: the first of several things, whose wish stands behind the last. */
function isBegun(part: Clause, next: Clause): boolean {
  const isMade = part.tags.some(({ kind, id }) => kind === 'verb' && id === 'make');
  const kinds = new Set(['verb', 'target', 'stance', 'chat']);
  const isOpen = isMade && part.tags.every((tag) => kinds.has(tag.kind)) && part.tags.some(isPart);
  const isJoined = /^(and|plus)$/.test(part.tokens[part.to]?.text ?? '');
  return isOpen && isJoined && startsWithThing(next) && !next.features.has('verb');
}

/** `…, kick and acid are fighting`: the first of a list behind a comma. */
function isListed(part: Clause, next: Clause): boolean {
  const isJoined = part.tokens[part.to]?.text === 'and';
  return isJoined && part.tokens[part.from - 1]?.divides === true && startsWithThing(next);
}

const placing = new Set(
  'in on over right before after during for from at into through towards throughout going'.split(
    ' ',
  ),
);

/** `in the last bar of the build, drop everything out`: where, before what. */
function isPlaceBefore(part: Clause, next: Clause | undefined): boolean {
  const first = part.tokens[part.from]?.text ?? '';
  const isWith = part.tokens[part.from + 1]?.text === 'with';
  if (next === undefined || !placing.has(first) || isWith || !isRequest(next)) return false;
  const isPlace = part.features.has('section') || part.features.has('part');
  return isPlace && !isRequest(part) && !isStatement(part);
}

const turned = ['particle', 'level', 'sound', 'space', 'density', 'height', 'speed'];

/** `lead down, pad and vox up`: a bare thing goes with the one after it where the one before has been said its own. */
function areLists(last: Clause, part: Clause, next: Clause): boolean {
  const isSaid = ({ tags }: Clause): boolean => {
    const thing = tags.find(({ kind }) => kind === 'target');
    const said = tags.find(({ kind, from }) => turned.includes(kind) && from >= (thing?.to ?? 0));
    return thing !== undefined && said !== undefined;
  };
  return part.features.has('part') && startsWithThing(next) && isSaid(last) && isSaid(next);
}

const refusing = ['word:no', 'word:without', 'word:gone', 'word:off', 'word:out'];

/** `no clap`, `pad gone` are wishes without a verb. */
function isRefusal({ features }: Clause): boolean {
  return features.has('part') && refusing.some((each) => features.has(each));
}

/** `more choir`, `less hats`. */
function isShare({ features }: Clause): boolean {
  return features.has('part') && (features.has('stance:more') || features.has('stance:less'));
}

/** A first part that names a thing with words that are not known: the next says what of it. */
function isNameOf(next: Clause, part: Clause): boolean {
  const places = ['target', 'section', 'effect'];
  const isNamed = part.tags.every(({ kind }) => kind === 'target' || kind === 'degree');
  return isNamed && part.features.has('part') && !places.some((kind) => next.features.has(kind));
}

function startsWithThing({ tags, from, tokens }: Clause): boolean {
  const first = tags.find(({ kind }) => kind === 'target');
  if (first === undefined) return false;
  const words = tokens.slice(from, first.from).map(({ text }) => text);
  return words.every((word) => ['the', 'my', 'a', 'both', 'all'].includes(word));
}
