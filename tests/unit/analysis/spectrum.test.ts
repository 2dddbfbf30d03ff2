import { describe, expect, it } from 'vitest';
import { averageSpectrum, describeSpectrum } from '../../../src/analysis/spectrum.ts';
import type { Pcm } from '../../../src/audio/index.ts';
import { join, noise, silence, sine, stereo } from './signals.ts';

const spectrumOf = (pcm: Pcm) => describeSpectrum(averageSpectrum(pcm));

/** Sines of equal power, so many an octave from 25 Hz up: pink, without chance. */
function pinkComb(perOctave: number, topHz: number): { samples: Float32Array; hertz: number[] } {
  const count = Math.floor(perOctave * Math.log2(topHz / 25));
  const hertz = Array.from({ length: count }, (_, i) => 25 * 2 ** ((i + 0.5) / perOctave));
  const samples = new Float32Array(96000);
  hertz.forEach((hz, i) => {
    for (let n = 0; n < samples.length; n++) {
      samples[n]! += Math.sin((2 * Math.PI * hz * n) / 48000 + i * i) / count;
    }
  });
  return { samples, hertz };
}

describe('averageSpectrum', () => {
  it.each([8000, 44100, 48000, 96000])('shows the power of a sine at %d Hz', (rate) => {
    const { power, binHz } = averageSpectrum(stereo(sine(1000, 4, 0.5, rate), undefined, rate));
    const top = power.indexOf(power.reduce((most, each) => Math.max(most, each), 0));
    expect(Math.abs(top * binHz - 1000)).toBeLessThanOrEqual(binHz);
    // Hann spreads a sine over bins whose powers sum to 1.5 times the power of its peak.
    const total = power.reduce((sum, each) => sum + each, 0);
    expect(10 * Math.log10(total / 1.5)).toBeCloseTo(-6.2, 0);
  });

  it('counts every channel, whatever their phase', () => {
    const tone = sine(300, 1, 0.5);
    const opposed = spectrumOf(
      stereo(
        tone,
        tone.map((x) => -x),
      ),
    );
    expect(opposed.centroidHz).toBeCloseTo(spectrumOf(stereo(tone)).centroidHz!, 6);
    const three: Pcm = { sampleRate: 48000, channels: [tone, sine(3000, 1, 0.5), tone] };
    expect(spectrumOf(three).bands.top).toBeCloseTo(100 / 3, 1);
  });

  it('counts samples at the ends like those in the middle', () => {
    const low = sine(100, 0.25, 0.5);
    const high = sine(5000, 0.25, 0.5);
    const atEnd = spectrumOf(stereo(join(low, low, high)));
    const inside = spectrumOf(stereo(join(low, high, low)));
    expect(atEnd.bands.top).toBeCloseTo(100 / 3, 0);
    expect(inside.bands.top).toBeCloseTo(100 / 3, 0);
  });
});

describe('describeSpectrum', () => {
  it.each([
    [50, 'sub'],
    [70, 'sub'],
    [90, 'body'],
    [240, 'body'],
    [262, 'mid'],
    [1950, 'mid'],
    [2050, 'top'],
    [15000, 'top'],
  ] as const)('puts a sine of %d Hz into %s', (hz, band) => {
    const rise = sine(hz, 3, 0.5).map((x, i) => x * Math.min(1, i / 9600, (144000 - i) / 9600));
    const spectrum = spectrumOf(stereo(rise));
    expect(spectrum.bands[band]).toBeGreaterThan(99);
    expect(Math.abs(spectrum.rolloffHz! - hz)).toBeLessThan(6);
    expect(spectrum.flatness).toBeLessThan(0.001);
  });

  it('of white noise is flat, its centroid in the middle', () => {
    const spectrum = spectrumOf(stereo(noise(10, 0.5, 1), noise(10, 0.5, 2)));
    expect(spectrum.flatness).toBeGreaterThan(0.99);
    expect(spectrum.centroidHz).toBeCloseTo((30 + 16000) / 2, -2);
    expect(spectrum.rolloffHz! / (0.85 * (24000 - 20) + 20)).toBeCloseTo(1, 2);
    expect(spectrum.bands.top).toBeCloseTo((100 * 22000) / 23980, 0);
    expect(spectrum.bands.mid).toBeCloseTo((100 * 1750) / 23980, 0);
  });

  it('of pink sound has as much power in every octave', () => {
    const { samples, hertz } = pinkComb(12, 12000);
    const { bands } = spectrumOf({ sampleRate: 48000, channels: [samples] });
    const share = (from: number, to: number) =>
      (100 * hertz.filter((hz) => hz >= from && hz < to).length) / hertz.length;
    // A sine on the edge of two bands is in both.
    expect(Math.abs(bands.sub! - share(20, 80))).toBeLessThan(1);
    expect(Math.abs(bands.body! - share(80, 250))).toBeLessThan(1);
    expect(Math.abs(bands.mid! - share(250, 2000))).toBeLessThan(1);
    expect(Math.abs(bands.top! - share(2000, 24000))).toBeLessThan(1);
  });

  it('has nothing to say of silence', () => {
    const nothing = { sub: null, body: null, mid: null, top: null };
    for (const pcm of [
      stereo(silence(1)),
      stereo(silence(0)),
      { sampleRate: 48000, channels: [] },
    ]) {
      expect(spectrumOf(pcm)).toEqual({
        centroidHz: null,
        rolloffHz: null,
        flatness: null,
        bands: nothing,
      });
    }
  });

  it('does not change with the level', () => {
    const sound = noise(1, 0.5, 3);
    const [loud, soft] = [sound, sound.map((x) => x / 64)].map((each) => spectrumOf(stereo(each)));
    expect(soft!.centroidHz).toBeCloseTo(loud!.centroidHz!, 3);
    expect(soft!.flatness).toBeCloseTo(loud!.flatness!, 6);
  });
});
