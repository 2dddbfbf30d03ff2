import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { forceOf } from './force.ts';
import { amountOf } from './levels.ts';
import { type Answer, asks, type Scene, says } from './scene.ts';
import { stripOf } from './strips.ts';
import { stripNames, stripsOf, targetsOf } from './targets.ts';

/** Strips turned down by the kick. */
export function editSidechain(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { song } = scene;
  const [kick] = stripsOf('kick', song);
  const found = targetsOf(clause, scene).strips.filter(
    (name) => name !== kick || !features.has('target:kick'),
  );
  const ducked = [...stripNames(song)].filter(
    (name) => stripOf(song, name)?.data.duck !== undefined,
  );
  const usual =
    ducked.length > 0 ? ducked : ['pad', 'lead', 'bass'].flatMap((role) => stripsOf(role, song));
  const strips = (found.length > 0 ? found : usual).filter((name) => name !== kick);
  if (kick === undefined) return says('There is no kick here that could duck anything.');
  if (strips.length === 0) return asks('What should duck under the kick?');
  const isOff = [
    'verb:bypass',
    'verb:remove',
    'verb:mute',
    'word:no',
    'word:off',
    'verb:stop',
    'stance:min',
    'word:without',
  ].some((each) => features.has(each));
  const isNot = features.has('stance:not') && !features.has('word:enough');
  if (isOff || isNot) {
    const there = strips.filter((name) => ducked.includes(name));
    return there.length === 0
      ? says(`Nothing ducks ${strips.join(' or ')}.`)
      : { edits: there.map((strip) => ({ op: 'duck.remove', strip })), strips: there };
  }
  return {
    edits: strips.map((strip) => duckEdit(clause, scene, strip, kick, ducked.includes(strip))),
    strips,
  };
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

function duckEdit(
  clause: Clause,
  { song }: Scene,
  strip: string,
  kick: string,
  isThere: boolean,
): Edit {
  const { features } = clause;
  const written = stripOf(song, strip)?.data.duck;
  const first = (Array.isArray(written) ? written[0] : written) as
    | { readonly by?: string; readonly depth?: unknown }
    | undefined;
  const isQuick = features.has('speed:faster') && features.has('setting:release');
  const isShorter = isQuick || features.has('sound:shorter') || features.has('sound:tighter');
  const isLess = less.some((each) => features.has(each));
  const isStep = isLess || more.some((each) => features.has(each));
  const now = Number.parseFloat(String(first?.depth ?? 8)) || 8;
  const step = Math.max(1, 4 * Math.min(3, Math.abs(forceOf(clause))));
  const decibels = amountOf(clause, 'db')?.value;
  const isSet = decibels !== undefined && (!isStep || !isThere || features.has('word:to'));
  const by = decibels === undefined ? step : Math.abs(decibels);
  const depth = isSet ? by : isThere ? now + (isLess ? -by : by) : 8;
  const release = isShorter ? { release: '1/16' } : isThere ? {} : { release: '1/8' };
  return {
    op: 'duck.set',
    strip,
    by: first?.by ?? kick,
    settings: { depth: `${Math.min(40, Math.max(0, depth))}dB`, ...release },
  };
}
