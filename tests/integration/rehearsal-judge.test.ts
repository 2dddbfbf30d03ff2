import { beforeAll, describe, expect, it } from 'vitest';
import { hitsIn } from '../../bench/live/rehearsal/hits.mjs';
import { judge, secondsOf } from '../../bench/live/rehearsal/judge.mjs';
import {
  firstVersion,
  isStruck,
  songOf,
  tracks,
  type Version,
} from '../../bench/live/rehearsal/material.mjs';
import { renderText } from './render-fixtures.ts';

const rate = 48_000;
const bars = 8;
const version = firstVersion(3);
const barSeconds = 240 / version.bpm;

/** Seconds of a recording that are wrong, if it should play a version, or another one from the fifth bar on. */
function wrongIn(samples: Float32Array, later: Version = version): number {
  const { wrong } = judge(hitsIn(samples, tracks), {
    from: 0,
    until: samples.length / rate + 0.02,
    cycle: 0,
    tracks: tracks.map(({ name }) => name),
    bpmAt: () => version.bpm,
    isStruck: (track, cycle, step) => isStruck(cycle < 4 ? version : later, track, cycle, step),
    isJudged: () => true,
  });
  return secondsOf(wrong);
}

/** The sound with silence put in at a second. */
function withGap(samples: Float32Array, at: number, seconds: number): Float32Array {
  const [from, length] = [Math.round(at * rate), Math.round(seconds * rate)];
  const gapped = new Float32Array(samples.length + length);
  gapped.set(samples.subarray(0, from));
  gapped.set(samples.subarray(from), from + length);
  return gapped;
}

describe('what is wrong of a rehearsal', () => {
  let sound = new Float32Array(0);

  beforeAll(async () => {
    const { pcm } = await renderText(songOf(version), { extent: { bars } });
    sound = Float32Array.from(pcm.channels[0] ?? []).subarray(0, bars * barSeconds * rate);
  });

  it('is nothing where it plays what it should', () => {
    expect(wrongIn(sound)).toBe(0);
  });

  it('is silence where sound should be', () => {
    const silenced = sound.slice();
    silenced.fill(0, 3 * rate, 3.5 * rate);
    expect(wrongIn(silenced)).toBeGreaterThan(0.3);
    expect(wrongIn(silenced)).toBeLessThan(0.7);
  });

  it('is a gap, and not what follows it in time', () => {
    expect(wrongIn(withGap(sound, 3.1, 0.5))).toBeGreaterThan(0.4);
    expect(wrongIn(withGap(sound, 3.1, 0.5))).toBeLessThan(0.8);
    const short = wrongIn(withGap(sound, 3.1, 0.02));
    expect(short).toBeGreaterThan(0.05);
    expect(short).toBeLessThan(0.3);
  });

  it('is what is left out, and not what follows it', () => {
    // two bars less 0.4 s are found too where most tracks repeat after two bars
    const [from, to] = [3.2 * rate, 3.6 * rate];
    const cut = new Float32Array(sound.length - (to - from));
    cut.set(sound.subarray(0, from));
    cut.set(sound.subarray(to), from);
    expect(wrongIn(cut)).toBeGreaterThan(0.35);
    expect(wrongIn(cut)).toBeLessThan(0.8);
  });

  it('is a version that should have gone', () => {
    const turned = version.steps['d3']?.map((steps) => steps.map((each) => !each)) ?? [];
    const other = { ...version, steps: { ...version.steps, d3: turned } };
    expect(wrongIn(sound, other)).toBeGreaterThan(0.8 * 4 * barSeconds);
  });
});
