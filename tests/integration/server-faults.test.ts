import { createSocket } from 'node:dgram';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../../src/base/index.ts';
import {
  connectRemoteServer,
  type ServerEvent,
  startNativeServer,
} from '../../src/scsynth/index.ts';
import { buildSynthDef } from '../../src/synthdef/index.ts';
import { type Jack, startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { testSeed } from '../seed.ts';
import { loadFixture, note } from './scsynth-fixtures.ts';
import { bootOn } from './server-native-fixtures.ts';
import { startProxy } from './udp-proxy.ts';

const isThere = hasPeer('scsynth') && hasPeer('jackd');

/** Whether a process runs; one that ended and waits for its parent does not. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isGone(pid: number): Promise<void> {
  await expect.poll(() => isRunning(pid), { timeout: 5000 }).toBe(false);
}

describe.skipIf(!isThere)('native scsynth in trouble', () => {
  let jack: Jack;

  beforeAll(async () => {
    jack = await startJack();
  });

  afterAll(() => jack?.stop());

  it('answers every open question when it is killed, and leaves nothing behind', async () => {
    const server = await bootOn(jack.name);
    const heard: ServerEvent[] = [];
    server.listen((event) => heard.push(event));
    server.send(undefined, [{ op: 'buffer.alloc', id: 0, frames: 2_000_000, channels: 1 }]);
    await server.sync();
    const open = [server.readBuffer(0, 0, 2_000_000), server.sync(), server.status()];
    process.kill(server.pid, 'SIGKILL');
    const reading = await open[0];
    expect(reading).toMatchObject({ ok: false, problems: [{ code: 'scsynth.died' }] });
    await Promise.all(open);
    await isGone(server.pid);
    expect(heard).toMatchObject([{ kind: 'died', problem: { code: 'scsynth.died' } }]);
    expect(existsSync(`/dev/shm/SuperColliderServer_${server.port}`)).toBe(false);
    server.send(undefined, [note('sine', 1)]);
    expect((await server.sync()).ok).toBe(false);
    await server.quit();
  });

  it('starts ten times at once, each on a port of its own', async () => {
    const servers = await Promise.all(Array.from({ length: 10 }, () => bootOn(jack.name)));
    expect(new Set(servers.map(({ port }) => port)).size).toBe(10);
    const answers = await Promise.all(
      servers.map(async (server, index) => {
        server.send(undefined, [loadFixture('sine')]);
        for (let id = 0; id <= index; id += 1) server.send(undefined, [note('sine', 1000 + id)]);
        await server.sync();
        const status = await server.status();
        return status.ok ? status.value.synths : -1;
      }),
    );
    expect(answers).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
    await Promise.all(servers.map((server) => server.quit()));
    for (const { pid } of servers) await isGone(pid);
  });

  it('says who has the port', async () => {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', () => resolve()));
    const udp = await startNativeServer({}, { jack: jack.name, port: socket.address().port });
    socket.close();
    const taken = [{ code: 'scsynth.port-taken', hint: expect.stringContaining('free') }];
    expect(udp).toMatchObject({ ok: false, problems: taken });
    const listener = createServer();
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', () => resolve()));
    const { port } = listener.address() as AddressInfo;
    const tcp = await startNativeServer({}, { jack: jack.name, port, transport: 'tcp' });
    listener.close();
    expect(tcp).toMatchObject({ ok: false, problems: taken });
  });

  it('says what is missing: program, JACK, sample rate', async () => {
    const program = await startNativeServer({}, { program: 'no-such-scsynth' });
    expect(program).toMatchObject({
      ok: false,
      problems: [{ code: 'scsynth.program-missing', hint: expect.stringContaining('apt-get') }],
    });
    const sound = await startNativeServer({}, { jack: 'gabber-no-such-jack' });
    expect(sound).toMatchObject({
      ok: false,
      problems: [{ code: 'scsynth.no-audio', hint: expect.stringContaining('jackd') }],
    });
    const rate = await startNativeServer({ sampleRate: 44_100 }, { jack: jack.name });
    expect(rate).toMatchObject({
      ok: false,
      problems: [{ code: 'scsynth.sample-rate', message: expect.stringContaining('48000') }],
    });
  });

  it('names the UGen that it lacks', async () => {
    const settings = { jack: jack.name, plugins: ['/no/such/folder'] };
    const started = await startNativeServer({}, settings);
    if (!started.ok) throw new Error(started.problems[0]?.message);
    expect(started.problems).toMatchObject([{ code: 'scsynth.no-plugins', severity: 'warning' }]);
    const heard: ServerEvent[] = [];
    started.value.listen((event) => heard.push(event));
    started.value.send(undefined, [loadFixture('sine')]);
    await started.value.sync();
    await expect.poll(() => JSON.stringify(heard)).toContain('scsynth.missing-ugen');
    await started.value.quit();
  });

  it('takes the sizes that options ask for', async () => {
    const server = await bootOn(
      jack.name,
      {},
      {
        maxNodes: 64,
        wireBuffers: 128,
        buffers: 20,
        memory: 2048,
        controlBuses: 32,
        audioBuses: 50,
      },
    );
    const heard: ServerEvent[] = [];
    server.listen((event) => heard.push(event));
    const quiet = buildSynthDef('quiet', (g) => g.Out.ar(40, g.DC.ar(0)));
    server.send(undefined, [{ op: 'synthdef.load', name: 'quiet', bytes: quiet.bytes() }]);
    // The root group is the first node of 64.
    for (let id = 0; id < 80; id += 1) server.send(undefined, [note('quiet', 1000 + id)]);
    await server.sync();
    const status = await server.status();
    expect(status.ok && status.value.synths).toBeLessThanOrEqual(64);
    expect(status.ok && status.value.synths).toBeGreaterThan(50);
    expect(heard.some((event) => event.kind === 'fail')).toBe(true);
    await server.quit();
  });

  it('loses nothing for good where packets are lost, doubled and out of order', async () => {
    const native = await bootOn(jack.name);
    const random = makeRandom(testSeed);
    const proxy = await startProxy(native.port, () => {
      const draw = random.next();
      if (draw < 0.1) return { copies: 0, delay: 0 };
      if (draw < 0.2) return { copies: 2, delay: 0 };
      return { copies: 1, delay: draw < 0.3 ? 4 : 0 };
    });
    const connected = await connectRemoteServer({ port: proxy.port, patience: 20_000 });
    if (!connected.ok) throw new Error(connected.problems[0]?.message);
    const server = connected.value;
    const samples = Float32Array.from({ length: 50_000 }, (_, index) => index / 50_000);
    server.send(undefined, [
      { op: 'buffer.alloc', id: 5, frames: 50_000, channels: 1 },
      { op: 'buffer.set', id: 5, start: 0, samples },
    ]);
    for (let index = 0; index < 20; index += 1) {
      const def = buildSynthDef(`lossy-${index}`, (g) => g.Out.ar(40, g.DC.ar(0)));
      server.send(undefined, [
        { op: 'synthdef.load', name: def.name, bytes: def.bytes() },
        note(def.name, 1000 + index),
      ]);
    }
    expect(await server.sync()).toMatchObject({ ok: true });
    // Asked past the proxy: what was confirmed is there, once.
    const status = await native.status();
    expect(status).toMatchObject({ ok: true, value: { synths: 20, synthDefs: 20 } });
    const found = await native.readBuffer(5, 0, 50_000);
    if (!found.ok) throw new Error(found.problems[0]?.message);
    expect(found.value.findIndex((sample, index) => sample !== samples[index])).toBe(-1);
    const through = await server.readBuffer(5, 100, 20_000);
    expect(through).toMatchObject({ ok: true, value: { length: 20_000 } });
    expect(proxy.harmed).toBeGreaterThan(10);
    await server.quit();
    expect(await native.status()).toMatchObject({ ok: true, value: { synths: 0 } });
    proxy.close();
    await native.quit();
  });

  it('reports what it cannot confirm when nothing gets through any more', async () => {
    const native = await bootOn(jack.name);
    let isCut = false;
    const proxy = await startProxy(native.port, () => ({ copies: isCut ? 0 : 1, delay: 0 }));
    const connected = await connectRemoteServer({ port: proxy.port, patience: 600 });
    if (!connected.ok) throw new Error(connected.problems[0]?.message);
    const server = connected.value;
    const heard: ServerEvent[] = [];
    server.listen((event) => heard.push(event));
    isCut = true;
    server.send(undefined, [loadFixture('sine'), note('sine', 1000)]);
    const answers = await Promise.all([
      server.sync(),
      server.status(),
      server.readBuffer(0, 0, 10),
    ]);
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, problems: [{ code: 'scsynth.no-answer' }] });
    }
    expect(heard).toContainEqual({
      kind: 'fail',
      problem: expect.objectContaining({ code: 'scsynth.no-answer' }),
    });
    await expect.poll(() => heard.at(-1)?.kind, { timeout: 5000 }).toBe('died');
    await server.quit();
    proxy.close();
    await native.quit();
  });
});

describe('a server that never answers', () => {
  it('is given up over UDP', async () => {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', () => resolve()));
    const begun = performance.now();
    const found = await connectRemoteServer({ port: socket.address().port, patience: 300 });
    expect(found).toMatchObject({ ok: false, problems: [{ code: 'scsynth.no-answer' }] });
    expect(performance.now() - begun).toBeLessThan(3000);
    socket.close();
  });

  it('is given up over TCP, whether it is mute, talks something else or is not there', async () => {
    const listener = createServer((socket) => {
      socket.on('error', () => {}).resume();
      socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', () => resolve()));
    const { port } = listener.address() as AddressInfo;
    const settings = { port, transport: 'tcp', patience: 300 } as const;
    expect((await connectRemoteServer(settings)).ok).toBe(false);
    listener.removeAllListeners('connection');
    listener.on('connection', (socket) => socket.on('error', () => {}).resume());
    const mute = await connectRemoteServer(settings);
    expect(mute).toMatchObject({ ok: false, problems: [{ code: 'scsynth.no-answer' }] });
    await new Promise((resolve) => listener.close(resolve));
    const gone = await connectRemoteServer(settings);
    expect(gone).toMatchObject({ ok: false, problems: [{ code: 'scsynth.no-connection' }] });
  });
});
