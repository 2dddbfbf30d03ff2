import type { ServerOptions } from '../../scsynth/index.ts';
import { CHANNELS, CONTROL_BUSES, GENERATORS, ORBIT_EFFECTS, VOICE_IDS } from '../layout.ts';
import type { Plan } from '../types.ts';

/** Ids of nodes that one client of a server gives out lie below this. */
const clientIds = 2 ** 26;
/** Private buses that are left to whatever else plays on the server. */
const sparedBuses = 256;
/** Ids that are left to it. */
const sparedIds = 100_000;

/** What a song takes of a server, so that meters, scopes and other sounds take something else. */
export interface Taken {
  /** Audio buses behind the outputs. */
  readonly audioBuses: number;
  readonly controlBuses: number;
  /** The first id of a node that no node of the song has. */
  readonly nextNode: number;
  /** Buffers, the first of the server. */
  readonly buffers: number;
}

/** What a plan with the layout `shared`, and so many samples, takes of its server. */
export function takenBy({ nodes }: Plan, buffers = 0): Taken {
  const lastBus = Math.max(
    0,
    ...nodes.flatMap(({ place }) => [
      place.orbitBus + ORBIT_EFFECTS * CHANNELS - 1,
      ...[...place.sideBuses, ...place.outBuses].map((bus) => bus + CHANNELS - 1),
    ]),
  );
  const lastVoice = Math.max(0, ...nodes.map(({ place }) => place.firstVoice));
  return {
    audioBuses: lastBus + 1 - CHANNELS,
    controlBuses: nodes.length * CONTROL_BUSES,
    nextNode: Math.min(lastVoice + VOICE_IDS, clientIds - sparedIds),
    buffers,
  };
}

/** Server options that are large enough for a plan, whatever the number of its strips. */
export function optionsFor(plan: Plan, usual: ServerOptions): ServerOptions {
  const { audioBuses, controlBuses } = takenBy(plan);
  return {
    ...usual,
    audioBuses: Math.max(usual.audioBuses, CHANNELS + audioBuses + sparedBuses),
    controlBuses: Math.max(usual.controlBuses, controlBuses + sparedBuses),
    randomGenerators: Math.max(usual.randomGenerators, 1 + plan.nodes.length * GENERATORS),
  };
}

/** The options as the body of a function of sclang, `options` being a ServerOptions. */
export function optionsLines(options: ServerOptions, taken: Taken): readonly string[] {
  const settings: Record<string, number> = {
    numOutputBusChannels: options.outputs,
    numInputBusChannels: options.inputs,
    blockSize: options.blockSize,
    memSize: options.memory,
    numWireBufs: options.wireBuffers,
    numRGens: options.randomGenerators,
    maxNodes: options.maxNodes,
    maxSynthDefs: options.maxSynthDefs,
    numBuffers: options.buffers,
    numAudioBusChannels: options.audioBuses,
    numControlBusChannels: options.controlBuses,
  };
  return [
    ...Object.entries(settings).map(([name, value]) => `options.${name} = ${value};`),
    '// what the song numbers itself: meters, scopes and other sounds take ids and buses beyond',
    `options.initialNodeID = ${taken.nextNode};`,
    `options.reservedNumAudioBusChannels = ${taken.audioBuses};`,
    `options.reservedNumControlBusChannels = ${taken.controlBuses};`,
    ...(taken.buffers === 0 ? [] : bufferLines(taken.buffers)),
    'options',
  ];
}

function bufferLines(buffers: number): readonly string[] {
  return [`options.reservedNumBuffers = ${buffers};`, 'options.sampleRate = sampleRate;'];
}
