import {
  failure,
  type Problem,
  problem,
  Rational,
  type Result,
  rational,
  type Seconds,
  success,
} from '../base/index.ts';
import type { CycleSpan, Plan, TempoMap } from '../stage/index.ts';

/** Bars of a song without an arrangement. */
export const barsWithoutForm = 16;
/** Longest tail that is looked for, seconds. */
export const longestTail: Seconds = 8;
/** Longest render, seconds: two hours. */
const longestRender: Seconds = 7200;

/** Which part of a song is wanted; bars count from 1. */
export interface ExtentRequest {
  readonly bars?: number;
  readonly seconds?: Seconds;
  readonly fromBar?: number;
  /** Seconds after the last bar; absent means until it is silent, or none for a given length. */
  readonly tail?: Seconds;
}

/** A part of a song, in cycles and in frames. */
export interface Extent {
  /** What is played: no onset outside it. */
  readonly cycles: CycleSpan;
  /** Frames that the cycles last. */
  readonly frames: number;
  /** Frames after them. */
  readonly tailFrames: number;
  /** Whether the tail ends where the sound does, `tailFrames` being the longest that it may be. */
  readonly untilSilent: boolean;
}

/**
 * The part of a plan's song that a request asks for. Problems: `render.length` where it would last
 * longer than two hours or no frame at all.
 *
 * @example extentOf(plan, { bars: 2 }, 48000) // => 2 bars from the start, no tail
 */
export function extentOf(plan: Plan, request: ExtentRequest, sampleRate: number): Result<Extent> {
  const begin = rational((request.fromBar ?? 1) - 1);
  const end = endOf(plan, request, begin);
  if (!end.ok) return end;
  const cycles = { begin, end: end.value };
  const seconds = request.seconds ?? secondsOf(plan.tempo, cycles);
  if (!(seconds <= longestRender)) return failure([tooLong()]);
  const frames = Math.round(seconds * sampleRate);
  if (frames < 1) return failure([problem('render.length', 'Nothing is left to render.')]);
  return success({ cycles, frames, ...tailOf(request, sampleRate) });
}

/** Seconds that a span of cycles lasts. */
export function secondsOf(tempo: TempoMap, { begin, end }: CycleSpan): Seconds {
  return tempo.secondsAt(end) - tempo.secondsAt(begin);
}

function endOf(plan: Plan, request: ExtentRequest, begin: Rational): Result<Rational> {
  if (request.bars !== undefined) return success(begin.add(rational(request.bars)));
  if (request.seconds !== undefined) {
    if (!(request.seconds <= longestRender)) return failure([tooLong()]);
    return success(cycleAfter(plan.tempo, begin, request.seconds));
  }
  const form = rational(plan.cycles ?? barsWithoutForm);
  if (begin.lt(form)) return success(form);
  const bars = form.toNumber();
  const hint = `Add --bars: what lies beyond the ${bars} bars of the form repeats.`;
  return failure([
    problem('render.length', `The song ends before bar ${begin.toNumber() + 1}.`, { hint }),
  ]);
}

/** The cycle that is reached some seconds after another, by bisection of the tempo map. */
function cycleAfter(tempo: TempoMap, begin: Rational, seconds: Seconds): Rational {
  const target = tempo.secondsAt(begin) + seconds;
  let low = begin;
  let step = Rational.one;
  while (tempo.secondsAt(low.add(step)) < target) step = step.add(step);
  let high = low.add(step);
  // Down to a millionth of a cycle: far below a frame.
  while (high.sub(low).toNumber() > 1e-6) {
    const middle = low.add(high).mul(Rational.half);
    if (tempo.secondsAt(middle) < target) low = middle;
    else high = middle;
  }
  return high;
}

function tailOf(
  request: ExtentRequest,
  sampleRate: number,
): Pick<Extent, 'tailFrames' | 'untilSilent'> {
  if (request.tail !== undefined) {
    return { tailFrames: Math.round(request.tail * sampleRate), untilSilent: false };
  }
  if (request.bars !== undefined || request.seconds !== undefined) {
    return { tailFrames: 0, untilSilent: false };
  }
  return { tailFrames: longestTail * sampleRate, untilSilent: true };
}

function tooLong(): Problem {
  return problem('render.length', `That would last longer than ${longestRender / 60} minutes.`, {
    hint: 'Render fewer bars with --bars.',
  });
}
