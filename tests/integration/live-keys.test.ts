import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hearKeys } from '../../src/cli/hear-keys.ts';
import { lazyMidiIn } from '../../src/cli/midi-in.ts';
import { openEngine, Show } from '../../src/live/index.ts';
import { fakeLibrary, fakeMidi } from '../fake-midi.ts';
import { livePlan } from '../unit/live/fixtures.ts';
import { recorded } from './live-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

const rate = 48_000;
/** Frames of one figure. */
const window = 480;

/** Steps of what sounds, and of what does not any more. */
const heard = 1e-4;
const unheard = 1e-6;

/** Somebody at a keyboard, while the embedded engine plays a song and is recorded. */
interface Evening {
  readonly show: Show;
  play(...bytes: readonly number[]): void;
  /** Waits until something was told of the port. */
  hears(code: string): Promise<void>;
  /** Waits until so many seconds more have passed, and the engine has played them. */
  wait(seconds: number): Promise<void>;
  /** Nodes on the server. */
  nodes(): Promise<number>;
  /** The time at which a key is heard that is struck now, in seconds of the recording. */
  now(): number;
}

/**
 * Plays a track on keys, and gives how loud each hundredth of a second of it is: the RMS of the steps from sample to
 * sample, so that a level that settles after a hard start does not count as sound.
 */
async function evening(
  track: string,
  act: (evening: Evening) => Promise<void>,
): Promise<readonly number[]> {
  fakeMidi.world.inputs = ['Keys'];
  const folder = await temporaryFolder();
  const record = join(folder, 'out.wav');
  const request = { engine: 'embedded', sampleRate: rate, sound: 'none', record };
  const told: string[] = [];
  const engine = await openEngine(request, {});
  if (!engine.ok) throw new Error(engine.problems[0]?.message);
  const song = `bpm: 120\ntracks:\n  lead: {source: {midi-input: Keys}, ${track}}\nmaster: {gain: -12dB}\n`;
  const started = await Show.start([{ name: 'song', plan: livePlan(song) }], {
    engine: engine.value,
    latency: 0.3,
    soundDelay: 0,
    tell: (problems) => void told.push(...problems.map(({ message }) => message)),
  });
  if (!started.ok) throw new Error(started.problems[0]?.message);
  const show = started.value;
  const ofPorts: string[] = [];
  const input = lazyMidiIn(fakeLibrary, (found) => ofPorts.push(...found.map(({ code }) => code)));
  const end = hearKeys(show, input);
  // a busy machine plays late, and keys are heard where they belong in what is played
  const now = (): number => -show.delayOf(0);
  await act({
    show,
    now,
    play: (...bytes) => fakeMidi.play('Keys', bytes),
    hears: async (code) => {
      while (!ofPorts.includes(code)) await sleep(5);
    },
    wait: async (seconds) => {
      const until = now() + seconds;
      while (Math.min(now(), engine.value.server.now()) < until) await sleep(5);
    },
    nodes: async () => (await show.stats()).nodes,
  });
  end();
  await input.close();
  await show.stop();
  expect([(await show.done).ok, told]).toEqual([true, []]);
  const [left = new Float32Array()] = recorded(record);
  return Array.from({ length: Math.floor(left.length / window) }, (_, at) => {
    const part = left.subarray(at * window, (at + 1) * window);
    const steps = part.subarray(1).map((sample, index) => sample - (part[index] ?? 0));
    return Math.sqrt(steps.reduce((sum, step) => sum + step * step, 0) / steps.length);
  });
}

const down = [0x90, 60, 110] as const;
const up = [0x80, 60, 0] as const;

describe('a key', () => {
  it('holds a note as long as it is down, which then has its release', async () => {
    const seconds = { held: 0, at: 0 };
    const levels = await evening(
      'instrument: organ, set: {attack: 5ms, rotor: 0, percussion: 0, release: 800ms}',
      async ({ play, wait, now, nodes }) => {
        await wait(0.5);
        const before = await nodes();
        play(...down);
        seconds.at = now();
        await wait(2);
        play(...up);
        seconds.held = now() - seconds.at;
        await wait(1.5);
        // the voice is gone; the group that it was in stays for the next
        expect((await nodes()) - before).toBe(1);
      },
    );
    const loudest = Math.max(...levels);
    const begin = levels.findIndex((level) => level > loudest / 10);
    const falls = levels.findLastIndex((level) => level > 0.8 * loudest);
    const end = levels.findLastIndex((level) => level > loudest / 1000);
    // from when it is struck to when it is let go of, and what of the release is nearly as loud
    expect((falls - begin) / 100).toBeGreaterThan(seconds.held - 0.2);
    expect((falls - begin) / 100).toBeLessThan(seconds.held + 0.3);
    const steady = levels.slice(begin + 20, falls - 5);
    expect(Math.min(...steady)).toBeGreaterThan(0.7 * loudest);
    // the release is the voice's own, whatever the machine does meanwhile
    expect((end - falls) / 100).toBeGreaterThan(0.4);
    expect((end - falls) / 100).toBeLessThan(0.85);
  }, 180_000);

  it('that is struck and let go of at once, again and again, leaves nothing behind', async () => {
    const levels = await evening(
      'instrument: organ, set: {release: 100ms}',
      async ({ play, wait, nodes }) => {
        await wait(0.5);
        const before = await nodes();
        for (let count = 0; count < 40; count += 1) {
          play(...down);
          if (count % 3 === 0) play(...down);
          play(...up);
          await wait(0.02);
        }
        await wait(1);
        const groups = (await nodes()) - before;
        expect(groups).toBeGreaterThan(0);
        expect(groups).toBeLessThan(30);
      },
    );
    expect(Math.max(...levels)).toBeGreaterThan(0);
    expect(Math.max(...levels.slice(-40, -10))).toBeLessThan(unheard);
  }, 180_000);

  it('ends with the pedal, with its cable, and with a flood in which its end may be lost', async () => {
    const [ends, loud]: [number[], number[]] = [[], []];
    const levels = await evening(
      'instrument: organ, set: {release: 60ms}',
      async ({ play, hears, wait, now }) => {
        const ended = async (): Promise<void> => {
          ends.push(now());
          await wait(0.8);
        };
        await wait(0.5);
        play(0xb0, 64, 127);
        play(...down);
        play(...up);
        await wait(0.8);
        loud.push(now());
        play(0xb0, 64, 0);
        await ended();
        play(...down);
        await wait(0.8);
        loud.push(now());
        // more than may come in one second, also where another one begins meanwhile
        for (let count = 0; count < 10_000; count += 1) play(0xb0, 7, 1);
        await hears('midi.flood');
        await ended();
        // the second in which the rest is left out
        await wait(1);
        play(...down);
        await wait(0.8);
        loud.push(now());
        fakeMidi.world.inputs = [];
        await hears('midi.port');
        await ended();
      },
    );
    const level = (from: number, to: number): number =>
      Math.max(...levels.slice(Math.floor(from * 100), Math.floor(to * 100)));
    expect(ends).toHaveLength(3);
    for (const at of loud) expect(level(at - 0.3, at - 0.1)).toBeGreaterThan(heard);
    for (const end of ends) expect(level(end + 0.5, end + 0.7)).toBeLessThan(unheard);
  }, 180_000);

  it('of a mono instrument hangs neither after a stop nor after a panic', async () => {
    let paused = 0;
    const levels = await evening(
      'instrument: hoover, set: {release: 50ms}',
      async ({ show, play, wait, now }) => {
        await wait(0.5);
        play(...down);
        await wait(0.6);
        show.pause();
        paused = now();
        await wait(0.8);
        play(...up);
        // keys can be played while all else is stopped
        play(...down);
        await wait(0.6);
        show.panic();
        await wait(0.6);
        await show.go();
        await wait(0.5);
        play(...up);
        await wait(0.5);
      },
    );
    const level = (from: number, to: number): number =>
      Math.max(...levels.slice(Math.floor(from * 100), Math.floor(to * 100)));
    expect(level(paused - 0.3, paused - 0.1)).toBeGreaterThan(heard);
    expect(level(paused + 0.5, paused + 0.7)).toBeLessThan(unheard);
    expect(level(paused + 1, paused + 1.4)).toBeGreaterThan(heard);
    expect(level(paused + 2.2, paused + 3)).toBeLessThan(unheard);
  }, 180_000);
});
