import { commands } from './requests.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** Whether another wish begins at a word although nothing divides it from what was said before. */
export function isNextWish(tags: readonly Tag[], from: number, at: number): boolean {
  return (
    isNextThing(tags, from, at) || isNextBeforeThing(tags, from, at) || isPanned(tags, from, at)
  );
}

const completed = new Set(['sound', 'level', 'space', 'density', 'height', 'speed', 'particle']);

/** Whether a tag says that something becomes more of what it is: `harder`. */
function isTurned({ kind, id, comparative }: Tag): boolean {
  return (comparative === true || id.endsWith('er')) && completed.has(kind);
}

/** `kick fatter claps louder tempo up`: a thing and how it shall be, without a comma before the next. */
function isNextThing(tags: readonly Tag[], from: number, at: number): boolean {
  const starts = ({ kind, id, from: place }: Tag): boolean =>
    place === at && (kind === 'target' || id === 'tempo');
  const thing = tags.find(starts);
  const isSaid = (tag: Tag): boolean =>
    isTurned(tag) || (tag.kind === 'particle' && ['up', 'down', 'out', 'off'].includes(tag.id));
  if (thing === undefined) return false;
  // `hats down 2 kick up 1`
  const before = tags.find((tag) => tag.to === at && (isSaid(tag) || tag.kind === 'number'));
  const after = tags.some((tag) => tag.from === thing.to && isSaid(tag));
  const [first] = tags.filter((tag) => tag.from === from);
  return before !== undefined && after && first?.kind === 'target';
}

/** `wider pad narrower bass`: a comparative and its thing, and the next after it. */
function isNextBeforeThing(tags: readonly Tag[], from: number, at: number): boolean {
  const isPair = (begin: number): Tag | undefined => {
    const said = tags.find((tag) => tag.from === begin && isTurned(tag));
    return tags.find(({ kind, from: place }) => kind === 'target' && place === said?.to);
  };
  return isPair(from)?.to === at && isPair(at) !== undefined;
}

/** `hoover -3db pan 20 left`: what is panned after it was turned up or down. */
function isPanned(tags: readonly Tag[], from: number, at: number): boolean {
  const isPan = tags.some((tag) => tag.from === at && tag.kind === 'setting' && tag.id === 'pan');
  return isPan && tags.some((tag) => tag.from >= from && tag.to <= at && tag.id === 'db');
}

/** `mute the hat an shorten the intro`: an article before no verb. */
export function isMistypedAnd(tokens: readonly Token[], tags: readonly Tag[], at: number): boolean {
  const starts = (tag: Tag): boolean => tag.kind === 'verb' && tag.from === at + 1;
  return tokens[at]?.text === 'an' && tags.some(starts);
}

/** `darker lead with more reverb` are two wishes. */
export function isWithEffect(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  at: number,
): boolean {
  const next = tokens[at + 1]?.text ?? '';
  const isEffect = tags.some(({ kind, from: place }) => kind === 'effect' && place === at + 1);
  const isShare = ['more', 'less', 'some'].includes(next);
  if (tokens[at]?.text !== 'with' || !(isEffect || isShare)) return false;
  const isDescribed = tags.some(
    (tag) =>
      tag.from >= from &&
      tag.to <= at &&
      (['level', 'particle', 'unit'].includes(tag.kind) ||
        (tag.kind === 'sound' && (isShare || tag.comparative === true))),
  );
  return (
    isDescribed && tags.some((tag) => tag.kind === 'effect' && tag.from > at && tag.from < at + 5)
  );
}

/** What may stand behind a `so` that divides: `so loud` does not. */
const following =
  /^(could|can|would|please|i|we|it|its|they|theyre|people|everyone|everybody|nobody|you|the|my|our)$/;
/** Words that begin what is told behind a `please`. */
const telling = /^(it|its|i|im|ive|we|they|theyre|that|thats|this|theres|nothing)$/;

/**
 * Whether something else is said from a word on, although no comma stands before it: `I never liked that bell so remove
 * it`, `darken it without making it quieter`, `faster please it drags`.
 */
export function isNextSentence(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
): boolean {
  const [before = '', word = '', next = ''] = [at - 1, at, at + 1].map(
    (each) => tokens[each]?.text ?? '',
  );
  const isNamed = tags.some(
    ({ kind, from }) => (kind === 'target' || kind === 'verb') && from === at + 1,
  );
  if (word === 'so') return isNamed || commands.has(next) || following.test(next);
  if (word === 'with') return next === 'the' && tokens[at + 2]?.text === 'same';
  if (word === 'without') return /..ing$/.test(next);
  if (/^(because|cos|cuz|coz)$/.test(word)) return true;
  return /^(please|pls|plz|cheers|thanks)$/.test(before) && telling.test(word);
}
