import { NOT_FINITE_LABEL } from '../scsynth/index.ts';
import type { Effect, EffectOutput } from '../sound/index.ts';
import { buildSynthDef, env, type Graph, type Signal, type SynthDef } from '../synthdef/index.ts';

/** One effect of a chain, or chains side by side whose outputs are added. */
export type ChainLink =
  | {
      readonly kind: 'effect';
      readonly effect: Effect;
      readonly slot: string;
      /** It listens to a bus: seconds by which what it hears waits for what it works on. */
      readonly hears?: number;
    }
  | { readonly kind: 'split'; readonly chains: readonly (readonly ChainLink[])[] };

/** What decides a strip's graph; values of parameters do not, they are controls. */
export interface StripShape {
  readonly chain: readonly ChainLink[];
  /** Whether each send taps before or after the fader. */
  readonly sends: readonly ('pre' | 'post')[];
  readonly ducked: boolean;
  /** The port that others listen to, if any do: it carries the sound as it is, before `delay`. */
  readonly tap?: number;
  /** Seconds by which its main output waits for slower strips beside it. */
  readonly delay: number;
  /** Seconds by which its input waits for what it listens to; 0 when absent. */
  readonly wait?: number;
  /** Where along the chain its sound can be measured; nowhere when absent. */
  readonly probes?: readonly StripProbe[];
  /** Which part of a strip that is cut in series this is; absent for a strip in one piece. */
  readonly part?: StripPart;
  /** It can be faded in and out: `fade` and `from` are its controls, `gate` 0 ends it. */
  readonly fades?: true;
}

/** A place in a chain whose sound is written to a bus: ahead of the link with that index. */
export interface StripProbe {
  /** The length of the chain is behind its last link. */
  readonly at: number;
  /** The control that carries the bus. */
  readonly control: string;
}

/** A strip too large for one SynthDef is several in series: the first has the gain, the last the fader. */
export interface StripPart {
  readonly first: boolean;
  readonly last: boolean;
}

/** The name of the control that carries a parameter of the effect in a slot. */
export function effectControl(slot: string, parameter: string): string {
  return `${slot}_${parameter}`;
}

type EffectLink = Extract<ChainLink, { kind: 'effect' }>;

/** The parameter that names what an effect listens to. */
export const SIDECHAIN = 'by';

/** The effects of a chain in the order in which they are built, splits included. */
export function effectsOf(chain: readonly ChainLink[]): { effect: Effect; slot: string }[] {
  return chain.flatMap((link) =>
    link.kind === 'effect' ? [link] : link.chains.flatMap((branch) => effectsOf(branch)),
  );
}

/** Seconds over which level, pan and width follow a change, so that moving them never clicks. */
export const SMOOTHING = 0.02;

/**
 * Compiles a strip, or one part of it: its effects in series, ducking, pan, width, level and sends.
 *
 * Controls: `generator` and `seed` of its own noise, `in`, `out0` … `outN` (buses), `duck` (bus),
 * `gain`, `level` (dB), `on` (1 or 0), `pan` (−1..1),
 * `width` (0..2), `cycle` (seconds in a cycle), `send1` … (dB), `SLOT_PARAMETER` for each effect,
 * `SLOT_by` (bus) for each that listens to another strip, and those of its probes (buses). One that `fades` has `gate`, `from` (the level
 * that it begins at, 0 or 1) and `fade` (seconds to full level, or to nothing when `gate` is 0: then it
 * frees itself, or the group of its parts).
 */
export function compileStrip(name: string, shape: StripShape): SynthDef {
  return buildSynthDef(name, (g) => {
    g.RandID.ir(g.control('generator', 0, { rate: 'ir' }));
    g.RandSeed.ir(1, g.control('seed', 0, { rate: 'ir' }));
    const { first, last } = shape.part ?? { first: true, last: true };
    const bus = g.control('in', 0, { rate: 'ir' });
    const arriving = g.In.ar(bus, 2);
    const input = late(g, guard(g, arriving), first ? (shape.wait ?? 0) : 0);
    const gain = g.control('gain', 0, { lag: SMOOTHING });
    const leaving = processChain(g, shape, first ? input.mul(gain.dbamp()) : input);
    const processed = guard(g, leaving);
    tellBroken(g, [arriving, leaving]);
    if (last) leave(g, shape, processed);
    else g.ReplaceOut.ar(bus, processed);
  });
}

/** The end of a strip: ducking, width and pan, level, and the way to where it is summed. */
function leave(g: Graph, shape: StripShape, processed: Signal): void {
  const level = g.control('level', 0, { lag: SMOOTHING }).dbamp().mul(g.control('on', 1));
  const whole = placeStereo(g, shape.ducked ? duck(g, processed) : processed);
  const placed = shape.fades ? whole.mul(fade(g, shape.part !== undefined)) : whole;
  const faded = placed.mul(level);
  g.Out.ar(g.control('out0', 0, { rate: 'ir' }), late(g, faded, shape.delay));
  shape.sends.forEach((tap, index) => {
    const amount = g.control(`send${index + 1}`, 0, { lag: SMOOTHING }).dbamp();
    const bus = g.control(`out${index + 1}`, 0, { rate: 'ir' });
    g.Out.ar(bus, (tap === 'pre' ? placed : faded).mul(amount));
  });
  if (shape.tap !== undefined) {
    g.Out.ar(g.control(`out${shape.tap}`, 0, { rate: 'ir' }), faded);
  }
}

/** Actions of an envelope that has ended. */
const FREE_SYNTH = 2;
const FREE_GROUP = 14;

/** How much of the strip is heard. Its end frees the strip, with the group of its parts if it has some. */
function fade(g: Graph, inParts: boolean): Signal {
  const seconds = g.control('fade', 0);
  const course = env.custom({
    levels: [g.control('from', 1), 1, 0],
    times: [seconds, seconds],
    curves: 'lin',
    releaseNode: 1,
  });
  return g.EnvGen.kr(course, g.control('gate', 1), 1, 0, 1, inParts ? FREE_GROUP : FREE_SYNTH);
}

function late(g: Graph, signal: Signal, seconds: number): Signal {
  return seconds > 0 ? g.DelayN.ar(signal, seconds, seconds) : signal;
}

/** Replaces NaN and infinity by silence, so that one broken voice cannot take the mix with it. */
function guard(g: Graph, signal: Signal): Signal {
  return g.Sanitize.ar(signal, 0);
}

/** States of `CheckBadValues`: 0 a number, 1 NaN, 2 infinity, 3 a number too small to matter. */
const DENORMAL = 3;

/** Prints a line, once, when samples are found that the guards replace: the server's log tells of it. */
function tellBroken(g: Graph, signals: readonly Signal[]): void {
  const broken = signals.map((signal) => {
    const state = g.CheckBadValues.ar(signal.at(0).add(signal.at(1)), 0, 0);
    return state.gt(0).mul(state.lt(DENORMAL));
  });
  const either = broken.slice(1).reduce((sum, each) => sum.add(each), broken[0] ?? g.DC.ar(0));
  g.Poll.kr(g.T2K.kr(g.Trig1.ar(either, 1)), 1, NOT_FINITE_LABEL);
}

/**
 * Builds a chain. Everything that effects feed back to themselves passes through one LocalIn and one
 * LocalOut: two pairs in a SynthDef corrupt each other.
 */
function processChain(g: Graph, shape: StripShape, input: Signal): Signal {
  const { chain } = shape;
  const channels = effectsOf(chain).reduce((sum, { effect }) => sum + effect.feedback, 0);
  const cycle = g.control('cycle', 2);
  if (channels === 0) return runProbed(g, shape, input, cycle, undefined);
  // Unguarded, what is once no number would go round for ever.
  const loop: Loop = { returned: guard(g, g.LocalIn.ar(channels)), sent: [] };
  const output = runProbed(g, shape, input, cycle, loop);
  g.LocalOut.ar(loop.sent);
  return output;
}

interface Loop {
  readonly returned: Signal;
  readonly sent: Signal[];
}

/** A strip's own chain, its sound written to the buses of its probes on the way. */
function runProbed(
  g: Graph,
  { chain, probes = [] }: StripShape,
  input: Signal,
  cycle: Signal,
  loop: Loop | undefined,
): Signal {
  const show = (signal: Signal, at: number): Signal => {
    const probe = probes.find((each) => each.at === at);
    if (probe !== undefined) g.Out.ar(g.control(probe.control, 0, { rate: 'ir' }), signal);
    return signal;
  };
  return chain.reduce(
    (signal, link, at) => show(runChain(g, [link], signal, cycle, loop), at + 1),
    show(input, 0),
  );
}

function runChain(
  g: Graph,
  chain: readonly ChainLink[],
  input: Signal,
  cycle: Signal,
  loop: Loop | undefined,
): Signal {
  return chain.reduce((signal, link) => {
    if (link.kind === 'effect') return runEffect(g, link, signal, cycle, loop);
    const branches = link.chains.map((branch) => runChain(g, branch, signal, cycle, loop));
    return branches.slice(1).reduce((sum, each) => sum.add(each), branches[0] ?? signal);
  }, input);
}

function runEffect(
  g: Graph,
  { effect, slot, hears }: EffectLink,
  input: Signal,
  cycle: Signal,
  loop: Loop | undefined,
): Signal {
  const parameters = Object.fromEntries(
    Object.entries(effect.parameters).map(([key, spec]) => [
      key,
      g.control(effectControl(slot, key), spec.default, { lag: SMOOTHING }),
    ]),
  );
  const wet = g.control(effectControl(slot, 'wet'), effect.wet, { lag: SMOOTHING });
  const result = effect.process(g, input, parameters, {
    cycle,
    returned: returnedTo(effect, loop, input),
    sidechain: hears === undefined ? input : heard(g, slot, hears),
  });
  const { output, feedback, dry = input } = isOutput(result) ? result : plain(result);
  sendBack(effect, feedback, loop);
  return output.mul(wet).add(dry.mul(wet.neg().add(1)));
}

function heard(g: Graph, slot: string, wait: number): Signal {
  const bus = g.control(effectControl(slot, SIDECHAIN), 0, { rate: 'ir' });
  return late(g, guard(g, g.In.ar(bus, 2)), wait);
}

function plain(output: Signal): EffectOutput {
  return { output };
}

function isOutput(result: Signal | EffectOutput): result is EffectOutput {
  return 'output' in result;
}

/** The channels of the shared loop that belong to the effect being built. */
function returnedTo(effect: Effect, loop: Loop | undefined, input: Signal): Signal {
  if (loop === undefined || effect.feedback === 0) return input.mul(0);
  const first = loop.sent.length;
  return loop.returned.slice(first, first + effect.feedback);
}

function sendBack(effect: Effect, feedback: Signal | undefined, loop: Loop | undefined): void {
  const channels = feedback === undefined ? [] : feedback.channels;
  if (channels.length !== effect.feedback) {
    throw new RangeError(
      `${effect.name} declares ${effect.feedback} channels of feedback and returned ${channels.length}`,
    );
  }
  loop?.sent.push(...channels);
}

/** Turns the signal down by the decibels on the duck bus, at most by `duckDepth`. */
function duck(g: Graph, signal: Signal): Signal {
  const amount = g.In.ar(g.control('duck', 0, { rate: 'ir' }), 1);
  return signal.mul(amount.clip(0, g.control('duckDepth', 24)).neg().dbamp());
}

/** Width by mid and side, then balance: unity in the middle. */
function placeStereo(g: Graph, signal: Signal): Signal {
  const width = g.control('width', 1, { lag: SMOOTHING });
  const pan = g.control('pan', 0, { lag: SMOOTHING });
  const middle = signal.at(0).add(signal.at(1)).mul(0.5);
  const side = signal.at(0).sub(signal.at(1)).mul(width.mul(0.5));
  const left = middle.add(side).mul(pan.neg().add(1).min(1));
  const right = middle.sub(side).mul(pan.add(1).min(1));
  return g.signal([left, right]);
}
