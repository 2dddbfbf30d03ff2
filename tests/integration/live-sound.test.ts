import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openEngine, Show } from '../../src/live/index.ts';
import type { NativeServer } from '../../src/scsynth/index.ts';
import { startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { startPulse } from '../pulse.ts';
import { livePlan } from '../unit/live/fixtures.ts';
import { play } from './live-fixtures.ts';
import { nullDb } from './null-fixtures.ts';
import { renderText, temporaryFolder } from './render-fixtures.ts';

const song = `bpm: 180
tracks:
  kick: {instrument: gabber-kick, pattern: 'x ~ x x'}
  clap: {instrument: clap, pattern: '~ x'}
master: {gain: -12dB}
`;

/** Frames. */
const bar = 64_000;

async function folderWithSong(): Promise<string> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'song.yaml'), song);
  return folder;
}

/** Frames at the beginning that a monitor may have missed: it wakes up with the sound. */
const head = 9600;

/** The frame of a recording at which a sound begins, or would; found by its second half second. */
function placeOf(sound: Float32Array, recording: Float32Array): number {
  const near = beginOf(recording) - beginOf(sound);
  let best = { at: near, error: Number.POSITIVE_INFINITY };
  for (let at = near - head; at <= near + head; at += 1) {
    let error = 0;
    for (let i = 24_000; i < 48_000 && error < best.error; i += 7) {
      error += ((sound[i] ?? 0) - (recording[at + i] ?? 0)) ** 2;
    }
    if (error < best.error) best = { at, error };
  }
  return best.at;
}

/** The first frame at which a sound begins that is silent before. */
function beginOf(sound: Float32Array): number {
  return sound.findIndex((sample) => Math.abs(sample) > 1e-5);
}

const hasPulse = hasPeer('pulseaudio') && hasPeer('pacat');

describe.skipIf(!hasPulse)('sound that goes out by pacat to a PulseAudio of its own', () => {
  it('is what is rendered, without a gap', async () => {
    const folder = await folderWithSong();
    const pulse = await startPulse();
    try {
      const recording = pulse.record();
      await sleep(500);
      const argv = [
        'song.yaml',
        '--engine',
        'embedded',
        '--sound',
        'pacat',
        '--for',
        '6',
        '--stats',
      ];
      const playing = play(folder, argv, pulse.env);
      const { status, out } = await playing.ended;
      expect(status).toBe(0);
      await sleep(300);
      const heard = await recording.stop();
      expect(playing.said()).toContain('sound goes out by pacat');
      const stats = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(stats.at(-1)).toMatchObject({ late: 0, dropped: 0, restarts: 0 });
      const left = heard.filter((_, index) => index % 2 === 0);
      const wanted = (await renderText(song, { extent: { bars: 4 } })).pcm.channels[0]!;
      const begin = placeOf(wanted, left);
      // a program that was starved of time has played silence in between, and says so
      if (stats.at(-1).underruns > 0) return expect(left.length - begin).toBeGreaterThan(4 * bar);
      const played = left.subarray(begin + head, begin + wanted.length);
      expect(nullDb([wanted.subarray(head)], [played])).toBeLessThanOrEqual(-80);
    } finally {
      await pulse.stop();
    }
  });

  it('is played on by a program that was started again', async () => {
    const folder = await folderWithSong();
    let pulse = await startPulse();
    const playing = play(
      folder,
      ['song.yaml', '--engine', 'embedded', '--sound', 'pacat', '--for', '8', '--stats'],
      pulse.env,
    );
    await playing.says('sound goes out by pacat');
    await sleep(2000);
    await pulse.stop();
    await playing.says('live.player-ended');
    const { status } = await playing.ended;
    expect(status).toBe(0);
    pulse = await startPulse();
    await pulse.stop();
  });
});

describe.skipIf(!hasPeer('scsynth') || !hasPeer('jackd'))('a native scsynth', () => {
  it('plays, with nothing late', async () => {
    const folder = await folderWithSong();
    const jack = await startJack();
    try {
      const argv = ['song.yaml', '--engine', 'native', '--for', '4', '--stats'];
      const { status, out } = await play(folder, argv, { JACK_DEFAULT_SERVER: jack.name }).ended;
      expect(status).toBe(0);
      const stats = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(stats.at(-1)).toMatchObject({ late: 0, dropped: 0 });
      expect(stats.at(-1).nodes).toBeGreaterThan(12);
      expect(stats.at(-1).tracks[0].notes).toBeGreaterThan(6);
    } finally {
      await jack.stop();
    }
  });

  it('that is killed is back soon after it can be, with the music where it should be', async () => {
    const jack = await startJack();
    const before = process.env['JACK_DEFAULT_SERVER'];
    process.env['JACK_DEFAULT_SERVER'] = jack.name;
    try {
      const engine = await openEngine({ engine: 'native', sampleRate: 48_000 }, {});
      if (!engine.ok) throw new Error(engine.problems[0]?.message);
      const show = await Show.start([{ name: 'song', plan: livePlan(song) }], {
        engine: engine.value,
        latency: 0.5,
        tell: () => {},
      });
      if (!show.ok) throw new Error(show.problems[0]?.message);
      await sleep(1500);
      const first = await show.value.stats();
      process.kill((engine.value.server as NativeServer).pid, 'SIGKILL');
      while ((await show.value.stats()).restarts === 0) await sleep(10);
      await sleep(1500);
      const last = await show.value.stats();
      expect(last.nodes).toBeGreaterThanOrEqual(first.nodes - 3);
      expect(last.late).toBe(0);
      const passed = (last.cycle - first.cycle) * (4 / 3);
      expect(Math.abs(passed - (last.time - first.time))).toBeLessThan(0.1);
      await show.value.stop();
      expect((await show.value.done).ok).toBe(true);
    } finally {
      if (before === undefined) delete process.env['JACK_DEFAULT_SERVER'];
      else process.env['JACK_DEFAULT_SERVER'] = before;
      await jack.stop();
    }
  });
});
