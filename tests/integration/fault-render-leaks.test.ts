import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rational } from '../../src/base/index.ts';
import {
  type Command,
  type Server,
  type ServerStatus,
  startEmbeddedServer,
} from '../../src/scsynth/index.ts';
import { compileVoice } from '../../src/sound/voice.ts';
import { beginState, finish, type Plan, setup, stage } from '../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { type Jack, startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { planText } from './render-fixtures.ts';
import { bootOn } from './server-native-fixtures.ts';

const bars = 10;
const barSeconds = 0.8;
/** What is sent at once, the same time ahead. */
const stepSeconds = 0.2;
/** Longer than any of these sounds. */
const tailSeconds = 2.5;
/** As far as a busy machine is behind at most. */
const behindSeconds = 10;

/** A thousand notes a bar: choked, mono, ducked, moved by an oscillator, too many at once. */
const busy = `bpm: 300
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*16'}
  hats: {instrument: closed-hat, pattern: 'x*64', pan: 0.2}
  tops: {instrument: open-hat, pattern: 'x*32'}
  acid:
    instrument: acid
    pattern: 'note "c4 ~ e4 g4 ~ c5 [e4 g4] c4" # legato "<0.5 1.5>"'
    duck: {by: kick}
    modulate: [{lfo: sine, rate: 1/2, param: cutoff, from: 400Hz, to: 4kHz}]
    effects: [{delay: {time: 1/16}}]
    sends: {hall: -12dB}
  clicks: {instrument: click, pattern: 'x*500'}
  rims: {instrument: rim, pattern: '[x,x]*200', sends: {hall: -20dB}}
returns: {hall: {effects: [{reverb: {time: 0.5s}}]}}
master: {gain: -20dB}
`;

/** What a song's server is told: at the start, and then. */
function commandsOf(plan: Plan) {
  let state = beginState(rational(0));
  const begin = setup(plan, state);
  const staged = stage(plan, state, { begin: rational(0), end: rational(bars) });
  state = staged.state;
  const messages = [...staged.messages, ...finish(plan, state)];
  const all = [...begin, ...messages].flatMap(({ commands }) => commands);
  const names = new Set(all.flatMap((each) => (each.op === 'synth.new' ? [each.def] : [])));
  const loads = [...names].map((name): Command => {
    const bytes = plan.synthdef(name)?.bytes();
    if (bytes === undefined) throw new Error(`there is no ${name}`);
    return { op: 'synthdef.load', name, bytes };
  });
  return { loads, begin: begin.flatMap(({ commands }) => commands), messages };
}

const registry = makeDefaultRegistry();
const mono = registry.instruments().filter((name) => registry.instrument(name)?.mono);

/** Mono notes that are over within the engine's first block. */
const short = `bpm: 240
tracks:
${mono
  .map((name) => `  ${name}: {instrument: ${name}, pattern: 'note "0*8" # sustain 0.0005'}`)
  .join('\n')}
master: {gain: -20dB}
`;

interface Running {
  readonly server: Server;
  /** Lets time pass on the server until something is so, and gives its status then. */
  until(seconds: number): Promise<ServerStatus>;
}

/** Plays the song, and tells what was on the server before its first note and after its last. */
async function play({ server, until }: Running, song = busy) {
  const plan = planText(song, 'shared');
  const { loads, begin, messages } = commandsOf(plan);
  const failed: string[] = [];
  let late = 0;
  server.listen((event) => {
    if (event.kind === 'late') late += 1;
    else failed.push(event.kind === 'fail' ? event.problem.message : event.kind);
  });
  server.send(undefined, [...loads, ...begin]);
  const start = server.now() + 0.5;
  const before = await until(start - stepSeconds);
  let during = before;
  for (let from = 0; from < bars * barSeconds + tailSeconds; from += stepSeconds) {
    const step = messages.filter(({ time }) => time >= from && time < from + stepSeconds);
    for (const { time, commands } of step) server.send(start + time, commands);
    const now = await until(start + from);
    if (now.synths > during.synths) during = now;
  }
  const end = start + bars * barSeconds + tailSeconds;
  let after = await until(end);
  // A server that is behind its clock is given the time that it lacks.
  for (let wait = 1; wait < behindSeconds && after.synths > before.synths; wait += 1) {
    after = await until(end + wait);
  }
  const commands = messages.flatMap((each) => each.commands);
  const notes = commands.filter(({ op }) => op === 'synth.new').length;
  const groups = commands.filter(({ op }) => op === 'group.new').length;
  return { before, during, after, notes, groups, failed, late };
}

function expectNothingLeft({
  before,
  during,
  after,
  notes,
  groups,
  failed,
}: Awaited<ReturnType<typeof play>>) {
  expect(notes).toBeGreaterThan(10_000);
  expect(failed).toEqual([]);
  expect(during.synths).toBeGreaterThan(before.synths + 20);
  expect(after).toMatchObject({
    synths: before.synths,
    groups: before.groups + groups,
    ugens: before.ugens,
    synthDefs: before.synthDefs,
  });
}

function told<T>(result: { ok: true; value: T } | { ok: false; problems: readonly unknown[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** An embedded server, which runs as fast as it can. */
async function startEmbedded(): Promise<Running> {
  const server = told(await startEmbeddedServer());
  const until = async (seconds: number): Promise<ServerStatus> => {
    while (server.now() < seconds) await server.render(10);
    const asked = server.status();
    await server.render(1);
    return told(await asked);
  };
  return { server, until };
}

/** Plays a song on an embedded server. */
async function playEmbedded(song: string) {
  const running = await startEmbedded();
  const played = await play(running, song);
  await running.server.quit();
  return played;
}

describe('on an embedded server', () => {
  it('nothing is left of 10,000 notes', async () => {
    expectNothingLeft(await playEmbedded(busy));
  });

  it('nothing is left of mono notes that are shorter than a block', async () => {
    const { before, during, after, notes, failed, late } = await playEmbedded(short);
    expect([notes, failed, late]).toEqual([mono.length * 8 * bars, [], 0]);
    expect(during.synths).toBeGreaterThan(before.synths);
    expect(after.synths).toBe(before.synths);
  });

  it.each(mono)('nothing is left of a late note of %s, which ends as it begins', async (name) => {
    const { server, until } = await startEmbedded();
    const def = compileVoice(registry.instrument(name)!);
    server.send(undefined, [{ op: 'synthdef.load', name: def.name, bytes: def.bytes() }]);
    server.send(0.1, [
      { op: 'synth.new', def: def.name, id: 1000, action: 'tail', target: 0, controls: {} },
      { op: 'node.set', id: 1000, controls: { gate: 0 } },
    ]);
    expect((await until(0.105)).synths).toBe(1);
    expect((await until(tailSeconds)).synths).toBe(0);
    await server.quit();
  });
});

describe.skipIf(!hasPeer('scsynth') || !hasPeer('jackd'))(
  'on a native server, in real time',
  () => {
    let jack: Jack;

    beforeAll(async () => {
      jack = await startJack();
    });

    afterAll(() => jack?.stop());

    // On a busy machine scsynth is behind at times, and then plays what is late at once: more voices
    // (1500 were seen) than its memory holds.
    it('nothing is left of 10,000 notes', { retry: 2 }, async () => {
      const server = await bootOn(jack.name, {}, { memory: 57_344 });
      const until = async (seconds: number): Promise<ServerStatus> => {
        await vi.waitUntil(() => server.now() >= seconds, { timeout: 30_000, interval: 20 });
        return told(await server.status());
      };
      expectNothingLeft(await play({ server, until }));
      await server.quit();
    });
  },
);
