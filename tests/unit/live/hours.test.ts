import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Rational } from '../../../src/base/index.ts';
import { Player } from '../../../src/live/player.ts';
import { Scheduler } from '../../../src/live/scheduler.ts';
import { VirtualTime } from '../../../src/live/virtual-time.ts';
import type { TimedMessage } from '../../../src/stage/index.ts';
import { livePlan } from './fixtures.ts';

/** `GABBER_LIVE_HOURS=24` plays a day. */
const hours = Number(process.env['GABBER_LIVE_HOURS'] ?? 0.5);

/** A bar lasts a second: kicks at its quarters, acid at its halves. */
const song = `bpm: 240
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  acid: {instrument: acid, pattern: 'note "c3 <ef3 g3>"'}
`;
const notesASecond = 6;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes in use. */
function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

test(
  `${hours} hours of music have no gap, no double and no drift, and take no more memory in the end`,
  () => {
    const time = new VirtualTime();
    const player = new Player(livePlan(song), { clock: time, work: time });
    const counts = new Map<number, number>();
    let astray = 0;
    const hear = (messages: readonly TimedMessage[]): void => {
      for (const { time: at, commands } of messages) {
        if (!commands.some((each) => each.op === 'synth.new' && each.def.startsWith('voice-'))) {
          continue;
        }
        if (Math.abs(at * 4 - Math.round(at * 4)) > 1e-6) astray += 1;
        const second = Math.floor(at + 1e-6);
        counts.set(second, (counts.get(second) ?? 0) + 1);
      }
    };
    const scheduler = new Scheduler({
      timers: time,
      latency: 0.2,
      listener: { problems: () => {}, unread: () => {} },
    });
    player.begin(Rational.zero, 0);
    scheduler.add(player);
    scheduler.start({
      now: () => time.now(),
      fill: () => {},
      send: (_, messages) => hear(messages),
    });
    const memory: number[] = [];
    let seconds = 0;
    for (let part = 0; part < 12; part += 1) {
      time.pass((hours * 3600) / 12);
      for (; seconds < Math.floor(time.now()); seconds += 1) {
        expect(counts.get(seconds)).toBe(notesASecond);
        counts.delete(seconds);
      }
      memory.push(heap());
    }
    expect(astray).toBe(0);
    expect(scheduler.dropped).toBe(0);
    expect(player.horizon).toBeCloseTo(player.next.toNumber(), 6);
    expect(memory.at(-1)! - memory[1]!).toBeLessThan(5);
  },
  hours * 240_000 + 60_000,
);
