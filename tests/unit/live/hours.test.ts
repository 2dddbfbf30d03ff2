import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Rational } from '../../../src/base/index.ts';
import { Player } from '../../../src/live/player.ts';
import { Scheduler } from '../../../src/live/scheduler.ts';
import { VirtualTime } from '../../../src/live/virtual-time.ts';
import { ANONYMOUS_NODE, type SynthNew } from '../../../src/scsynth/index.ts';
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

/** The nodes that do not end by themselves: groups, strips, modulators, by what a server is told. */
class Nodes {
  readonly #parents = new Map<number, number>();
  #most = 0;

  hear(commands: TimedMessage['commands']): void {
    for (const each of commands) {
      if (each.op === 'group.new' || (each.op === 'synth.new' && !endsItself(each))) {
        this.#parents.set(each.id, each.target);
      }
      if (each.op === 'node.free') this.#free(each.id);
      // a strip that another one follows fades out
      if (each.op === 'node.set' && each.controls['gate'] === 0) this.#free(each.id);
      this.#most = Math.max(this.#most, this.#parents.size);
    }
  }

  /** The most that there were since the last time. */
  takeMost(): number {
    const most = this.#most;
    this.#most = this.#parents.size;
    return most;
  }

  #free(id: number): void {
    this.#parents.delete(id);
    for (const [child, parent] of this.#parents) if (parent === id) this.#free(child);
  }
}

function endsItself({ def, id }: SynthNew): boolean {
  return id === ANONYMOUS_NODE || def.startsWith('voice-');
}

test(
  `${hours} hours of music have no gap, no double and no drift, and take no more memory in the end`,
  () => {
    const time = new VirtualTime();
    const player = new Player(livePlan(song), { clock: time, work: time });
    const counts = new Map<number, number>();
    const nodes = new Nodes();
    let astray = 0;
    const hear = (messages: readonly TimedMessage[]): void => {
      for (const { time: at, commands } of messages) {
        nodes.hear(commands);
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
    hear(player.begin(Rational.zero, 0));
    scheduler.add(player);
    scheduler.start({
      now: () => time.now(),
      fill: () => {},
      send: (_, messages) => hear(messages),
      sentUntil: () => {},
    });
    const memory: number[] = [];
    const most: number[] = [];
    let seconds = 0;
    for (let part = 0; part < 12; part += 1) {
      time.pass((hours * 3600) / 12);
      const effects = part % 2 === 0 ? ', effects: [{delay: {}}]' : '';
      const changed = song.replace('acid,', `acid${effects},`);
      player.change(livePlan(changed, { before: player.plan }), player.next.ceil());
      for (; seconds < Math.floor(time.now()); seconds += 1) {
        expect(counts.get(seconds)).toBe(notesASecond);
        counts.delete(seconds);
      }
      memory.push(heap());
      most.push(nodes.takeMost());
    }
    expect(astray).toBe(0);
    expect(scheduler.dropped).toBe(0);
    // three strips with a group and two in it each; while one follows another both are there
    expect(most[0]).toBeGreaterThanOrEqual(12);
    expect(Math.max(...most.slice(2))).toBeLessThanOrEqual(Math.max(...most.slice(0, 2)));
    expect(player.horizon).toBeCloseTo(player.next.toNumber(), 6);
    expect(memory.at(-1)! - memory[1]!).toBeLessThan(5);
  },
  hours * 240_000 + 60_000,
);
