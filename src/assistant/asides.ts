import { about, withNamed } from './about.ts';
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

/**
 * Clauses without those that ask to leave something as it is, beside a wish: `don't touch the hats`. What they name is
 * what `its` after them means.
 */
export function withoutAsides(clauses: readonly Clause[]): readonly Clause[] {
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
export function withoutPraise(clauses: readonly Clause[]): readonly Clause[] {
  const first = clauses.find((each) => isStatement(each) && isFault(each));
  return first === undefined ? clauses : clauses.filter((each) => !isTelling(each));
}

/**
 * Clauses without those that only tell how something is, beside one that asks for something. What they name is what
 * `it` and `those` mean in a wish that names nothing.
 */
export function withoutStatements(
  clauses: readonly Clause[],
  isLeftOut: (clause: Clause, next?: Clause, last?: Clause) => boolean,
): readonly Clause[] {
  const result: Clause[] = [];
  let told: Clause | undefined;
  for (const [at, clause] of clauses.entries()) {
    const after = clauses.slice(at + 1);
    const next = after.find((each) => !isStatement(each)) ?? after[0];
    if (isLeftOut(clause, next, result.at(-1))) {
      const before = told ?? result.at(-1);
      told = before !== undefined && isOfTold(before, clause) ? before : clause;
      continue;
    }
    result.push(told !== undefined && isRequest(clause) ? openedTo(told, clause) : clause);
    // `I see the ride is muted, and the drop lacks energy, so switch it on`
    if (isRequest(clause) || clause.features.has('part')) told = undefined;
  }
  return result;
}

/** `the pad is lovely but it drowns the vox`: still of the pad; and of what names no track of its own. */
function isOfTold(told: Clause, { features, tokens, from }: Clause): boolean {
  if (/^(it|its|they|theyre)$/.test(tokens[from]?.text ?? '')) return true;
  return told.features.has('part') && !features.has('part');
}

/** A wish that names nothing, or only what is new, about what was told before it. */
function openedTo(told: Clause, clause: Clause): Clause {
  const { features } = clause;
  if (silencesOthers(clause)) return aloneIn(told, clause);
  if (!namesThing(clause)) return known(about(told, clause));
  // `the pad sits on the kick, make it duck`
  if (features.has('anaphor') && features.has('topic:sidechain'))
    return known(withNamed(told, clause, ['target']));
  if (features.has('word:there') && !features.has('key')) return withNamed(told, clause, ['key']);
  const isPlaced = features.has('anaphor') && !features.has('section');
  return isPlaced ? known(withNamed(told, clause, ['section'])) : clause;
}

/** `silence everything else`: what was told of is heard alone. */
function silencesOthers({ features }: Clause): boolean {
  return features.has('verb:mute') && features.has('anaphor:rest') && !features.has('part');
}

function aloneIn(told: Clause, clause: Clause): Clause {
  const { tokens, from, to, isThere } = clause;
  const parts = told.tags.filter(isPart).map((tag) => ({ ...tag, from, to: from }));
  const solo: Tag = { kind: 'verb', id: 'solo', from, to };
  return parts.length === 0 ? clause : makeClause(tokens, [...parts, solo], from, to, isThere);
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
export function isTold(clause: Clause, next: Clause | undefined): boolean {
  if (isTelling(clause)) return true;
  const isMeant = next !== undefined && /^(it|its|they)$/.test(next.tokens[next.from]?.text ?? '');
  return isMeant && isPlainRequest(next) && !isPlainRequest(clause) && !isFault(clause);
}

/** A fault, before what shall be done about it or after it. */
export function isReason(clause: Clause, next?: Clause, last?: Clause): boolean {
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
  if (next === undefined || !isPlainRequest(next)) return false;
  const isOpen = next.features.has('anaphor') || !(namesThing(next) || next.features.has('effect'));
  if (isOpen) return !isOfPitch(clause);
  if (namesSame(clause, next)) return true;
  return !isJoined(clause, next) && isCommanding(next);
}

/** `take the crash out, it drowns the vox`. */
function isWhyOfLast(clause: Clause, last: Clause | undefined): boolean {
  if (last === undefined || !isRequest(last)) return false;
  const isOpen = !namesThing(clause) && !clause.features.has('effect');
  return isOpen || namesSame(last, clause);
}

/** `the hoover is too high`; a drive that is too low is no pitch. */
export function isOfPitch({ features }: Clause): boolean {
  return features.has('height') && !features.has('setting') && !features.has('level');
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
