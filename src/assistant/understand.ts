import { type Family, familyOf, type Intent } from './families.ts';
import { type Clause, makeClause } from './features.ts';
import { normalise } from './normalise.ts';
import { withNouns } from './nouns.ts';
import { opinionOf } from './opinion/intent-opinion.ts';
import { areSeveral } from './opinion/several.ts';
import { type OwnName, withOwnNames } from './own-names.ts';
import { withoutReasons } from './reasons.ts';
import { type Reading, readings } from './rules.ts';
import { type Slots, slotsOf } from './slots.ts';
import { splitClauses } from './split.ts';
import { type Tag, tagTokens } from './tag.ts';

/** One thing that somebody wants. */
export interface Wish {
  readonly intent: Intent;
  readonly family: Family;
  readonly slots: Slots;
  /** 0 to 1: below `unsure` it is better to ask. */
  readonly confidence: number;
  /** UTF-16 offsets into the message, the end exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  /** Other likely readings. */
  readonly others: readonly Intent[];
  readonly clause: Clause;
}

/** Wishes less sure than this are asked about. */
export const unsure = 0.35;

/**
 * What a message asks for, in its order. Nothing where nothing of it was understood. Never throws, whatever
 * the message.
 *
 * @param isThere whether the song has something that plays a role: what is there is changed rather than added
 * @param names what the song calls its own tracks and sections
 * @example understand('make the kick harder').map(({ intent }) => intent) // => ['param.adjust']
 */
export function understand(
  message: string,
  isThere?: (role: string) => boolean,
  names: readonly OwnName[] = [],
): readonly Wish[] {
  const { whole, clauses } = partsOf(message, isThere, names);
  const wishes = joinedWishes(clauses.flatMap(readClause));
  const found =
    wishes.length > 1 && !areSeveral(clauses) ? readClause(together(whole, clauses)) : wishes;
  return found.length > 0 ? found : guessed(whole);
}

/** Clauses as one that leaves out what stands between them. */
function together(whole: Clause, clauses: readonly Clause[]): Clause {
  const isIn = (at: number): boolean => clauses.some(({ from, to }) => at >= from && at < to);
  const [first, last] = [clauses[0]?.from ?? whole.from, clauses.at(-1)?.to ?? whole.to];
  const isAll = whole.tags.every(({ from }) => isIn(from));
  if (isAll) return whole;
  const tokens = whole.tokens.map((token, at) =>
    isIn(at) ? token : { ...token, text: ',', divides: true as const },
  );
  const tags = clauses.flatMap((clause) => clause.tags);
  return makeClause(tokens, tags, first, last, whole.isThere);
}

/** A message whole, and as the clauses that may each be a wish. */
export function partsOf(
  message: string,
  isThere?: (role: string) => boolean,
  names: readonly OwnName[] = [],
): { readonly whole: Clause; readonly clauses: readonly Clause[] } {
  const tokens = normalise(message, new Set(names.flatMap(({ words }) => words)));
  const tags = withOwnNames(withNouns(tagTokens(tokens), tokens), tokens, names);
  const clauses = splitClauses(tokens, tags, isThere);
  return {
    whole: makeClause(tokens, tags, 0, tokens.length, isThere),
    clauses: withoutReasons(completed(clauses)),
  };
}

const said = new Set(['effect', 'sound', 'space', 'band', 'setting', 'level', 'density', 'groove']);

/** `and less on the snare` says no more than where: what it is comes from the part before. */
function completed(clauses: readonly Clause[]): readonly Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const last = result.at(-1);
    const { features } = clause;
    const isOpen =
      (features.has('stance:more') || features.has('stance:less')) && features.has('part');
    const isBare = !clause.tags.some(
      ({ kind }) => said.has(kind) || kind === 'topic' || kind === 'verb',
    );
    const isPlaced = features.has('word:on') || features.has('word:for');
    const before = last?.tags.filter(({ kind }) => said.has(kind)) ?? [];
    if (!isOpen || !isBare || !isPlaced || before.length === 0) result.push(clause);
    else result.push(withTags(clause, before));
  }
  return result;
}

function withTags(clause: Clause, tags: readonly Tag[]): Clause {
  const at = clause.tags.find(({ kind }) => kind === 'stance')?.to ?? clause.from;
  const moved = tags.map((tag) => ({ ...tag, from: at, to: at }));
  const features = new Set([
    ...clause.features,
    ...moved.flatMap(({ kind, id }) => [kind, `${kind}:${id}`]),
  ]);
  return { ...clause, tags: [...clause.tags, ...moved], features };
}

/** How much likelier another wish has to be than what the rules say: as natural logarithm. */
const trust = 1.5;
/** How likely it has to be at least. */
const leastInstead = 0.4;

/** Rules with this score and more hold whatever a message is like. */
const certain = 17;

/** What the rules say of a clause, unless messages that are like it were much likelier something else. */
function readClause(clause: Clause): readonly Wish[] {
  const found = readings(clause.features);
  const [best, second] = found;
  if (best === undefined) return [];
  const rest = found.slice(1, 3).map((each) => each.intent as Intent);
  if (best.score >= certain)
    return [wishOf(best.intent as Intent, clause, sureness(best, second, clause), rest)];
  const opinions = opinionOf(clause);
  const [likeliest] = opinions;
  const own = opinions.find(({ intent }) => intent === best.intent)?.share ?? 0;
  const isElse =
    likeliest !== undefined &&
    likeliest.share >= leastInstead &&
    likeliest.share >= own * Math.exp(trust);
  if (!isElse) return [wishOf(best.intent as Intent, clause, sureness(best, second, clause), rest)];
  const { intent, share } = likeliest;
  const isSupported = found.some((each) => each.intent === intent);
  return [wishOf(intent, clause, careful(intent, share, isSupported), [best.intent as Intent])];
}

/** Wishes after which something is gone. */
const taking: ReadonlySet<Intent> = new Set([
  'remove.element',
  'create.song',
  'undo_redo',
  'mute_solo',
  'drop.manipulate',
  'structure.edit',
]);

/** Nothing is taken away by likeness alone: there it is asked. */
function careful(intent: Intent, share: number, isSupported: boolean): number {
  return taking.has(intent) && !isSupported ? Math.min(share, unsure - 0.05) : share;
}

/** Messages that are less like any other are not understood. */
const leastLike = 0.2;

/** What a message may be of which the rules say nothing. */
function guessed(whole: Clause): readonly Wish[] {
  const isAnything = whole.tags.length > 0;
  const [likeliest, ...next] = isAnything ? opinionOf(whole) : [];
  if (likeliest === undefined || likeliest.share < leastLike) return [];
  const others = next.slice(0, 1).map(({ intent }) => intent);
  const { intent, share } = likeliest;
  return [wishOf(intent, whole, careful(intent, share, false), others)];
}

function wishOf(
  intent: Intent,
  clause: Clause,
  confidence: number,
  others: readonly Intent[],
): Wish {
  const start = clause.tokens[clause.from]?.start ?? 0;
  const end = clause.tokens[clause.to - 1]?.end ?? start;
  const family = familyFor(intent, clause);
  const span = { start, end };
  return { intent, family, slots: slotsOf(intent, clause), confidence, span, others, clause };
}

/** Loading is a project's wish too, and a family of its own. */
function familyFor(intent: Intent, { features }: Clause): Family {
  return intent === 'project' && features.has('verb:load') ? 'load_session' : familyOf[intent];
}

/** The score, less where another reading is near, and where few of many words were understood. */
function sureness(best: Reading, second: Reading | undefined, clause: Clause): number {
  const margin = best.score - (second?.score ?? 0);
  const base = Math.min(1, best.score / 13) * (margin === 0 ? 0.8 : 1);
  const words = clause.to - clause.from;
  const known = new Set<number>();
  for (const { from, to } of clause.tags) for (let at = from; at < to; at++) known.add(at);
  const share = words === 0 ? 0 : known.size / words;
  return base * (words <= 4 ? 1 : Math.min(1, 0.35 + 1.6 * share));
}

/** Neighbours that are the same wish for the same thing are one: `harder and longer`. */
function joinedWishes(wishes: readonly Wish[]): readonly Wish[] {
  const result: Wish[] = [];
  for (const wish of wishes) {
    const last = result.at(-1);
    if (last !== undefined && isMoreOf(last, wish)) result[result.length - 1] = joined(last, wish);
    else result.push(wish);
  }
  return result;
}

/** Whether a wish only says more of the one before. */
function isMoreOf(last: Wish, { intent, slots }: Wish): boolean {
  if (intent !== last.intent || ['create.element', 'param.set'].includes(intent)) return false;
  if (intent === 'level' && slots['target'] !== undefined) return false;
  if (intent === 'feedback.praise_reject') return true;
  // `wetter, more hall` says it twice
  if (intent === 'fx.adjust' && slots['target'] === undefined && last.clause.features.has('space'))
    return true;
  if (intent === 'fx.add') return last.slots['target'] === undefined;
  const sameOr = (name: string): boolean =>
    slots[name] === undefined || slots[name] === 'same' || slots[name] === last.slots[name];
  return sameOr('target') && sameOr('section') && sameOr('fx') && sameOr('param');
}

function joined(first: Wish, second: Wish): Wish {
  const { tokens, from } = first.clause;
  const { to, tags } = second.clause;
  const clause = makeClause(
    tokens,
    [...first.clause.tags, ...tags],
    from,
    to,
    first.clause.isThere,
  );
  return {
    ...first,
    clause,
    slots: { ...slotsOf(first.intent, clause) },
    confidence: Math.max(first.confidence, second.confidence),
    span: { start: first.span.start, end: second.span.end },
  };
}
