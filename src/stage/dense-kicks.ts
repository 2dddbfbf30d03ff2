import type { Instrument } from '../sound/index.ts';
import type { Onset } from './onsets.ts';
import type { Voice } from './sample-voice.ts';
import type { Plan } from './types.ts';
import { pitchRange } from './voice-values.ts';

/** Seconds: kicks nearer to each other are no strokes any more but a tone. (Of 40 a second none is.) */
const TONE = 1 / 40 - 1e-6;
/** A train is held until it is let go. */
const HELD = 1_000_000;
/** A train fills less of its time than kicks do, which in a run choke each other while they are loud. */
const LIFT = 1.4;
/** The instrument whose note is a number of kicks a second. */
export const TRAIN = 'extratone';

/**
 * The oscillator that a kick becomes in a run of more than 40 a second: its frequency is as many as there
 * would be, and what the kick is told and it has too, it is told. The first of a run is a kick still, and
 * so is one that lasts longer than the others. Undefined for those, and for what is no kick.
 */
export function trainOf(
  plan: Plan,
  { time, delta }: Onset,
  { instrument, values }: Voice,
  before: number | undefined,
): Voice | undefined {
  const isDense = before !== undefined && time - before < TONE && delta < TONE && delta > 0;
  if (!isDense || !isKick(instrument)) return undefined;
  const train = plan.sound(TRAIN)?.instrument;
  if (train === undefined || train.choke !== instrument.choke) return undefined;
  const parameters = within(train, { ...values.parameters, tone: values.freq });
  const freq = Math.min(1 / delta, pitchRange(train).max);
  const amp = values.amp * LIFT;
  return { instrument: train, values: { ...values, amp, freq, sustain: HELD, parameters } };
}

export function isKick({ pitch }: Instrument): boolean {
  return pitch.kind === 'kick';
}

/** What both have and mean alike, at any rate. */
const shared = ['drive', 'bias', 'sweep', 'top', 'tone'];

/** What an instrument has of some values, within its ranges. */
function within(
  { parameters }: Instrument,
  values: Readonly<Record<string, number>>,
): Record<string, number> {
  const entries = shared.flatMap((key) => {
    const [value, spec] = [values[key], parameters[key]];
    if (value === undefined || spec === undefined) return [];
    return [[key, Math.min(Math.max(value, spec.min), spec.max)] as const];
  });
  return Object.fromEntries(entries);
}
