import type { Rational } from '../base/index.ts';
import { ANONYMOUS_NODE, type Command, ROOT_GROUP } from '../scsynth/index.ts';
import { laneAt, patternAt } from './courses.ts';
import { outsideAt } from './outside.ts';
import { valueAt } from './timed.ts';
import type { ModulatorPlan, Plan, StageNode } from './types.ts';

/**
 * The commands that put one node on a server before its first note: groups in the order control, voices,
 * strip; the strip's synth; the modulators, in the phase that they have at the given cycle.
 */
export function setupCommands(plan: Plan, node: StageNode, at: Rational): readonly Command[] {
  const { place } = node;
  return [
    { op: 'group.new', id: place.root, action: 'tail', target: ROOT_GROUP },
    { op: 'group.new', id: place.control, action: 'tail', target: place.root },
    { op: 'group.new', id: place.voices, action: 'tail', target: place.root },
    ...node.modulators.map((modulator) => startModulator(plan, node, modulator, at)),
    ...startStrip(plan, node, at),
    ...node.modulators.flatMap((modulator) => mapStrip(node, modulator)),
  ];
}

/**
 * Starts a strip as the song stands at a cycle, its section aside, with some controls of its own. Controls
 * are set on the synth of a strip, or on the group of them: each synth takes what it knows.
 */
export function startStrip(
  plan: Plan,
  node: StageNode,
  at: Rational,
  own: Readonly<Record<string, number>> = {},
): readonly Command[] {
  const { place, strip } = node;
  const outs = place.outBuses.map((bus, port) => [`out${port}`, bus] as const);
  const probes = place.probeBuses.map((bus, probe) => [`probe${probe + 1}`, bus] as const);
  const sides = Object.entries(strip.hears).map(([control, side]) => [
    control,
    place.sideBuses[side],
  ]);
  const controls = {
    ...strip.values,
    ...tempoValues(plan, node, at),
    ...Object.fromEntries(sides),
    in: place.inBus,
    duck: place.duckBus,
    generator: place.stripGenerator,
    seed: node.seed,
    ...Object.fromEntries([...outs, ...probes]),
    ...own,
  };
  const [only = '', ...more] = strip.defs;
  if (more.length === 0) {
    const { root, strip: id } = place;
    return [{ op: 'synth.new', def: only, id, action: 'tail', target: root, controls }];
  }
  return [
    { op: 'group.new', id: place.strip, action: 'tail', target: place.root },
    ...strip.defs.map(
      (def): Command => ({
        op: 'synth.new',
        def,
        id: ANONYMOUS_NODE,
        action: 'tail',
        target: place.strip,
        controls,
      }),
    ),
  ];
}

/** The values of a strip's controls that follow the tempo, at a cycle: seconds. */
export function tempoValues(plan: Plan, node: StageNode, at: Rational): Record<string, number> {
  const cps = plan.tempo.cpsAt(at);
  const timed = Object.entries(node.strip.timed).map(([key, time]) => [key, valueAt(time, cps)]);
  return { ...Object.fromEntries(timed), cycle: 1 / cps };
}

/** Starts a modulator, in the phase that it has at a cycle. */
export function startModulator(
  plan: Plan,
  node: StageNode,
  modulator: ModulatorPlan,
  at: Rational,
): Command {
  return {
    op: 'synth.new',
    def: modulator.def,
    id: modulator.id,
    action: 'tail',
    target: node.place.control,
    controls: {
      ...modulator.values,
      ...modulatorTimes(plan, modulator, at),
      ...phaseOf(plan, modulator, at),
      ...courseAt(plan, modulator, at),
      out: modulator.bus,
    },
  };
}

/** The values of a modulator's controls that follow the tempo, at a cycle. */
export function modulatorTimes(
  plan: Plan,
  { timed }: ModulatorPlan,
  at: Rational,
): Record<string, number> {
  const cps = plan.tempo.cpsAt(at);
  return Object.fromEntries(Object.entries(timed).map(([key, time]) => [key, valueAt(time, cps)]));
}

/** What a modulator that follows a lane, a pattern or a knob is told when it starts at a cycle. */
export function courseAt(
  plan: Plan,
  { course }: ModulatorPlan,
  at: Rational,
): Readonly<Record<string, number>> {
  if (course === undefined) return {};
  switch (course.kind) {
    case 'lane':
      return laneAt(plan, course, at);
    case 'pattern':
      return { to: patternAt(course, at) };
    case 'outside':
      return { to: outsideAt(course, plan.outside?.get(course.key)) };
  }
}

function phaseOf(plan: Plan, { turning }: ModulatorPlan, at: Rational) {
  return turning === undefined ? {} : { phase: phaseAt(plan, turning, at) };
}

/** Where in its turn an oscillator stands at a cycle, 0..1, when it started at cycle 0. */
export function phaseAt(
  plan: Plan,
  { period, phase }: NonNullable<ModulatorPlan['turning']>,
  at: Rational,
): number {
  const turns =
    'seconds' in period ? plan.tempo.secondsAt(at) / period.seconds : at.toNumber() / period.cycles;
  return (((turns + phase) % 1) + 1) % 1;
}

/** Lets the strip's control follow the modulator. */
export function mapStrip(
  node: StageNode,
  { stripControl, bus }: ModulatorPlan,
): readonly Command[] {
  if (stripControl === undefined) return [];
  const buses = { [stripControl]: bus };
  return [{ op: 'node.map', id: node.place.strip, rate: 'control', buses }];
}
