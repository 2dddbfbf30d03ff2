import { createSocket } from 'node:dgram';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFader } from '../../../src/dirt/fader-server.ts';
import { type FaderMove, startFaderServer } from '../../../src/dirt/index.ts';
import { encodePacket, float32, int32, message, text } from '../../../src/osc/index.ts';
import { cases } from '../../cases.ts';
import { testSeed } from '../../seed.ts';

/**
 * What comes of packets that are sent one after the other.
 *
 * @param last sent again until something is heard: of a flood the system loses some
 */
async function sent(
  packets: readonly Uint8Array[],
  until: number,
  packetsASecond = 5000,
  last?: Uint8Array,
) {
  const moves: FaderMove[] = [];
  const problems: string[] = [];
  const server = await startFaderServer({
    port: 0,
    packetsASecond,
    onMove: (move) => moves.push(move),
    onProblem: ({ code }) => problems.push(code),
  });
  if (!server.ok) throw new Error(server.problems[0]?.message);
  const socket = createSocket('udp4');
  for (const packet of packets) {
    await new Promise((resolve) => socket.send(packet, server.value.port, '127.0.0.1', resolve));
  }
  for (let tries = 0; tries < 100 && moves.length < until; tries += 1) {
    if (last !== undefined) socket.send(last, server.value.port, '127.0.0.1');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  socket.close();
  const { dropped } = server.value;
  await server.value.close();
  return { moves, problems, dropped };
}

const fader = (value: number): Uint8Array => encodePacket(message('/1/fader1', float32(value)));

describe('faders of OSC', () => {
  test('are numbers of one address, or of several in one message', () => {
    expect(readFader('/1/fader1', [0.5])).toMatchObject({
      value: [{ address: '/1/fader1', value: 0.5 }],
    });
    expect(readFader('/1/toggle', [true])).toMatchObject({ value: [{ value: 1 }] });
    expect(readFader('/1/xy', [0, 1])).toMatchObject({
      value: [{ address: '/1/xy/1' }, { address: '/1/xy/2', value: 1 }],
    });
  });

  test.each([
    ['/ping', []],
    ['/label', ['hot']],
    ['/1/fader1', [Number.NaN]],
    ['/1/fader1', [Number.POSITIVE_INFINITY]],
    [`/${'x'.repeat(300)}`, [1]],
    ['/1', Array(100).fill(0)],
  ])('are not %s with %j', (address, args) => {
    expect(readFader(address, args).ok).toBe(false);
  });

  test('come over the network, whole numbers and pages without a number too', async () => {
    const { moves } = await sent(
      [
        fader(0.25),
        encodePacket(message('/1')),
        encodePacket(message('/name', text('x'))),
        encodePacket(message('/2/fader', int32(1))),
      ],
      2,
    );
    expect(moves).toEqual([
      { address: '/1/fader1', value: 0.25 },
      { address: '/2/fader', value: 1 },
    ]);
  });

  test('are heard after any bytes', async () => {
    const wild = fc.sample(fc.uint8Array({ maxLength: 200 }), {
      seed: testSeed,
      numRuns: cases(200),
    });
    const { moves } = await sent(wild, 1, 1e9, fader(1));
    expect(moves[0]).toEqual({ address: '/1/fader1', value: 1 });
  });

  test('are cut off when they come in a flood', async () => {
    const { moves, dropped } = await sent(Array(120).fill(fader(0.5)), 120, 50);
    // a second may end meanwhile
    expect(moves.length).toBeLessThanOrEqual(100);
    expect(dropped).toBeGreaterThanOrEqual(20);
  });
});
