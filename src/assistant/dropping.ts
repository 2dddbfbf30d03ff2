import { notesNamed } from './note-places.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** Words before a command that are none of it. */
export const beforeCommands =
  'please pls just lets can could would you u to ok now then and so hey yo id wed ill'.split(' ');

/** What `drop` does to a thing that is not taken out: lower, quieter, or shorter. */
function loweredBy(tags: readonly Tag[], after: readonly Tag[]): string | undefined {
  const isOf = (kind: string, ...ids: readonly string[]): boolean =>
    tags.some((tag) => tag.kind === kind && (ids.length === 0 || ids.includes(tag.id)));
  if (after.some(({ kind }) => kind === 'section'))
    return isOf('unit', 'bars') ? 'shorten' : undefined;
  if (after.some(({ kind, id }) => kind === 'topic' && id === 'volume')) return 'quieter';
  if (!after.some(({ kind }) => kind === 'target'))
    return after.some(({ kind }) => kind === 'band') ? 'quieter' : undefined;
  if (isOf('unit', 'db')) return 'quieter';
  return isOf('interval') || isOf('height') || isOf('unit', 'st') ? 'pitch-down' : undefined;
}

export const articles = ['the', 'all', 'my', 'those', 'that'];

/** `drop the claps` takes them out: there the drop is no section; nor is it a kick in `kick the lead out`. */
export function withDropping(
  tags: readonly Tag[],
  tokens: readonly Token[],
  from: number,
): readonly Tag[] {
  const start = tokens.findIndex(({ text }, at) => at >= from && !beforeCommands.includes(text));
  const [first = '', article = ''] = tokens.slice(start, start + 2).map(({ text }) => text);
  const isOfMeant = first === 'drop' && /^(it|them|both|those|these|all)$/.test(article);
  if ((first !== 'drop' && first !== 'kick') || !(articles.includes(article) || isOfMeant))
    return tags;
  const after = tags.filter(({ from: at }) => at === start + 2);
  const others = tags.filter(
    ({ kind, from: at, to }) =>
      at !== start || to === at || (kind !== 'section' && kind !== 'target'),
  );
  if (after.some(({ id }) => id === 'drop-out')) return others;
  const lowered = first === 'drop' && !isOfMeant ? loweredBy(tags, after) : undefined;
  if (isOfMeant && tags.some(({ kind, id }) => kind === 'unit' && id === 'db'))
    return [{ kind: 'verb', id: 'quieter', from: start, to: start + 1 }, ...others];
  if (lowered !== undefined)
    return [{ kind: 'verb', id: lowered, from: start, to: start + 1 }, ...others];
  const isOfNotes =
    after.some(({ kind }) => kind === 'ordinal') && notesNamed(tokens) !== undefined;
  if (!isOfNotes && !after.some(({ kind }) => kind === 'target')) return tags;
  const isOut = tokens.slice(start).some(({ text }) => text === 'out');
  if (first === 'kick' && !isOut) return tags;
  const id = first === 'drop' && isOut ? 'mute' : 'remove';
  return [{ kind: 'verb', id, from: start, to: start + 1 }, ...others];
}
