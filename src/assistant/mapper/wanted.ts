import type { Clause } from '../features.ts';
import { bands } from './new-song.ts';

type Place = Pick<Clause['tags'][number], 'from' | 'to'>;

const articles = new Set([
  'the',
  'that',
  'this',
  'a',
  'an',
  'my',
  'old',
  'big',
  'current',
  'usual',
]);
const exchanges = /^(swap|chang|replac|switch|exchang|trad|substitut|convert|turn|transform)/;

/** Words that stand before what shall no longer be. */
const leaving: readonly (readonly string[])[] = [
  ['instead', 'of'],
  ['rather', 'than'],
  ['in', 'place', 'of'],
  ['not'],
  ['than'],
];

/** Whether a thing is what shall go: `… instead of the rotterdam`, `use a piano for the lead`. */
export function isLeft({ tokens, from }: Clause, thing: Place): boolean {
  let at = thing.from;
  while (at > from && articles.has(tokens[at - 1]?.text ?? '')) at--;
  const before = tokens.slice(Math.max(from, at - 3), at).map(({ text }) => text);
  const isPreferred = tokens.slice(from, at).some(({ text }) => text === 'prefer');
  // `I'd prefer a choir over the pad`
  if (isPreferred && /^(over|to)$/.test(before.at(-1) ?? '')) return true;
  return leaving.some((words) => words.every((word, n) => before.at(n - words.length) === word));
}

/** Whether what comes first is what shall be: `use a piano for the lead`, not `swap the lead for a piano`. */
export function isWantedFirst({ tokens, from, to }: Clause): boolean {
  const texts = tokens.slice(from, to).map(({ text }) => text);
  const isExchanged = texts.some((text) => exchanges.test(text));
  const isPutIn = texts.some((text, at) => exchanges.test(text) && texts[at + 1] === 'in');
  return texts.includes('for') && (!isExchanged || isPutIn);
}

/** The kinds of kick that words name, each where it stands. */
function kicksNamed(
  { tags, tokens, from, to }: Clause,
  known: Readonly<Record<string, unknown>>,
): readonly (Place & { readonly preset: string })[] {
  const named = tags.flatMap((tag) => {
    const preset = tag.kind === 'preset' ? tag.id : bands[tag.id]?.preset;
    const isKind = ['preset', 'genre', 'era'].includes(tag.kind) && preset !== undefined;
    return isKind ? [{ preset, from: tag.from, to: tag.to, isOwn: tag.kind === 'preset' }] : [];
  });
  const spoken = tokens.slice(from, to).flatMap(({ text }, at) => {
    const place = { from: from + at, to: from + at + 1 };
    const isTaken = named.some((each) => each.from <= place.from && each.to > place.from);
    return Object.hasOwn(known, text) && !isTaken ? [{ preset: text, ...place, isOwn: true }] : [];
  });
  const all = [...named, ...spoken].toSorted((a, b) => a.from - b.from);
  return all.filter(
    (each) => each.isOwn || !all.some((other) => other.isOwn && other.from === each.from),
  );
}

/** The kind of kick that shall be: of several the last, but for what it shall be instead of. */
export function kickWanted(
  clause: Clause,
  known: Readonly<Record<string, unknown>>,
): string | undefined {
  const named = kicksNamed(clause, known);
  const wanted = named.filter((each) => !isLeft(clause, each));
  return (isWantedFirst(clause) ? wanted[0] : wanted.at(-1))?.preset;
}
