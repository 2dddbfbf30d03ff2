import { type Rational, rational } from '../base/index.ts';
import type { LfoShape } from '../song/index.ts';
import { laneAt, patternAt } from './courses.ts';
import type { MidiMessage } from './midi-message.ts';
import { deviceMessage } from './midi-notes.ts';
import type { Output } from './output.ts';
import { phaseAt } from './setup.ts';
import type { Draft, Told } from './state.ts';
import type { CycleSpan, ModulatorPlan, Plan, TrackPlan } from './types.ts';

/** Parts of a cycle at which instruments are told where what moves them is. */
const STEPS = 64;

/** What MIDI instruments are told while a span is staged. */
interface DeviceSheet {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly output: Output;
}

/** What a MIDI instrument is told at a cycle. */
export interface DeviceTurn {
  readonly cycle: Rational;
  readonly message: MidiMessage;
}

/** Tells MIDI instruments where the modulators of their controls are in a span. */
export function moveDevices({ plan, draft, output }: DeviceSheet, span: CycleSpan): void {
  for (const track of plan.tracks) {
    if (track.midi === undefined) continue;
    const { port } = track.midi;
    for (const { cycle, message } of deviceTurns(plan, track, span, draft.told)) {
      output.midi(plan.tempo.secondsAt(cycle), { track: track.name, port, message });
    }
  }
}

/**
 * Where the modulators of a MIDI instrument's controls are in a span, a 64th of a cycle apart, where that is another
 * value than it was told last. What somebody moves on a knob is told at once, elsewhere.
 *
 * @param told what instruments were told last, by track; what they are told now is added
 */
export function deviceTurns(
  plan: Plan,
  track: TrackPlan,
  span: CycleSpan,
  told: Map<string, Told>,
): readonly DeviceTurn[] {
  if (track.midi?.controls === undefined) return [];
  const node = plan.nodes.find(({ name }) => name === track.node);
  const moved = node?.modulators.filter(isMovedByTime) ?? [];
  if (moved.length === 0) return [];
  return [...stepsIn(span)].flatMap((cycle) =>
    moved.flatMap((modulator) => {
      const message = changeOf(plan, track, { modulator, cycle, told });
      return message === undefined ? [] : [{ cycle, message }];
    }),
  );
}

function isMovedByTime({ device, course }: ModulatorPlan): boolean {
  return device !== undefined && course?.kind !== 'outside';
}

/** What a modulator changes at a cycle; undefined where the instrument has been told as much. */
function changeOf(
  plan: Plan,
  { name, midi }: TrackPlan,
  at: {
    readonly modulator: ModulatorPlan;
    readonly cycle: Rational;
    readonly told: Map<string, Told>;
  },
): MidiMessage | undefined {
  const { modulator, cycle, told } = at;
  const control = midi?.controls?.find((each) => each.name === modulator.device?.control);
  if (midi === undefined || control === undefined) return undefined;
  const key = `${midi.channel} ${control.name}`;
  const before = told.get(name) ?? {};
  const value = valueAt(plan, modulator, cycle);
  const message = deviceMessage(control, midi.channel, value);
  const last = before[key];
  const isTold =
    last !== undefined &&
    JSON.stringify(deviceMessage(control, midi.channel, last)) === JSON.stringify(message);
  if (isTold) return undefined;
  told.set(name, { ...before, [key]: value });
  return message;
}

/** The value of a control at a cycle, as the modulator's synth would have it. */
function valueAt(plan: Plan, { course, turning, device, values }: ModulatorPlan, cycle: Rational) {
  if (course?.kind === 'lane') return laneAt(plan, course, cycle)['from'] ?? course.rest;
  if (course?.kind === 'pattern') return patternAt(course, cycle);
  if (turning === undefined || device?.turn === undefined) return values['to'] ?? 0;
  const { shape, from, to, curve } = device.turn;
  const share = shareOf(shape, phaseAt(plan, turning, cycle));
  return curve === 'exp' ? from * (to / from) ** share : from + (to - from) * share;
}

/**
 * Where an oscillator is at a place in its turn, both 0 to 1; what goes by chance stands in the middle.
 *
 * @example shareOf('triangle', 0.25) // => 0.5
 */
export function shareOf(shape: LfoShape, phase: number): number {
  switch (shape) {
    case 'sine':
      return 0.5 - 0.5 * Math.cos(2 * Math.PI * phase);
    case 'triangle':
      return 1 - Math.abs(2 * phase - 1);
    case 'saw':
      return 1 - phase;
    case 'ramp':
      return phase;
    case 'square':
      return phase < 0.5 ? 1 : 0;
    case 'random':
    case 'hold':
      return 0.5;
  }
}

function* stepsIn({ begin, end }: CycleSpan): Generator<Rational> {
  let index = begin.mul(rational(STEPS)).ceil();
  const one = rational(1);
  const step = rational(1, STEPS);
  for (let cycle = index.mul(step); cycle.lt(end); cycle = index.mul(step)) {
    yield cycle;
    index = index.add(one);
  }
}
