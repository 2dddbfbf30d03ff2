import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLoudnessMeter } from '../../src/analysis/index.ts';
import { encodeWav, type Pcm } from '../../src/audio/index.ts';
import { hasPeer } from '../peers.ts';
import * as signals from '../unit/analysis/signals.ts';

interface Reading {
  readonly lufs: number;
  readonly lra: number;
  readonly truePeakDb: number;
}

function askFfmpeg(pcm: Pcm): Reading {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-ebur128-'));
  try {
    const file = join(folder, 'x.wav');
    writeFileSync(file, encodeWav(pcm, { bits: '32f' }));
    const args = ['-nostats', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'];
    const run = spawnSync('ffmpeg', args, { encoding: 'utf8' });
    const summary = run.stderr.slice(run.stderr.lastIndexOf('Summary:'));
    const figure = (name: string) =>
      Number(new RegExp(`${name}:\\s+(-?[\\d.]+|-inf)`).exec(summary)?.[1]);
    return { lufs: figure('I'), lra: figure('LRA'), truePeakDb: figure('Peak') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function askGabber(pcm: Pcm): Reading {
  const meter = createLoudnessMeter(pcm.sampleRate, pcm.channels.length);
  meter.push(pcm.channels);
  return { lufs: meter.integrated(), lra: meter.range(), truePeakDb: meter.truePeakDb() };
}

const hit = signals.kick({
  f0: 50,
  drop: 30,
  tau: 0.02,
  t20: 0.3,
  length: 0.3,
  drive: 6,
  click: 0.4,
});
const beats = Array.from({ length: 40 }, (_, i) => 0.3 + i * 0.34);
const loop = signals.strike(hit, beats, 14.2);
const hiss = signals.noise(14.2, 0.2, 4);
const swelling = signals.noise(20, 0.9, 5).map((x, i) => x * (i / 960_000) ** 2);

const cases: Record<string, Pcm> = {
  'a sine': signals.stereo(signals.sine(997, 5, 0.5)),
  'a kick loop': signals.stereo(loop),
  'a wide mix': signals.stereo(
    loop.map((x, i) => x + hiss[i]!),
    loop.map((x, i) => x - hiss[i]!),
  ),
  'noise that swells': signals.stereo(swelling, signals.noise(20, 0.1, 6)),
  'one channel': { sampleRate: 48000, channels: [loop] },
  'noise at 44.1 kHz': signals.stereo(
    signals.noise(8, 0.8, 7, 44100),
    signals.noise(8, 0.8, 8, 44100),
    44100,
  ),
  'a square wave': signals.stereo(signals.sine(50, 5).map((x) => 0.9 * Math.sign(x))),
  'a driven chord at 96 kHz': signals.stereo(
    signals.sine(220, 5, 2, 96000).map((x, i) => Math.tanh(x + Math.sin(i / 37))),
    undefined,
    96000,
  ),
};

describe.skipIf(!hasPeer('ffmpeg'))('ffmpeg ebur128', () => {
  it.each(Object.entries(cases))('agrees about %s', (_, pcm) => {
    const [theirs, ours] = [askFfmpeg(pcm), askGabber(pcm)];
    expect(Math.abs(ours.lufs - theirs.lufs)).toBeLessThan(0.2);
    expect(Math.abs(ours.truePeakDb - theirs.truePeakDb)).toBeLessThan(0.3);
    expect(Math.abs(ours.lra - theirs.lra)).toBeLessThan(0.5);
  });
});
