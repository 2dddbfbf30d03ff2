import type { Pcm } from '../../src/audio/index.ts';
import type { Problem } from '../../src/base/index.ts';
import {
  type Command,
  createEngine,
  type Engine,
  type EngineOptions,
  renderScore,
  type TimedCommands,
} from '../../src/scsynth/index.ts';
import {
  compileVoice,
  type Effect,
  type Instrument,
  structureOf,
  type VoiceVariant,
  voiceName,
} from '../../src/sound/index.ts';
import { compileStrip, effectControl } from '../../src/stage/strip.ts';
import type { SynthDef } from '../../src/synthdef/index.ts';

export const sampleRate = 48_000;

export type Values = Readonly<Record<string, number>>;

/** One note to be played alone, on a stereo pair of its own. */
export interface Note {
  /** Seconds; 0 when absent. */
  readonly at?: number;
  readonly freq?: number;
  readonly sustain?: number;
  readonly velocity?: number;
  readonly values?: Values;
  readonly seed?: number;
  /** Controls set later, by time in seconds: slides of mono instruments. */
  readonly changes?: readonly { readonly at: number; readonly controls: Values }[];
}

/** What came out: one pair of channels for each note or effect asked for. */
export interface Heard {
  readonly takes: readonly (readonly [Float32Array, Float32Array])[];
  readonly problems: readonly Problem[];
  /** Synths still on the server at the end. */
  readonly left: number;
}

const PAIRS = 16;
const FIRST_ID = 1000;

export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const engine = await createEngine({ sampleRate, ...options });
  if (!engine.ok) throw new Error(engine.problems.map((each) => each.message).join('\n'));
  return engine.value;
}

export function loadDef(def: SynthDef): Command {
  return { op: 'synthdef.load', name: def.name, bytes: def.bytes() };
}

/** Instruments that play in the octave of c3. */
const basses = ['reese', 'acid', 'sub-bass', 'wobble', 'psy-bass'];

/** The pitch at which an instrument is tried: G1 for kicks, low for basses, C5 for the rest. */
export function homePitch({ pitch, name }: Instrument): number {
  if (pitch.kind === 'drum') return pitch.hertz;
  if (pitch.kind === 'kick' || name === 'offbeat-bass') return 48.9994;
  if (basses.includes(name)) return 65.4064;
  if (name === 'guitar') return 82.4069;
  return 261.6256;
}

/**
 * Plays each note alone, up to 16 side by side on an engine of 32 outputs, for `seconds` or until
 * `sustain` and the instrument's stated tail are over.
 */
export async function playNotes(
  instrument: Instrument,
  notes: readonly Note[],
  seconds?: number,
  variant?: VoiceVariant,
): Promise<Heard> {
  const voiced = { ...instrument, effects: variant?.effects ?? [] };
  const parts: Heard[] = [];
  for (let first = 0; first < notes.length; first += PAIRS) {
    parts.push(await playPairs(voiced, notes.slice(first, first + PAIRS), seconds));
  }
  return {
    takes: parts.flatMap(({ takes }) => takes),
    problems: parts.flatMap(({ problems }) => problems),
    left: parts.reduce((sum, { left }) => sum + left, 0),
  };
}

async function playPairs(
  instrument: Voiced,
  notes: readonly Note[],
  seconds: number | undefined,
): Promise<Heard> {
  const engine = await startEngine({ outputs: notes.length * 2 });
  const score = notes.flatMap((note, index) => scoreOf(instrument, note, index));
  score.sort((a, b) => a.time - b.time);
  const longest = Math.max(
    ...notes.map(({ at = 0, sustain = 0.25 }) => at + sustain + instrument.tail),
  );
  const setup = loadVoices(instrument, notes);
  const heard = collect(engine, { setup, score, seconds: seconds ?? longest });
  return { ...heard, left: await runningSynths(engine) };
}

/** Notes of one choke group, as the stage sends them: each ends the one before. */
const CHOKED = 900;

/** Plays notes one after the other or together into one stereo sound. */
export async function playPhrase(
  instrument: Instrument,
  notes: readonly Note[],
  seconds: number,
): Promise<Pcm> {
  const engine = await startEngine();
  const score = notes.flatMap((note, index) => scoreOf(instrument, note, index, 0));
  score.sort((a, b) => a.time - b.time);
  const group: Command = { op: 'group.new', id: CHOKED, action: 'head', target: 0 };
  const setup = [...loadVoices(instrument, notes), group];
  const { takes, problems } = collect(engine, { setup, score, seconds });
  if (problems.length > 0) throw new Error(problems.map((each) => each.message).join('\n'));
  return { sampleRate, channels: takes[0]! };
}

/** An instrument, and the effects that are compiled into its voices. */
type Voiced = Instrument & Partial<Pick<VoiceVariant, 'effects'>>;

/** The voice that a note is played by: structural values decide its graph. */
function variantOf(instrument: Voiced, { values = {} }: Note): VoiceVariant {
  return { structure: structureOf(instrument, values), effects: instrument.effects ?? [] };
}

/** Loads each voice that notes are played by. */
function loadVoices(instrument: Voiced, notes: readonly Note[]): Command[] {
  const variants = new Map(
    notes.map((note) => {
      const variant = variantOf(instrument, note);
      return [voiceName(instrument, variant), variant];
    }),
  );
  return [...variants.values()].map((variant) => loadDef(compileVoice(instrument, variant)));
}

/** So many beats of a hit, each as long as the beat. */
export function playLoop(
  instrument: Instrument,
  bpm: number,
  note: Omit<Note, 'at' | 'sustain'>,
  beats = 16,
): Promise<Pcm> {
  const beat = 60 / bpm;
  const notes = Array.from({ length: beats }, (_, index) => ({
    ...note,
    at: index * beat,
    sustain: beat,
    seed: 100 + index,
  }));
  return playPhrase(instrument, notes, beats * beat);
}

function scoreOf(instrument: Voiced, note: Note, index: number, out?: number): TimedCommands[] {
  const { at = 0, sustain = 0.25, velocity = 0.8, values = {}, seed = 1992 + index } = note;
  const id = FIRST_ID + index;
  const choked = instrument.choke !== undefined && out !== undefined;
  const choke: Command[] = choked ? [{ op: 'node.set', id: CHOKED, controls: { gate: 0 } }] : [];
  const start: Command = {
    op: 'synth.new',
    def: voiceName(instrument, variantOf(instrument, note)),
    id,
    action: 'tail',
    target: choked ? CHOKED : 0,
    controls: {
      out: out ?? index * 2,
      freq: note.freq ?? homePitch(instrument),
      sustain,
      velocity,
      generator: index + 1,
      seed,
      ...values,
    },
  };
  const later = (note.changes ?? []).map((change) => ({
    time: change.at,
    commands: [{ op: 'node.set', id, controls: change.controls } as const],
  }));
  const release = {
    time: at + sustain,
    commands: [{ op: 'node.set', id, controls: { gate: 0 } } as const],
  };
  return [
    { time: at, commands: [...choke, start] },
    ...later,
    ...(instrument.mono ? [release] : []),
  ];
}

/** What to play through an effect. */
export interface Pass {
  readonly values?: Values;
  readonly wet?: number;
  /** Parameters set later, by time in seconds. */
  readonly changes?: readonly { readonly at: number; readonly values: Values }[];
}

/** A stereo signal as a function of the frame. */
export type Source = (frame: number) => readonly [number, number];

/**
 * Sends one input through an effect with each of several settings, each in a strip of its own, for
 * `seconds`.
 */
export async function passThrough(
  effect: Effect,
  input: Source,
  passes: readonly Pass[],
  seconds: number,
): Promise<Heard> {
  const chain = [{ kind: 'effect', effect, slot: 'fx' }] as const;
  const def = compileStrip('effect', { chain, sends: [], ducked: false, delay: 0 });
  const parts: Heard[] = [];
  for (let first = 0; first < passes.length; first += PAIRS) {
    const some = passes.slice(first, first + PAIRS);
    const engine = await startEngine({ outputs: some.length * 2, inputs: 2 });
    const setup = [loadDef(def)];
    const start = {
      time: 0,
      commands: some.map((pass, index) => strip(pass, index, some.length)),
    };
    const later = some.flatMap((pass, index) => laterOf(pass, index));
    const score = [start, ...later.sort((a, b) => a.time - b.time)];
    const heard = collect(engine, { setup, score, seconds, input });
    parts.push({ ...heard, left: 0 });
  }
  return {
    takes: parts.flatMap(({ takes }) => takes),
    problems: parts.flatMap(({ problems }) => problems),
    left: 0,
  };
}

function laterOf({ changes = [] }: Pass, index: number): TimedCommands[] {
  return changes.map(({ at, values }) => ({
    time: at,
    commands: [{ op: 'node.set', id: FIRST_ID + index, controls: controlsOf(values) } as const],
  }));
}

function controlsOf(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [effectControl('fx', key), value]),
  );
}

function strip({ values = {}, wet = 1 }: Pass, index: number, count: number): Command {
  const controls = controlsOf({ ...values, wet });
  return {
    op: 'synth.new',
    def: 'effect',
    id: FIRST_ID + index,
    action: 'tail',
    target: 0,
    controls: { in: count * 2, out0: index * 2, generator: index + 1, seed: 7, ...controls },
  };
}

function collect(
  engine: Engine,
  request: {
    readonly setup: readonly Command[];
    readonly score: readonly TimedCommands[];
    readonly seconds: number;
    readonly input?: Source;
  },
): Omit<Heard, 'left'> {
  const { input } = request;
  const frames = Math.round(request.seconds * sampleRate);
  const channels = engine.outputs.map(() => new Float32Array(frames));
  const report = renderScore(engine, {
    setup: request.setup,
    score: request.score,
    frames,
    ...(input && {
      inputs: (block, [left, right]) => {
        for (let i = 0; i < 128; i++) {
          const pair = input(block * 128 + i);
          left![i] = pair[0];
          right![i] = pair[1];
        }
      },
    }),
    onBlock: (block, index) => {
      for (const [channel, samples] of block.entries())
        channels[channel]!.set(samples, index * 128);
    },
  });
  const takes: [Float32Array, Float32Array][] = [];
  for (let i = 0; i < channels.length; i += 2) takes.push([channels[i]!, channels[i + 1]!]);
  return { takes, problems: report.problems };
}

async function runningSynths(engine: Engine): Promise<number> {
  engine.takeReplies();
  engine.ask('/status');
  engine.render();
  const status = engine.takeReplies().find(({ address }) => address === '/status.reply');
  const synths = status?.args[2];
  return synths?.type === 'i' ? synths.value : Number.NaN;
}
