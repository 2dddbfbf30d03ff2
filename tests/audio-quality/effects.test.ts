import { describe, expect, it } from 'vitest';
import type { Effect, Parameter } from '../../src/sound/index.ts';
import { effects } from '../../synthdefs/index.ts';
import { type Pass, passThrough, type Source, sampleRate, type Values } from './play.ts';

interface Case {
  readonly label: string;
  readonly pass: Pass;
}

function extremes(spec: Parameter): readonly number[] {
  return spec.options ? spec.options.map((_, index) => index) : [spec.min, spec.max];
}

function cases(effect: Effect): readonly Case[] {
  return [
    { label: 'as it is', pass: {} },
    ...Object.entries(effect.presets).map(([preset, { values }]) => ({
      label: `preset ${preset}`,
      pass: { values: values as Values },
    })),
    ...Object.entries(effect.parameters).flatMap(([key, spec]) =>
      extremes(spec).map((value) => ({
        label: `${key} ${value}`,
        pass: { values: { [key]: value } },
      })),
    ),
  ];
}

function valuesOf(effect: Effect, { values = {} }: Pass): Record<string, number> {
  const defaults = Object.entries(effect.parameters).map(([key, spec]) => [key, spec.default]);
  return { ...Object.fromEntries(defaults), ...values };
}

function peak(samples: Float32Array, from = 0, to = samples.length): number {
  let largest = 0;
  for (let i = from; i < to; i++) {
    const magnitude = Math.abs(samples[i]!);
    if (!(magnitude <= largest)) largest = magnitude;
  }
  return largest;
}

/** Parameters that are a gain: they may make a sound as loud as they say. */
const lifting = /^(makeup|low|mid|high|presence|punch|tail|middle|sides|amount)/;

/** Effects that mix with a dry signal whose phase is turned as their own is. */
const turning = ['multiband-distort', 'multiband-compress'];

/** How loud a tone is in a stretch that holds whole waves of it. */
function toneOf(samples: (frame: number) => number, hz: number): number {
  let [real, imaginary] = [0, 0];
  for (let i = 0; i < 4800; i++) {
    const angle = (2 * Math.PI * hz * i) / sampleRate;
    real += samples(i) * Math.cos(angle);
    imaginary += samples(i) * Math.sin(angle);
  }
  return Math.hypot(real, imaginary) / 2400;
}

const silence: Source = () => [0, 0];

/** Frames of sound before it breaks off. */
const length = 12_000;

/** A bass note with a higher one over it, to the right a little quieter. */
const burst: Source = (frame) => {
  if (frame >= length) return [0, 0];
  const t = frame / sampleRate;
  const bass = Math.sin(2 * Math.PI * 110 * t) * (1 - Math.exp(-t * 500));
  const x = 0.5 * bass + 0.2 * Math.sin(2 * Math.PI * 1870 * t);
  return [x, 0.8 * x];
};

describe.each(effects.map((effect) => [effect.name, effect] as const))('%s', (_, effect) => {
  const tried = cases(effect);
  const passes = tried.map(({ pass }) => pass);

  it('makes nothing of silence', async () => {
    const { takes, problems } = await passThrough(effect, silence, passes, 0.25);
    expect(problems).toEqual([]);
    const loud = tried.filter((_each, i) => takes[i]!.some((samples) => peak(samples) > 1e-6));
    expect(loud.map(({ label }) => label)).toEqual([]);
  });

  it('is bounded, without DC, and silent once it has rung as long as it says', async () => {
    const { takes, problems } = await passThrough(effect, burst, passes, 3);
    expect(problems).toEqual([]);
    const faults = tried.flatMap(({ label, pass }, i) => {
      const values = valuesOf(effect, pass);
      const level = Math.max(...takes[i]!.map((samples) => peak(samples)));
      const end = length + Math.ceil((effect.ring(values) + effect.latency(values)) * sampleRate);
      const rest = Math.max(...takes[i]!.map((samples) => peak(samples, end)));
      // 22 whole cycles of the bass.
      const cycles = takes[i]![0].subarray(2400, 2400 + 9600);
      const dc = Math.abs(cycles.reduce((sum, each) => sum + each, 0) / 9600);
      const allowed = lifting.test(label) ? 64 : 2;
      return [
        ...(level <= allowed ? [] : [`${label}: peaks at ${level}`]),
        ...(rest <= 0.003 * level ? [] : [`${label}: still ${rest} of ${level} after its ring`]),
        ...(dc < 0.006 * Math.max(1, level) ? [] : [`${label}: DC of ${dc}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('leaves the dry signal alone when nothing of it is wet', async () => {
    const { takes } = await passThrough(effect, burst, [{ wet: 0 }], 0.3);
    const [left] = takes[0]!;
    if (turning.includes(effect.name)) {
      for (const hz of [110, 1870]) {
        const [before, after] = [(i: number) => burst(6000 + i)[0], (i: number) => left[6000 + i]!];
        expect(toneOf(after, hz) / toneOf(before, hz)).toBeCloseTo(1, 3);
      }
      return;
    }
    const late = Math.round(effect.latency(valuesOf(effect, {})) * sampleRate);
    // What shapes at twice the rate holds the dry signal back by some frames more, to be in step.
    const delay = [late, 6].find((frames) =>
      [5000, 5100, 5200].every((frame) => Math.abs(left[frame + frames]! - burst(frame)[0]) < 1e-5),
    );
    expect(delay).toBeDefined();
  });
});
