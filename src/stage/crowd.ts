import { problem } from '../base/index.ts';
import type { Command } from '../scsynth/index.ts';
import type { Instrument } from '../sound/index.ts';
import { VOICE_IDS } from './layout.ts';
import { type Onset, patternPath } from './onsets.ts';
import type { Output } from './output.ts';
import type { Crowd, Slot } from './state.ts';
import type { Plan, StageNode } from './types.ts';
import type { VoiceValues } from './voice-values.ts';

/** Notes of a track that may sound at once; those that are choked in time and mono ones aside. */
const VOICE_LIMIT = 128;
/** How many of them have a group of their own, by which they can be ended. */
const SLOTS = VOICE_LIMIT / 2;
/** Seconds that a voice must have sounded to be ended: in its first block it hears nothing of it. */
export const DEAF = 0.004;

/** Seconds for which a key is held whose end is not known yet. */
export const HELD_KEY = 3600;

/** A note that asks for a place. */
interface Asking {
  readonly plan: Plan;
  readonly output: Output;
  readonly onset: Onset;
  readonly node: StageNode;
  readonly instrument: Instrument;
  readonly values: Pick<VoiceValues, 'sustain' | 'parameters'>;
  /** Seconds that the effects in it may sound longer than the instrument. */
  readonly ring: number;
}

/**
 * Where a voice begins: anywhere (`free`) or, while half as many as may sound are there, in the group of
 * the next slot, which ends the one that was there before. Where that one has only just begun there is
 * no place (`full`). So no more than the limit sound at once, and whichever has to end is among the
 * oldest. How long a voice sounds is reckoned from its release or its instrument's longest tail.
 *
 * Problems: `stage.voices` where a note is ended that may still sound, or left out, once a track.
 */
export function placeInCrowd(
  crowd: Crowd,
  asking: Asking,
): { readonly crowd: Crowd; readonly place: number | 'free' | 'full' } {
  const { since, until } = timesOf(asking);
  const free = crowd.free.filter((end) => end > since);
  if (free.length < VOICE_LIMIT - SLOTS) {
    return { crowd: { ...crowd, free: [...free, until] }, place: 'free' };
  }
  const { next } = crowd;
  const place = takeSlot(crowd, next, asking);
  if (place === 'full') return { crowd, place };
  const slots = withSlot(crowd, next, { since, until });
  return { crowd: { free, slots, next: (next + 1) % SLOTS }, place };
}

/**
 * Where a voice begins that a key ends: in the group of a slot of its own, so that its end reaches it and nothing
 * else, and is right when it has ended by itself. Where all slots are taken, that one ends which is let go of already
 * or else the oldest. Problems as those of `placeInCrowd`.
 */
export function placeOfKey(
  crowd: Crowd,
  asking: Asking,
): { readonly crowd: Crowd; readonly place: number | 'full' } {
  const times = timesOf(asking);
  const slot = slotForKey(crowd.slots, times.since);
  const place = takeSlot(crowd, slot, asking);
  if (place === 'full') return { crowd, place };
  return { crowd: { ...crowd, slots: withSlot(crowd, slot, times) }, place };
}

/** A crowd in which the key of the voice in a group is let go of, at a time in seconds from cycle 0. */
export function letGoOfKey(
  crowd: Crowd,
  { firstVoice }: StageNode['place'],
  { group, time }: { readonly group: number; readonly time: number },
): Crowd {
  const slot = group - firstVoice - VOICE_IDS;
  const held = crowd.slots[slot];
  if (held === undefined) return crowd;
  const tail = Math.max(0, held.until - held.since - HELD_KEY);
  const until = Math.min(held.until, time + tail);
  return { ...crowd, slots: withSlot(crowd, slot, { ...held, until }) };
}

/** One that is empty, a new one, or the one that ends first. */
function slotForKey(slots: Crowd['slots'], since: number): number {
  const empty = slots.findIndex(({ until }) => until <= since);
  if (empty >= 0) return empty;
  if (slots.length < SLOTS) return slots.length;
  const first = Math.min(...slots.map(({ until }) => until));
  return slots.findIndex(({ until }) => until === first);
}

/** The group of a slot, in which what was there before ends; it is full while that has only just begun. */
function takeSlot({ slots }: Crowd, slot: number, asking: Asking): number | 'full' {
  const { output, onset, node } = asking;
  const before = slots[slot];
  if (before !== undefined && before.until > onset.time) warn(asking);
  if (before !== undefined && before.since > onset.time - DEAF) return 'full';
  const group = node.place.firstVoice + VOICE_IDS + slot;
  output.send(onset.time, node.name, [before === undefined ? open(group, node) : end(group)]);
  return group;
}

function withSlot({ slots }: Crowd, at: number, slot: Slot): readonly Slot[] {
  return [...slots.slice(0, at), slot, ...slots.slice(at + 1)];
}

function timesOf({ onset, instrument, values, ring }: Asking): Slot {
  const since = onset.time;
  return { since, until: since + values.sustain + tailOf(instrument, values.parameters) + ring };
}

/** Seconds after `sustain`: an instrument's tail is that of its longest release. */
function tailOf({ tail, parameters }: Instrument, values: VoiceValues['parameters']): number {
  const { release } = parameters;
  if (release === undefined) return tail;
  return Math.max(0, tail - release.max) + (values['release'] ?? release.default);
}

function open(group: number, { place }: StageNode): Command {
  return { op: 'group.new', id: group, action: 'tail', target: place.voices };
}

/** Setting a group reaches the voice in it, and is right when that has ended. */
function end(group: number): Command {
  return { op: 'node.set', id: group, controls: { gate: 0 } };
}

function warn({ plan, output, onset: { track, section } }: Asking): void {
  if (!output.isNew(`${track.name} voices`)) return;
  const message = `Track ${track.name} plays more than ${VOICE_LIMIT} notes at once: the oldest end early, and some are left out.`;
  const hint = 'Write fewer notes, or shorter ones; `cut 1` ends each when the next begins.';
  const warning = problem('stage.voices', message, { severity: 'warning', hint });
  output.problems.push(plan.locate(warning, patternPath(plan, section, track)));
}
