import type { Command } from '../scsynth/index.ts';
import type { Instrument, Sample } from '../sound/index.ts';
import { DEAF } from './crowd.ts';
import { CHOKE_GROUPS } from './layout.ts';
import type { Onset } from './onsets.ts';
import type { Output } from './output.ts';
import type { ChokeGroup, Draft } from './state.ts';
import type { StageNode } from './types.ts';
import { numberOf } from './voice-values.ts';

/** What is written to while a span is staged. */
interface Choking {
  readonly draft: Draft;
  readonly output: Output;
}

/**
 * Tidal's `cut` chokes within its track, below 0 the same sample alone; an instrument's own group
 * chokes wherever it plays.
 */
export function chokeKey(
  onset: Onset,
  instrument: Instrument,
  sample?: Sample,
): string | undefined {
  const cut = numberOf(onset.controls, 'cut');
  if (cut !== undefined && cut !== 0) {
    const key = `cut:${onset.track.name}:${Math.abs(cut)}`;
    return cut < 0 && sample !== undefined ? `${key}:${sample.id}` : key;
  }
  return instrument.choke === undefined ? undefined : chokeGroup(instrument);
}

export function chokeGroup({ choke }: Instrument): string {
  return `choke:${choke}`;
}

/**
 * Ends what sounds in a choke group, on every node that has voices in it, and gives the group that the
 * next voice belongs in. Setting a group reaches all voices in it and is right when there are none. It is
 * in time unless the last voice there has only just begun.
 */
export function choke(
  { draft, output }: Choking,
  { onset, node }: { readonly onset: Onset; readonly node: StageNode },
  key: string,
): { readonly group: number; readonly inTime: boolean } {
  const own = draft.chokes.get(key) ?? [];
  const since = onset.time;
  forgetTrains(draft, key);
  for (const { node: other, group } of within(draft, key)) {
    output.send(since, other, [{ op: 'node.set', id: group, controls: { gate: 0 } }]);
  }
  const here = own.find((each) => each.node === node.name);
  if (here !== undefined) {
    draft.chokes.set(
      key,
      own.map((each) => (each === here ? { ...here, since } : each)),
    );
    return { group: here.group, inTime: here.since <= since - DEAF };
  }
  const used = [...draft.chokes.values()].flat().filter((each) => each.node === node.name).length;
  const group = node.place.firstChoke + (used % CHOKE_GROUPS);
  draft.chokes.set(key, [...own, { node: node.name, group, since }]);
  const create: Command = { op: 'group.new', id: group, action: 'tail', target: node.place.voices };
  if (used < CHOKE_GROUPS) output.send(since, node.name, [create]);
  return { group, inTime: true };
}

/** Trains of kicks that are held in a choke group end with what else is in it. */
function forgetTrains({ tracks }: Draft, key: string): void {
  for (const { mono } of tracks.values()) {
    for (const [name, { choke }] of mono) if (choke === key) mono.delete(name);
  }
}

/** The groups of a key, and of single samples within it. */
function within(draft: Draft, key: string): readonly ChokeGroup[] {
  const isMeant = (each: string): boolean => each === key || each.startsWith(`${key}:`);
  return [...draft.chokes].flatMap(([each, groups]) => (isMeant(each) ? groups : []));
}
