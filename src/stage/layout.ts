import type { LayoutKind, Place } from './types.ts';

/** Where the port of a node leads that others listen to: nothing sums it. */
export const TAP = '(tap)';

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
const GROUPS = 4 + CHOKE_GROUPS + CONTROL_BUSES;

/** What the layout must know of a node before it gives out numbers. */
export interface NodeOutline {
  readonly name: string;
  /** The node that each port leads to; `out` is the speakers. */
  readonly ports: readonly string[];
  /** The nodes that it listens to without summing them. */
  readonly listens: readonly string[];
}

/**
 * Gives every node its groups, buses and ids.
 *
 * @example place([{name: 'master', ports: ['out'], listens: []}], 'shared').get('master')?.outBuses // => [0]
 */
export function place(nodes: readonly NodeOutline[], kind: LayoutKind): Map<string, Place> {
  const inputs = new Map(nodes.map((node, index) => [node.name, inBusOf(node, index, kind)]));
  const taps = new Map(nodes.map((node, index) => [node.name, tapBusOf(index, nodes.length)]));
  return new Map(
    nodes.map((node, index) => {
      const root = FIRST_GROUP + index * GROUPS;
      const inBus = inputs.get(node.name) ?? 0;
      const firstGenerator = 1 + (kind === 'apart' ? 0 : index * GENERATORS);
      return [
        node.name,
        {
          root,
          control: root + 1,
          voices: root + 2,
          strip: root + 3,
          firstChoke: root + 4,
          firstModulator: root + 4 + CHOKE_GROUPS,
          inBus,
          outBuses: node.ports.map((to, port) => {
            if (kind === 'apart') return port * CHANNELS;
            return to === TAP ? (taps.get(node.name) ?? 0) : (inputs.get(to) ?? 0);
          }),
          sideBuses: node.listens.map((heard, side) =>
            kind === 'apart' ? inBus + (1 + side) * CHANNELS : (taps.get(heard) ?? 0),
          ),
          duckBus: duckBusOf(node, inBus, kind),
          orbitBus: orbitBusOf(node, inBus, index, nodes.length, kind),
          firstOrbit: FIRST_VOICE + index * NODE_IDS + ORBIT_IDS,
          controlBus: kind === 'apart' ? 0 : index * CONTROL_BUSES,
          firstVoice: FIRST_VOICE + index * NODE_IDS,
          firstGenerator,
          stripGenerator: firstGenerator + VOICE_GENERATORS,
          firstModulatorGenerator: firstGenerator + VOICE_GENERATORS + 1,
        },
      ];
    }),
  );
}

/**
 * On a server of its own a node's input bus is the first that is read from outside: scsynth numbers
 * outputs first, then inputs. On a shared server it is private, past the two outputs and two inputs.
 */
function inBusOf(node: NodeOutline, index: number, kind: LayoutKind): number {
  if (kind === 'apart') return node.ports.length * CHANNELS;
  return 2 * CHANNELS + index * (CHANNELS + 1);
}

/** What a node listens to comes in behind what it sums. */
function duckBusOf({ listens }: NodeOutline, inBus: number, kind: LayoutKind): number {
  return inBus + CHANNELS * (kind === 'apart' ? 1 + listens.length : 1);
}

/** The buses of shared effects come after those of all nodes: most nodes leave them alone. */
function orbitBusOf(
  node: NodeOutline,
  inBus: number,
  index: number,
  nodes: number,
  kind: LayoutKind,
): number {
  if (kind === 'apart') return duckBusOf(node, inBus, kind) + 1;
  return 2 * CHANNELS + nodes * (CHANNELS + 1) + index * ORBIT_EFFECTS * CHANNELS;
}

/** Behind those, on a shared server, two channels for each node that others may listen to. */
function tapBusOf(index: number, nodes: number): number {
  return 2 * CHANNELS + nodes * (CHANNELS + 1 + ORBIT_EFFECTS * CHANNELS) + index * CHANNELS;
}
