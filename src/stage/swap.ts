import type { Rational } from '../base/index.ts';
import { type Command, ROOT_GROUP } from '../scsynth/index.ts';
import { carryOver } from './carry-over.ts';
import type { TimedMidi } from './midi-message.ts';
import { noteOff } from './midi-notes.ts';
import {
  courseAt,
  mapStrip,
  modulatorTimes,
  setupCommands,
  startModulator,
  startStrip,
} from './setup.ts';
import type { State } from './state.ts';
import { setModulator, setStrip, stripValuesAt, withoutMoved } from './strip-values.ts';
import { isSameStrip } from './succeed.ts';
import type { ModulatorPlan, Plan, StageNode, TimedMessage } from './types.ts';

/** One song in place of another on a server where the first plays. */
export interface SwapRequest {
  readonly before: Plan;
  /** Planned with `live: {before}`. */
  readonly after: Plan;
  /** What staging `before` up to `from` has left. */
  readonly state: State;
  /** The cycle at which the one ends. */
  readonly from: Rational;
  /** The cycle at which the other goes on; `from` when absent. */
  readonly to?: Rational;
  /** Seconds in which a changed strip fades into its successor; 0.05 when absent. */
  readonly fade?: number;
}

export interface Swapped {
  /** In time order, in seconds from the swap. */
  readonly messages: readonly TimedMessage[];
  /** What ends the notes that MIDI instruments hold of tracks that are gone. */
  readonly midi: readonly TimedMidi[];
  /** To stage `after` from: its time 0 is the swap. */
  readonly state: State;
}

const FADE = 0.05;
/** Seconds from the end of a fade until what faded is taken away. */
const LEAVING = 0.1;

/**
 * The messages by which one plan takes over from another at a cycle. What is the same in both is not
 * touched; of what differs in values alone just those are set; a changed strip fades into its successor,
 * one that is gone fades out. Held notes are held on.
 *
 * @throws RangeError where `after` was not planned to follow `before`
 */
export function swap(request: SwapRequest): Swapped {
  const { before, after, state, from, to = from, fade = FADE } = request;
  const change: Change = { before, after, from, to, fade };
  const last = new Map(before.nodes.map((node) => [node.name, node]));
  const messages = after.nodes.flatMap((node) => takeOver(change, last.get(node.name), node));
  const gone = before.nodes.filter(({ name }) => after.nodes.every((node) => node.name !== name));
  const leaving = gone.flatMap((node) => leave(node, fade));
  const all = [...messages, ...reorder(before, after), ...leaving];
  return {
    messages: all.sort((a, b) => a.time - b.time),
    midi: letGo(state, after),
    state: carryOver({ before, after, state, from, to }),
  };
}

function letGo({ held = {} }: State, after: Plan): readonly TimedMidi[] {
  const staying = new Set(after.tracks.map(({ name }) => name));
  return Object.entries(held)
    .filter(([track]) => !staying.has(track))
    .flatMap(([track, notes]) => notes.map((note) => ({ time: 0, track, ...noteOff(note) })));
}

type Change = Required<Omit<SwapRequest, 'state'>>;

function takeOver(
  change: Change,
  last: StageNode | undefined,
  node: StageNode,
): readonly TimedMessage[] {
  const { after, to } = change;
  if (last === undefined) {
    const values = stripValuesAt(after, node, to);
    return [now(node, [...setupCommands(after, node, to), ...setStrip(node, values)])];
  }
  if (last.place.slot !== node.place.slot) {
    throw new RangeError(`the plan has no place for ${node.name} beside the one before`);
  }
  const modulators = changeModulators(change, last, node);
  if (!isSameStrip(last, node)) return replaceStrip(change, last, node, modulators);
  return [now(node, [...modulators, ...changeStrip(change, last, node)])];
}

/** Sets the values that differ, and lets controls follow modulators, or no longer. */
function changeStrip(
  { before, after, from, to }: Change,
  last: StageNode,
  node: StageNode,
): readonly Command[] {
  const old = stripValuesAt(before, last, from);
  const values = Object.entries(stripValuesAt(after, node, to));
  const changed = Object.fromEntries(values.filter(([control, value]) => old[control] !== value));
  const followed = new Map(last.modulators.map((each) => [each.stripControl, each.bus]));
  const follows = new Set(node.modulators.map(({ stripControl }) => stripControl));
  const fresh = node.modulators.filter((each) => followed.get(each.stripControl) !== each.bus);
  const freed = [...followed.keys()].filter((each) => each !== undefined && !follows.has(each));
  return [
    ...freed.map((control) => unmap(node, control ?? '')),
    ...setStrip(node, changed),
    ...fresh.flatMap((each) => mapStrip(node, each)),
  ];
}

function unmap({ place }: StageNode, control: string): Command {
  return { op: 'node.map', id: place.strip, rate: 'control', buses: { [control]: -1 } };
}

/** The old strip fades out while the new one fades in: together they are as loud as one. */
function replaceStrip(
  { after, to, fade }: Change,
  last: StageNode,
  node: StageNode,
  modulators: readonly Command[],
): readonly TimedMessage[] {
  const values = withoutMoved(node, stripValuesAt(after, node, to));
  const starting = [
    ...startStrip(after, node, to, { from: 0, fade }),
    ...setStrip(node, values),
    ...node.modulators.flatMap((each) => mapStrip(node, each)),
  ];
  const start = hasParts(node) || !hasParts(last) ? starting : [...starting, ahead(node, last)];
  // Parts in series write what they read: two such strips cannot play at once.
  const later = hasParts(last) && hasParts(node) ? fade : 0;
  return [
    now(node, [...modulators, ...fadeOut(last, fade), ...(later === 0 ? start : [])]),
    ...(later === 0 ? [] : [{ time: later, node: node.name, commands: start }]),
  ];
}

function hasParts({ strip }: StageNode): boolean {
  return strip.defs.length > 1;
}

/** A strip in one piece reads what arrives before one in parts has changed it. */
function ahead(node: StageNode, last: StageNode): Command {
  return { op: 'node.move', id: node.place.strip, action: 'before', target: last.place.strip };
}

function fadeOut({ place }: StageNode, fade: number): readonly Command[] {
  return [{ op: 'node.set', id: place.strip, controls: { fade, gate: 0 } }];
}

function leave(node: StageNode, fade: number): readonly TimedMessage[] {
  const free: Command = { op: 'node.free', id: node.place.root };
  return [
    now(node, fadeOut(node, fade)),
    { time: fade + LEAVING, node: node.name, commands: [free] },
  ];
}

/** Modulators keep their numbers in the list: each goes on, goes on with other values, or begins. */
function changeModulators(
  { before, after, from, to }: Change,
  last: StageNode,
  node: StageNode,
): readonly Command[] {
  const fresh = node.modulators.flatMap((modulator, index) => {
    const old = last.modulators[index];
    if (old === undefined) return [startModulator(after, node, modulator, to)];
    if (!isSameModulator(old, modulator)) {
      return [free(old), startModulator(after, node, modulator, to)];
    }
    const was = modulatorValues(before, old, from);
    const is = Object.entries(modulatorValues(after, modulator, to));
    const changed = Object.fromEntries(is.filter(([control, value]) => was[control] !== value));
    return setModulator(modulator, changed);
  });
  return [...fresh, ...last.modulators.slice(node.modulators.length).map(free)];
}

function free({ id }: ModulatorPlan): Command {
  return { op: 'node.free', id };
}

function isSameModulator(a: ModulatorPlan, b: ModulatorPlan): boolean {
  const fixed = ({ def, turning, values }: ModulatorPlan): string =>
    JSON.stringify([def, turning, values['generator'], values['seed']]);
  return fixed(a) === fixed(b);
}

function modulatorValues(
  plan: Plan,
  modulator: ModulatorPlan,
  at: Rational,
): Readonly<Record<string, number>> {
  const { values } = modulator;
  return { ...values, ...modulatorTimes(plan, modulator, at), ...courseAt(plan, modulator, at) };
}

/** Puts strips into the order in which sound flows through them, where new ones are not just the last. */
function reorder(before: Plan, after: Plan): readonly TimedMessage[] {
  const wanted = after.nodes.map(({ name }) => name);
  const staying = before.nodes.map(({ name }) => name).filter((name) => wanted.includes(name));
  const fresh = wanted.filter((name) => !staying.includes(name));
  const there = [...staying, ...fresh];
  if (wanted.every((name, index) => there[index] === name)) return [];
  return after.nodes.map((node) => now(node, [toTail(node)]));
}

function toTail({ place }: StageNode): Command {
  return { op: 'node.move', id: place.root, action: 'tail', target: ROOT_GROUP };
}

function now({ name }: StageNode, commands: readonly Command[]): TimedMessage {
  return { time: 0, node: name, commands };
}
