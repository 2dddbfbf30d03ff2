import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../src/base/index.ts';
import { readInbound } from '../../../src/dirt/read-packet.ts';
import { DirtLink } from '../../../src/live/dirt-link.ts';
import { Player } from '../../../src/live/player.ts';
import { readSong } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { livePlan } from './fixtures.ts';

const songTo = (port: number): string => `bpm: 120
tracks:
  outside: {output: {dirt: '127.0.0.1:${port}', orbit: 3}, pattern: 's "bd hh" # speed 2'}
  drums: {instrument: gabber-kick, pattern: 'x*4'}
`;
const still = { now: () => 0 };
const registry = makeDefaultRegistry();

describe('a track that a SuperDirt plays', () => {
  it('makes no sound here, and says when each event is', () => {
    const player = new Player(livePlan(songTo(57_120)), { clock: still, work: still });
    player.begin(Rational.zero, 100);
    const { dirt, notes, messages } = player.advance(102);
    expect(dirt.map(({ time, cycle, delta, cps }) => [time, cycle, delta, cps])).toEqual([
      [100, 0, 1, 0.5],
      [101, 0.5, 1, 0.5],
    ]);
    expect(dirt[1]).toMatchObject({
      track: 'outside',
      to: { host: '127.0.0.1', port: 57_120, orbit: 3 },
    });
    expect(notes.get('outside')).toBe(2);
    const voices = messages.filter(({ commands }) =>
      commands.some((each) => each.op === 'synth.new' && each.def.startsWith('voice-')),
    );
    expect(new Set(voices.map(({ node }) => node))).toEqual(new Set(['drums']));
  });

  it('is sent ahead, with the time at which it is meant', async () => {
    const socket = createSocket('udp4');
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    const { port } = socket.address();
    const player = new Player(livePlan(songTo(port)), { clock: still, work: still });
    player.begin(Rational.zero, 100);
    const link = new DirtLink({ delayOf: (live) => live - 98, tell: () => {} });
    const before = Date.now();
    const coming = once(socket, 'message');
    await link.send(player.advance(100.1).dirt);
    const [bytes] = (await coming) as [Uint8Array];
    const read = readInbound(bytes);
    if (!read.ok) throw new Error(read.problems[0]?.message);
    const [message] = read.value;
    expect(message?.address).toBe('/dirt/play');
    // an event at 100 is two seconds away
    expect((message?.time ?? 0) - before).toBeGreaterThanOrEqual(1999);
    expect((message?.time ?? 0) - Date.now()).toBeLessThanOrEqual(2001);
    const args = message?.args ?? [];
    const value = (name: string) => args[args.indexOf(name) + 1];
    expect(value('s')).toBe('bd');
    expect(value('speed')).toBe(2);
    expect(value('orbit')).toBe(3);
    expect(value('delta')).toBe(1);
    expect(value('cps')).toBe(0.5);
    link.close();
    socket.close();
  });
});

describe('an output', () => {
  const problemsOf = (output: string): readonly string[] =>
    readSong(`tracks: {a: {output: ${output}, pattern: 's "bd"'}}\n`, { registry }).problems.map(
      ({ code }) => code,
    );

  it.each([
    '{midi: Juno, channel: 2}',
    '{dirt: "127.0.0.1:57120"}',
    '{dirt: "other.local:57120", orbit: 11}',
  ])('can be %s', (output) => {
    expect(problemsOf(output)).toEqual([]);
  });

  it.each(['{}', '{midi: Juno, dirt: "127.0.0.1:57120"}', '{dirt: "127.0.0.1:99999"}'])(
    'cannot be %s',
    (output) => {
      expect(problemsOf(output)).toEqual(['song.output']);
    },
  );

  it('has an address with a port', () => {
    expect(problemsOf('{dirt: elsewhere}')).toHaveLength(1);
  });
});
