import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Command,
  type EmbeddedServer,
  type ServerEvent,
  type ServerOptions,
  startEmbeddedServer,
} from '../../src/scsynth/index.ts';
import { loadFixture, note } from './scsynth-fixtures.ts';

interface Started {
  readonly server: EmbeddedServer;
  /** The thread that the server runs in at first. */
  readonly thread: Worker;
  readonly heard: ServerEvent[];
}

const servers: EmbeddedServer[] = [];

async function start(options: Partial<ServerOptions> = {}): Promise<Started> {
  const [thread, started] = await Promise.all([
    once(process, 'worker').then(([worker]) => worker as Worker),
    startEmbeddedServer({ outputs: 1, ...options }),
  ]);
  if (!started.ok) throw new Error(started.problems[0]?.message);
  const server = started.value;
  servers.push(server);
  const heard: ServerEvent[] = [];
  server.listen((event) => heard.push(event));
  return { server, thread, heard };
}

async function play(server: EmbeddedServer, blocks: number): Promise<Float32Array> {
  const rendered = await server.render(blocks);
  if (!rendered.ok) throw new Error(rendered.problems[0]?.message);
  return rendered.value[0]!;
}

/** Samples of a buffer; blocks are rendered until they are there. */
async function read(server: EmbeddedServer, id: number, count: number): Promise<Float32Array> {
  const samples = await server.readBuffer(id, 0, count);
  if (!samples.ok) throw new Error(samples.problems[0]?.message);
  return samples.value;
}

function sounding(samples: Float32Array): number[] {
  return [...samples.keys()].filter((frame) => samples[frame] !== 0);
}

/** Groups in groups, deeper than the engine's stack: the WebAssembly traps. */
const abyss: readonly Command[] = Array.from({ length: 60_000 }, (_, index) => ({
  op: 'group.new',
  id: index + 1,
  action: 'head',
  target: index,
}));

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.quit()));
});

describe('an embedded server that died', () => {
  const ramp = Float32Array.from({ length: 100_000 }, (_, index) => index / 100_000);
  const prepared: readonly Command[] = [
    loadFixture('click'),
    loadFixture('sine'),
    { op: 'buffer.alloc', id: 3, frames: 50_000, channels: 2 },
    { op: 'buffer.set', id: 3, start: 0, samples: ramp },
    { op: 'buffer.alloc', id: 4, frames: 64, channels: 1 },
    { op: 'buffer.alloc', id: 5, frames: 64, channels: 1 },
    { op: 'buffer.free', id: 5 },
    { op: 'synthdef.free', name: 'sine' },
  ];

  it('begins anew with its SynthDefs and buffers when its thread was ended', async () => {
    const { server, thread, heard } = await start();
    server.send(undefined, [...prepared, note('click', 1000)]);
    await play(server, 10);
    const asked = server.render(100_000);
    await thread.terminate();
    expect(await asked).toMatchObject({ ok: false, problems: [{ code: 'scsynth.died' }] });
    server.send(undefined, [{ op: 'buffer.set', id: 4, start: 1, samples: Float32Array.of(0.5) }]);

    expect(await server.restart()).toMatchObject({ ok: true });
    expect(heard.map(({ kind }) => kind)).toEqual(['died', 'restarted']);
    expect(server.now()).toBe(0);
    expect(await server.status()).toMatchObject({ value: { synths: 0, synthDefs: 1, time: 0 } });
    expect(await read(server, 3, ramp.length)).toEqual(ramp);
    expect([...(await read(server, 4, 3))]).toEqual([0, 0.5, 0]);
    server.send(300 / 48_000, [note('click', 1000)]);
    expect(sounding(await play(server, 4))).toEqual([300]);
    server.send(undefined, [note('sine', 1001)]);
    await play(server, 1);
    expect(heard.slice(2)).toMatchObject([{ kind: 'fail' }]);
  });

  it('begins anew when the WebAssembly trapped', async () => {
    const { server, heard } = await start({ maxNodes: 65_536 });
    server.send(undefined, [loadFixture('click'), ...abyss]);
    expect(await server.render(400)).toMatchObject({
      ok: false,
      problems: [{ code: 'scsynth.crashed' }],
    });
    expect(await server.sync()).toMatchObject({ ok: false });
    expect(await server.restart()).toMatchObject({ ok: true });
    expect(heard.map(({ kind }) => kind)).toEqual(['died', 'restarted']);
    server.send(0, [note('click', 1000)]);
    expect(sounding(await play(server, 1))).toEqual([0]);
  });

  it('forgets what was to come, and tells those who wait, when it is started anew alive', async () => {
    const { server, heard } = await start();
    server.send(undefined, [loadFixture('click')]);
    server.send(0.001, [note('click', 1000)]);
    const asked = server.sync();
    const restarted = await Promise.all([server.restart(), server.restart()]);
    expect(restarted.map(({ ok }) => ok)).toEqual([true, true]);
    await asked;
    expect(heard.map(({ kind }) => kind)).toEqual(['died', 'restarted']);
    expect(sounding(await play(server, 4))).toEqual([]);
  });

  it('stays ended after quit, in the middle of starting anew too', async () => {
    const { server } = await start();
    const restarting = server.restart();
    await server.quit();
    expect(await restarting).toMatchObject({ ok: false, problems: [{ code: 'scsynth.died' }] });
    expect(await server.restart()).toMatchObject({ ok: false });
    expect(await server.render(1)).toMatchObject({ ok: false });
  });
});

describe('more than the engine holds', () => {
  it('waits: of 100,000 notes queued for a time, each sounds on its frame', async () => {
    const { server, heard } = await start();
    server.send(undefined, [loadFixture('click')]);
    const [count, gap] = [100_000, 6];
    for (let index = 0; index < count; index += 1) {
      server.send((index * gap) / 48_000, [note('click', -1)]);
    }
    let clicks = 0;
    let astray = 0;
    for (let block = 0; block * 128 < count * gap + 128; block += 100) {
      for (const [frame, sample] of (await play(server, 100)).entries()) {
        if (sample === 0) continue;
        clicks += 1;
        if ((block * 128 + frame) % gap !== 0) astray += 1;
      }
    }
    expect([clicks, astray, heard]).toEqual([count, 0, []]);
    const asked = server.status();
    await play(server, 1);
    expect(await asked).toMatchObject({ value: { synths: 0 } });
  });

  it('is refused aloud: of a flood within one block, each note sounds or is named as lost', async () => {
    const { server, heard } = await start({ maxNodes: 65_536 });
    server.send(undefined, [loadFixture('click')]);
    await server.sync();
    const notes = Array.from({ length: 60_000 }, () => note('click', -1));
    server.send(64 / 48_000, notes);
    const sound = (await play(server, 200)).reduce((sum, sample) => sum + sample, 0);
    const said = heard.flatMap((event) => (event.kind === 'fail' ? [event.problem] : []));
    const overflow = said.find(({ code }) => code === 'scsynth.overflow');
    expect(overflow).toMatchObject({ severity: 'error' });
    const lost = Number(/\((\d+) times\)/.exec(overflow?.message ?? '')?.[1]);
    // A bundle holds 25 of these notes, of 36 bytes each beside their sizes.
    expect(sound + 25 * lost).toBe(notes.length);
    expect(said.map(({ code }) => code)).toContain('scsynth.late');
  });
});
