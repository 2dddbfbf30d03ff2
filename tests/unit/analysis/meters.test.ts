import { describe, expect, it } from 'vitest';
import { analyze, createMeters, describeSpectrum } from '../../../src/analysis/index.ts';
import { averageSpectrum } from '../../../src/analysis/spectrum.ts';
import type { Pcm } from '../../../src/audio/index.ts';
import { join, kick, noise, silence, sine, stereo, strike } from './signals.ts';

const shape = { f0: 50, drop: 29, tau: 0.02, t20: 0.3, length: 0.3, drive: 6, click: 0.4 };
const beats = Array.from({ length: 20 }, (_, i) => 0.1 + (i * 60) / 175);
const loop = strike(kick(shape), beats, 7.3).map((x) => x / 2);
const hiss = noise(7.3, 0.1, 3);

const sounds: Record<string, Pcm> = {
  'a wide mix': stereo(
    loop.map((x, i) => x + hiss[i]!),
    loop.map((x, i) => 0.8 * x - hiss[i]!),
  ),
  'one channel': { sampleRate: 48000, channels: [loop] },
  'silence between sounds': stereo(join(silence(1), noise(2, 0.4, 1), silence(2))),
  'noise at 44.1 kHz': stereo(noise(4, 0.5, 7, 44100), noise(4, 0.5, 8, 44100), 44100),
};

/** Blocks of these lengths in turn. */
const cuts: Record<string, readonly number[]> = {
  'blocks of 128': [128],
  'odd blocks': [1, 997, 64, 30_011, 4096],
  'one block': [Number.POSITIVE_INFINITY],
};

function pushAll({ sampleRate, channels }: Pcm, lengths: readonly number[]) {
  const meters = createMeters(sampleRate, channels.length);
  const frames = channels[0]!.length;
  let reading = meters.push(channels.map((samples) => samples.subarray(0, 0)));
  for (let at = 0, turn = 0; at < frames; turn++) {
    const to = Math.min(frames, at + lengths[turn % lengths.length]!);
    reading = meters.push(channels.map((samples) => samples.subarray(at, to)));
    at = to;
  }
  return { meters, reading };
}

describe.each(Object.entries(sounds))('meters of %s', (_, pcm) => {
  const whole = analyze(pcm);

  it.each(Object.entries(cuts))('say in %s what is said of the file', (_name, lengths) => {
    const { meters, reading } = pushAll(pcm, lengths);
    const { loudness, levelsSoFar, stereoSoFar, truePeakDb } = reading;
    // Sums of squares are added up block by block.
    expect(loudness.integrated).toBeCloseTo(whole.lufs!, 9);
    expect(loudness.range).toBeCloseTo(whole.lra, 9);
    expect(truePeakDb).toBe(whole.truePeakDb);
    const { peakDb, rmsDb, crestDb, dc } = whole;
    expect(levelsSoFar).toEqual({ peakDb, rmsDb, crestDb, dc });
    const { correlation, lowStereoDb } = whole;
    expect(stereoSoFar).toEqual({ correlation, lowStereoDb });
    expect(describeSpectrum(meters.spectrumSoFar())).toEqual(whole.spectrum);
    expect(meters.spectrumSoFar().power).toEqual(averageSpectrum(pcm).power);
  });
});

describe('meters', () => {
  it('show the moment: loudness of 0.4 s and 3 s, the level of the block', () => {
    const meters = createMeters(48000, 1);
    const push = (level: number, seconds: number) => meters.push([sine(997, seconds, level)]);
    expect(push(1, 0.3).loudness).toMatchObject({ momentary: null, shortTerm: null });
    expect(push(1, 2.7).loudness.shortTerm).toBeCloseTo(-3.01, 1);
    const quieter = push(0.1, 0.4);
    expect(Math.abs(quieter.loudness.momentary! + 23.01)).toBeLessThan(0.1);
    expect(quieter.loudness.shortTerm).toBeCloseTo(-3.6, 1);
    expect(quieter.levels.peakDb).toBeCloseTo(-20, 2);
    expect(quieter.levelsSoFar.peakDb).toBeCloseTo(0, 2);
  });

  it('show the correlation of the last second that is over', () => {
    const meters = createMeters(48000, 2);
    const tone = sine(100, 1, 0.5);
    const opposed = tone.map((x) => -x);
    expect(meters.push([tone, tone]).stereo.correlation).toBeCloseTo(1, 9);
    const turned = meters.push([tone, opposed]);
    expect(turned.stereo.correlation).toBeCloseTo(-1, 9);
    expect(turned.stereoSoFar.correlation).toBeCloseTo(0, 6);
  });

  it('show the newest spectrum beside that of all', () => {
    const meters = createMeters(48000, 1);
    meters.push([sine(100, 2)]);
    meters.push([sine(5000, 2)]);
    const centroid = (spectrum: ReturnType<typeof meters.spectrum>) =>
      describeSpectrum(spectrum).centroidHz!;
    expect(centroid(meters.spectrum())).toBeGreaterThan(4500);
    expect(centroid(meters.spectrumSoFar())).toBeLessThan(4000);
  });

  it('take what is no number for silence', () => {
    const meters = createMeters(48000, 1);
    const broken = sine(997, 1).map((x, i) => (i % 1000 === 0 ? Number.NaN : x));
    const { loudness, levelsSoFar } = meters.push([broken]);
    expect(loudness.momentary).toBeCloseTo(-3.01, 1);
    expect(levelsSoFar.rmsDb).toBeCloseTo(-3.01, 1);
  });

  it('refuse other channels than theirs', () => {
    expect(() => createMeters(48000, 2).push([sine(100, 0.1)])).toThrow('expected 2 channels');
  });
});
