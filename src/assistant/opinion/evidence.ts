import { isPart } from '../chosen-tags.ts';
import type { Clause } from '../features.ts';
import { isEnglish } from '../lexicon/index.ts';
import type { Tag } from '../tag.ts';

/** Where words have several meanings, the first of these kinds stands for them. */
const order =
  `grid number target section effect setting level space speed groove rhythm density height band sound verb
  genre artist preset format era mood flaw verdict topic chat share key note scale interval degree-of-key where stance
  anaphor ordinal energy particle degree unit`.split(/\s+/);
const rank = new Map(order.map((kind, at) => [kind, at]));

/** Kinds of which it does not matter which one it is. */
const alike: Readonly<Record<string, string>> = {
  section: 'S',
  effect: 'E',
  setting: 'P',
  genre: 'G',
  degree: 'D',
  preset: 'preset',
  artist: 'artist',
  grid: 'grid',
  note: 'note',
  key: 'key',
  scale: 'scale',
  mood: 'mood',
  share: 'share',
  era: 'era',
  interval: 'interval',
  ordinal: 'ordinal',
};

/**
 * What of a clause may speak for one wish or another: its meanings in their order, alone (`s E`) and beside each other
 * (`b on T`), what the rules ask for (`f asks`), its words (`w chuck`) and their letters in fours (`c ^chu`). Each once.
 */
export function evidenceOf(clause: Clause): readonly string[] {
  const names = namesOf(clause);
  const bounded = ['^', ...names, '$'];
  const alone = names.map((name) => `s ${name}`);
  const beside = bounded.slice(1).map((name, at) => `b ${bounded[at]} ${name}`);
  const asked = [...clause.features].filter((each) => !each.startsWith('word:'));
  return [...new Set([...alone, ...beside, ...asked.map((each) => `f ${each}`), ...spelt(clause)])];
}

/** A clause as the kinds of its meanings, and the words between that have none: `less E on the T`. */
function namesOf({ tokens, tags, from, to }: Clause): readonly string[] {
  // what was named before the clause stands at its beginning, without words of its own
  const names = tags.filter((tag) => tag.from === tag.to).map((tag) => nameOf([tag]));
  for (let at = from; at < to; ) {
    const here = tags.filter((tag) => tag.from === at && tag.to > at);
    const token = tokens[at];
    const word = token?.text ?? '';
    const isOther = here.length === 0;
    names.push(isOther ? (token?.divides ? ',' : isEnglish(word) ? word : '?') : nameOf(here));
    at = isOther ? at + 1 : Math.min(...here.map((tag) => tag.to));
  }
  return names;
}

function nameOf(tags: readonly Tag[]): string {
  const placed = (kind: string): number => rank.get(kind) ?? order.length;
  const [tag] = tags.toSorted((a, b) => placed(a.kind) - placed(b.kind));
  if (tag === undefined) return '?';
  const { kind, id, comparative } = tag;
  if (kind === 'target') return isPart(tag) ? 'T' : `T:${id}`;
  if (kind === 'sound') return comparative ? 'A+' : 'A';
  const unit = tags.find((each) => each.kind === 'unit')?.id;
  if (kind === 'number') return unit === undefined ? 'N' : `N:${unit}`;
  return alike[kind] ?? `${kind}:${id}`;
}

/** Words and their letters, which are there even where a word is not known. */
function spelt({ tokens, from, to }: Clause): readonly string[] {
  return tokens.slice(from, to).flatMap(({ text, divides, number }) => {
    if (divides === true || number !== undefined) return [];
    const whole = `^${text}$`;
    const count = text.length > 3 ? whole.length - 3 : 0;
    const fours = Array.from({ length: count }, (_, at) => `c ${whole.slice(at, at + 4)}`);
    return [`w ${text}`, ...fours];
  });
}
