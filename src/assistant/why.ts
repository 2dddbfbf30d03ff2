import type { Edit } from '../song/index.ts';
import type { History, ToldWish, Turn } from './history.ts';
import { wishInWords } from './reply.ts';

const whyWords =
  /^\W*(?:(?:and|but|ok(?:ay)?|so|und|aber|en|maar)\W+)*(?:why(?:['’]?d)?|how come|warum|wieso|weshalb|waarom)\b/i;
const aboutIt =
  /\b(?:why['’]?d|did|do|have|hast|heb|deed|doe|machst|tust)\s*(?:you|u|ya|du|je|jij)\b|\b(?:that|this|das|dat)\W*$|^\W*\w+\W*$/i;

/**
 * Whether somebody asks for the reason of what was just done.
 *
 * @example asksWhy('why did you do that?') // => true
 */
export function asksWhy(message: string): boolean {
  return message.length < 200 && whyWords.test(message) && aboutIt.test(message);
}

/** The reason of the last change: what was said, how it was read, what it came to. Undefined without one. */
export function whyText({ done }: History): string | undefined {
  const turn = done.at(-1);
  if (turn === undefined) return undefined;
  const deeds =
    turn.done === undefined || turn.done.length === 0 ? '' : ` ${turn.done.join('. ')}.`;
  return `You said “${turn.message.trim().slice(0, 200)}”. ${reading(turn)}${deeds}`;
}

function reading({ model, reply, intents, edits }: Turn): string {
  if (model !== undefined) return `${model} answered: “${(reply ?? '').slice(0, 400)}” It did:`;
  const wishes = intents.filter(({ name }) => name !== 'multi_intent').map(wishText);
  const moved = movedBy(edits);
  const by = moved.length === 0 ? '' : `, which is ${moved.join(', ')} there`;
  return `I read that as: ${wishes.join('; then ')}${by}.`;
}

function wishText({ name, slots }: ToldWish): string {
  const told = Object.entries(slots).map(([key, value]) => `${key} ${value}`);
  return told.length === 0 ? wishInWords(name) : `${wishInWords(name)} (${told.join(', ')})`;
}

/** The parameters that edits set, each once. */
function movedBy(edits: readonly Edit[]): readonly string[] {
  const names = edits.flatMap((edit) =>
    edit.op === 'param.set' || edit.op === 'param.step' ? [edit.path.split('.').at(-1) ?? ''] : [],
  );
  return [...new Set(names)].slice(0, 6);
}
