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
