import {
  controlsOf,
  env,
  type FileControl,
  type Graph,
  insertGraph,
  type Signal,
  type SynthDefData,
} from '../../synthdef/index.ts';
import type { Instrument, Note, ParameterSignals } from '../instrument.ts';
import type { Parameters } from '../parameter.ts';
import { CHOKE_FADE } from '../voice.ts';
import { endsItself, versionOf, withinBounds } from './endings.ts';
import { parametersOf } from './parameters.ts';
import { firstChannel, type Ports } from './ports.ts';
import { presetsOf } from './presets.ts';

/** `velocity` of events that do not say one: what a SynthDef without that argument sounds like. */
const USUAL_VELOCITY = 0.8;
/** The note of MIDI that Tidal counts from. */
const MIDI_OF_C5 = 60;
/** Offline tails are no longer than this, seconds. */
const LONGEST_TAIL = 8;

/** Arguments that every note fills, as SuperCollider's events and SuperDirt do. */
const filled: ReadonlySet<string> = new Set(
  'freq midinote note velocity amp gain pan gate sustain dur generator seed'.split(' '),
);

/** Makes an instrument of a SynthDef: each note is a voice with its graph inside. */
export function instrumentFrom(def: SynthDefData, ports: Ports, doc: string): Instrument {
  const controls = controlsOf(def) ?? [];
  const isFilled = ({ name }: FileControl): boolean =>
    filled.has(name) || ports.busControls.has(name);
  const parameters = parametersOf(controls, isFilled);
  const first = (name: string): number | undefined =>
    controls.find((each) => each.name === name)?.defaults[0];
  const hertz = first('freq');
  const amp = first('amp') ?? first('gain');
  return Object.freeze({
    name: def.name,
    version: versionOf(def),
    doc,
    pitch: { kind: 'note', ...(hertz === undefined ? {} : { hertz }) },
    mono: false,
    choke: undefined,
    tail: LONGEST_TAIL,
    parameters,
    presets: presetsOf(def, controls, parameters),
    takes: { ...(amp === undefined ? {} : { amp }), pan: first('pan') !== undefined },
    voice: (g, note, p) => voiceOf(g, note, p, def, ports),
  } satisfies Instrument);
}

function voiceOf(
  g: Graph,
  note: Note,
  p: ParameterSignals<Parameters>,
  def: SynthDefData,
  ports: Ports,
): Signal {
  const written: (readonly Signal[])[] = [];
  insertGraph(g, def, {
    control: (control) => lagged(g, control, argumentOf(g, control, note, p)),
    ugen: ({ name }, inputs) => {
      const first = firstChannel[name];
      if (first === undefined) return undefined;
      written.push(inputs.slice(first));
      return [];
    },
    inputs: (ugen, inputs) => withinBounds(ugen, inputs, (action) => action.min(2)),
  });
  const sound = sumOf(g, written, ports.outputs);
  const knowsVelocity = controlsOf(def)?.some(({ name }) => name === 'velocity');
  const strong = knowsVelocity ? sound : sound.mul(note.velocity.div(USUAL_VELOCITY));
  return endsItself(def) ? strong : strong.mul(ended(g, note));
}

/** Holds a voice that does not end by itself for the length of its note. */
function ended(g: Graph, { sustain }: Note): Signal {
  const held = env.custom({ levels: [1, 1, 0], times: [sustain, CHOKE_FADE], curves: 'lin' });
  return g.EnvGen.ar(held, 1, 1, 0, 1, 2);
}

/** What several UGens wrote to one bus. */
function sumOf(g: Graph, written: readonly (readonly Signal[])[], channels: 1 | 2): Signal {
  const channel = (at: number): Signal => {
    const parts = written.flatMap((each) => each[at] ?? []);
    return parts.slice(1).reduce((sum, each) => sum.add(each), parts[0] ?? g.DC.ar(0));
  };
  return channels === 1 ? channel(0) : g.signal([channel(0), channel(1)]);
}

/** The value of an argument: what the note says, the parameter, or the argument's default. */
function argumentOf(
  g: Graph,
  { name, defaults, rate }: FileControl,
  note: Note,
  p: ParameterSignals<Parameters>,
): Signal {
  const filling = fillings[name];
  if (filling !== undefined) return filling(note, defaults[0] ?? 0);
  const parameter = Object.hasOwn(p, name) ? p[name] : undefined;
  if (parameter === undefined) return g.signal(defaults);
  // a trigger stands for one block
  return rate === 'tr' ? parameter.mul(g.Impulse.kr(0)) : parameter;
}

const fillings: Readonly<Record<string, (note: Note, initial: number) => Signal>> = {
  freq: ({ freq }) => freq,
  midinote: ({ freq }) => freq.cpsmidi(),
  note: ({ freq }) => freq.cpsmidi().sub(MIDI_OF_C5),
  velocity: ({ velocity }) => velocity,
  amp: ({ amp }) => amp,
  gain: ({ amp }) => amp,
  // Tidal's 0 to 1 as the −1 to 1 of Pan2, as SuperDirt hands it on
  pan: ({ pan }) => pan.mulAdd(2, -1),
  gate: ({ gate }) => gate,
  sustain: ({ sustain }) => sustain,
  dur: ({ sustain }) => sustain,
};

function lagged(g: Graph, { rate, lags: [lag = 0] }: FileControl, signal: Signal): Signal {
  if (rate === 'ar') return signal.channels.length > 1 ? signal : g.K2A.ar(signal);
  return lag > 0 && signal.channels.length === 1 ? g.Lag.kr(signal, lag) : signal;
}
