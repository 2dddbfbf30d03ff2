import type { Controls } from '../pattern/index.ts';
import type { Sample } from '../sound/index.ts';
import { numberOf } from './voice-values.ts';

/** How one note plays a sample. */
export interface SampleTiming {
  /** Frame where it begins. */
  readonly from: number;
  /** Frames between there and the place where it ends. */
  readonly frames: number;
  /** Frames of the sample in one of the server at first, and at the end; below 0 backwards. */
  readonly speed: number;
  readonly endSpeed: number;
  /** Seconds of each fade, and at full level between them. */
  readonly fadeIn: number;
  readonly sustain: number;
  readonly fadeOut: number;
  /** Whether it goes on beyond the place where it ends, from its beginning again. */
  readonly loops: boolean;
}

/** What is known beside the event. */
export interface SampleContext {
  /** Seconds from the event's onset to its end. */
  readonly delta: number;
  readonly cps: number;
  /** Frequency over that of the sample as it is: 2 an octave up. */
  readonly pitch: number;
}

/** SuperDirt's units: of the sample's rate, of cycles, and of seconds. */
export const units = ['r', 'rate', 'c', 's'] as const;

/** SuperDirt's `fadeTime`, seconds. */
const FADE = 0.001;
/** What of a short note its fades may take. */
const MOST_FADE = 0.19098;
/** Frames of the shortest note that is played (`DirtOrbit`: `minSustain`). */
const SHORTEST = 8;
/** Seconds of the longest: EnvGen counts frames in 32 bits. */
const LONGEST = 10_000;
/** Beyond this many frames of the sample it does not just end a little late. */
const SLACK = 0.5;

/**
 * Works out how an event's controls play a sample, as SuperDirt does (`DirtEvent.orderTimeSpan` and
 * `calcTimeSpan`). Undefined for what SuperDirt drops as too short, and for a sample that stands
 * still.
 */
export function sampleTiming(
  sample: Sample,
  event: Controls,
  context: SampleContext,
): SampleTiming | undefined {
  const { begin, end } = placesOf(event);
  const length = Math.abs(end - begin);
  const natural = sample.frames / sample.sampleRate / context.pitch;
  const isCycles = event['unit'] === 'c';
  const given = numberOf(event, 'speed') ?? 1;
  const speed = Math.abs(isCycles ? given * context.cps * natural : given);
  const endSpeed = speed * (1 + (numberOf(event, 'accelerate') ?? 0));
  const average = (speed + Math.abs(endSpeed)) / 2;
  if (!(average > 0)) return undefined;
  const once = (natural * length) / average;
  const whole = event['unit'] === 's' ? length : once;
  const seconds = Math.min(secondsOf(event, context, whole), LONGEST);
  if (!(seconds * sample.sampleRate >= SHORTEST)) return undefined;
  const fadeOut = Math.min(numberOf(event, 'fadeTime') ?? FADE, seconds * MOST_FADE);
  const fadeIn = begin === 0 ? 0 : fadeOut;
  const way = end < begin ? -context.pitch : context.pitch;
  return {
    from: begin * sample.frames,
    frames: length * sample.frames,
    speed: way * speed,
    endSpeed: way * endSpeed,
    fadeIn,
    sustain: seconds - fadeIn - fadeOut,
    fadeOut,
    loops: (seconds - once) * average * context.pitch * sample.sampleRate > SLACK,
  };
}

/** Where playing begins and ends, 0..1 of the sample: a speed below 0 swaps them. */
function placesOf(event: Controls): { readonly begin: number; readonly end: number } {
  const begin = within(numberOf(event, 'begin') ?? 0);
  const end = within(numberOf(event, 'end') ?? 1);
  const backwards = (numberOf(event, 'speed') ?? 1) < 0;
  return backwards ? { begin: end, end: begin } : { begin, end };
}

function within(place: number): number {
  return Math.min(Math.max(place, 0), 1);
}

/** Seconds from first to last: `sustain` and `legato` shorten a sample and do not lengthen it. */
function secondsOf(event: Controls, { delta }: SampleContext, whole: number): number {
  const legato = numberOf(event, 'legato');
  const held = numberOf(event, 'sustain') ?? (legato === undefined ? undefined : legato * delta);
  if (held !== undefined) return Math.min(held, whole);
  return whole * Math.abs(numberOf(event, 'loop') ?? 1);
}
