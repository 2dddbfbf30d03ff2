import { describe, expect, it } from 'vitest';
import { loadFixture, note, renderAll } from './scsynth-fixtures.ts';

function onsets(samples: Float32Array): number[] {
  return [...samples.keys()].filter((frame) => samples[frame] !== 0);
}

describe('an offline score', () => {
  it.each([44_100, 48_000, 88_200, 96_000])(
    'starts every note on its frame at %i Hz',
    async (rate) => {
      // Sixteenths at 1000 bpm with a drift, so that every place in a block is hit; then block edges.
      const times = Array.from(
        { length: 300 },
        (_, step) => step * 0.015 * 1.0007 + (step % 7) * 1.1e-5,
      );
      times.push((128 * 1200) / rate, (128 * 1200 + 127) / rate, (128 * 1210 + 0.49) / rate);
      times.sort((a, b) => a - b);
      const { channels, report } = await renderAll(
        {
          setup: [loadFixture('click')],
          score: times.map((time, step) => ({ time, commands: [note('click', 1000 + step)] })),
          frames: rate * 5,
          channels: 1,
        },
        { sampleRate: rate },
      );
      expect(report).toEqual({ frames: rate * 5, problems: [] });
      const wanted = [...new Set(times.map((time) => Math.round(time * rate)))];
      expect(onsets(channels[0]!)).toEqual(wanted.filter((frame) => frame < rate * 5));
    },
  );

  it('names the command that failed', async () => {
    const { report } = await renderAll({
      setup: [loadFixture('click')],
      score: [{ time: 0.01, commands: [note('click', 1000), note('clack', 1001)] }],
      frames: 1024,
    });
    expect(report.problems).toEqual([
      {
        code: 'scsynth.fail',
        severity: 'error',
        message: 'synth.new clack 1001 head 0: there is no SynthDef "clack"',
        hint: 'did you mean "click"?',
      },
    ]);
  });
});
