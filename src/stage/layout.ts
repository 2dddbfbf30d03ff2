import { giveSlots, LIVE_SLOTS, type LiveOptions } from './slots.ts';
import type { LayoutKind, Place } from './types.ts';

/** Where the port of a node leads that others listen to: nothing sums it. */
export const TAP = '(tap)';
/** Where a port leads that nothing sums and nobody listens to. */
export const NOWHERE = '(nowhere)';

/** Ids of one node's voices, and of the groups that some of them are in. */
const NODE_IDS = 1_000_000;
/** Voices of one node that may be numbered before ids start again; the groups come after them. */
export const VOICE_IDS = 990_000;
/** Voices of one node that can have a noise generator of their own at one time. */
export const VOICE_GENERATORS = 55;
/** Modulators of one node that have a noise generator of their own. */
export const MODULATOR_GENERATORS = 8;
/** Those of the voices, one for the strip, those of the modulators. */
export const GENERATORS = VOICE_GENERATORS + 1 + MODULATOR_GENERATORS;
/** Stereo: what a strip reads and what every port carries. */
export const CHANNELS = 2;

/** Effects that all voices of a node may share, each with a bus of its own. */
export const ORBIT_EFFECTS = 8;
/** Ids of voices end, then come groups of voices that can be ended, then these. */
const ORBIT_IDS = VOICE_IDS + 1000;

const FIRST_VOICE = 100_000;
const FIRST_GROUP = 1_000;
/** Control buses (and synths) that one node's modulators may use. */
export const CONTROL_BUSES = 64;
/** Choke groups of one node; more of them share these. */
export const CHOKE_GROUPS = 32;
/** The first id of a node's strip, from its outer group. */
export const FIRST_STRIP = 3;
/** Ids for a node's strip: the next one is there while the last still fades. */
export const STRIP_IDS = 4;
const GROUPS = FIRST_STRIP + STRIP_IDS + CHOKE_GROUPS + CONTROL_BUSES;

/** What the layout must know of a node before it gives out numbers. */
export interface NodeOutline {
  readonly name: string;
  /** The node that each port leads to; `out` is the speakers. */
  readonly ports: readonly string[];
  /** The nodes that it listens to without summing them. */
  readonly listens: readonly string[];
  /** Outputs, behind those of the ports, on which it shows its sound to be measured; 0 when absent. */
  readonly probes?: number;
}

/**
 * Gives every node its groups, buses and ids. On a server where songs change (`live`), a node keeps what
 * it had; one that there is no room for has no place.
 *
 * @example place([{name: 'master', ports: ['out'], listens: []}], 'shared').get('master')?.outBuses // => [0]
 */
export function place(
  nodes: readonly NodeOutline[],
  kind: LayoutKind,
  live?: LiveOptions,
): Map<string, Place> {
  const slots =
    live === undefined
      ? new Map(nodes.map(({ name }, index) => [name, index]))
      : giveSlots(
          nodes.map(({ name }) => name),
          live,
        );
  const seats: Seats = { slots, room: live === undefined ? nodes.length : LIVE_SLOTS };
  const placed = nodes.filter(({ name }) => slots.has(name));
  return new Map(placed.map((node) => [node.name, placeNode(node, kind, seats)]));
}

/** Which slot each node has, and of how many: all its numbers follow from that. */
interface Seats {
  readonly slots: ReadonlyMap<string, number>;
  readonly room: number;
}

function placeNode(node: NodeOutline, kind: LayoutKind, { slots, room }: Seats): Place {
  const slotOf = (name: string): number => slots.get(name) ?? 0;
  const slot = slotOf(node.name);
  const inBus = inBusOf(node, slot, kind);
  const root = FIRST_GROUP + slot * GROUPS;
  const firstGenerator = 1 + (kind === 'apart' ? 0 : slot * GENERATORS);
  return {
    slot,
    root,
    control: root + 1,
    voices: root + 2,
    strip: root + FIRST_STRIP,
    firstChoke: root + FIRST_STRIP + STRIP_IDS,
    firstModulator: root + FIRST_STRIP + STRIP_IDS + CHOKE_GROUPS,
    inBus,
    outBuses: node.ports.map((to, port) => {
      if (kind === 'apart') return port * CHANNELS;
      if (to === TAP) return tapBusOf(slot, room);
      if (to === NOWHERE) return tapBusOf(room, room);
      return slots.has(to) ? sharedBus(slotOf(to)) : 0;
    }),
    probeBuses: Array.from(
      { length: kind === 'apart' ? (node.probes ?? 0) : 0 },
      (_, probe) => (node.ports.length + probe) * CHANNELS,
    ),
    sideBuses: node.listens.map((heard, side) =>
      kind === 'apart' ? inBus + (1 + side) * CHANNELS : tapBusOf(slotOf(heard), room),
    ),
    duckBus: duckBusOf(node, inBus, kind),
    orbitBus: orbitBusOf(node, inBus, { slot, room, kind }),
    firstOrbit: FIRST_VOICE + slot * NODE_IDS + ORBIT_IDS,
    controlBus: kind === 'apart' ? 0 : slot * CONTROL_BUSES,
    firstVoice: FIRST_VOICE + slot * NODE_IDS,
    firstGenerator,
    stripGenerator: firstGenerator + VOICE_GENERATORS,
    firstModulatorGenerator: firstGenerator + VOICE_GENERATORS + 1,
  };
}

/**
 * On a server of its own a node's input bus is the first that is read from outside: scsynth numbers
 * outputs first, then inputs. On a shared server it is private, past the two outputs and two inputs.
 */
function inBusOf(node: NodeOutline, slot: number, kind: LayoutKind): number {
  if (kind !== 'apart') return sharedBus(slot);
  return (node.ports.length + (node.probes ?? 0)) * CHANNELS;
}

function sharedBus(slot: number): number {
  return 2 * CHANNELS + slot * (CHANNELS + 1);
}

/** What a node listens to comes in behind what it sums. */
function duckBusOf({ listens }: NodeOutline, inBus: number, kind: LayoutKind): number {
  return inBus + CHANNELS * (kind === 'apart' ? 1 + listens.length : 1);
}

/** The buses of shared effects come after those of all nodes: most nodes leave them alone. */
function orbitBusOf(
  node: NodeOutline,
  inBus: number,
  { slot, room, kind }: { readonly slot: number; readonly room: number; readonly kind: LayoutKind },
): number {
  if (kind === 'apart') return duckBusOf(node, inBus, kind) + 1;
  return sharedBus(room) + slot * ORBIT_EFFECTS * CHANNELS;
}

/**
 * Behind those, on a shared server, two channels for each node that others may listen to, and two for all
 * that nobody does.
 */
function tapBusOf(slot: number, room: number): number {
  return sharedBus(room) + (room * ORBIT_EFFECTS + slot) * CHANNELS;
}
