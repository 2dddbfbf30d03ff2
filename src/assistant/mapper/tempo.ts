import type { Clause } from '../features.ts';
import { forceOf } from './force.ts';
import { amountOf } from './levels.ts';
import { barsOf } from './patterns.ts';
import type { Answer, Scene } from './scene.ts';
import { sectionNames, sectionsOf } from './targets.ts';

/** What counts as a tempo rather than as a change of one, bpm. */
const slowest = 60;

/** Faster, slower, or on its way to another tempo. */
export function editTempo(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const bpm = amountOf(clause, 'bpm')?.value;
  const plain = clause.tags.find(
    ({ kind, amount }) => kind === 'number' && amount?.unit === undefined,
  )?.amount?.value;
  const isBy = features.has('word:by') || features.has('signed') || features.has('few-bpm');
  // `put the tempo on 190 bpm`: so many can only be where it shall be
  const isTempo = bpm !== undefined && bpm >= slowest && !isBy;
  const isGoal = ['word:to', 'word:till', 'word:until'].some((each) => features.has(each));
  const isTo = isTempo || (isGoal && !features.has('few-bpm'));
  const goal = isTo ? (bpm ?? plain) : undefined;
  const isRamp =
    features.has('verb:automate') ||
    features.has('word:over') ||
    ((goal !== undefined || isGetting(clause)) && sectionsOf(clause, scene.song).length > 0);
  if (isRamp && goal !== undefined) return rampTempo(clause, scene, goal);
  if (goal !== undefined) return { edits: [{ op: 'song.set', bpm: goal }] };
  const now = typeof scene.song.bpm === 'number' ? scene.song.bpm : undefined;
  if (isRamp && now !== undefined && bpm === undefined && plain === undefined)
    return rampTempo(clause, scene, now + (isSlower(clause) ? -usualRamp : usualRamp));
  if (
    features.has('speed:double-time') ||
    features.has('verb:double') ||
    features.has('stance:double')
  )
    return { edits: [{ op: 'param.step', path: 'bpm', times: 2 }] };
  if (features.has('speed:half-time') || features.has('verb:halve') || features.has('stance:half'))
    return { edits: [{ op: 'param.step', path: 'bpm', times: 0.5 }] };
  const isDown = isSlower(clause);
  const step = bpm ?? (features.has('speed') ? undefined : plain);
  if (step !== undefined)
    return {
      edits: [{ op: 'param.step', path: 'bpm', by: isDown ? -Math.abs(step) : Math.abs(step) }],
    };
  const force = Math.min(
    3,
    Math.abs(
      forceOf(
        clause,
        clause.tags.find(({ kind }) => kind === 'speed'),
      ),
    ),
  );
  return {
    edits: [
      {
        op: 'param.step',
        path: 'bpm',
        times: Number((1.06 ** (isDown ? -force : force)).toFixed(4)),
      },
    ],
  };
}

/** `get faster in the build`: on its way there. */
function isGetting({ features }: Clause): boolean {
  return ['word:get', 'word:gets', 'word:getting'].some((each) => features.has(each));
}

/** How far a tempo goes on its way where no end is said, bpm. */
const usualRamp = 30;

const slowing = [
  'speed:slower',
  'verb:slower',
  'verb:soften',
  'energy:calmer',
  'particle:down',
  'verb:quieter',
  'level:quieter',
  'stance:less',
  'height:lower',
  'word:minus',
  'word:off',
  'verb:remove',
  'verb:cut',
];

function isSlower({ features }: Clause): boolean {
  return slowing.some((each) => features.has(each)) !== features.has('stance:too');
}

function rampTempo(clause: Clause, { song }: Scene, to: number): Answer {
  const numbers = clause.tags.flatMap(({ kind, amount }) =>
    kind === 'number' &&
    amount !== undefined &&
    (amount.unit === 'bpm' || (amount.unit === undefined && amount.value >= 60))
      ? [amount.value]
      : [],
  );
  const [first, second] = numbers;
  const ends = first !== undefined && second !== undefined ? { from: first, to: second } : { to };
  const form = sectionNames(song);
  const [named] = sectionsOf(clause, song);
  const bars = barsOf(clause);
  const drop = form.find(({ name }) => /drop/.test(name))?.at ?? form.length;
  const section =
    named ?? form.find(({ name }) => /build/.test(name))?.path ?? form[Math.max(0, drop - 1)]?.path;
  if (section !== undefined) return { edits: [{ op: 'tempo.ramp', section, ...ends }] };
  const from = ends.from ?? (typeof song.bpm === 'number' ? song.bpm : to);
  return {
    edits: [
      {
        op: 'section.add',
        settings: { section: 'speed-up', bars: Math.round(bars ?? 16), bpm: { from, to: ends.to } },
      },
    ],
    said: 'The song had no form, so it has one section now, in which the tempo rises.',
  };
}
