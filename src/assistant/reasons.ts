import { isPart } from './chosen-tags.ts';
import { type Clause, makeClause } from './features.ts';
import {
  isCommanding,
  isFault,
  isPlainRequest,
  isRequest,
  isStatement,
  isTelling,
} from './requests.ts';
import { readings } from './rules.ts';
import type { Tag } from './tag.ts';

/** What says of a thing how it is, rather than what to do. */
const states = ['word:is', 'word:are', 'word:its', 'word:theyre', 'word:sounds', 'word:feels'];
/** Wishes of which the second says the first again: `hats too loud, turn it down`. */
const restated = new Set([
  'remove.element',
  'structure.edit',
  'groove',
  'fx.adjust',
  'level',
  'tempo',
  'density',
]);
const named = new Set(['target', 'section', 'topic', 'effect']);
const places = ['target', 'section', 'anaphor', 'topic'];

/**
 * Clauses without those that only say why: `it's muddying up the bass` after a wish, and a complaint before the
 * wish that mends it, `the break is too long, make it 8 bars`, which is then about what the complaint names.
 */
export function withoutReasons(clauses: readonly Clause[]): readonly Clause[] {
  const wished = withoutAsides(clauses);
  if (!wished.some((each) => isRequest(each) || each.features.has('asks')))
    return mended(withoutPraise(wished));
  return withoutStatements(mended(withoutStatements(wished, isTold)), isReason);
}

/** Complaints and what follows them as one clause. */
function mended(clauses: readonly Clause[]): readonly Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const last = result.at(-1);
    if (last !== undefined && (isExplanation(last, clause) || isVague(last, clause))) continue;
    if (last !== undefined && isPraised(last, clause)) {
      result[result.length - 1] = isPraise(clause) ? clause : last;
      continue;
    }
    if (last !== undefined && isDismissal(last, clause)) result[result.length - 1] = clause;
    else if (last !== undefined && isMendedBy(last, clause))
      result[result.length - 1] = about(last, clause);
    else result.push(clause);
  }
  return result;
}

/**
 * Clauses without those that ask to leave something as it is, beside a wish: `don't touch the hats`. What they name is
 * what `its` after them means.
 */
function withoutAsides(clauses: readonly Clause[]): readonly Clause[] {
  const isWished = clauses.some((each) => !isAside(each) && readings(each.features).length > 0);
  if (!isWished) return clauses;
  return clauses.flatMap((clause, at) => {
    if (isAside(clause)) return [];
    const before = clauses[at - 1];
    const isOpen = clause.features.has('anaphor') && !clause.features.has('part');
    return before !== undefined && isAside(before) && isOpen ? [about(before, clause)] : [clause];
  });
}

/** Beside a fault, what finds none wishes nothing either. */
function withoutPraise(clauses: readonly Clause[]): readonly Clause[] {
  const first = clauses.find((each) => isStatement(each) && isFault(each));
  return first === undefined ? clauses : clauses.filter((each) => !isTelling(each));
}

/**
 * Clauses without those that only tell how something is, beside one that asks for something. What they name is what
 * `it` and `those` mean in a wish that names nothing.
 */
function withoutStatements(
  clauses: readonly Clause[],
  isLeftOut: (clause: Clause, next?: Clause, last?: Clause) => boolean,
): readonly Clause[] {
  const result: Clause[] = [];
  let told: Clause | undefined;
  for (const [at, clause] of clauses.entries()) {
    if (isLeftOut(clause, clauses[at + 1], result.at(-1))) {
      told = told?.features.has('part') && !clause.features.has('part') ? told : clause;
      continue;
    }
    result.push(told !== undefined && isRequest(clause) ? openedTo(told, clause) : clause);
    // `I see the ride is muted, and the drop lacks energy, so switch it on`
    if (isRequest(clause) || clause.features.has('part')) told = undefined;
  }
  return result;
}

/** A wish that names nothing, or only what is new, about what was told before it. */
function openedTo(told: Clause, clause: Clause): Clause {
  const { features } = clause;
  if (!namesThing(clause)) return known(about(told, clause));
  // `the pad sits on the kick, make it duck`
  if (features.has('anaphor') && features.has('topic:sidechain'))
    return known(withNamed(told, clause, ['target']));
  if (features.has('word:there') && !features.has('key')) return withNamed(told, clause, ['key']);
  const isPlaced = features.has('anaphor') && !features.has('section');
  return isPlaced ? known(withNamed(told, clause, ['section'])) : clause;
}

/** What a statement told of is the one that is there, and not one of several. */
function known(clause: Clause): Clause {
  const { features, tags } = clause;
  if (features.has('word:one')) return clause;
  const isOf = (kind: string): boolean =>
    tags.some((tag) => tag.kind === kind && tag.from === tag.to);
  const added = [
    ...(isOf('target') ? ['definite'] : []),
    ...(isOf('section') ? ['the-section'] : []),
  ];
  return { ...clause, features: new Set([...features, ...added]) };
}

function namesThing({ features }: Clause): boolean {
  // `take it out of the song`, `write another tune for it`
  const isOfMeant = features.has('anaphor') && !features.has('part');
  const isSection = features.has('section') && !(isOfMeant && features.has('section:part'));
  return features.has('part') || isSection || (features.has('target') && !isOfMeant);
}

/** What only tells; and before a wish that is about `they` or `it`, what asks with no verb: `the claps jump out at me`. */
function isTold(clause: Clause, next: Clause | undefined): boolean {
  if (isTelling(clause)) return true;
  const isMeant = next !== undefined && /^(it|its|they)$/.test(next.tokens[next.from]?.text ?? '');
  return isMeant && isPlainRequest(next) && !isPlainRequest(clause) && !isFault(clause);
}

/** A fault, before what shall be done about it or after it. */
function isReason(clause: Clause, next?: Clause, last?: Clause): boolean {
  if (isHoped(clause, next)) return true;
  if (!isStatement(clause)) return false;
  return isWhyOfNext(clause, next) || isWhyOfLast(clause, last);
}

/** `I want the acid to bounce around, so stick a delay on the acid`: what a command is to bring. */
function isHoped(clause: Clause, next: Clause | undefined): boolean {
  if (next === undefined || isJoined(clause, next) || !isCommanding(next)) return false;
  const isMeant = next.features.has('anaphor') && !next.features.has('part');
  const isSame = namesSame(clause, next) || clause.features.has('anaphor:it') || isMeant;
  return isPlainRequest(clause) && !isCommanding(clause) && isSame;
}

/** `the lead is harsh, make the lead darker`, `the drop lacks weight, put a hit on it`. */
function isWhyOfNext(clause: Clause, next: Clause | undefined): boolean {
  if (next === undefined || !isPlainRequest(next) || isOfPitch(clause)) return false;
  const isOpen = next.features.has('anaphor') || !(namesThing(next) || next.features.has('effect'));
  if (isOpen || namesSame(clause, next)) return true;
  return !isJoined(clause, next) && isCommanding(next);
}

/** `the hoover is too high`; a drive that is too low is no pitch. */
function isOfPitch({ features }: Clause): boolean {
  return features.has('height') && !features.has('setting') && !features.has('level');
}

/** `take the crash out, it drowns the vox`. */
function isWhyOfLast(clause: Clause, last: Clause | undefined): boolean {
  if (last === undefined || !isRequest(last)) return false;
  const isOpen = !namesThing(clause) && !clause.features.has('effect');
  return isOpen || namesSame(last, clause);
}

function namesSame(one: Clause, other: Clause): boolean {
  const named = ({ tags }: Clause): readonly string[] =>
    tags.filter(({ kind }) => kind === 'target' || kind === 'section').map(({ id }) => id);
  const first = named(one);
  return named(other).some((id) => first.includes(id));
}

/** Whether an `and` stands between two clauses: then both may be meant. */
function isJoined(clause: Clause, next: Clause): boolean {
  const between = clause.tokens.slice(clause.to, next.from);
  return between.some(({ text }) => /^(and|also|plus|then)$/.test(text));
}

const changing = ['sound', 'effect', 'density', 'speed', 'space', 'comparative', 'number'];

/** `leave the kick as it is`, `everything else stays put`, `but don't delete it`; and thanks. */
function isAside(clause: Clause): boolean {
  const { features, tokens, from } = clause;
  if (isCondition(clause)) return true;
  const isThing = features.has('part') || features.has('section') || features.has('verb');
  if (['chat:thanks', 'chat:hello'].some((each) => features.has(each)) && !isThing) return true;
  const first = /^(please|but|just|only)$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  const isRefused = refusals.has(tokens[first]?.text ?? '') && features.has('verb');
  return (features.has('verb:keep') || isRefused) && !changing.some((each) => features.has(each));
}

const conditions = [
  /^not (more|less|louder|the|a|just|only)\b/,
  /^without \w*(ing|y)\b/,
  /^with (all |exactly )?the same\b/,
  /^go ahead$/,
  /^(nothing|nobody|same)\b/,
  /^no (rush|hurry|worries|offence|offense|need|beef|hate|pressure|problem)\b/,
];

/** `if that makes sense`, `without making it quieter`, `the kick can stay as it is`: beside a wish, what is not wished. */
function isCondition(clause: Pick<Clause, 'features' | 'tokens' | 'from' | 'to'>): boolean {
  const { features, tokens, from, to } = clause;
  if (tokens[from]?.text === 'if') return !features.has('section') && !features.has('number');
  const said = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return conditions.some((each) => each.test(said));
}

const refusals = new Set(['dont', 'never']);

/** `…, it's muddying up the bass`: what is wrong, after what shall be done. */
function isExplanation(last: Clause, clause: Clause): boolean {
  const first = clause.tokens[clause.from]?.text ?? '';
  const isState = ['its', 'theyre', 'because', 'cause', 'cuz', 'cos'].includes(first);
  const isWrong = [
    'flaw',
    'verdict:reject',
    'stance:too',
    'density:busier',
    'density:sparser',
  ].some((each) => clause.features.has(each));
  // `pads up, i cant hear em`
  const isUnheard = clause.features.has('level:buried') && !clause.features.has('target');
  const isReason = (isState && isWrong) || isUnheard;
  return isReason && readings(last.features)[0] !== undefined && !isNoWish(last);
}

/** `too stiff, fix it`: says no more than the complaint before it. */
function isVague(last: Clause, { features, tags }: Clause): boolean {
  return (
    features.has('verb:mend') &&
    tags.every(
      ({ kind, id }) => id === 'mend' || ['degree', 'anaphor', 'density'].includes(kind),
    ) &&
    readings(last.features)[0] !== undefined &&
    isComplaint(last)
  );
}

/** `thats filthy, love it`: beside praise, how something is is praise too. */
function isPraised(last: Clause, clause: Clause): boolean {
  return (isPraise(last) && isState(clause)) || (isState(last) && isPraise(clause));
}

function isPraise({ features }: Clause): boolean {
  return (
    readings(features)[0]?.intent === 'feedback.praise_reject' && features.has('verdict:praise')
  );
}

/** `its filthy` says how it is, and wishes nothing. */
function isState({ features }: Clause): boolean {
  const isTold = ['word:thats', 'word:its', 'word:this'].some((each) => features.has(each));
  const isWished = ['verb', 'comparative', 'stance', 'part', 'flaw', 'effect', 'section'];
  return isTold && features.has('sound') && !isWished.some((each) => features.has(each));
}

/** `scrap that, a new track at 190`: a new song begins without what was there. */
function isDismissal(last: Clause, clause: Clause): boolean {
  const [before] = readings(last.features);
  const [own] = readings(clause.features);
  return before?.intent === 'undo_redo' && own?.intent === 'create.song';
}

function isNoWish({ features }: Clause): boolean {
  const intent = readings(features)[0]?.intent ?? '';
  return ['feedback.praise_reject', 'meta.help_smalltalk', 'quality.complaint'].includes(intent);
}

/** Whether a complaint is followed by the wish that mends it, about the same thing. */
function isMendedBy(last: Clause, clause: Clause): boolean {
  const { features } = clause;
  const isOfItself = ['part', 'section', 'target'].some((each) => features.has(each));
  if (isConclusion(last, clause)) return true;
  if (!isComplaint(last)) return false;
  if (isOfItself) return isCureOf(last, clause);
  if (isDisliked(last) && features.has('anaphor:it') && features.has('verb:change')) return true;
  const [before] = readings(last.features);
  const [own] = readings(about(last, clause).features);
  const isCommand = ['verb', 'stance', 'comparative', 'adjective'].some((each) =>
    features.has(each),
  );
  if (own === undefined) return false;
  if (before === undefined || before.intent === 'query.state')
    return isCommand && (features.has('anaphor') || features.has('comparative'));
  if (before.intent === 'quality.complaint') return isCommand && own.intent !== before.intent;
  const isOfTime = (intent: string): boolean => ['groove', 'tempo'].includes(intent);
  const isSame = own.intent === before.intent || (isOfTime(own.intent) && isOfTime(before.intent));
  return isCommand && isSame && restated.has(own.intent);
}

/** `the rolls smear together, so shorten the kick`: before `so` stands why, where that is no command itself. */
function isConclusion(last: Clause, { features, tokens, from }: Clause): boolean {
  const isCommand = ['verb', 'adjective', 'effect', 'number'].some((each) => features.has(each));
  return tokens[from]?.text === 'so' && isCommand && !last.features.has('verb');
}

const cures = new Set(['param.adjust', 'level', 'fx.adjust', 'mix.eq', 'mix.sidechain', 'density']);

/** `way too boomy, ease off the sub on the kick`: what is wrong anywhere, and what to do about it. */
function isCureOf(last: Clause, { features }: Clause): boolean {
  const isAnywhere = !['part', 'section', 'target', 'effect'].some((each) =>
    last.features.has(each),
  );
  const before = readings(last.features)[0]?.intent ?? 'quality.complaint';
  const own = readings(features)[0]?.intent ?? '';
  return isAnywhere && before === 'quality.complaint' && cures.has(own);
}

/** `not keen on that kick`. */
function isDisliked({ features }: Clause): boolean {
  return features.has('verdict:reject') || (features.has('stance:not') && !features.has('verb'));
}

/** `the anvil dominates`: a verb, where `quieter` would be a wish. */
function isTooLoud({ tags, tokens }: Clause): boolean {
  const level = tags.find(({ kind, id }) => kind === 'level' && id === 'quieter');
  return level !== undefined && /(s|ing)$/.test(tokens[level.from]?.text ?? '');
}

function isComplaint(clause: Clause): boolean {
  const { features } = clause;
  if (features.has('stance:not-enough') && features.has('part')) return true;
  if (features.has('verdict:reject') && features.has('part')) return true;
  if (features.has('level:buried') || isTooLoud(clause)) return true;
  if (features.has('verdict') || features.has('asks')) return false;
  const isBare = !['verb', 'adjective', 'effect', 'number'].some((each) => features.has(each));
  if (isBare && readings(features)[0] === undefined) return true;
  const isState =
    features.has('flaw') ||
    features.has('stance:too') ||
    features.has('stance:not') ||
    states.some((each) => features.has(each));
  return isState && !features.has('verb:make') && !features.has('verb:add');
}

/** A clause about what the one before it names. */
function about(last: Clause, clause: Clause): Clause {
  const isBare = !clause.tags.some(({ kind }) =>
    ['effect', 'sound', 'level', 'setting'].includes(kind),
  );
  const isThere = clause.features.has('word:there');
  const isOfEffect = !last.features.has('target');
  const kinds = [
    ...places,
    ...(isBare || isOfEffect ? ['effect'] : []),
    ...(isBare ? ['setting'] : []),
    ...(isThere ? ['key'] : []),
  ];
  return withNamed(last, clause, kinds);
}

/** A clause with tags of some kinds of the one before it, as if they were said at its beginning. */
function withNamed(last: Clause, clause: Clause, kinds: readonly string[]): Clause {
  const isOne = /^(it|its)$/.test(
    clause.tokens
      .slice(clause.from, clause.to)
      .find(({ text }) => /^(it|its|them|those|they)$/.test(text))?.text ?? '',
  );
  const parts = last.tags.filter(isPart);
  const moved = last.tags
    .filter((tag) => kinds.includes(tag.kind) && !(isOne && parts.slice(1).includes(tag)))
    .map((tag) => ({ ...tag, from: clause.from, to: clause.from }));
  // where the thing itself is known, nothing is meant by `it` any more
  const isThing = moved.some(({ kind }) => kind !== 'anaphor' && named.has(kind));
  const isWhole = ({ kind, id }: Tag): boolean => kind === 'target' && /^(song|mix|all)$/.test(id);
  const isKept = (tag: Tag): boolean =>
    (tag.kind !== 'anaphor' || !isThing) && !(isWhole(tag) && moved.some(isPart));
  const { tokens, from, to, isThere } = clause;
  return makeClause(
    tokens,
    [...moved.filter(isKept), ...clause.tags.filter(isKept)],
    from,
    to,
    isThere,
  );
}
