import { describe, expect, it } from 'vitest';
import { onsetStrength } from '../../../src/analysis/onset-strength.ts';
import { findOnsets } from '../../../src/analysis/onsets.ts';
import { findTempo } from '../../../src/analysis/tempo.ts';
import { type Pcm, peakOf } from '../../../src/audio/index.ts';
import { join, kick, noise, silence, sine, stereo, strike } from './signals.ts';

const tempi = [120, 150, 175, 190, 200, 250, 280];

function beats(bpm: number, seconds: number, from = 0.1): number[] {
  const count = Math.floor(((seconds - from) * bpm) / 60);
  return Array.from({ length: count }, (_, i) => from + (i * 60) / bpm);
}

const strengthOf = (pcm: Pcm) => onsetStrength(pcm, peakOf(pcm));
const onsetsOf = (pcm: Pcm) => findOnsets(pcm, strengthOf(pcm));
const tempoOf = (pcm: Pcm) => findTempo(strengthOf(pcm));

/** A sound added at every time. */
function layer(into: Float32Array, sound: Float32Array, times: readonly number[], gain = 1): void {
  for (const time of times) {
    const at = Math.round(time * 48000);
    sound.forEach((x, i) => {
      if (at + i < into.length) into[at + i]! += gain * x;
    });
  }
}

function clicks(times: readonly number[], seconds: number): Float32Array {
  const out = silence(seconds);
  layer(out, Float32Array.of(0.9), times);
  return out;
}

const hat = noise(0.05, 0.3, 3).map((x, i) => x * Math.exp(-i / 700));
const hit = kick({ f0: 50, drop: 29, tau: 0.02, t20: 0.3, length: 0.3, drive: 6, click: 0.4 });

/** The largest distance from what was found to what is there, when they are as many. */
function furthest(found: readonly number[], there: readonly number[]): number {
  expect(found.length).toBe(there.length);
  return Math.max(...there.map((time, i) => Math.abs(time - found[i]!)));
}

describe('onsets', () => {
  it.each([...tempi, 1000])('of clicks are exact to a sample at %d bpm', (bpm) => {
    const times = beats(bpm, 6);
    const onsets = onsetsOf(stereo(clicks(times, 6.2)));
    expect(furthest(onsets, times)).toBeLessThan(1.01 / 48000);
  });

  it.each([8000, 22050, 44100, 96000])('are found at a rate of %d', (sampleRate) => {
    const times = beats(160, 4);
    const out = silence(4.2, sampleRate);
    for (const time of times) out[Math.round(time * sampleRate)] = 0.5;
    const onsets = onsetsOf({ sampleRate, channels: [out] });
    expect(furthest(onsets, times)).toBeLessThan(1.01 / sampleRate);
  });

  it('of bursts and of kicks are exact to a sample or two', () => {
    const times = beats(175, 5);
    const bursts = silence(5.2);
    layer(bursts, hat, times);
    expect(furthest(onsetsOf(stereo(bursts)), times)).toBeLessThan(2.01 / 48000);
    const onsets = onsetsOf(stereo(strike(hit, times, 5.2)));
    expect(furthest(onsets, times)).toBeLessThan(3 / 48000);
  });

  it('of hats over kicks are found, each in its place', () => {
    const out = strike(hit, beats(170, 6), 6);
    const offbeats = beats(170, 6).map((time) => time + 30 / 170);
    layer(out, hat, offbeats.slice(0, -1), 0.5);
    const onsets = onsetsOf(stereo(out));
    const times = [...beats(170, 6), ...offbeats.slice(0, -1)].sort((a, b) => a - b);
    expect(furthest(onsets, times)).toBeLessThan(0.002);
  });

  it('are the same at any level and in any channel', () => {
    const out = strike(hit, beats(190, 4), 4);
    const onsets = onsetsOf(stereo(out));
    expect(onsetsOf(stereo(out.map((x) => x / 100)))).toEqual(onsets);
    const opposed = out.map((x) => -x);
    expect(onsetsOf(stereo(out, opposed))).toEqual(onsets);
    expect(onsetsOf(stereo(silence(4), out))).toEqual(onsets);
  });

  it('are not where a sound ends, or goes on', () => {
    const cut = join(silence(0.5), sine(440, 1, 0.5), silence(0.5));
    const onsets = onsetsOf(stereo(cut));
    expect(onsets.length).toBe(1);
    expect(onsets[0]).toBeCloseTo(0.5, 3);
    expect(onsetsOf(stereo(sine(220, 3, 0.5))).length).toBe(1);
    expect(onsetsOf(stereo(noise(20, 0.5, 5))).length).toBeLessThan(3);
    expect(onsetsOf(stereo(silence(2)))).toEqual([]);
  });
});

describe('tempo', () => {
  it.each(tempi)('of clicks, hats and kicks at %d bpm', (bpm) => {
    const times = beats(bpm, 8);
    const hats = silence(8.2);
    layer(hats, hat, times);
    for (const sound of [clicks(times, 8.2), hats, strike(hit, times, 8.2)]) {
      expect(Math.abs(tempoOf(stereo(sound))! - bpm)).toBeLessThan(0.3);
    }
  });

  it('is that of the kick under an offbeat bass and faster hats', () => {
    const out = strike(hit.subarray(0, 6000), beats(200, 8), 8);
    const bass = sine(55, 0.12, 0.4).map((x, i) => x * Math.min(1, i / 200, (5760 - i) / 400));
    layer(out, bass, beats(200, 7.8, 0.25));
    layer(out, hat, beats(800, 7.8), 0.5);
    expect(Math.abs(tempoOf(stereo(out))! - 200)).toBeLessThan(0.3);
  });

  it('past 283 bpm reads half', () => {
    expect(tempoOf(stereo(clicks(beats(300, 8), 8.2)))).toBeCloseTo(150, 0);
  });

  it('is null where nothing repeats', () => {
    expect(tempoOf(stereo(silence(3)))).toBeNull();
    expect(tempoOf(stereo(sine(50, 3)))).toBeNull();
    expect(tempoOf(stereo(noise(10, 0.5, 7), noise(10, 0.5, 8)))).toBeNull();
    expect(tempoOf(stereo(join(silence(0.1), hit, silence(0.4))))).toBeNull();
  });
});
