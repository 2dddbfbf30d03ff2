import {
  controlsOf,
  type FileControl,
  type Graph,
  insertGraph,
  type Signal,
  type SynthDefData,
  type UGenData,
} from '../../synthdef/index.ts';
import type { Effect, EffectOutput } from '../effect.ts';
import type { ParameterSignals } from '../instrument.ts';
import type { Parameters } from '../parameter.ts';
import { enders, versionOf, withinBounds } from './endings.ts';
import { parametersOf } from './parameters.ts';
import { firstChannel, type Ports, readers } from './ports.ts';
import { presetsOf } from './presets.ts';

/** Offline tails are no longer than this, seconds. */
const LONGEST_RING = 8;

/** Its own mix of dry and wet is fully wet: the strip mixes. */
const WET = 'wet';

/** Makes an effect of a SynthDef: its graph becomes a part of the strip. */
export function effectFrom(def: SynthDefData, ports: Ports, doc: string): Effect {
  const controls = controlsOf(def) ?? [];
  const isFixed = ({ name, rate }: FileControl): boolean =>
    name === WET || rate === 'tr' || ports.busControls.has(name);
  const parameters = parametersOf(controls, isFixed);
  const [wet = 1] = controls.find(({ name }) => name === WET)?.defaults ?? [];
  const loop = loopOf(def);
  return Object.freeze({
    name: def.name,
    version: versionOf(def),
    doc,
    parameters,
    presets: presetsOf(def, controls, parameters),
    wet: Math.min(Math.max(wet, 0), 1),
    feedback: isPerChannel(ports) ? 2 * loop : loop,
    sidechain: false,
    latency: () => 0,
    ring: () => LONGEST_RING,
    process: (g, input, p, { returned }) => {
      const run = (channels: readonly Signal[], from: number): Run =>
        runOnce(g, def, ports, { channels, returned: returned.channels.slice(from), p });
      return isPerChannel(ports) ? perChannel(g, input, loop, run) : asOne(g, input, ports, run);
    },
  } satisfies Effect);
}

/** An effect of one channel works on left and right apart. */
function isPerChannel({ inputs, outputs }: Ports): boolean {
  return inputs === 1 && outputs === 1;
}

/** Channels that it sends back to itself. */
function loopOf({ ugens }: SynthDefData): number {
  return ugens.find(({ name }) => name === 'LocalIn')?.outputs.length ?? 0;
}

/** What an effect gets, and what one copy of its graph makes of it. */
interface Given {
  readonly channels: readonly Signal[];
  readonly returned: readonly Signal[];
  readonly p: ParameterSignals<Parameters>;
}
interface Run {
  readonly output: readonly Signal[];
  readonly feedback: readonly Signal[];
}

function perChannel(
  g: Graph,
  input: Signal,
  loop: number,
  run: (channels: readonly Signal[], from: number) => Run,
): EffectOutput {
  const left = run([input.at(0)], 0);
  const right = run([input.at(1)], loop);
  return {
    output: g.signal([...left.output.slice(0, 1), ...right.output.slice(0, 1)]),
    feedback: g.signal([...left.feedback, ...right.feedback]),
  };
}

function asOne(
  g: Graph,
  input: Signal,
  { inputs }: Ports,
  run: (channels: readonly Signal[], from: number) => Run,
): EffectOutput {
  const { output, feedback } = run(inputs === 1 ? [middle(input)] : input.channels, 0);
  const [left = g.DC.ar(0), right = left] = output;
  return { output: g.signal([left, right]), feedback: g.signal(feedback) };
}

function middle(input: Signal): Signal {
  return input.at(0).add(input.at(1)).mul(0.5);
}

function runOnce(g: Graph, def: SynthDefData, ports: Ports, given: Given): Run {
  let output: readonly Signal[] | undefined;
  const feedback: Signal[] = [];
  const take = (ugen: UGenData, inputs: readonly Signal[]): readonly Signal[] | undefined => {
    if (Object.hasOwn(firstChannel, ugen.name)) {
      output = written(ugen, inputs, output ?? before(ports, given));
      return [];
    }
    if (ugen.name === 'LocalOut') {
      feedback.push(...inputs);
      return [];
    }
    if (ugen.name === 'LocalIn') return given.returned.slice(0, ugen.outputs.length);
    if (enders.has(ugen.name)) return inputs.slice(0, 1);
    const isInput = readers.has(ugen.name) && ugen.rate === 2;
    return isInput ? given.channels.slice(0, ugen.outputs.length) : undefined;
  };
  insertGraph(g, def, {
    control: (control) => argumentOf(g, control, given.p),
    ugen: take,
    inputs: (ugen, inputs) => withinBounds(ugen, inputs, () => g.signal(0)),
  });
  return { output: output ?? given.channels, feedback };
}

/** What is on the bus before anything is written to it. */
function before({ isOneBus, outputs }: Ports, { channels }: Given): readonly Signal[] {
  return isOneBus ? channels.slice(0, outputs) : [];
}

/** The bus after a UGen wrote to it. */
function written(
  { name }: UGenData,
  inputs: readonly Signal[],
  bus: readonly Signal[],
): readonly Signal[] {
  const sound = inputs.slice(firstChannel[name]);
  const fade = inputs[1];
  const mixed = sound.map((each, at) => {
    const there = bus[at];
    if (there === undefined || name === 'ReplaceOut') return each;
    if (name !== 'XOut' || fade === undefined) return there.add(each);
    return each.mul(fade).add(there.mul(fade.neg().add(1)));
  });
  return [...mixed, ...bus.slice(sound.length)];
}

function argumentOf(
  g: Graph,
  { name, defaults, rate }: FileControl,
  p: ParameterSignals<Parameters>,
): Signal {
  if (name === WET) return g.signal(1);
  const parameter = Object.hasOwn(p, name) ? p[name] : undefined;
  if (parameter === undefined) return g.signal(defaults);
  return rate === 'ar' ? g.K2A.ar(parameter) : parameter;
}
