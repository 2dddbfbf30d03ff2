import { env, type Graph, type Signal } from '../../synthdef/index.ts';
import type { Note, ParameterSignals } from '../instrument.ts';
import type { Parameters } from '../parameter.ts';
import { type Context, parameter } from './context.ts';
import { type Level, levelGraph, SILENCE } from './level-graph.ts';
import { FULL_INDEX } from './levels.ts';
import { keyGraph, lfoGraph } from './lfo-graph.ts';
import { loopGraph } from './loop-graph.ts';
import { type Part, type Parts, partsOf } from './parts.ts';
import { frequencyOf, pitchGraph } from './pitch-graph.ts';
import type { Dx7Voice } from './voice.ts';

/** A voice ends so long after its note at the latest, seconds. */
export const LONGEST_RELEASE = 8;
/** Seconds in which it then fades. */
const FADE = 0.02;
/** Full scale of all carriers together, with the 5.3 dB that velocity may add. */
const HEADROOM = 0.54;

/** Hertz below which there is nothing. */
const DC_CUT = 6;

/** An operator with what its sound is made of. */
interface Sounding {
  readonly part: Part;
  readonly level: Level;
  readonly hertz: Signal;
  /** Radians at which it begins. */
  readonly begin: Signal | number;
}

/** One note of a voice: the sum of its carriers. It ends its synth when they are silent. */
export function voiceGraph(
  g: Graph,
  note: Note,
  p: ParameterSignals<Parameters>,
  voice: Dx7Voice,
): Signal {
  const lfo = lfoGraph(g, p, voice.lfo);
  const context: Context = { g, note, p, voice, key: keyGraph(note, voice.transpose), lfo };
  const parts = partsOf(voice);
  if (parts.operators.length === 0) return silence(g, note);
  const operators = soundingOf(context, parts);
  const outputs = outputsOf(context, operators, parts);
  const carriers = operators.filter(({ part }) => part.isCarrier);
  const sum = g.signal(carriers.map(({ part }) => outputs.get(part.number) ?? 0)).mix();
  const sound = withoutDc(g, sum);
  const fade = lastFade(g, note.gate, soundsOn(context, carriers));
  return sound.mul(fade.mul(HEADROOM / carriers.length));
}

/** An operator that modulates another of its own frequency makes DC, which a DX7's output does not pass. */
function withoutDc(g: Graph, sound: Signal): Signal {
  const coefficient = g.SampleDur.ir().mulAdd(-2 * Math.PI * DC_CUT, 1);
  return g.LeakDC.ar(sound, coefficient);
}

/** A voice of which nothing is heard. */
function silence(g: Graph, note: Note): Signal {
  return g.DC.ar(0).mul(lastFade(g, note.gate, note.gate));
}

function soundingOf(context: Context, { operators }: Parts): readonly Sounding[] {
  const { g, voice } = context;
  const pitches = pitchGraph(context);
  return operators.map((part) => ({
    part,
    level: levelGraph(context, part),
    hertz: frequencyOf(context, pitches, part),
    begin: voice.keySync ? 0 : g.Rand.new(0, 2 * Math.PI),
  }));
}

/** The outputs of operators by their numbers: carriers up to 1, others in radians. */
function outputsOf(
  context: Context,
  operators: readonly Sounding[],
  { loop }: Parts,
): ReadonlyMap<number, Signal> {
  const { g } = context;
  const outputs = new Map<number, Signal>();
  for (const each of operators) {
    const { part, hertz, begin } = each;
    const inner = loop.slice(0, -1).includes(part.number);
    if (inner) continue;
    const tone =
      loop.at(-1) === part.number
        ? loopOf(
            context,
            operators.filter((other) => loop.includes(other.part.number)),
          )
        : g.SinOsc.ar(hertz, phaseOf(part, outputs, begin));
    outputs.set(part.number, tone.mul(gainOf(each)));
  }
  return outputs;
}

/** Linear gain of an operator's output. */
function gainOf({ part, level }: Sounding): Signal {
  const gain = level.decibels.dbamp();
  return part.isCarrier ? gain : gain.mul(FULL_INDEX);
}

/** What moves the phase of an operator. SinOsc takes four turns at the most. */
function phaseOf(
  { modulators }: Part,
  outputs: ReadonlyMap<number, Signal>,
  begin: Signal | number,
): Signal | number {
  const found = modulators.flatMap((number) => outputs.get(number) ?? []);
  const [first, ...others] = found;
  if (first === undefined) return begin;
  const sum = others.reduce((total, each) => total.add(each), first);
  const isFar = others.length > 0 || typeof begin !== 'number';
  return isFar ? sum.add(begin).wrap2(Math.PI) : sum.add(begin);
}

/** The loop: operators in the order of their modulation, the last one's output first of all. */
function loopOf({ g, p }: Context, operators: readonly Sounding[]): Signal {
  const turn = g.SampleDur.ir().mul(2 * Math.PI);
  const last = operators.at(-1);
  const steps = operators.map((each) => ({
    phase: g.Phasor.ar(0, each.hertz.mul(turn), 0, 2 * Math.PI).add(each.begin),
    index: each === last ? undefined : g.K2A.ar(gainOf(each)),
  }));
  const loudness = last === undefined ? 0 : last.level.decibels.dbamp();
  return loopGraph(g, steps, g.K2A.ar(feedbackOf(parameter(p, 'feedback')).mul(loudness)));
}

/** `feedbackIndex` as a graph; between 0 and 1 it grows from nothing. */
function feedbackOf(feedback: Signal): Signal {
  return feedback
    .sub(7)
    .mul(12)
    .midiratio()
    .mul(feedback.min(1))
    .mul(2 * Math.PI);
}

/** 1 until the carriers have fallen silent, and will not sound again. */
function soundsOn({ note }: Context, carriers: readonly Sounding[]): Signal {
  const loudest = carriers
    .map(({ level }) => level.envelope.value)
    .reduce((max, each) => max.max(each));
  const dies = carriers.every(({ part: { operator } }) =>
    operator.envelope.levels.slice(2).every((level) => level === 0),
  );
  const done = carriers
    .map(({ level }) => level.envelope.done)
    .reduce((all, each) => all.mul(each));
  const released = note.gate.lt(0.5);
  const over = dies ? released.max(done) : released;
  return loudest
    .lt(SILENCE + 0.1)
    .mul(over)
    .neg()
    .add(1);
}

/**
 * 1 while a voice sounds, then 0, which frees its synth. One whose carriers never fall silent has an end
 * too.
 */
function lastFade(g: Graph, gate: Signal, sounds: Signal | number): Signal {
  const late = env.custom({
    levels: [1, 1, 1, 0],
    times: [0, LONGEST_RELEASE, 0],
    curves: 'lin',
    releaseNode: 1,
  });
  const open = g.EnvGen.kr(late, gate).mul(sounds).gt(0.5);
  const fade = env.custom({ levels: [1, 1, 0], times: [0, FADE], curves: 'lin', releaseNode: 1 });
  return g.EnvGen.kr(fade, open, 1, 0, 1, 2);
}
