import type { Clause } from '../features.ts';
import { amountOf } from './levels.ts';

const lengths = new Set(['longer', 'shorter']);

/** Whether a setting goes down: less, darker, shorter; of what is too long or too short the opposite. */
export function wantsLess({ features, tags, tokens }: Clause): boolean {
  const too = tags.find(({ kind, id }) => kind === 'stance' && id === 'too');
  const wrong = tags.find(
    ({ kind, id, from }) =>
      kind === 'sound' &&
      (id === 'longer' || id === 'shorter') &&
      from >= (too?.to ?? Number.POSITIVE_INFINITY),
  );
  // `it dies too soon, make it longer`
  const wanted = tags.findLast(
    ({ kind, id, to }) => kind === 'sound' && tokens[to - 1]?.text === id && lengths.has(id),
  );
  if (wanted !== undefined) return wanted.id === 'shorter';
  if (wrong !== undefined) return wrong.id === 'longer';
  return [
    'stance:less',
    'stance:too',
    'sound:shorter',
    'verb:shorten',
    'sound:darker',
    'particle:down',
    'verb:quieter',
    'verb:cut',
  ].some((each) => features.has(each));
}

/** How much longer a tail shall be where that is said: `twice as long`, `half a second shorter`. */
export function longerBy(
  clause: Clause,
  isLess: boolean,
): { readonly by: number } | { readonly times: number } | undefined {
  const { features, tokens, from, to } = clause;
  const isLength = ['sound:longer', 'sound:shorter', 'verb:shorten', 'verb:extend'].some((each) =>
    features.has(each),
  );
  if (!isLength) return undefined;
  const seconds = secondsOf(clause);
  if (seconds !== undefined) return { by: isLess ? -seconds : seconds };
  const texts = tokens.slice(from, to).map(({ text }) => text);
  if (texts.includes('twice') || texts.includes('double')) return { times: 2 };
  return texts.includes('half') ? { times: 0.5 } : undefined;
}

/** `half a second`, `a good second`, `300 ms`: in seconds. */
function secondsOf(clause: Clause): number | undefined {
  const said = amountOf(clause, 's', 'ms');
  if (said !== undefined) return Math.abs(said.value) / (said.unit === 'ms' ? 1000 : 1);
  const { tokens, from, to } = clause;
  const texts = tokens.slice(from, to).map(({ text }) => text);
  const at = texts.indexOf('second');
  const before = texts.slice(Math.max(0, at - 3), Math.max(0, at));
  if (!before.some((text) => /^(a|an|one|half)$/.test(text))) return undefined;
  return before.includes('half') ? 0.5 : 1;
}
