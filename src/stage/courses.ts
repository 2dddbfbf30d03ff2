import { Rational, rational } from '../base/index.ts';
import { type Pattern, queryWithin } from '../pattern/index.ts';
import { sample } from './onsets.ts';
import type { CycleSpan, LaneCourse, OutsideCourse, PatternCourse, Plan } from './types.ts';

/** What a modulator is told at a cycle: where it goes from there, and how long it takes. */
export interface Turn {
  readonly cycle: Rational;
  readonly controls: Readonly<Record<string, number>>;
}

/** The finest step of a lane, as parts of a cycle: bars are written as decimals. */
const STEPS = 20_160;
/** A continuous pattern is read so many times a cycle. */
const READINGS = 16;
/** Values of a pattern in one cycle. */
const MOST = 4096;

/** Where a lane stands at a cycle, and on its way to where: what it is told when it starts there. */
export function laneAt(
  plan: Plan,
  lane: LaneCourse,
  cycle: Rational,
): Readonly<Record<string, number>> {
  const pieces = piecesAround(plan, lane, cycle, cycle.add(Rational.one));
  const piece = pieces.findLast(({ begin }) => begin.compare(cycle) <= 0);
  if (piece === undefined) return resting(lane.rest);
  const whole = piece.end.sub(piece.begin).toNumber();
  const done = cycle.sub(piece.begin).toNumber() / whole;
  const from = lane.steps || !(done < 1) ? piece.from : between(lane.curve, piece, done);
  return moving(plan, { ...piece, begin: cycle, from });
}

/** The turns of a lane or a pattern within a span; what is moved from outside has none. */
export function courseTurns(
  plan: Plan,
  course: LaneCourse | PatternCourse | OutsideCourse,
  span: CycleSpan,
): readonly Turn[] {
  if (course.kind === 'outside') return [];
  return course.kind === 'lane' ? laneTurns(plan, course, span) : patternTurns(course, span);
}

/** The turns of a lane within a span, its sections' beginnings and ends among them. */
function laneTurns(plan: Plan, lane: LaneCourse, { begin, end }: CycleSpan): readonly Turn[] {
  return piecesAround(plan, lane, begin, end)
    .filter((piece) => piece.begin.compare(begin) >= 0 && piece.begin.lt(end))
    .map((piece) => ({ cycle: piece.begin, controls: { ...moving(plan, piece), trig: 1 } }));
}

/** One stretch of a lane: a line from one value to another. */
interface Piece {
  readonly begin: Rational;
  readonly end: Rational;
  readonly from: number;
  readonly to: number;
}

function between(curve: LaneCourse['curve'], { from, to }: Piece, share: number): number {
  return curve === 'exp' ? from * (to / from) ** share : from + (to - from) * share;
}

function resting(value: number): Readonly<Record<string, number>> {
  return { from: value, to: value, rate: 0 };
}

function moving(
  { tempo }: Plan,
  { begin, end, from, to }: Piece,
): Readonly<Record<string, number>> {
  if (from === to) return resting(from);
  return { from, to, rate: 1 / (tempo.secondsAt(end) - tempo.secondsAt(begin)) };
}

/** The pieces of all runs of a lane that touch a span, in order. */
function piecesAround(
  plan: Plan,
  lane: LaneCourse,
  begin: Rational,
  end: Rational,
): readonly Piece[] {
  return runsAround(plan, lane, begin, end).flatMap((run) => [
    ...piecesOf(lane, run),
    ...(lane.section === undefined || run.isFollowed ? [] : [restAfter(lane, run)]),
  ]);
}

/** A stretch of the song along which a lane runs, in cycles. */
interface Run {
  readonly begin: number;
  readonly end: number;
  /** Whether another run begins where it ends. */
  readonly isFollowed: boolean;
}

function runsAround(plan: Plan, lane: LaneCourse, begin: Rational, end: Rational): readonly Run[] {
  const { cycles } = plan;
  if (cycles === undefined) return [{ begin: 0, end: Number.MAX_SAFE_INTEGER, isFollowed: true }];
  const spans =
    lane.section === undefined
      ? [{ begin: 0, end: cycles }]
      : plan.sections.filter(({ name }) => name === lane.section);
  // One turn of the form more before: what rests after a section may have begun there.
  const first = Math.max(0, begin.floor().toNumber() / cycles - 1);
  const last = end.toNumber() / cycles;
  const runs: { begin: number; end: number }[] = [];
  for (let turn = Math.floor(first); turn <= last; turn++) {
    runs.push(
      ...spans.map((span) => ({
        begin: span.begin + turn * cycles,
        end: span.end + turn * cycles,
      })),
    );
  }
  return runs.map((run, index) => ({ ...run, isFollowed: runs[index + 1]?.begin === run.end }));
}

function piecesOf({ points, steps }: LaneCourse, run: Run): readonly Piece[] {
  const [first] = points;
  if (first === undefined) return [];
  const starts = first.cycle > 0 ? [{ cycle: 0, value: first.value }, ...points] : points;
  return starts.flatMap(({ cycle, value }, index): readonly Piece[] => {
    const next = starts[index + 1];
    const begin = run.begin + cycle;
    if (begin >= run.end) return [];
    const until = next === undefined ? begin + 1 : run.begin + next.cycle;
    const to = next === undefined || steps ? value : next.value;
    return [{ begin: exactly(begin), end: exactly(until), from: value, to }];
  });
}

function restAfter({ rest }: LaneCourse, { end }: Run): Piece {
  return { begin: exactly(end), end: exactly(end + 1), from: rest, to: rest };
}

function exactly(cycle: number): Rational {
  return rational(Math.round(cycle * STEPS), STEPS);
}

/** What a pattern says at a cycle, or its parameter's own value. */
export function patternAt(course: PatternCourse, cycle: Rational): number {
  const value = sample(course.pattern, cycle);
  return value === undefined ? course.rest : course.read(value);
}

/** The values of a pattern that begin within a span; where it is silent the last one stays. */
function patternTurns({ pattern, read }: PatternCourse, span: CycleSpan): readonly Turn[] {
  return valuesIn(pattern, span).map(({ cycle, value }) => ({
    cycle,
    controls: { to: read(value) },
  }));
}

function valuesIn(pattern: Pattern<number>, span: CycleSpan) {
  const answer = queryWithin(pattern, span.begin, span.end, { events: MOST });
  const events = answer.ok ? answer.value : [];
  if (events.some((event) => event.whole === undefined)) return readings(pattern, span);
  return events
    .filter((event) => event.hasOnset)
    .map((event) => ({ cycle: event.part.begin, value: event.value }))
    .sort((a, b) => a.cycle.compare(b.cycle));
}

function readings(pattern: Pattern<number>, { begin, end }: CycleSpan) {
  const found: { readonly cycle: Rational; readonly value: number }[] = [];
  for (let index = Math.ceil(begin.toNumber() * READINGS); ; index++) {
    const cycle = rational(index, READINGS);
    if (!cycle.lt(end)) return found;
    const value = sample(pattern, cycle);
    if (value !== undefined) found.push({ cycle, value });
  }
}
