import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../src/analysis/index.ts';
import { encodeWav, type Pcm } from '../../src/audio/index.ts';
import { hasPeer } from '../peers.ts';
import * as signals from '../unit/analysis/signals.ts';

const hit = signals.kick({
  f0: 50,
  drop: 30,
  tau: 0.02,
  t20: 0.3,
  length: 0.3,
  drive: 6,
  click: 0.4,
});
const times = Array.from({ length: 16 }, (_, i) => 0.1 + (i * 60) / 175);
const loop = signals.strike(hit, times, 5.7).map((x) => 0.6 * x);
const hiss = signals.noise(5.7, 0.15, 4);

const cases: Record<string, Pcm> = {
  'a kick loop': signals.stereo(loop),
  'a wide mix': signals.stereo(
    loop.map((x, i) => 0.8 * x + hiss[i]!),
    loop.map((x, i) => 0.8 * x - hiss[i]!),
  ),
  'noise at 44.1 kHz': signals.stereo(
    signals.noise(4, 0.8, 7, 44100),
    signals.noise(4, 0.2, 8, 44100),
    44100,
  ),
  'a tone off its zero': {
    sampleRate: 48000,
    channels: [signals.sine(60, 4, 0.5).map((x) => x + 0.03)],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'gabber-levels-'));
const files = new Map<string, { file: string; analysis: Analysis }>();

beforeAll(() => {
  for (const [name, pcm] of Object.entries(cases)) {
    const file = join(folder, `${files.size}.wav`);
    writeFileSync(file, encodeWav(pcm, { bits: '32f' }));
    files.set(name, { file, analysis: analyze(pcm) });
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A figure out of what a program printed after a mark. */
function figure(printed: string, name: string, after = ''): number {
  const text = printed.slice(after === '' ? 0 : printed.lastIndexOf(after));
  const found = new RegExp(`${name}[:\\s]+(-?[\\d.]+(?:e[-+]?\\d+)?)`).exec(text);
  if (found === null) throw new Error(`no ${name} in ${printed}`);
  return Number(found[1]);
}

describe.skipIf(!hasPeer('ffmpeg'))('ffmpeg astats', () => {
  it.each(Object.keys(cases))('agrees about the levels of %s', (name) => {
    const { file, analysis } = files.get(name)!;
    const args = ['-nostats', '-i', file, '-af', 'astats', '-f', 'null', '-'];
    const { stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8' });
    const overall = (figureName: string) => figure(stderr, figureName, 'Overall');
    expect(analysis.peakDb).toBeCloseTo(overall('Peak level dB'), 4);
    expect(analysis.rmsDb).toBeCloseTo(overall('RMS level dB'), 4);
    expect(Math.abs(analysis.dc)).toBeCloseTo(Math.abs(overall('DC offset')), 4);
  });
});

describe.skipIf(!hasPeer('sox'))('sox', () => {
  const stat = (file: string, ...effects: string[]) =>
    spawnSync('sox', [file, '-n', ...effects, 'stat'], { encoding: 'utf8' }).stderr;

  it.each(Object.keys(cases))('agrees about the levels of %s', (name) => {
    const { file, analysis } = files.get(name)!;
    const printed = stat(file);
    const peak = Math.max(
      figure(printed, 'Maximum amplitude'),
      -figure(printed, 'Minimum amplitude'),
    );
    expect(10 ** (analysis.peakDb! / 20)).toBeCloseTo(peak, 5);
    expect(10 ** (analysis.rmsDb! / 20)).toBeCloseTo(figure(printed, 'RMS.*amplitude'), 5);
    expect(analysis.seconds).toBeCloseTo(figure(printed, 'Length \\(seconds\\)'), 5);
  });

  it.each(['a kick loop', 'a wide mix', 'noise at 44.1 kHz'])(
    'agrees about the shares of the bands of %s',
    (name) => {
      const { file, analysis } = files.get(name)!;
      const power = (band: string) =>
        figure(stat(file, 'sinc', '-n', '16383', band), 'RMS.*amplitude') ** 2;
      const shares = { sub: '20-80', body: '80-250', mid: '250-2000', top: '2000' };
      const powers = Object.entries(shares).map(([key, band]) => [key, power(band)] as const);
      const total = powers.reduce((sum, [, each]) => sum + each, 0);
      for (const [key, each] of powers) {
        const ours = analysis.spectrum.bands[key as keyof typeof shares]!;
        expect(Math.abs(ours - (100 * each) / total), key).toBeLessThan(0.6);
      }
    },
  );
});
