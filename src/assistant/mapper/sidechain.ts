import type { Edit } from '../../song/index.ts';
import { isPart } from '../chosen-tags.ts';
import type { Clause } from '../features.ts';
import type { Tag } from '../tag.ts';
import { forceOf } from './force.ts';
import { amountOf } from './levels.ts';
import { type Answer, asks, type Scene, says } from './scene.ts';
import { spokenBefore } from './spoken.ts';
import { stripOf } from './strips.ts';
import { stripNames, stripsOf, targetsOf } from './targets.ts';

const articles = new Set(['the', 'that', 'this', 'my', 'a', 'an', 'each', 'every']);
/** Words before what turns others down: `under the kick`, `with the snare`. */
const ducking = /^(under|off|underneath|beneath|below|by|with|to|from|for|of|before|when)$/;

/** The part that turns others down, by the words around it; undefined where they do not say. */
function duckerOf(clause: Clause): Tag | undefined {
  const { tags, tokens } = clause;
  const parts = tags.filter((tag) => isPart(tag) && tag.to > tag.from);
  const wordBefore = ({ from }: Tag): string => {
    let at = from - 1;
    while (articles.has(tokens[at]?.text ?? '')) at--;
    return tokens[at]?.text ?? '';
  };
  const verb = tags.find(({ kind, id }) => kind === 'verb' && id === 'sidechain');
  const behind = parts.find((tag) => tag.from >= (verb?.to ?? 0) && ducking.test(wordBefore(tag)));
  if (behind !== undefined) return behind;
  if (verb === undefined || !isThing(tokens[verb.to]?.text ?? '')) return undefined;
  // `let the kick duck it`, `the kick should duck the bass`
  const subject = parts.findLast(({ to }) => to <= verb.from);
  const between = tokens.slice(subject?.to, verb.from).map(({ text }) => text);
  return between.every((text) => /^(should|must|can|could|to|will|needs?)$/.test(text))
    ? subject
    : undefined;
}

function isThing(text: string): boolean {
  return articles.has(text) || /^(it|them|everything|all)$/.test(text);
}

/** `duck it under the kick`: what was spoken of is turned down. */
function ducksIt({ tags, tokens }: Clause): boolean {
  const verb = tags.find(({ kind, id }) => kind === 'verb' && id === 'sidechain');
  return verb !== undefined && /^(it|them|that|this|those)$/.test(tokens[verb.to]?.text ?? '');
}

/** `duck deeper off the kick`, where `take the ducking off the lead` ends it. */
function ducksOff({ tags, tokens, from, to }: Clause): boolean {
  const verb = tags.find(({ kind, id }) => kind === 'verb' && id === 'sidechain');
  const words = tokens.slice(from, to).map(({ text }) => text);
  const isDoing = /^(duck|ducks|pump|pumps|breathe|breathes)$/.test(
    tokens[verb?.from ?? -1]?.text ?? '',
  );
  return isDoing && !words.some((text) => /^(take|get|turn|switch|pull)$/.test(text));
}

/** The strips that shall be turned down, and what turns them down; nothing of both where no words say. */
function sidesOf(
  clause: Clause,
  scene: Scene,
): { readonly ducked: readonly string[]; readonly by?: string } {
  const { song } = scene;
  const [kick] = stripsOf('kick', song);
  const ducker = duckerOf(clause);
  const [by] = ducker === undefined ? [] : stripsOf(ducker.id, song);
  const named = targetsOf(clause, scene).strips;
  const isOfIt = named.every((name) => name === by || name === kick) && ducksIt(clause);
  const found = isOfIt ? spokenBefore(clause, scene, [by ?? '', kick ?? '']) : named;
  const isKick = by === undefined || found.every((name) => name === kick || name === by);
  const ducked = found.filter((name) => name !== kick && (isKick || name !== by));
  return isKick || ducked.length === 0 ? { ducked } : { ducked, by };
}

/** Strips turned down by the kick, or by what is said. */
export function editSidechain(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { song } = scene;
  const [kick] = stripsOf('kick', song);
  const { ducked: found, by } = sidesOf(clause, scene);
  const ducked = [...stripNames(song)].filter(
    (name) => stripOf(song, name)?.data.duck !== undefined,
  );
  const usual =
    ducked.length > 0 ? ducked : ['pad', 'lead', 'bass'].flatMap((role) => stripsOf(role, song));
  const strips = (found.length > 0 ? found : usual).filter((name) => name !== kick);
  if (kick === undefined) return says('There is no kick here that could duck anything.');
  if (strips.length === 0) return asks('What should duck under the kick?');
  const isOff = [
    'verb:remove',
    'verb:mute',
    'word:no',
    'verb:stop',
    'stance:min',
    'word:without',
  ].some((each) => features.has(each) && !features.has('word:way'));
  const isSwitched = (features.has('word:off') || features.has('verb:bypass')) && !ducksOff(clause);
  const isNot = isRefused(clause) && !features.has('word:enough');
  if (isOff || isSwitched || isNot) {
    const there = strips.filter((name) => ducked.includes(name));
    return there.length === 0
      ? says(`Nothing ducks ${strips.join(' or ')}.`)
      : { edits: there.map((strip) => ({ op: 'duck.remove', strip })), strips: there };
  }
  return {
    edits: strips.map((strip) => duckEdit(clause, scene, strip, by ?? kick, by !== undefined)),
    strips,
  };
}

/** `don't duck it`, `not anymore`: but not `so they don't fight`, which says why. */
function isRefused({ tags, tokens }: Clause): boolean {
  const verb = tags.find(({ id }) => id === 'sidechain');
  return tags.some(
    ({ kind, id, from, to }) =>
      kind === 'stance' &&
      id === 'not' &&
      (from < (verb?.from ?? 0) || /^(anymore|more|longer)$/.test(tokens[to - 1]?.text ?? '')),
  );
}

const less = [
  'stance:less',
  'stance:too',
  'sound:softer',
  'flaw:weak',
  'word:lighter',
  'word:shallower',
  'word:weaker',
  'particle:down',
  'level:quieter',
  'verb:quieter',
];
/** What makes decibels a step rather than a depth. */
const more = [
  'stance:more',
  'sound:low-pitched',
  'sound:harder',
  'word:stronger',
  'word:by',
  'particle:up',
  'level:louder',
  'verb:louder',
];

/** `duck it to 6 dB`; `I want it to duck 6 dB more` is a step. */
function isTo({ tags, tokens }: Clause): boolean {
  const number = tags.find(({ kind }) => kind === 'number');
  return number !== undefined && tokens[number.from - 1]?.text === 'to';
}

type Duck = { readonly by?: string; readonly depth?: unknown } | undefined;

function duckEdit(
  clause: Clause,
  { song }: Scene,
  strip: string,
  ducker: string,
  isSaid: boolean,
): Edit {
  const { features } = clause;
  const written = stripOf(song, strip)?.data.duck;
  const all = (Array.isArray(written) ? written : [written]) as readonly Duck[];
  // what turns it down already, unless another is said
  const first = isSaid ? all.find((each) => each?.by === ducker) : all[0];
  const isThere = first !== undefined;
  const isQuick = features.has('speed:faster') && features.has('setting:release');
  const isShorter = isQuick || features.has('sound:shorter') || features.has('sound:tighter');
  const isLess = less.some((each) => features.has(each));
  const isStep = isLess || more.some((each) => features.has(each));
  const now = Number.parseFloat(String(first?.depth ?? 8)) || 8;
  const step = Math.max(1, 4 * Math.min(3, Math.abs(forceOf(clause))));
  const decibels = amountOf(clause, 'db')?.value;
  const isSet = decibels !== undefined && (!isStep || !isThere || isTo(clause));
  const by = decibels === undefined ? step : Math.abs(decibels);
  // `a shorter release` is as deep as before
  const isOnlyRelease = isShorter && isThere && decibels === undefined && !isStep;
  const change = isOnlyRelease ? 0 : isLess ? -by : by;
  const depth = isSet ? by : isThere ? now + change : 8;
  const release = isShorter ? { release: '1/16' } : isThere ? {} : { release: '1/8' };
  return {
    op: 'duck.set',
    strip,
    by: first?.by ?? ducker,
    settings: { depth: `${Math.min(40, Math.max(0, depth))}dB`, ...release },
  };
}
