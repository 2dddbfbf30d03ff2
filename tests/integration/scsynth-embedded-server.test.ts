import { afterEach, describe, expect, it } from 'vitest';
import {
  type EmbeddedServer,
  type ServerEvent,
  startEmbeddedServer,
} from '../../src/scsynth/index.ts';
import { loadFixture, note } from './scsynth-fixtures.ts';

const servers: EmbeddedServer[] = [];

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ outputs: 1 });
  if (!server.ok) throw new Error(server.problems[0]?.message);
  servers.push(server.value);
  return server.value;
}

async function render(server: EmbeddedServer, blocks: number): Promise<Float32Array> {
  const rendered = await server.render(blocks);
  if (!rendered.ok) throw new Error(rendered.problems[0]?.message);
  return rendered.value[0]!;
}

function onsets(samples: Float32Array): number[] {
  return [...samples.keys()].filter((frame) => samples[frame] !== 0);
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.quit()));
});

describe('the embedded server', () => {
  it('plays commands on their frames, in whatever order they were sent', async () => {
    const server = await start();
    server.send(undefined, [loadFixture('click')]);
    expect((await server.sync()).ok).toBe(true);
    const frames = [700, 1, 128, 255, 300];
    for (const [step, frame] of frames.entries()) {
      server.send(frame / 48_000, [note('click', 1000 + step)]);
    }
    expect(onsets(await render(server, 8))).toEqual([...frames].sort((a, b) => a - b));
  });

  it('says what runs on it', async () => {
    const server = await start();
    server.send(undefined, [loadFixture('sine'), note('sine', 1000)]);
    await render(server, 4);
    const asked = server.status();
    await render(server, 1);
    const status = await asked;
    expect(status).toMatchObject({ ok: true, value: { synths: 1, time: (5 * 128) / 48_000 } });
  });

  it('tells of what comes late, and plays it at once', async () => {
    const server = await start();
    const heard: ServerEvent[] = [];
    server.listen((event) => heard.push(event));
    server.send(undefined, [loadFixture('click')]);
    await render(server, 10);
    server.send(0.001, [note('click', 1000)]);
    expect(onsets(await render(server, 1))).toEqual([0]);
    expect(heard).toEqual([
      { kind: 'late', time: 0.001, by: expect.closeTo((1280 - 48) / 48_000, 9) },
    ]);
  });

  it('tells of what fails, naming the command', async () => {
    const server = await start();
    const heard: ServerEvent[] = [];
    server.listen((event) => heard.push(event));
    server.send(0, [note('nothing', 1000)]);
    await render(server, 2);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ kind: 'fail' });
    expect(heard[0]?.kind === 'fail' && heard[0].problem.message).toContain('nothing');
  });

  it('answers with a Problem once it was ended', async () => {
    const server = await start();
    const asked = server.render(4000);
    await server.quit();
    expect((await asked).ok).toBe(false);
    expect(await server.render(1)).toMatchObject({
      ok: false,
      problems: [{ code: 'scsynth.died' }],
    });
  });
});
