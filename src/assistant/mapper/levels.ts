import type { Edit } from '../../song/index.ts';
import { isPart } from '../chosen-tags.ts';
import type { Clause } from '../features.ts';
import type { Amount } from '../token.ts';
import { forceOf } from './force.ts';
import { movesOf } from './moves.ts';
import { type Answer, asks, notThere, type Scene, says } from './scene.ts';
import { decibelsOf } from './strips.ts';
import { isOfSection, sectionsOf, stripsOf, targetsOf, tracksPlaying } from './targets.ts';

/** The number of a unit that a clause says. */
export function amountOf({ tags }: Clause, ...units: readonly string[]): Amount | undefined {
  return tags.find(({ kind, amount }) => kind === 'number' && units.includes(amount?.unit ?? ''))
    ?.amount;
}

const usualStep = 3;

/** Louder, quieter, a level, a balance; undefined where the whole is meant, which is the master's. */
export function editLevel(clause: Clause, scene: Scene): Answer | undefined {
  const { features } = clause;
  const { song } = scene;
  if (features.has('verb:balance') || features.has('verb:balance-all')) return balance(scene);
  const { strips, missing } = targetsOf(clause, scene);
  const isMaster =
    features.has('target:master') || features.has('target:mix') || features.has('target:song');
  if (strips.length === 0 && missing.length > 0) return notThere(missing, 'turn up or down');
  const sections = sectionsOf(clause, song);
  if (strips.length === 0 && missing.length === 0 && !isMaster && isOfSection(clause, sections))
    return louderSections(clause, scene, sections);
  const chosen = strips.length > 0 ? strips : isMaster ? [] : scene.focus;
  if (chosen.length === 0 && isMaster) return undefined;
  const isWhole =
    features.has('level') &&
    features.has('anaphor:it') &&
    (features.has('verb:make') || features.has('verb:want'));
  if (chosen.length === 0 && isWhole) return undefined;
  if (chosen.length === 0) return asks('Which track should be louder or quieter?');
  const beside = besideAnother(clause, scene);
  if (beside !== undefined) return beside;
  const set = amountOf(clause, 'db') ?? plainDecibels(clause);
  if (set !== undefined && isAbsolute(clause, set)) {
    return {
      edits: chosen.map((strip) => ({
        op: 'param.set',
        path: `${strip}.strip.level`,
        value: `${set.value}dB`,
      })),
      strips: chosen,
    };
  }
  const by = stepOf(clause, set);
  const places = sections.length === 0 ? [undefined] : sections;
  const edits = chosen.flatMap((strip) =>
    places.flatMap((section) => movesOf(scene, strip, 'level+1dB', by, section)),
  );
  return { edits, strips: chosen };
}

/** `2 dB below the hoover`, `as loud as the snare`: a level beside that of another track. */
function besideAnother(clause: Clause, { song }: Scene): Answer | undefined {
  const { tags, tokens } = clause;
  const [first, second] = tags.filter((tag) => isPart(tag) && tag.to > tag.from);
  if (first === undefined || second === undefined) return undefined;
  const between = tokens
    .slice(first.to, second.from)
    .map(({ text }) => text)
    .join(' ');
  const way = relations.find(([words]) => words.test(between))?.[1];
  const tracks = stripsOf(first.id, song).filter((name) => song.tracks[name] !== undefined);
  const [other = ''] = stripsOf(second.id, song);
  const there = decibelsOf(song.tracks[other]?.level ?? 0);
  if (way === undefined || tracks.length === 0 || there === undefined || tracks.includes(other))
    return undefined;
  const step = amountOf(clause, 'db')?.value ?? Math.abs(forceOf(clause)) * usualStep;
  const value = `${Number((there + way * Math.abs(step)).toFixed(1))}dB`;
  return {
    edits: tracks.map((track) => ({ op: 'param.set', path: `${track}.strip.level`, value })),
    strips: tracks,
  };
}

/** Words between two tracks, with which way the first one's level is from the second's. */
const relations: readonly (readonly [words: RegExp, way: -1 | 0 | 1])[] = [
  [/\bas (loud|quiet|high|soft) as\b/, 0],
  [/\b(to|at|on) the (same )?level (of|as)\b/, 0],
  [/\b(db|bit|tad|touch|little|much) (below|under|beneath)\b/, -1],
  [/\b(quieter|softer|lower) than\b/, -1],
  [/\b(db|bit|tad|touch|little|much) (above|over)\b/, 1],
  [/\b(louder|higher) than\b/, 1],
];

/** `make the intro quieter`: all who play there. */
function louderSections(clause: Clause, scene: Scene, sections: readonly string[]): Answer {
  const by = stepOf(clause, amountOf(clause, 'db') ?? plainDecibels(clause));
  const edits = sections.flatMap((section) =>
    tracksPlaying(scene.song, section).flatMap((track) =>
      movesOf(scene, track, 'level+1dB', by, section),
    ),
  );
  return { edits };
}

/** `knock it back 4`, `hats up by 2`, `clap +2`: a number that nothing else is said of is of decibels. */
function plainDecibels({ tags, tokens, features }: Clause): Amount | undefined {
  if (features.has('unit') || features.has('degree')) return undefined;
  const turn = tags.find(
    ({ kind, id }) => kind === 'particle' || (kind === 'verb' && turns.has(id)),
  );
  const number = tags.find(
    ({ kind, amount, from }) =>
      kind === 'number' &&
      amount?.unit === undefined &&
      (amount?.signed === true ||
        tokens[from - 1]?.text === 'by' ||
        from >= (turn?.from ?? Number.POSITIVE_INFINITY)),
  )?.amount;
  const isStep = number !== undefined && Math.abs(number.value) <= mostDecibels;
  return isStep ? number : undefined;
}

/** What sounds half as loud is about so many decibels lower. */
const halfAsLoud = 10;
const turns = new Set(['louder', 'quieter']);
/** A step that is larger is no step of decibels. */
const mostDecibels = 24;

function isAbsolute({ features }: Clause, { signed }: Amount): boolean {
  const isSaid = signed === true && (features.has('setting:level') || features.has('topic:volume'));
  const isTo =
    isSaid || features.has('word:to') || features.has('word:at') || features.has('verb:set');
  const isStep = [
    'level',
    'particle:up',
    'particle:down',
    'stance:more',
    'stance:less',
    'verb:louder',
    'verb:quieter',
  ].some((each) => features.has(each));
  return isTo && (!isStep || (signed === true && features.has('word:to')));
}

/** Decibels up or down. */
function stepOf(clause: Clause, amount: Amount | undefined): number {
  const { features, tags } = clause;
  const level = tags.find(({ kind }) => kind === 'level');
  const isDown = [
    'particle:down',
    'verb:quieter',
    'verb:cut',
    'verb:remove',
    'verb:bypass',
    'word:off',
    'stance:less',
    'level:quieter',
    'sound:softer',
    'particle:back',
    'first:lower',
    'height:lower',
  ].some((each) => features.has(each));
  if (amount !== undefined)
    return amount.signed === true && amount.value < 0
      ? amount.value
      : isDown || isTooMuch(clause)
        ? -Math.abs(amount.value)
        : Math.abs(amount.value);
  if (features.has('stance:half') && level !== undefined) return -halfAsLoud;
  const percent = amountOf(clause, 'percent')?.value;
  const size =
    percent === undefined
      ? Math.min(10, Math.round(Math.abs(forceOf(clause, level)) * usualStep * 2) / 2)
      : Math.max(0.5, Math.min(10, Math.round(40 * Math.log10(1 + percent / 100)) / 2));
  if (level?.id === 'buried') return size;
  const isUp = !isDown || level?.id === 'louder';
  const turned =
    isTooMuch(clause) || (features.has('stance:less') && level !== undefined) || isNot(clause);
  return isUp === turned || (!isUp && !turned) ? -size : size;
}

function isTooMuch({ features }: Clause): boolean {
  return features.has('stance:too');
}

function isNot({ features }: Clause): boolean {
  return features.has('stance:not') && !features.has('word:enough');
}

/** Where levels stand beside the kick when a mix is balanced, in dB. */
const beside: Readonly<Record<string, number>> = {
  snare: -3,
  clap: -3,
  'open-hat': -3,
  'closed-hat': -5,
  ride: -6,
  lead: -2,
  hoover: -3,
  acid: -5,
  bass: -2,
  pad: -8,
  strings: -8,
  choir: -8,
  screech: -3,
};

function balance({ song }: Scene): Answer {
  const [kick] = stripsOf('kick', song);
  if (kick === undefined) return says('There is no kick to balance the rest against.');
  const level = Number.parseFloat(String(song.tracks[kick]?.level ?? 0)) || 0;
  const done = new Set<string>();
  const edits = Object.entries(beside).flatMap(([role, away]): readonly Edit[] =>
    stripsOf(role, song).flatMap((strip): readonly Edit[] => {
      if (done.has(strip) || song.tracks[strip] === undefined) return [];
      done.add(strip);
      return [
        {
          op: 'param.set',
          path: `${strip}.strip.level`,
          value: `${Number((level + away).toFixed(1))}dB`,
        },
      ];
    }),
  );
  return {
    edits,
    said: 'The kick stays where it is, the rest is set against it by rule of thumb: trust your ears.',
  };
}
