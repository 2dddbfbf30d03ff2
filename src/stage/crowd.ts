import { problem } from '../base/index.ts';
import type { Command } from '../scsynth/index.ts';
import type { Instrument } from '../sound/index.ts';
import { VOICE_IDS } from './layout.ts';
import { type Onset, patternPath } from './onsets.ts';
import type { Output } from './output.ts';
import type { Crowd } from './state.ts';
import type { Plan, StageNode } from './types.ts';
import type { VoiceValues } from './voice-values.ts';

/** Notes of a track that may sound at once; those that are choked in time and mono ones aside. */
const VOICE_LIMIT = 128;
/** How many of them have a group of their own, by which they can be ended. */
const SLOTS = VOICE_LIMIT / 2;
/** Seconds that a voice must have sounded to be ended: in its first block it hears nothing of it. */
export const DEAF = 0.004;

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
  const { output, onset, node, instrument, values, ring } = asking;
  const since = onset.time;
  const until = since + values.sustain + tailOf(instrument, values.parameters) + ring;
  const free = crowd.free.filter((end) => end > since);
  if (free.length < VOICE_LIMIT - SLOTS) {
    return { crowd: { ...crowd, free: [...free, until] }, place: 'free' };
  }
  const { next, slots } = crowd;
  const before = slots[next];
  if (before !== undefined && before.until > since) warn(asking);
  if (before !== undefined && before.since > since - DEAF) return { crowd, place: 'full' };
  const group = node.place.firstVoice + VOICE_IDS + next;
  output.send(since, node.name, [before === undefined ? open(group, node) : end(group)]);
  const others = [...slots.slice(0, next), { since, until }, ...slots.slice(next + 1)];
  return { crowd: { free, slots: others, next: (next + 1) % SLOTS }, place: group };
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
