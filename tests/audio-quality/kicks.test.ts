import { describe, expect, it } from 'vitest';
import { gabberKick } from '../../synthdefs/instruments/gabber-kick.ts';
import { gabberKickPresets } from '../../synthdefs/instruments/gabber-kick-presets.ts';
import { playLoop, type Values } from './play.ts';
import { kickFaults } from './shared/measure.ts';
import { standards } from './shared/standards.ts';

/** The genre of each preset, as the standards call it, and its tempo. */
const genres: Readonly<Record<keyof typeof gabberKickPresets, readonly [string, number]>> = {
  rotterdam: ['gabber', 175],
  frenchcore: ['french', 200],
  industrial: ['industrial', 165],
  mainstream: ['mainstream', 170],
  zaag: ['raw', 155],
  uptempo: ['uptempo', 205],
  terror: ['terror', 230],
  doom: ['darkcore', 150],
  hardtechno: ['hardtechno', 150],
};

const lowestMidi = 28;
const highestMidi = 36;

/** The notes that a kick of a genre is tuned to. */
function pitches(genre: string): readonly number[] {
  const [low, high] = standards.kicks[genre]!['f0Hz']!;
  const all = Array.from({ length: highestMidi - lowestMidi + 1 }, (_, i) => lowestMidi + i);
  // A pitch is measured to a part in a hundred.
  return all
    .map((midi) => 440 * 2 ** ((midi - 69) / 12))
    .filter((hz) => hz > (low ?? 0) * 1.01 && hz < (high ?? 100) * 0.99);
}

describe.each(Object.entries(genres))('the kick %s', (preset, [genre, bpm]) => {
  const { values } = gabberKickPresets[preset as keyof typeof gabberKickPresets];

  it.each(pitches(genre))(`is a kick of its genre at %d Hz`, async (freq) => {
    const loop = await playLoop(gabberKick, bpm, { freq, values: values as Values });
    expect(kickFaults(loop, genre, bpm)).toEqual([]);
  });
});
