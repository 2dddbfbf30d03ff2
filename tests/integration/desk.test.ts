import { describe, expect, it } from 'vitest';
import { bar, gainOf, sampleRate } from './desk-probe.ts';
import { inStages, nullDb, onOneServer } from './null-fixtures.ts';
import { renderText } from './render-fixtures.ts';

const kick = `  kick: {instrument: gabber-kick, pattern: "~ x ~ ~"}`;
const onset = bar / 4;

describe('ducking along a drawn curve', () => {
  it('goes through its points, from the sample of the onset', async () => {
    const own = '    duck: {by: kick, depth: 20dB, draw: {0: 1, 1/16: 1, 1/8: 0.5, 1/4: 0}}\n';
    const still = await gainOf({ tracks: kick }, 1);
    expect(still.movesFrom(0)).toBe(Number.POSITIVE_INFINITY);
    const text = (duck: string) => ({ own: duck, tracks: kick });
    const ducked = await gainOf({ ...text(own) }, 1, 0, text(''));
    expect(ducked.movesFrom(1000)).toBe(onset);
    expect(ducked.at(onset + 0.05 * sampleRate)).toBeCloseTo(-20, 1);
    // 1/16 is an eighth of a second at 120 bpm
    expect(ducked.at(onset + 0.1875 * sampleRate)).toBeCloseTo(-15, 0);
    expect(ducked.at(onset + 0.375 * sampleRate)).toBeCloseTo(-5, 0);
    expect(ducked.at(onset + 0.52 * sampleRate)).toBeCloseTo(0, 1);
  });
});

describe('sends of events', () => {
  const song = (pattern: string, sends = '') => `bpm: 120
master: {gain: -12dB, ceiling: 0dB}
tracks:
  tone:
    instrument: sub-bass
    pattern: '${pattern}'
${sends}returns:
  echo: {}
  long-hall: {effects: [{filter: {mode: low, cutoff: 500Hz}}]}
arrangement: [{section: all, bars: 1}]`;
  const echo = async (text: string) => {
    const { pcm } = await renderText(text, { extent: { bars: 1 }, selection: { solo: ['echo'] } });
    return pcm.channels[0]!;
  };
  const level = (samples: Float32Array, from: number) => {
    const part = samples.subarray(from + 4800, from + 0.4 * bar);
    return 10 * Math.log10(part.reduce((sum, each) => sum + each * each, 0) / part.length);
  };

  it('are the event’s own, in dB, and none where it has none', async () => {
    const whole = await echo(song('note "0 0"', '    sends: {echo: 0dB}\n'));
    const each = await echo(song('note "0 0" # send_echo "-6 -120"'));
    expect(level(each, 0) - level(whole, 0)).toBeCloseTo(-6, 1);
    expect(level(each, bar / 2)).toBeLessThan(-100);
  });

  it('come beside those of the track', async () => {
    const text = song('note "0 0" # send_echo "0 -120"', '    sends: {echo: -6dB}\n');
    const both = await echo(text);
    const whole = await echo(song('note "0 0"', '    sends: {echo: 0dB}\n'));
    expect(level(both, 0) - level(whole, 0)).toBeCloseTo(20 * Math.log10(1.501), 1);
    expect(level(both, bar / 2) - level(whole, bar / 2)).toBeCloseTo(-6, 1);
  });

  it('are the same on one server', async () => {
    const text = song('note "0 0*2" # send_echo "-6 0" # send_long_hall "<-3>"');
    expect(nullDb(await inStages(text), await onOneServer(text))).toBeLessThanOrEqual(-100);
  });

  it('are unknown where no return has that name', async () => {
    await expect(renderText(song('note "0" # send_hal "0"'))).rejects.toThrow(/send_hal/);
  });
});
