import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/base/index.ts';
import { type DirtEvent, DirtServer, dirtBundle, isFrom } from '../../../src/dirt/index.ts';
import { readInbound } from '../../../src/dirt/read-packet.ts';

/** npm osc, as another program would use it. */
const osc = createRequire(import.meta.url)('osc') as {
  writePacket(packet: unknown, options?: unknown): Uint8Array;
};

const now = 1_700_000_000_000;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(packetsASecond = 5000) {
  const heard: { readonly event: DirtEvent; readonly time: number | undefined }[] = [];
  const problems: Problem[] = [];
  const server = await DirtServer.start({
    port: 0,
    packetsASecond,
    now: () => now,
    onEvent: (event, time) => heard.push({ event, time }),
    onProblem: (each) => problems.push(each),
  });
  if (!server.ok) throw new Error(server.problems[0]?.message);
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  closing.push(
    () => server.value.close(),
    async () => void socket.close(),
  );
  const send = (bytes: Uint8Array): void => socket.send(bytes, server.value.port, '127.0.0.1');
  const until = async (done: () => boolean): Promise<void> => {
    for (let i = 0; i < 200 && !done(); i += 1) await new Promise((go) => setTimeout(go, 5));
    expect(done()).toBe(true);
  };
  return { server: server.value, socket, heard, problems, send, until };
}

/** As Tidal sends an event: a bundle of one message. */
function tidalEvent(time: number): Uint8Array {
  return osc.writePacket({
    timeTag: { native: time },
    packets: [
      {
        address: '/dirt/play',
        args: ['_id_', '5', 's', 'bd', 'cps', 0.7, 'cycle', 12, 'delta', 0.25, 'orbit', 4].map(
          (value) =>
            typeof value === 'string' ? { type: 's', value } : { type: 'f', value: Number(value) },
        ),
      },
    ],
  });
}

describe('a port that answers as SuperDirt', () => {
  it('hears events with the time that their sender means', async () => {
    const { heard, send, until } = await serve();
    send(tidalEvent(now + 350));
    await until(() => heard.length === 1);
    const [first] = heard;
    expect(first?.event.controls).toEqual({ s: 'bd' });
    expect(first?.event.delta).toBeCloseTo(0.25);
    expect(first?.event.cycle).toBe(12);
    expect(first?.time).toBeCloseTo(now + 350, 0);
    expect(isFrom(first!.event, 'd5')).toBe(true);
    expect(isFrom(first!.event, 'd1')).toBe(false);
  });

  it('plays an event whose clock is far off in a moment', async () => {
    const { heard, send, until } = await serve();
    send(tidalEvent(now + 3_600_000));
    await until(() => heard.length === 1);
    expect(heard[0]?.time).toBe(now + 200);
  });

  it('reads what gabber itself sends to a SuperDirt', async () => {
    const { heard, send, until } = await serve();
    const timing = { at: now + 100, cps: 0.5, cycle: 3, delta: 0.5, orbit: 2 };
    send(dirtBundle({ s: 'hoover', note: 7, legato: 0.5 }, timing));
    await until(() => heard.length === 1);
    expect(heard[0]?.event.controls).toEqual({ s: 'hoover', note: 7, legato: 0.5 });
    expect(heard[0]?.event.orbit).toBe(2);
    expect(heard[0]?.time).toBeCloseTo(now + 100, 0);
  });

  it('shakes hands', async () => {
    const { socket, send } = await serve();
    const answered = once(socket, 'message') as Promise<[Uint8Array]>;
    send(osc.writePacket({ address: '/dirt/handshake', args: [] }));
    const [bytes] = await answered;
    const reply = readInbound(bytes);
    expect(reply.ok && reply.value[0]?.address).toBe('/dirt/handshake/reply');
    expect(reply.ok && reply.value[0]?.args.slice(0, 5)).toEqual([
      '&serverHostname',
      '127.0.0.1',
      '&serverPort',
      57110,
      '&controlBusIndices',
    ]);
  });

  it('is on this machine alone, and says when its port is taken', async () => {
    const { server } = await serve();
    const second = await DirtServer.start({
      port: server.port,
      onEvent: () => undefined,
      onProblem: () => undefined,
    });
    expect(second.ok).toBe(false);
    expect(second.problems[0]?.code).toBe('osc.port');
  });

  it('leaves out what is no event, says so, and hears the next', async () => {
    const { heard, problems, send, until } = await serve();
    send(new Uint8Array([1, 2, 3, 4]));
    send(osc.writePacket({ address: '/dirt/play', args: [{ type: 's', value: 's' }] }));
    send(osc.writePacket({ address: '/elsewhere', args: [] }));
    send(tidalEvent(now));
    await until(() => heard.length === 1 && problems.length === 2);
    expect(problems.map(({ code }) => code).sort()).toEqual(['dirt.event', 'osc.packet']);
  });

  it('drops a flood and counts it', async () => {
    const { server, heard, send, until } = await serve(20);
    const bytes = tidalEvent(now);
    for (let i = 0; i < 100; i += 1) send(bytes);
    await until(() => heard.length + server.dropped === 100);
    expect(server.dropped).toBeGreaterThan(0);
    // a second may have passed meanwhile
    expect([20, 40]).toContain(heard.length);
  });
});

describe('bytes from outside', () => {
  it('are read or refused, whatever they are', () => {
    const good = tidalEvent(now);
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      // a packet with some bytes changed, or cut short
      fc
        .tuple(
          fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }),
          fc.nat(good.length),
        )
        .map(([changes, length]) => {
          const bytes = Uint8Array.from(good);
          for (const [at, value] of changes) bytes[at] = value;
          return bytes.slice(0, length);
        }),
    );
    fc.assert(
      fc.property(anything, (bytes) => {
        const read = readInbound(bytes);
        if (!read.ok) expect(read.problems[0]?.code).toBe('osc.packet');
      }),
      { numRuns: 1000 },
    );
  });
});
