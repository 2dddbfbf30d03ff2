import { type Problem, Rational } from '../base/index.ts';
import { courseTurns } from './courses.ts';
import { moveDevices } from './device-moves.ts';
import type { TimedMidi } from './midi-message.ts';
import { playOnset, releaseUntil } from './notes.ts';
import { onsets } from './onsets.ts';
import { Output } from './output.ts';
import { sectionAt, sectionBeginsAt } from './sections.ts';
import { modulatorTimes, setupCommands, tempoValues } from './setup.ts';
import { closeState, openState, originOf, type State } from './state.ts';
import { SMOOTHING } from './strip.ts';
import { setModulator, setStrip, withoutMoved } from './strip-values.ts';
import type { BufferUse, CycleSpan, Plan, StageNode, TimedDirt, TimedMessage } from './types.ts';

/** What one span of a song sends, and what the next span must know. */
export interface Staged {
  /** In time order. */
  readonly messages: readonly TimedMessage[];
  /** What MIDI instruments are told, in time order. */
  readonly midi: readonly TimedMidi[];
  /** What SuperDirt is told, in time order. */
  readonly dirt: readonly TimedDirt[];
  readonly state: State;
  readonly problems: readonly Problem[];
  /** Samples that the servers must hold from this span on. */
  readonly buffers: readonly BufferUse[];
  /**
   * Files of samples that are missing in the messages, because the plan does not know them yet: read
   * them and stage the span again.
   */
  readonly unread: readonly string[];
}

/**
 * The state before a cycle: time 0 of all messages is that cycle, and nothing sounds from before.
 */
export function beginState(origin: Rational): State {
  return { origin: origin.toString(), tracks: {}, chokes: {}, orbits: {}, buffers: {} };
}

/**
 * The messages that put every node on its server, at time 0, as the song stands at the state's origin.
 */
export function setup(plan: Plan, state: State): readonly TimedMessage[] {
  const at = originOf(state);
  return plan.nodes.map((node) => {
    const section = sectionAt(plan, at)?.strips.get(node.name) ?? {};
    const own = withoutMoved(node, section);
    const commands = [...setupCommands(plan, node, at), ...setStrip(node, own)];
    return { time: 0, node: node.name, commands };
  });
}

/**
 * The timed messages of a span of cycles. Spans follow each other without a gap; how a stretch of
 * song is cut into spans does not change what is sent, unless a track is refused: then it is silent to
 * the end of the span, and when `enough` are refused, no track is asked any further.
 *
 * @example stage(plan, beginState(rational(0)), {begin: rational(0), end: rational(1)}).messages
 */
export function stage(plan: Plan, state: State, span: CycleSpan, enough?: number): Staged {
  const draft = openState(state);
  const origin = originOf(state);
  const zero = plan.tempo.secondsAt(origin);
  const output = new Output(plan, zero);
  const found = onsets(plan, span, enough);
  output.problems.push(...found.problems);
  announceChanges(plan, span, origin, output);
  moveModulators(plan, span, origin, output);
  const sheet = { plan, draft, output };
  moveDevices(sheet, span);
  for (const onset of found.onsets) playOnset(sheet, onset);
  releaseUntil(sheet, plan.tempo.secondsAt(span.end));
  return {
    messages: output.sorted(),
    midi: output.sortedMidi(),
    dirt: output.sortedDirt(),
    state: closeState(draft, state.origin),
    problems: output.problems,
    buffers: output.buffers,
    unread: [...output.unread],
  };
}

/**
 * What ends the notes that a state still holds, where nothing follows it: a mono note waits at the end
 * of a span for one that carries it on.
 */
export function finish(plan: Plan, state: State): readonly TimedMessage[] {
  return lettingGo(plan, state).sorted();
}

/** What ends the notes that MIDI instruments still hold, where nothing follows. */
export function finishMidi(plan: Plan, state: State): readonly TimedMidi[] {
  return lettingGo(plan, state).sortedMidi();
}

function lettingGo(plan: Plan, state: State): Output {
  const output = new Output(plan, plan.tempo.secondsAt(originOf(state)));
  releaseUntil({ plan, draft: openState(state), output }, Number.POSITIVE_INFINITY);
  return output;
}

/** Sections that begin and tempo changes, as commands to strips and modulators. */
function announceChanges(plan: Plan, span: CycleSpan, origin: Rational, output: Output): void {
  for (const cycle of wholeCycles(span)) {
    if (cycle.equals(origin)) continue;
    const section = sectionBeginsAt(plan, cycle);
    if (section === undefined) continue;
    // strips move to new values over SMOOTHING, and must be there when the section's first note is
    const time = plan.tempo.secondsAt(cycle) - SMOOTHING;
    for (const node of plan.nodes) {
      const values = { ...restored(plan, node), ...section.strips.get(node.name) };
      output.send(time, node.name, setStrip(node, withoutMoved(node, values)));
    }
  }
  for (const cycle of plan.tempo.changes(span.begin, span.end)) {
    for (const node of plan.nodes) {
      const rates = node.modulators.flatMap((modulator) =>
        setModulator(modulator, modulatorTimes(plan, modulator, cycle)),
      );
      const commands = [...setStrip(node, tempoValues(plan, node, cycle)), ...rates];
      output.send(plan.tempo.secondsAt(cycle), node.name, commands);
    }
  }
}

/** What modulators that follow a lane or a pattern are told; where a song begins they have been told. */
function moveModulators(plan: Plan, span: CycleSpan, origin: Rational, output: Output): void {
  for (const node of plan.nodes) {
    for (const modulator of node.modulators) {
      if (modulator.course === undefined) continue;
      for (const { cycle, controls } of courseTurns(plan, modulator.course, span)) {
        if (cycle.equals(origin)) continue;
        const time = plan.tempo.secondsAt(cycle);
        output.send(time, node.name, setModulator(modulator, controls));
      }
    }
  }
}

function* wholeCycles({ begin, end }: CycleSpan): Generator<Rational> {
  for (let cycle = begin.ceil(); cycle.lt(end); cycle = cycle.add(Rational.one)) yield cycle;
}

/** The strip's own values of all controls that any section changes. */
function restored(plan: Plan, node: StageNode): Record<string, number> {
  const changed = plan.sections.flatMap((section) =>
    Object.keys(section.strips.get(node.name) ?? {}),
  );
  return Object.fromEntries(changed.map((control) => [control, node.strip.values[control] ?? 0]));
}
