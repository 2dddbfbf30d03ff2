import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { bandMove, shelfMove } from './bands.ts';
import { stripsFor } from './effects.ts';
import { forceOf } from './force.ts';
import { amountOf } from './levels.ts';
import { type Answer, notThere, type Scene } from './scene.ts';
import { hertzBefore } from './spoken.ts';
import { addedEffect, effectsOfStrip } from './strips.ts';

/** A cut or a boost at a frequency. */
export function cutOrBoost(clause: Clause, scene: Scene): Answer | undefined {
  const { features } = clause;
  const isOfBefore = ['word:notch', 'word:dip', 'verb:cut', 'verb:boost'].some((each) =>
    features.has(each),
  );
  const hertz =
    amountOf(clause, 'hz')?.value ?? (isOfBefore ? hertzBefore(clause, scene) : undefined);
  if (hertz === undefined) return passNamed(clause, scene);
  const { strips, missing } = stripsFor(clause, scene);
  if (strips.length === 0 && missing.length > 0) return notThere(missing, 'equalise');
  const chosen = strips.length > 0 ? strips : ['master'];
  const isMore = increasing.some((each) => features.has(each));
  const isSide = sides.some((each) => features.has(each));
  // `nothing below 60 Hz, more sub`: the word says what there shall be more of
  if (isSide && isMore && (features.has('band') || features.has('sound'))) return undefined;
  const isPass =
    (isSide && !isMore) ||
    passes.some((each) => features.has(each)) ||
    (features.has('verb:cut') && (features.has('word:low') || features.has('word:high')));
  if (isPass)
    return {
      edits: chosen.flatMap((strip) => passEdits(scene, strip, hertz, isLowPass(features))),
      strips: chosen,
    };
  const isCut = [
    'verb:cut',
    'verb:remove',
    'stance:less',
    'stance:too',
    'particle:down',
    'word:notch',
    'word:dip',
    'flaw',
    'word:out',
  ].some((each) => features.has(each));
  const decibels = Math.abs(amountOf(clause, 'db')?.value ?? 3 * Math.abs(forceOf(clause)));
  return {
    edits: chosen.flatMap((strip) =>
      isSide && !features.has('word:above')
        ? shelfMove(scene, strip, hertz, isCut ? -decibels : decibels)
        : bandMove(scene, strip, hertz, isCut ? -decibels : decibels),
    ),
    strips: chosen,
  };
}

const passes = ['word:pass', 'word:highpass', 'word:lowpass', 'word:hpf', 'word:lpf'];
/** `low cut the pad`, without a frequency: where such filters usually stand. Undefined where none is named. */
function passNamed(clause: Clause, scene: Scene): Answer | undefined {
  const { tokens, from, to } = clause;
  const said = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  const isLowCut = /\b(low ?cut|high ?pass|hpf)\b/.test(said);
  const isHighCut = /\b(high ?cut|low ?pass|lpf)\b/.test(said);
  const { strips } = stripsFor(clause, scene);
  if ((!isLowCut && !isHighCut) || strips.length === 0) return undefined;
  const hertz = isHighCut ? 8000 : 150;
  return { edits: strips.flatMap((strip) => passEdits(scene, strip, hertz, isHighCut)), strips };
}

/** What lies on one side of a frequency: it is taken out, unless more of it is wanted. */
const sides = ['word:below', 'word:under', 'word:above'];
const increasing = ['stance:more', 'stance:not-enough', 'verb:boost', 'particle:up', 'verb:louder'];

/** `low pass`, `high cut`: what is above is taken out. */
function isLowPass(features: Clause['features']): boolean {
  if (features.has('word:above')) return true;
  if (features.has('word:below') || features.has('word:under')) return false;
  if (features.has('word:lowpass') || features.has('word:lpf')) return true;
  if (features.has('word:highpass') || features.has('word:hpf')) return false;
  return features.has('word:high') === features.has('word:cut');
}

/** Everything below or above a frequency taken out: `lowcut` or `highcut` of an eq. */
function passEdits(scene: Scene, strip: string, hertz: number, isLow: boolean): readonly Edit[] {
  const param = isLow ? 'highcut' : 'lowcut';
  const isThere = effectsOfStrip(scene.song, strip).includes('eq');
  if (isThere)
    return [{ op: 'param.set', path: `${strip}.effects.eq.${param}`, value: `${hertz}Hz` }];
  return [addedEffect(scene.song, strip, 'eq', { [param]: `${hertz}Hz` })];
}
