import { describe, expect, it } from 'vitest';
import { renderText } from './render-fixtures.ts';

const rate = 48_000;

/** The largest sample of a channel between two times, dB. */
function peakDb(samples: Float32Array, from: number, to: number): number {
  let peak = 0;
  for (const sample of samples.subarray(Math.round(from * rate), Math.round(to * rate))) {
    peak = Math.max(peak, Math.abs(sample));
  }
  return 20 * Math.log10(peak);
}

describe('the end of a song', () => {
  it.each(['hoover', 'acid', 'supersaw'])('lets go of the last note of %s', async (instrument) => {
    const { pcm } = await renderText(
      `bpm: 240
master: {gain: 0dB}
tracks: {lead: {instrument: ${instrument}, pattern: '[a3 c4]*2', level: -12dB}}
`,
      { extent: { bars: 2, tail: 3 } },
    );
    const [left] = pcm.channels;
    expect(peakDb(left!, 1, 2)).toBeGreaterThan(-40);
    expect(peakDb(left!, 4.5, 5)).toBeLessThan(-80);
  });

  it.each([
    ['an instrument that rings', 'instrument: crash', 1],
    ['a long release', 'instrument: supersaw, set: {release: 2s}', 1.5],
  ])('waits for %s', async (_, track, atLeast) => {
    const { pcm, report } = await renderText(
      `bpm: 240
master: {gain: 0dB}
tracks: {a: {${track}, pattern: '~ ~ ~ c4'}}
arrangement: [{section: all, bars: 2}]
`,
      { extent: {} },
    );
    expect(report.seconds).toBeGreaterThan(2 + atLeast);
    expect(report.seconds).toBeLessThan(9.9);
    expect(peakDb(pcm.channels[0]!, report.seconds - 0.001, report.seconds)).toBeLessThan(-70);
  });

  it('is the last bar where nothing rings', async () => {
    const { report } = await renderText(
      `bpm: 240
tracks: {a: {instrument: click, pattern: 'x ~'}}
arrangement: [{section: all, bars: 2}]
`,
      { extent: {} },
    );
    expect(report.frames).toBe(2 * rate);
  });
});

describe('a section', () => {
  it('has its level from its first sample on', async () => {
    const { pcm } = await renderText(
      `bpm: 240
master: {gain: 0dB}
tracks: {a: {instrument: click, pattern: 'x*4', level: -6dB}}
arrangement:
  - {section: low, bars: 1, level: {a: -46dB}}
  - {section: high, bars: 1}
`,
      { extent: { bars: 2 } },
    );
    const [left] = pcm.channels;
    const first = peakDb(left!, 1, 1.01);
    expect(first).toBeCloseTo(peakDb(left!, 1.25, 1.26), 1);
    expect(first - peakDb(left!, 0.5, 0.51)).toBeCloseTo(40, 1);
  });

  it('leaves a level to the oscillator that moves it', async () => {
    const { pcm } = await renderText(
      `bpm: 240
master: {gain: 0dB}
tracks:
  a: {instrument: click, pattern: 'x*16'}
groups:
  g:
    of: [a]
    modulate: [{lfo: square, rate: 1 bar, param: level, from: -20dB, to: 0dB}]
arrangement:
  - {section: one, bars: 1}
  - {section: two, bars: 1, level: {g: -3dB}}
`,
      { extent: { bars: 2 } },
    );
    const [left] = pcm.channels;
    const halves = [peakDb(left!, 1.1, 1.45), peakDb(left!, 1.6, 1.95)];
    expect(Math.abs(halves[0]! - halves[1]!)).toBeGreaterThan(15);
  });
});
