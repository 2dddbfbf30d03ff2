import { buildSynthDef, env, type Graph, type Signal, type SynthDef } from '../synthdef/index.ts';
import { type EventEffect, eventControl } from './event-effect.ts';
import type { Instrument, Note, ParameterSignals } from './instrument.ts';
import { holdOpen, last } from './linger.ts';
import type { Parameters } from './parameter.ts';
import {
  KEY_CONTROL,
  plainVariant,
  ringOf,
  sendNames,
  type VoiceVariant,
  voiceName,
} from './voice-variant.ts';

/** Seconds in which a choked or stopped voice fades out: short, and without a click. */
export const CHOKE_FADE = 0.004;

/** Controls that every voice has beside its instrument's parameters. */
export const voiceControls = [
  'out',
  'freq',
  'velocity',
  'amp',
  'pan',
  'sustain',
  'gate',
  'generator',
  'seed',
] as const;

/**
 * Compiles an instrument into the SynthDef of one voice.
 *
 * Around the instrument's own graph stand: a noise generator of its own, seeded by the note (so that a
 * note sounds the same alone, in the mix, and whatever plays beside it), loudness, pan, a short fade when
 * the voice is choked, and `OffsetOut`, which starts it on its exact sample.
 *
 * Controls: those of `voiceControls`, then one for each parameter that is not structural, in the
 * parameter's unit, then those of the effects (`eventControl`). `amp` is linear, `pan` is 0..1 with 0.5
 * in the middle, at unity.
 *
 * A voice that is keyed sounds until its `KEY_CONTROL` falls: then it has its release, or fades out as if it were
 * choked where its length decides on its course.
 */
export function compileVoice(
  instrument: Instrument,
  variant: VoiceVariant = plainVariant,
): SynthDef {
  return buildSynthDef(voiceName(instrument, variant), (g) => {
    const out = g.control('out', 0, { rate: 'ir' });
    const generator = g.control('generator', 0, { rate: 'ir' });
    const seed = g.control('seed', 0, { rate: 'ir' });
    const gate = g.control('gate', 1);
    const amp = g.control('amp', instrument.takes?.amp ?? 1);
    const pan = g.control('pan', 0.5);
    g.RandID.ir(generator);
    g.RandSeed.ir(1, seed);
    const key = variant.isKeyed ? opened(g, g.control(KEY_CONTROL, 1)) : undefined;
    const plain = { ...noteOf(g, instrument, gate, key), amp, pan };
    const parameters = parametersOf(g, instrument, variant);
    const asked = new Set<string>();
    const note = watched({ ...plain, freq: bent(g, plain, variant.effects) }, asked);
    const sound = sounding(g, instrument, note, parameters, variant);
    const hasRelease = asked.has('gate') && !asked.has('sustain');
    const stop = key === undefined || hasRelease ? gate : gate.mul(key);
    const faded = instrument.mono ? sound : sound.mul(chokeFade(g, stop));
    const { takes } = instrument;
    const placed = takes?.pan ? twoChannels(g, faded) : balance(g, faded, pan);
    const heard = takes?.amp === undefined ? placed.mul(amp) : placed;
    sendApart(g, heard, variant.sends ?? 0);
    g.OffsetOut.ar(out, send(g, heard, variant.effects));
  });
}

/** Sends to what all voices of the track share, and gives what stays. */
function send(g: Graph, heard: Signal, effects: readonly EventEffect[]): Signal {
  return effects.reduce((stays, effect) => {
    if (effect.kind !== 'orbit') return stays;
    const bus = g.control(eventControl(effect, 'out'), 0, { rate: 'ir' });
    const amount = g.control(eventControl(effect, effect.send), 0);
    g.OffsetOut.ar(bus, heard.mul(amount));
    return effect.moves ? stays.mul(amount.neg().add(1)) : stays;
  }, heard);
}

/** Sends to buses of the event's own choosing, and keeps all of it. */
function sendApart(g: Graph, heard: Signal, sends: number): void {
  for (let index = 0; index < sends; index++) {
    const [out, level] = sendNames(index);
    const amount = g.control(level, 0).dbamp();
    g.OffsetOut.ar(g.control(out, 0, { rate: 'ir' }), heard.mul(amount));
  }
}

/**
 * A gate that is open in a voice's first block, whatever it is told by then: envelopes whose gate never
 * opens never end, and a note that comes late may hear its end before it has begun.
 */
function opened(g: Graph, gate: Signal): Signal {
  return gate.max(g.Impulse.kr(0));
}

/** A note that writes down what it is asked for. */
function watched(note: Note, asked: Set<string>): Note {
  return new Proxy(note, {
    get: (target, name) => {
      asked.add(String(name));
      return Reflect.get(target, name);
    },
  });
}

function noteOf(
  g: Graph,
  instrument: Instrument,
  gate: Signal,
  key: Signal | undefined,
): Omit<Note, 'amp' | 'pan'> {
  const { pitch } = instrument;
  const freq = g.control('freq', (pitch.kind === 'kick' ? undefined : pitch.hertz) ?? 261.6256);
  const velocity = g.control('velocity', 0.8);
  const sustain = g.control('sustain', 0.25, { rate: 'ir' });
  const held = instrument.mono ? opened(g, gate) : (key ?? heldFor(g, sustain).mul(gate));
  return { freq, velocity, sustain, gate: held };
}

/** 1 for some seconds, then 0. */
function heldFor(g: Graph, seconds: Signal): Signal {
  return g.EnvGen.kr(env.custom({ levels: [1, 1, 0], times: [seconds, 0], curves: 'hold' }));
}

/** A control for each parameter; a structural one is the constant that it is in this variant. */
function parametersOf(
  g: Graph,
  { parameters }: Instrument,
  { structure }: VoiceVariant,
): ParameterSignals<Parameters> {
  const signals = Object.entries(parameters).map(([key, spec]) => [
    key,
    spec.structural ? g.signal(structure[key] ?? spec.default) : g.control(key, spec.default),
  ]);
  return Object.fromEntries(signals);
}

function effectControls(g: Graph, effect: EventEffect): ParameterSignals<Parameters> {
  const controls = Object.entries(effect.parameters).map(([key, spec]) => [
    key,
    g.control(eventControl(effect, key), spec.default),
  ]);
  return Object.fromEntries(controls);
}

/** Hertz that a bent pitch stays within: at 0 Hz oscillators would divide by zero. */
const [lowestBent, highestBent] = [1, 20_000];

function bent(g: Graph, note: Note, effects: readonly EventEffect[]): Signal {
  const pitched = effects.flatMap((effect) => (effect.kind === 'pitch' ? effect : []));
  if (pitched.length === 0) return note.freq;
  return pitched
    .reduce((freq, effect) => effect.bend(g, freq, effectControls(g, effect), note), note.freq)
    .clip(lowestBent, highestBent);
}

/** What the instrument plays, and what its effects make of it. */
function sounding(
  g: Graph,
  instrument: Instrument,
  note: Note,
  parameters: ParameterSignals<Parameters>,
  { effects }: VoiceVariant,
): Signal {
  const ring = ringOf(effects);
  if (ring === 0) return processed(g, instrument.voice(g, note, parameters), note, effects);
  const { graph, ends } = holdOpen(g);
  const played = instrument.voice(graph, note, parameters);
  const sound = processed(g, played, note, effects);
  return ends.length === 0 ? sound : sound.mul(last(g, ends, ring));
}

function processed(g: Graph, sound: Signal, note: Note, effects: readonly EventEffect[]): Signal {
  return effects.reduce(
    (input, effect) =>
      effect.kind === 'sound' ? effect.process(g, input, effectControls(g, effect), note) : input,
    sound,
  );
}

/**
 * 1 from the first sample until `gate` falls, then a short fade that frees the synth. At audio rate: one
 * at control rate frees the synth a block before its ramp has come out.
 */
function chokeFade(g: Graph, gate: Signal): Signal {
  return g.EnvGen.ar(env.cutoff(CHOKE_FADE), gate, 1, 0, 1, 2);
}

/**
 * Places a mono or stereo signal: unity in the middle, and the far side falls to nothing at the edge.
 * (An equal-power law would make every centred voice 3 dB quieter than its instrument.)
 */
function balance(g: Graph, signal: Signal, pan: Signal): Signal {
  const { channels } = twoChannels(g, signal);
  const [left = signal, right = signal] = channels;
  const leftGain = pan.neg().add(1).mul(2).min(1);
  const rightGain = pan.mul(2).min(1);
  return g.signal([left.mul(leftGain), right.mul(rightGain)]);
}

/** A mono or stereo signal as left and right. */
function twoChannels(g: Graph, signal: Signal): Signal {
  return signal.channels.length > 1 ? signal : g.signal([signal, signal]);
}
