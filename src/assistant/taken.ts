import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

const takingVerbs = new Set(['remove', 'mute', 'cut', 'bypass', 'switch-off']);
const refusals = new Set(['no', 'without']);
const inside = new Set(['of', 'from', 'on', 'off', 'in', 'to']);
const articles = new Set(['the', 'a', 'an', 'my', 'that', 'this', 'its', 'those', 'these', 'all']);
/** Words that stand between a verb and what is taken without being a thing themselves. */
const bare = new Set([
  ...articles,
  ...'any both each every everything more most of one ones out rid some please it just'.split(' '),
]);

/**
 * Whether something of a thing is taken away rather than the thing itself: `the click from the kick`, `four bars of
 * the break`, `kick without the tail`.
 *
 * @param at the place of the thing
 */
export function isTakenFrom(
  tokens: readonly Token[],
  tags: readonly Tag[],
  clause: { readonly from: number; readonly to: number },
  at: Pick<Tag, 'from' | 'to'>,
): boolean {
  const place = prepositionBefore(tokens, at.from, clause.from);
  const start = place === undefined ? undefined : takingBefore(tokens, tags, clause.from, place);
  if (place !== undefined && start !== undefined)
    return tokens.slice(start, place).some(({ text, divides }) => !divides && !bare.has(text));
  return isRefusedAfter(tokens, clause, at);
}

/** The preposition straight before a thing and its article. */
function prepositionBefore(
  tokens: readonly Token[],
  thing: number,
  first: number,
): number | undefined {
  let at = thing - 1;
  while (at > first && articles.has(tokens[at]?.text ?? '')) at--;
  return at > first && inside.has(tokens[at]?.text ?? '') ? at : undefined;
}

/** Where what is taken begins: behind the verb that takes. */
function takingBefore(
  tokens: readonly Token[],
  tags: readonly Tag[],
  first: number,
  end: number,
): number | undefined {
  const verb = tags.find(
    ({ kind, id, from }) => kind === 'verb' && takingVerbs.has(id) && from < end,
  );
  if (verb !== undefined) {
    const isApart = verb.to > verb.from + 1 && tags.some((tag) => isWithin(tag, verb));
    const start = isApart ? verb.from + 1 : verb.to;
    return start < end ? start : undefined;
  }
  const refusal = tokens.findIndex(({ text }, at) => at >= first && at < end && refusals.has(text));
  return refusal < 0 ? undefined : refusal + 1;
}

/** A verb with its particle apart has other words between: `take the mids out`. */
function isWithin({ kind, from, to }: Tag, verb: Tag): boolean {
  return kind !== 'verb' && kind !== 'particle' && from > verb.from && to < verb.to;
}

/** `kick without the tail`. */
function isRefusedAfter(
  tokens: readonly Token[],
  { to }: { readonly to: number },
  thing: Pick<Tag, 'to'>,
): boolean {
  const next = tokens[thing.to]?.text ?? '';
  const isRefused = thing.to < to && refusals.has(next);
  const after = tokens.slice(thing.to + 1, to).map(({ text }) => text);
  return isRefused && after.length > 0 && !['more', 'longer', 'thanks'].includes(after[0] ?? '');
}
