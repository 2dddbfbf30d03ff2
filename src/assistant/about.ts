import { isPart } from './chosen-tags.ts';
import { type Clause, makeClause } from './features.ts';
import type { Tag } from './tag.ts';

/** Kinds that say what is spoken of. */
const named = new Set(['target', 'section', 'topic', 'effect']);

/** A clause about what the one before it names. */
export function about(last: Clause, clause: Clause): Clause {
  const isBare = !clause.tags.some(({ kind }) =>
    ['effect', 'sound', 'level', 'setting'].includes(kind),
  );
  const isThere = clause.features.has('word:there');
  const isOfEffect = !last.features.has('target');
  const kinds = [
    ...['target', 'section', 'anaphor'],
    ...(isBare ? ['topic'] : []),
    ...(isBare || isOfEffect ? ['effect'] : []),
    ...(isBare ? ['setting'] : []),
    ...(isThere ? ['key'] : []),
  ];
  return withNamed(last, clause, kinds);
}

/** A clause with tags of some kinds of the one before it, as if they were said at its beginning. */
export function withNamed(last: Clause, clause: Clause, kinds: readonly string[]): Clause {
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
