import { Rational, type Result, rational } from '../../src/base/index.ts';
import type { EngineChoice } from '../../src/render/index.ts';
import { overriding } from '../../src/render/override.ts';
import { renderShared } from '../../src/render/render-shared.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/scsynth/index.ts';
import { beginState, finish, type Plan, setup, stage } from '../../src/stage/index.ts';
import { type PlanSettings, planText, renderText, temporaryFolder } from './render-fixtures.ts';

export type Stereo = readonly Float32Array[];

const sampleRate = 48_000;
const block = 128;
/** How long before its first sound a span is sent to a server that plays live. */
const ahead = 0.05;

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map((each) => each.message).join('\n'));
}

/** Bars of a song's form. */
export function barsOf(text: string, settings?: PlanSettings): number {
  const { cycles } = planText(text, 'apart', settings);
  if (cycles === undefined) throw new Error('such a song needs an arrangement');
  return cycles;
}

/** A song rendered a node at a time. */
export async function inStages(
  text: string,
  engine?: EngineChoice,
  settings?: PlanSettings,
): Promise<Stereo> {
  const chosen = engine === undefined ? {} : { engine };
  const plan = planText(text, 'apart', settings);
  const { pcm } = await renderText(text, {
    plan,
    extent: { bars: barsOf(text, settings) },
    ...chosen,
  });
  return pcm.channels;
}

/** The same frames from one engine that plays everything. */
export async function onOneServer(
  text: string,
  engine?: EngineChoice,
  settings?: PlanSettings,
): Promise<Stereo> {
  const plan = planText(text, 'shared', settings);
  const bars = barsOf(text, settings);
  const frames = framesOf(plan, bars);
  const sound = silence(frames);
  let first = 0;
  const rendered = await renderShared(
    {
      plan,
      cycles: { begin: Rational.zero, end: rational(bars) },
      frames,
      sampleRate,
      folder: await temporaryFolder(),
      ...(engine === undefined ? {} : { engine }),
    },
    (channels) => {
      for (const [index, samples] of channels.entries()) sound[index]?.set(samples, first);
      first += channels[0]?.length ?? 0;
    },
  );
  unwrap(rendered);
  return sound;
}

/**
 * The same frames as they sound live: on a server whose clock is the sound taken from it, told of spans
 * of the given lengths (cycles, again and again) shortly before they begin.
 */
export async function live(text: string, spans: readonly Rational[]): Promise<Stereo> {
  const plan = planText(text, 'shared');
  const server = unwrap(await startEmbeddedServer({ inputs: 2 }));
  try {
    return await playLive(plan, server, barsOf(text), spans);
  } finally {
    await server.quit();
  }
}

async function playLive(
  plan: Plan,
  server: EmbeddedServer,
  bars: number,
  spans: readonly Rational[],
): Promise<Stereo> {
  const master = plan.nodes.at(-1)!;
  const skip = Math.round(master.latency * sampleRate);
  const frames = framesOf(plan, bars);
  const sound = silence(Math.ceil((skip + frames) / block) * block);
  const problems: string[] = [];
  server.listen((event) => problems.push('problem' in event ? event.problem.message : event.kind));
  const change = overriding({
    id: master.place.strip,
    controls: { gain: plan.master.gainDb ?? 0 },
  });
  const loaded = new Set<string>();
  const send = (messages: ReturnType<typeof setup>): void => {
    for (const { time, commands } of messages) {
      for (const each of commands) {
        if (each.op !== 'synth.new' || loaded.has(each.def)) continue;
        loaded.add(each.def);
        const bytes = plan.synthdef(each.def)!.bytes();
        server.send(undefined, [{ op: 'synthdef.load', name: each.def, bytes }]);
      }
      server.send(time, commands.map(change));
    }
  };
  let blocks = 0;
  const renderUntil = async (seconds: number): Promise<void> => {
    const wanted = Math.min(
      Math.floor((seconds * sampleRate) / block),
      (sound[0]?.length ?? 0) / block,
    );
    if (wanted <= blocks) return;
    const channels = unwrap(await server.render(wanted - blocks));
    for (const [index, samples] of channels.entries()) sound[index]?.set(samples, blocks * block);
    blocks = wanted;
  };
  let state = beginState(Rational.zero);
  send(setup(plan, state));
  unwrap(await server.sync());
  const end = rational(bars);
  for (let begin = Rational.zero, turn = 0; begin.lt(end); turn++) {
    const next = begin.add(spans[turn % spans.length]!).min(end);
    await renderUntil(plan.tempo.secondsAt(begin) - ahead);
    const staged = stage(plan, state, { begin, end: next });
    state = staged.state;
    send(staged.messages);
    begin = next;
  }
  send(finish(plan, state));
  await renderUntil(Number.POSITIVE_INFINITY);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return sound.map((channel) => channel.subarray(skip, skip + frames));
}

function framesOf(plan: Plan, bars: number): number {
  return Math.round(plan.tempo.secondsAt(rational(bars)) * sampleRate);
}

function silence(frames: number): Float32Array[] {
  return [new Float32Array(frames), new Float32Array(frames)];
}

/** Power of all samples of a sound, dB; −∞ for silence. */
export function powerDb(sound: Stereo): number {
  let sum = 0;
  let count = 0;
  for (const samples of sound) {
    for (const sample of samples) sum += sample * sample;
    count += samples.length;
  }
  return 10 * Math.log10(sum / count);
}

/** What is left of one sound when another is taken away: its power beside the first's, dB. */
export function nullDb(a: Stereo, b: Stereo): number {
  const rest = a.map((samples, channel) => {
    const other = b[channel];
    if (other?.length !== samples.length) throw new Error('they differ in length');
    return samples.map((sample, frame) => sample - other[frame]!);
  });
  const left = powerDb(rest);
  return left === Number.NEGATIVE_INFINITY ? left : left - powerDb(a);
}
