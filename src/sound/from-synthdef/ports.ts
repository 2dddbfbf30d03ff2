import { failure, type Problem, problem, type Result, success } from '../../base/index.ts';
import {
  controlsOf,
  type InputData,
  isControlUGen,
  type SynthDefData,
  type UGenData,
} from '../../synthdef/index.ts';

/** UGens that write audio buses, and which of their inputs is the first of the channels. */
export const firstChannel: Readonly<Record<string, number>> = {
  Out: 1,
  OffsetOut: 1,
  ReplaceOut: 1,
  XOut: 2,
};

/** UGens that read audio buses. */
export const readers: ReadonlySet<string> = new Set(['In', 'InFeedback']);

const AUDIO = 2;

/** How a SynthDef is connected to what is around it. */
export interface Ports {
  /** What reads or replaces an audio bus is an effect, what only adds to one an instrument. */
  readonly kind: 'instrument' | 'effect';
  /** Channels that it reads; 0 for an instrument. */
  readonly inputs: 0 | 1 | 2;
  readonly outputs: 1 | 2;
  /** Whether it reads the bus that it writes: then what `Out` writes is added to the input. */
  readonly isOneBus: boolean;
  /** Controls that are the number of a bus. */
  readonly busControls: ReadonlySet<string>;
}

/**
 * Finds what a SynthDef reads and writes.
 *
 * Problems: `sound.buses` for what gabber has no place for (several buses, buses that are worked out,
 * control buses), `sound.channels` for more than two, `sound.silent` for what writes nothing.
 */
export function portsOf(def: SynthDefData): Result<Ports> {
  const written = def.ugens.filter(({ name }) => Object.hasOwn(firstChannel, name));
  const read = def.ugens.filter(({ name, rate }) => readers.has(name) && rate === AUDIO);
  if (written.length === 0) return failure([silent(def)]);
  if (written.some(({ rate }) => rate !== AUDIO)) return failure([writesControls(def)]);
  const outs = new Set(written.map((ugen) => busOf(def, ugen)));
  const ins = new Set(read.map((ugen) => busOf(def, ugen)));
  if (outs.size > 1 || ins.size > 1) return failure([severalBuses(def)]);
  const [out] = outs;
  const [from] = ins;
  if (out === undefined || (ins.size > 0 && from === undefined)) return failure([strangeBus(def)]);
  const outputs = Math.max(...written.map(channelsOf));
  const inputs = Math.max(0, ...read.map((ugen) => ugen.outputs.length));
  if (outputs > 2 || inputs > 2) return failure([tooWide(def, Math.max(outputs, inputs))]);
  const replaces = written.some(({ name }) => name === 'ReplaceOut' || name === 'XOut');
  const isEffect = ins.size > 0 || replaces;
  return success({
    kind: isEffect ? 'effect' : 'instrument',
    inputs: isEffect ? oneOrTwo(inputs) : 0,
    outputs: oneOrTwo(outputs),
    isOneBus: out === from,
    busControls: new Set([out, from].filter((each) => typeof each === 'string')),
  });
}

function oneOrTwo(count: number): 1 | 2 {
  return count > 1 ? 2 : 1;
}

function channelsOf({ name, inputs }: UGenData): number {
  return inputs.length - (firstChannel[name] ?? 0);
}

/** The control that is the number of a UGen's bus, or that number; undefined if it is worked out. */
function busOf(def: SynthDefData, { inputs }: UGenData): string | number | undefined {
  const [bus] = inputs;
  if (bus === undefined) return undefined;
  return 'constant' in bus ? def.constants[bus.constant] : controlOf(def, bus);
}

/** The name of the control that an input is, or undefined when it is something else. */
export function controlOf(def: SynthDefData, input: InputData): string | undefined {
  if ('constant' in input) return undefined;
  const source = def.ugens[input.ugen];
  if (source === undefined || !isControlUGen(source)) return undefined;
  const place = source.special + input.output;
  return controlsOf(def)?.find(
    ({ index, defaults }) => place >= index && place < index + defaults.length,
  )?.name;
}

function silent({ name }: SynthDefData): Problem {
  const message = `The SynthDef '${name}' writes to no bus.`;
  return problem('sound.silent', message, { hint: 'End it with `Out.ar(out, …)`.' });
}

function writesControls({ name }: SynthDefData): Problem {
  const message = `The SynthDef '${name}' writes to a control bus.`;
  const hint =
    'Instruments and effects write audio: `Out.ar(out, …)`. `modulate` moves parameters.';
  return problem('sound.buses', message, { hint });
}

function severalBuses({ name }: SynthDefData): Problem {
  const message = `The SynthDef '${name}' reads or writes several audio buses.`;
  const hint = 'A sound has one output, an effect one input too: `sends` lead to other strips.';
  return problem('sound.buses', message, { hint });
}

function strangeBus({ name }: SynthDefData): Problem {
  const message = `The SynthDef '${name}' works out which bus it reads or writes.`;
  const hint =
    'Take the number of the bus from an argument as it is: `Out.ar(out, [left, right])`.';
  return problem('sound.buses', message, { hint });
}

function tooWide({ name }: SynthDefData, count: number): Problem {
  const message = `The SynthDef '${name}' has ${count} channels; sounds are mono or stereo.`;
  return problem('sound.channels', message, { hint: 'Mix them with `Splay.ar` or `Mix.ar`.' });
}
