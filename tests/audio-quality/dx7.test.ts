import { describe, expect, it } from 'vitest';
import { dx7Instrument } from '../../src/sound/dx7/instrument.ts';
import { type Dx7Voice, makeVoice } from '../../src/sound/dx7/voice.ts';
import { reference } from './dx7-reference.ts';
import { type Note, playNotes, sampleRate } from './play.ts';

/** What full scale comes out as: room for hard notes. */
const FULL = 0.54;
/** A velocity that changes nothing. */
const NEUTRAL = 0.785;

/** Plays notes of a voice, and gives the left channel of each. */
async function play(voice: Dx7Voice, notes: readonly Note[], seconds: number) {
  const instrument = dx7Instrument(voice, { name: 'tried', doc: 'A voice.' });
  const heard = await playNotes(
    instrument,
    notes.map((note) => ({ velocity: NEUTRAL, ...note })),
    seconds,
  );
  expect(heard.problems).toEqual([]);
  return heard.takes.map(([left]) => left);
}

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
      const [left] = await play(voice, [{ freq: 220, sustain: 1 }], 0.3);
      expect(difference(left!, voice, 220)).toBeLessThan(0.01);
    }
  });
});
