import { hintNearest, problem, type Result, success } from '../base/index.ts';
import { type Meter, quartersPerBar } from './meter.ts';

/**
 * How a rhythm is played off its grid: what happens to each step of a bar. Lists are as long as they
 * need be, and begin again when they end and with each bar.
 */
export interface Groove {
  /** Steps to a whole note: 16 for sixteenths. */
  readonly division: number;
  /** How late each step is, as a share of a step: −0.5 (early) to 1. */
  readonly offsets: readonly number[];
  /** What the velocity of each step is multiplied by, 0 to 2. */
  readonly velocities: readonly number[];
}

/** A groove that has a name. */
export interface GrooveTemplate extends Groove {
  readonly name: string;
  readonly doc: string;
}

const template = (name: string, doc: string, groove: Groove): GrooveTemplate =>
  Object.freeze({ name, doc, ...groove });

/**
 * Every second step late: the swing of drum machines and sequencers.
 *
 * @example swing(0.16) // => { division: 16, offsets: [0, 0.16], velocities: [1] }
 */
export function swing(amount: number, division = 16): Groove {
  return { division, offsets: [0, amount], velocities: [1] };
}

/**
 * Swing as MPCs count it: the share of an eighth that its first sixteenth takes, in percent. 50 is
 * straight, 66.7 is triplets.
 */
function mpc(percent: number): GrooveTemplate {
  const doc = `Sixteenths at ${percent} % of an MPC's swing.`;
  return template(`mpc-${percent}`, doc, swing(Number((percent / 50 - 1).toFixed(6))));
}

/** The grooves that songs may name. */
export const grooves: readonly GrooveTemplate[] = Object.freeze([
  ...[54, 56, 58, 60, 62, 64, 66].map(mpc),
  template('shuffle', 'Eighths as triplets, the second softer.', {
    division: 8,
    offsets: [0, 1 / 3],
    velocities: [1, 0.85],
  }),
  template('triplet', 'Sixteenths as triplets.', swing(1 / 3)),
  template('pushed', 'The beat stays; what lies between is early and light.', {
    division: 16,
    offsets: [0, -0.06, -0.1, -0.06],
    velocities: [1, 0.8, 0.95, 0.8],
  }),
  template('laid-back', 'One stays; backbeats are late and strong, the rest is a little late.', {
    division: 16,
    offsets: [
      0, 0.08, 0.06, 0.1, 0.14, 0.1, 0.06, 0.1, 0.03, 0.08, 0.06, 0.1, 0.14, 0.1, 0.06, 0.1,
    ],
    velocities: [1, 0.75, 0.9, 0.75, 1.05, 0.75, 0.9, 0.75],
  }),
  template('driving', 'Straight in time; beats are strong, what lies between is soft.', {
    division: 16,
    offsets: [0],
    velocities: [1, 0.65, 0.85, 0.65],
  }),
]);

/**
 * Finds a groove by its name.
 *
 * Problem: `music.groove`, with the nearest name.
 *
 * @example findGroove('mpc-58').ok // => true
 */
export function findGroove(name: string): Result<GrooveTemplate> {
  const found = grooves.find((each) => each.name === name.trim().toLowerCase());
  if (found !== undefined) return success(found);
  const names = grooves.map((each) => each.name);
  const hint = hintNearest(name, names) ?? `There are ${names.join(', ')}.`;
  const message = `There is no groove called \`${name.slice(0, 40)}\`.`;
  return { ok: false, problems: [problem('music.groove', message, { hint })] };
}

/**
 * A groove taken less far.
 *
 * @example lessGroove(swing(0.3), 0.5).offsets // => [0, 0.15]
 */
export function lessGroove({ division, offsets, velocities }: Groove, amount: number): Groove {
  return {
    division,
    offsets: offsets.map((each) => each * amount),
    velocities: velocities.map((each) => 1 + (each - 1) * amount),
  };
}

/** Steps of a groove in a bar; not whole where the bar's end cuts the last. */
export function grooveSteps({ division }: Groove, meter: Meter): number {
  return (division * quartersPerBar(meter)) / 4;
}

/**
 * How late a place in a bar is played, in steps. Between two steps it is between what they are, so
 * that what comes in order is played in order. `place` counts steps from the bar's beginning.
 *
 * @example grooveOffset(swing(0.3), 16, 1.5) // => 0.15
 */
export function grooveOffset({ offsets }: Groove, steps: number, place: number): number {
  const step = Math.floor(place);
  const at = (index: number): number => offsets[index % offsets.length] ?? 0;
  const next = Math.min(step + 1, steps);
  const here = at(step);
  const there = next >= steps ? at(0) : at(step + 1);
  return here + ((there - here) * (place - step)) / (next - step);
}

/** What the velocity at a place in a bar is multiplied by: that of the step in which it lies. */
export function grooveVelocity({ velocities }: Groove, place: number): number {
  return velocities[Math.floor(place) % velocities.length] ?? 1;
}
