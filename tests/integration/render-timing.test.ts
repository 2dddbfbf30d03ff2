import { describe, expect, it } from 'vitest';
import { renderText } from './render-fixtures.ts';

const rate = 48_000;

/** Frames at which a channel rises from silence. */
function onsets(samples: Float32Array): number[] {
  const found: number[] = [];
  let silent = Number.POSITIVE_INFINITY;
  for (const [frame, sample] of samples.entries()) {
    if (Math.abs(sample) > 0.01) {
      if (silent > 20) found.push(frame);
      silent = 0;
    } else silent += 1;
  }
  return found;
}

const patterns = [
  { name: 'sixteenths', code: 'x*16', at: Array.from({ length: 16 }, (_, i) => i / 16) },
  { name: 'a Euclidean rhythm', code: 'x(3,8)', at: [0, 3 / 8, 6 / 8] },
  {
    name: 'sevenths in a half',
    code: '~ [x*7]',
    at: [0, 1, 2, 3, 4, 5, 6].map((i) => 0.5 + i / 14),
  },
];

describe.each([175, 250, 1000])('at %i bpm', (bpm) => {
  it.each(patterns)('$name begins within a sample of where it is written', async ({ code, at }) => {
    const bars = 3;
    const { pcm, report } = await renderText(
      `bpm: ${bpm}
master: {gain: 0dB}
tracks:
  click: {instrument: click, pattern: '${code}', level: -6dB}
`,
      { extent: { bars } },
    );
    const framesPerBar = (240 / bpm) * rate;
    expect(report.frames).toBe(Math.round(bars * framesPerBar));
    const wanted = Array.from({ length: bars }, (_, bar) => at.map((place) => bar + place)).flat();
    const heard = onsets(pcm.channels[0]!);
    expect(heard).toHaveLength(wanted.length);
    for (const [index, place] of wanted.entries()) {
      expect(Math.abs(heard[index]! - place * framesPerBar)).toBeLessThanOrEqual(1);
    }
  });
});

describe('a tempo that glides', () => {
  it('is exact to the frame at every note, and in the length of the song', async () => {
    const { pcm, report } = await renderText(
      `bpm: 240
master: {gain: 0dB}
tracks:
  click: {instrument: click, pattern: 'x*8', level: -6dB}
arrangement:
  - {section: even, bars: 1}
  - {section: faster, bars: 2, bpm: {to: 480}}
  - {section: fast, bars: 1, bpm: 480}
`,
      { extent: { bars: 4 } },
    );
    // Seconds after c bars of the ramp: the integral of 1 / (1 + c/2).
    const inRamp = (bars: number): number => 2 * Math.log(1 + bars / 2);
    const secondsAt = (bar: number): number => {
      if (bar <= 1) return bar;
      return bar <= 3 ? 1 + inRamp(bar - 1) : 1 + inRamp(2) + (bar - 3) / 2;
    };
    expect(report.frames).toBe(Math.round(secondsAt(4) * rate));
    const heard = onsets(pcm.channels[0]!);
    expect(heard).toHaveLength(32);
    for (const [index, frame] of heard.entries()) {
      expect(Math.abs(frame - secondsAt(index / 8) * rate)).toBeLessThanOrEqual(1);
    }
  });
});

describe('with a groove', () => {
  it.each([
    ['mpc-58', 'x*16', 16, 0.16],
    ['mpc-66', 'x*16', 16, 0.32],
    ['shuffle', 'x*8', 8, 1 / 3],
    ['{swing: 0.2}', 'x*16', 16, 0.2],
  ])('%s is late to the frame', async (groove, code, steps, late) => {
    const { pcm } = await renderText(
      `bpm: 175
groove: ${groove}
master: {gain: 0dB}
tracks:
  click: {instrument: click, pattern: '${code}', level: -6dB}
`,
      { extent: { bars: 2 } },
    );
    const framesPerBar = (240 / 175) * rate;
    const heard = onsets(pcm.channels[0]!);
    expect(heard).toHaveLength(2 * steps);
    for (const [index, frame] of heard.entries()) {
      const wanted = ((index + (index % 2) * late) / steps) * framesPerBar;
      expect(Math.abs(frame - wanted)).toBeLessThanOrEqual(1);
    }
  });
});
