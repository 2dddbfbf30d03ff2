// What of a recording is wrong: seconds in which ticks are missing, too many, or not in time.
import { STEPS } from './material.mjs';

/** Seconds that a tick may be off. */
const OFF = 0.01;
/** How much of what a bar is off is followed: clocks drift slowly. */
const FOLLOWED = 0.5;
/** Steps of a bar that may be wrong by themselves; where there are more, the music may have moved. */
const FEW = 2;
/** Seconds around which a bar that is lost, or the first, is looked for, and in what steps. */
const SEARCH = { back: -0.7, ahead: 2, step: 0.004 };

/**
 * A stretch of the recording in which music should play without a break.
 *
 * @typedef {object} Stretch
 * @property {number} from seconds; about when it begins
 * @property {number} until seconds; what should begin later is not asked for
 * @property {number} cycle the bar that it begins with
 * @property {(position: number) => number} bpmAt quarter notes a minute at a position, in bars
 * @property {readonly string[]} tracks
 * @property {(track: string, cycle: number, step: number) => boolean} isStruck what plays
 * @property {(track: string, time: number) => boolean} isJudged whether it is known what a track should do
 */

/**
 * Compares a stretch with what was heard. A bar is expected where the one before it ended. Where all that follows a step
 * is elsewhere (a gap, a clock that was set), that step is wrong and as much as the music was moved by; from there on
 * it is expected where it is.
 *
 * @param {Map<string, number[]>} hits by track, seconds
 * @param {Stretch} stretch
 * @returns {{ wrong: [number, number][], reasons: string[], bars: number, begun: number }} `wrong` are stretches of
 *   time, in seconds
 */
export function judge(hits, stretch) {
  const wrong = [];
  const reasons = [];
  let start = beginningOf(hits, stretch);
  const begun = start;
  if (begun === undefined) return lost(stretch);
  let cycle = stretch.cycle;
  for (; ; cycle += 1) {
    const bar = barOf(cycle, stretch);
    if (start + bar.length > stretch.until) break;
    const { step: moved, shift, found } = readBar(hits, bar, start, stretch);
    const at = (step) => start + bar.times[step] + (step > moved ? shift : 0);
    for (const step of found.wrong) {
      const length = step === moved ? Math.abs(shift) : 0;
      wrong.push([at(step), Math.max(at(step + 1), at(step) + length)]);
    }
    if (found.wrong.length > 0) {
      const jump = shift === 0 ? '' : `moved by ${Math.round(1000 * shift)} ms; `;
      reasons.push(`bar ${cycle + 1}, ${start.toFixed(2)} s: ${jump}${found.why.join(', ')}`);
    }
    start += bar.length + shift + FOLLOWED * found.off;
  }
  return { wrong, reasons, bars: cycle - stretch.cycle, begun };
}

/**
 * Compares a bar, which may be moved from one of its steps on: where and by how much that explains it best, and the bar
 * behind it. Some tracks repeat what they play after two bars: by itself a bar may seem to be another one.
 */
function readBar(hits, bar, start, stretch) {
  const still = { step: STEPS, shift: 0, found: compare(hits, bar, start, stretch) };
  if (still.found.wrong.length <= FEW) return still;
  const next = barOf(bar.cycle + 1, stretch);
  const wrongBehind = (shift) =>
    compare(hits, next, start + bar.length + shift, stretch).wrong.length;
  // music that moves is rarer than a track that is wrong
  let best = { ...still, cost: still.found.wrong.length + wrongBehind(0) - FEW };
  for (const shift of shiftsOf(hits, bar, start, stretch)) {
    const moved = compare(hits, bar, start + shift, stretch);
    const behind = wrongBehind(shift);
    for (let step = 0; step < STEPS; step += 1) {
      const found = joined(still.found, moved, step);
      const cost = found.wrong.length + behind;
      if (cost < best.cost) best = { step, shift, found, cost };
    }
  }
  return best;
}

/** What is wrong of a bar that is moved behind a step: that step is, too. */
function joined(before, after, step) {
  const wrong = [...before.wrong.filter((each) => each < step), step].concat(
    after.wrong.filter((each) => each > step),
  );
  const why = wrong.map((each) => {
    return each === step
      ? `${step + 1}: a break`
      : (each < step ? before : after).whys.get(each)[0];
  });
  return { wrong, why, off: after.off };
}

/** By how much the music may have been moved: what ticks are off, and some way around for a bar that is lost. */
function shiftsOf(hits, bar, start, stretch) {
  const shifts = [];
  for (let shift = SEARCH.back; shift <= SEARCH.ahead; shift += SEARCH.step) shifts.push(shift);
  return shifts.filter((shift) => {
    return compare(hits, bar, start + shift, stretch).wrong.length < STEPS;
  });
}

function lost({ from, until }) {
  return { wrong: [[from, until]], reasons: ['nothing is heard'], bars: 0, begun: until };
}

/** Seconds from the beginning of a bar to each of its steps and to its end, at its tempi. */
function barOf(cycle, { bpmAt }) {
  const times = [0];
  /** So fine that a tempo may change within a step. */
  const parts = 8;
  for (let step = 0; step < STEPS; step += 1) {
    let time = times[step];
    for (let part = 0; part < parts; part += 1) {
      const position = cycle + (step + (part + 0.5) / parts) / STEPS;
      time += 240 / bpmAt(position) / STEPS / parts;
    }
    times.push(time);
  }
  return { cycle, times, length: times[STEPS] };
}

/** When the first bar begins: where most of its ticks are in time. Its very first may not have been recorded. */
function beginningOf(hits, stretch) {
  const bar = barOf(stretch.cycle, stretch);
  const first = Math.min(
    ...[...hits.values()].map((times) => times.find((time) => time >= stretch.from) ?? Infinity),
  );
  if (!Number.isFinite(first)) return undefined;
  const { tracks, isStruck } = stretch;
  const struck = bar.times.findIndex((_, step) =>
    tracks.some((track) => isStruck(track, stretch.cycle, step)),
  );
  const begun = first - bar.times[Math.max(0, struck)];
  return begun + bestShift(hits, bar, begun, stretch);
}

/** What of a bar is not as it should be if it begins at some time. */
function compare(hits, bar, start, stretch) {
  const wrong = new Map();
  const offs = [];
  const blame = (step, why) => wrong.set(step, [...(wrong.get(step) ?? []), `${step + 1}: ${why}`]);
  for (const track of stretch.tracks) {
    const times = within(hits.get(track) ?? [], bar, start);
    const heard = new Map(times.map((time) => [stepOf(time - start, bar), time]));
    for (let step = 0; step < STEPS; step += 1) {
      const expected = start + bar.times[step];
      if (!stretch.isJudged(track, expected)) continue;
      const time = heard.get(step);
      const isStruck = stretch.isStruck(track, bar.cycle, step);
      if (isStruck && time === undefined) blame(step, `${track} is missing`);
      else if (!isStruck && time !== undefined) blame(step, `${track} is too many`);
      else if (time !== undefined) offs.push({ step, track, off: time - expected });
    }
  }
  const off = middle(offs.map((each) => each.off));
  for (const { step, track, off: own } of offs) {
    if (Math.abs(own) > OFF) blame(step, `${track} is off by ${Math.round(1000 * own)} ms`);
  }
  const steps = [...wrong.keys()].sort((a, b) => a - b);
  return { wrong: steps, why: steps.map((step) => wrong.get(step)[0]), whys: wrong, off };
}

/** Ticks of a bar, which begins half a step before its first. */
function within(times, { times: steps, length }, start) {
  const half = steps[1] / 2;
  return times.filter((time) => time >= start - half && time < start + length - half);
}

function stepOf(time, { times }) {
  let best = 0;
  for (let step = 1; step < STEPS; step += 1) {
    if (Math.abs(times[step] - time) < Math.abs(times[best] - time)) best = step;
  }
  return best;
}

/** By how much a bar is later or earlier than expected, if it is anywhere. */
function bestShift(hits, bar, start, stretch) {
  let best = { shift: 0, wrong: Number.POSITIVE_INFINITY };
  for (let shift = SEARCH.back; shift <= SEARCH.ahead; shift += SEARCH.step) {
    const wrong = compare(hits, bar, start + shift, stretch).wrong.length;
    if (wrong < best.wrong) best = { shift, wrong };
  }
  return best.wrong < STEPS / 2 ? best.shift : 0;
}

function middle(values) {
  if (values.length === 0) return 0;
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Seconds that stretches cover together. */
export function secondsOf(stretches) {
  let [sum, end] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, until] of [...stretches].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, until - Math.max(from, end));
    end = Math.max(end, until);
  }
  return sum;
}
