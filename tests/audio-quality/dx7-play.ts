import { expect } from 'vitest';
import { dx7Instrument } from '../../src/sound/dx7/instrument.ts';
import type { Dx7Voice } from '../../src/sound/dx7/voice.ts';
import { type Note, playNotes } from './play.ts';

/** What full scale comes out as: room for hard notes. */
export const FULL = 0.54;
/** A velocity that changes nothing. */
export const NEUTRAL = 0.785;

/** Plays notes of a voice, and gives the left channel of each. */
export async function playVoice(voice: Dx7Voice, notes: readonly Note[], seconds: number) {
  const instrument = dx7Instrument(voice, { name: 'tried', doc: 'A voice.' });
  const heard = await playNotes(
    instrument,
    notes.map((note) => ({ velocity: NEUTRAL, ...note })),
    seconds,
  );
  expect(heard.problems).toEqual([]);
  return heard.takes.map(([left]) => left);
}
