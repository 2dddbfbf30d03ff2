import { env, type Input, type Signal } from '../../synthdef/index.ts';
import { byKey, type Context, parameter } from './context.ts';
import {
  envelopeLevel,
  FLOOR,
  FULL_LEVEL,
  heldStages,
  quantizedRate,
  RISE_TARGET,
  secondsPerDoubling,
} from './envelope.ts';
import { type HeldEnvelope, heldEnvelope, type Release, type Segment } from './held-envelope.ts';
import { levelScaling, rateScaling, velocityDoublings } from './keyboard.ts';
import { DOUBLING, levelDecibels } from './levels.ts';
import { ampSensitivity } from './lfo.ts';
import type { Part } from './parts.ts';
import type { Dx7Operator } from './voice.ts';

/** Decibels of an envelope's level against full scale. */
const decibelsOf = (level: number): number => (level - FULL_LEVEL) * DOUBLING;
/** Below this there is silence, decibels. */
export const SILENCE: number = decibelsOf(FLOOR);
/** Steps of the DX7's levels as decibels. */
const STEP = DOUBLING / 8;
/** What levels of operators may come to, decibels: velocity alone goes to 5.3 dB. */
const LOUDEST = 5.4;

/** How loud an operator is. */
export interface Level {
  /** Decibels against full scale. */
  readonly decibels: Signal;
  readonly envelope: HeldEnvelope;
}

/** The level of an operator: its envelope, its output level, key, velocity, brightness and LFO. */
export function levelGraph(context: Context, part: Part): Level {
  const { operator, isCarrier } = part;
  const envelope = envelopeOf(context, operator);
  const parts: Input[] = [outputLevel(context, part), velocityOf(context, operator)];
  if (!isCarrier) parts.push(parameter(context.p, 'bright'));
  const sum = parts.reduce<Signal>((total, each) => total.add(each), envelope.value);
  return { decibels: tremolo(context, operator, sum.min(LOUDEST)), envelope };
}

/** Levels at which the DX7's curve of levels bends. */
const bends = [0, 1, 4, 6, 15, 17, 18, 19, 20, 99];

/** The output level in decibels, as key scaling moves it: full scale at the most. */
function outputLevel(context: Context, { number, operator }: Part): Signal {
  const { g, p } = context;
  const { scaling } = operator;
  const curve = env.custom({
    levels: bends.map(levelDecibels),
    times: bends.slice(1).map((bend, at) => bend - (bends[at] ?? 0)),
    curves: 'lin',
  });
  const level = g.IEnvGen.kr(curve, parameter(p, `level${number}`));
  if (scaling.leftDepth + scaling.rightDepth === 0) return level;
  // groups of three keys have the break point in the middle of one
  const first = ((scaling.breakPoint + 16) % 3) - 3;
  const scaled = byKey(context, first, (key) => STEP * levelScaling(key, scaling));
  return level.add(scaled).min(0);
}

/** What velocity adds, decibels. */
function velocityOf({ g, note, p }: Context, operator: Dx7Operator): Signal | number {
  const { velocitySensitivity } = operator;
  if (velocitySensitivity === 0) return 0;
  const table = Array.from(
    { length: 64 },
    (_, at) => DOUBLING * velocityDoublings(2 * at, velocitySensitivity),
  );
  return g.Select.kr(note.velocity.mul(63.5), table).mul(parameter(p, 'touch'));
}

/**
 * The LFO takes off a share of the level, in decibels above silence. Source of the curve: the
 * amplitude modulation in Dexed's `dx7note.cc`, less what it takes off where there is none.
 */
function tremolo({ p, lfo }: Context, operator: Dx7Operator, level: Signal): Signal {
  const sensitivity = ampSensitivity(operator.ampSensitivity);
  if (sensitivity === 0) return level;
  const low = lfo.wave.mulAdd(-0.5, 0.5);
  const depth = low.mul(lfo.heard).mul(parameter(p, 'tremolo'));
  const share = depth
    .mul(4.48 * sensitivity)
    .exp()
    .sub(1)
    .mul(0.01185);
  return level.sub(level.sub(SILENCE).mul(share));
}

/** The envelope, in decibels against full scale. */
function envelopeOf(context: Context, operator: Dx7Operator): HeldEnvelope {
  const { g, note, p } = context;
  const { rates, levels } = operator.envelope;
  const segments = heldStages(levels).map(({ from, to, length, curve }, at): Segment => {
    const stretched = parameter(p, to > from ? 'rise' : 'fall');
    const doubling = doublingTime(context, operator, rates[at] ?? 99);
    return {
      from: decibelsOf(from),
      to: decibelsOf(to),
      seconds: stretched.mul(doubling).mul(length),
      curve,
    };
  });
  return heldEnvelope(g, note.gate, segments, releaseOf(context, operator));
}

/** Seconds of a doubling at a rate, as rate scaling changes it with the key. */
function doublingTime(context: Context, operator: Dx7Operator, rate: number): Signal | number {
  const { rateScaling: sensitivity } = operator;
  if (sensitivity === 0) return secondsPerDoubling(quantizedRate(rate));
  return byKey(context, 0, (key) =>
    secondsPerDoubling(quantizedRate(rate, rateScaling(key, sensitivity))),
  );
}

/** The way to the fourth level: down mostly; up where the envelope may be below it. */
function releaseOf(context: Context, operator: Dx7Operator): Release {
  const { p } = context;
  const { rates, levels } = operator.envelope;
  const last = envelopeLevel(levels[3]);
  const doubling = parameter(p, 'ringout').mul(doublingTime(context, operator, rates[3]));
  const isLowest = levels.every((level) => envelopeLevel(level) >= last);
  const down = (from: Signal): Signal => from.sub(decibelsOf(last)).mul(1 / DOUBLING);
  return {
    to: decibelsOf(last),
    way(from) {
      if (isLowest) return { seconds: down(from).mul(doubling), curve: 0 };
      const up = upwards(from, last);
      const falls = from.gt(decibelsOf(last));
      const length = falls.mul(down(from)).add(falls.neg().add(1).mul(up));
      return { seconds: length.mul(doubling), curve: falls.sub(1).mul(up) };
    },
  };
}

/** The length of a rise from a level in decibels, which may be above the end of it. */
function upwards(from: Signal, to: number): Signal {
  const left = from.sub(decibelsOf(RISE_TARGET)).mul(-1 / DOUBLING);
  return left
    .div(RISE_TARGET - to)
    .max(1)
    .log();
}
