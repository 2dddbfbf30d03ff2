import { makeRandom, type Random, type Rational, rational } from '../base/index.ts';
import {
  type Groove,
  grooveOffset,
  grooveSteps,
  grooveVelocity,
  type Meter,
} from '../music/index.ts';
import type { Controls } from '../pattern/index.ts';
import type { Humanise } from '../song/index.ts';
import type { TempoMap } from './tempo.ts';
import { common } from './voice-values.ts';

/** How a track is played beside what its pattern says. */
export interface Feel {
  readonly meter: Meter;
  readonly groove?: Groove;
  readonly humanise?: Humanise;
}

/** Parts of a step to which grooves are exact: a ten-millionth of a bar of sixteenths. */
const FINENESS = 1_000_000;

/**
 * Seconds from cycle 0 at which a place of the notation is played. A groove bends time within each bar,
 * so that lengths of notes bend with it.
 *
 * @example playedAt(steadyTempo(0.5), undefined, rational(1, 2)) // => 1
 */
export function playedAt(tempo: TempoMap, feel: Feel | undefined, cycle: Rational): number {
  if (feel?.groove === undefined) return tempo.secondsAt(cycle);
  const { groove, meter } = feel;
  const steps = grooveSteps(groove, meter);
  const late = grooveOffset(groove, steps, placeInBar(cycle, steps));
  const part = rational(Math.round(late * FINENESS), FINENESS);
  return tempo.secondsAt(cycle.add(part.mul(stepLength(groove, meter))));
}

function placeInBar(cycle: Rational, steps: number): number {
  return cycle.sub(cycle.floor()).toNumber() * steps;
}

/** In cycles: 1/16 of a bar of 4/4, 1/14 of one of 7/8. */
function stepLength({ division }: Groove, { beats, unit }: Meter): Rational {
  return rational(unit, division * beats);
}

/** What decides a note's unevenness, and nothing else. */
export interface NotePlace {
  readonly seed: number;
  readonly track: string;
  readonly cycle: Rational;
  /** Counts the notes of a track that share a place. */
  readonly index: number;
}

/** A note's controls and how many seconds it is late, as its player plays it. */
export function playedNote(
  feel: Feel | undefined,
  controls: Controls,
  place: NotePlace,
): { readonly late: number; readonly controls: Controls } {
  if (feel === undefined) return { late: 0, controls };
  const { groove, humanise, meter } = feel;
  const stress =
    groove === undefined
      ? 1
      : grooveVelocity(groove, placeInBar(place.cycle, grooveSteps(groove, meter)) + NEARLY);
  if (humanise === undefined) return { late: 0, controls: struck(controls, stress) };
  const random = makeRandom(`${place.seed}/${place.track}/${place.cycle}/${place.index}/human`);
  const late = humanise.time * uneven(random);
  const strength = stress * (1 + humanise.velocity * uneven(random));
  return { late, controls: struck(controls, strength) };
}

/** A place computed just short of its step belongs to it. */
const NEARLY = 1e-9;

/** −1 to 1, most often near 0: the sum of two even chances. */
function uneven(random: Random): number {
  return random.next() + random.next() - 1;
}

function struck(controls: Controls, strength: number): Controls {
  if (strength === 1) return controls;
  const velocity = Math.min(common(controls, 'velocity') * strength, 1);
  return { ...controls, velocity };
}
