import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { messageText } from '../../../src/midi/index.ts';
import { ArrivalClock } from '../../../src/midi-ports/arrival-clock.ts';
import { listPorts, MidiInput } from '../../../src/midi-ports/index.ts';
import { fakeLibrary, fakeMidi } from '../../fake-midi.ts';

describe('when messages arrived', () => {
  it('is known to the driver’s exactness, however busy the program was', () => {
    const clock = new ArrivalClock();
    const busy = [0, 0, 40, 15, 0, 50, 3];
    const times = busy.map((late, index) => clock.timeOf(index === 0 ? 0 : 20, 20 * index + late));
    expect(times).toEqual([0, 20, 40, 60, 80, 100, 120]);
  });

  it('is never after the program heard of them', () => {
    const step = fc.record({
      delta: fc.double({ min: 0, max: 5000, noNaN: true }),
      late: fc.nat(80),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const clock = new ArrivalClock();
        let now = 0;
        for (const { delta, late } of steps) {
          now += delta;
          expect(clock.timeOf(delta, now + late)).toBeLessThanOrEqual(now + late);
        }
      }),
    );
  });
});

describe('an input', () => {
  const heard: [string, readonly number[]][] = [];
  const events: string[] = [];
  let input: MidiInput | undefined;

  const listen = (): MidiInput => {
    const started = MidiInput.start({
      library: fakeLibrary,
      onMessage: (bytes, _time, port) => heard.push([port, bytes]),
      onEvent: ({ kind }) => events.push(kind),
    });
    if (!started.ok) throw new Error(started.problems[0]?.message);
    input = started.value;
    return started.value;
  };

  afterEach(() => {
    input?.close();
    heard.length = 0;
    events.length = 0;
    fakeMidi.world.inputs = [];
  });

  it('is heard by a part of its name, and others are not', () => {
    fakeMidi.world.inputs = ['USB Keys 1', 'Pads'];
    listen().open('keys');
    fakeMidi.play('USB Keys 1', [0x90, 60, 100]);
    fakeMidi.play('Pads', [0x90, 36, 100]);
    expect(heard).toEqual([['keys', [0x90, 60, 100]]]);
  });

  it('is found when it comes, told of when it goes, and found again', async () => {
    listen().open('Keys');
    expect(events).toEqual(['missing']);
    fakeMidi.world.inputs = ['Keys'];
    await sleep(700);
    fakeMidi.play('Keys', [0xfa]);
    fakeMidi.world.inputs = [];
    await sleep(700);
    fakeMidi.world.inputs = ['Keys'];
    await sleep(700);
    fakeMidi.play('Keys', [0xfc]);
    expect(events).toEqual(['missing', 'opened', 'lost', 'opened']);
    expect(heard.map(([, bytes]) => bytes)).toEqual([[0xfa], [0xfc]]);
  });

  it('lets through only so many messages of a flood, and tells of it', () => {
    fakeMidi.world.inputs = ['Keys'];
    listen().open('Keys');
    for (let count = 0; count < 20_000; count += 1) fakeMidi.play('Keys', [0xb0, 1, count % 128]);
    // a second may end meanwhile
    expect(heard.length).toBeLessThan(8001);
    expect(events).toContain('flood');
  });

  it('lists the ports that there are', () => {
    fakeMidi.world.inputs = ['Keys'];
    fakeMidi.world.outputs = ['Juno'];
    expect(listPorts(fakeLibrary)).toMatchObject({
      value: { inputs: ['Keys'], outputs: ['Juno'] },
    });
  });
});

describe('a message in words', () => {
  it('names what it is', () => {
    const words = [
      [[0x91, 61, 90], 'channel 2: note cs5 (61) on, velocity 90'],
      [[0xb0, 74, 12], 'channel 1: controller 74 (cutoff): 12'],
      [[0xe0, 0, 0], 'channel 1: bend -8192'],
      [[0xf2, 36, 0], 'song position 36 (bar 3, beat 2 of four)'],
      [[0xf8], 'clock'],
    ] as const;
    for (const [bytes, text] of words) expect(messageText(bytes)).toBe(text);
  });

  it('is found for any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }), (bytes) => {
        expect(messageText(bytes)).toMatch(/\S/);
      }),
    );
  });
});
