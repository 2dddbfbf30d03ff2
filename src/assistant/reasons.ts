import { about } from './about.ts';
import {
  isOfPitch,
  isReason,
  isTold,
  withoutAsides,
  withoutPraise,
  withoutStatements,
} from './asides.ts';
import { type Clause, makeClause } from './features.ts';
import { isRequest, isStatement } from './requests.ts';
import { readings } from './rules.ts';

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
    if (last !== undefined && isPitchMended(last, clause))
      result[result.length - 1] = both(last, clause);
    else if (last !== undefined && isDismissal(last, clause)) result[result.length - 1] = clause;
    else if (last !== undefined && isMendedBy(last, clause))
      result[result.length - 1] = about(last, clause);
    else result.push(clause);
  }
  return result;
}

/** `the hoover is too high, take it down 12`: that `down` is of its pitch only the complaint says. */
function isPitchMended(last: Clause, { features }: Clause): boolean {
  const isMoved = ['particle:down', 'particle:up'].some((each) => features.has(each));
  const isOpen = features.has('anaphor:it') && !features.has('part') && !features.has('unit');
  return isOfPitch(last) && isStatement(last) && isMoved && isOpen;
}

function both(last: Clause, clause: Clause): Clause {
  const { tokens, isThere } = clause;
  return makeClause(tokens, [...last.tags, ...clause.tags], last.from, clause.to, isThere);
}

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
