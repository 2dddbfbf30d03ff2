import { describe, expect, it } from 'vitest';
import { type Dx7Voice, makeVoice } from '../../src/sound/dx7/voice.ts';
import { FULL, playVoice } from './dx7-play.ts';
import { reference } from './dx7-reference.ts';
import { sampleRate } from './play.ts';

/** A voice with six operators at different pitches and levels. */
function mixed(algorithm: number, feedback: number): Dx7Voice {
  const levels = [96, 74, 90, 68, 86, 62];
  const operators = Object.fromEntries(
    [1, 2, 1, 3, 1, 5].map((coarse, at) => [
      at + 1,
      { level: levels[at]!, coarse, fine: [0, 1, 50, 0, 7, 0][at]! },
    ]),
  );
  return makeVoice('MIXED', operators, { algorithm, feedback });
}

/** The largest difference from the reference, against full scale, once envelopes stand. */
function difference(found: Float32Array, voice: Dx7Voice, hertz: number): number {
  const wanted = reference(voice, hertz, found.length, sampleRate);
  let worst = 0;
  for (let frame = 9600; frame < found.length; frame += 1) {
    worst = Math.max(worst, Math.abs(found[frame]! / FULL - wanted[frame]!));
  }
  return worst;
}

describe('algorithms', () => {
  const all = Array.from({ length: 32 }, (_, at) => at + 1);

  it.each(all)('%i sounds as it does sample by sample', async (algorithm) => {
    for (const feedback of [0, 4]) {
      const voice = mixed(algorithm, feedback);
      const [left] = await playVoice(voice, [{ freq: 220, sustain: 1 }], 0.3);
      expect(difference(left!, voice, 220)).toBeLessThan(0.01);
    }
  });
});
