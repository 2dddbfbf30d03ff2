import { describe, expect, it } from 'vitest';
import { noHistory, respond } from '../../../src/assistant/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const text = `bpm: 175
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
`;

describe('a gap in a song without a form', () => {
  it.each([
    ['drop the kick out for 2 bars', 8, 2],
    ['drop the kick out for 8 bars', 16, 8],
  ])('%s: the song plays at least as long', (message, every, bars) => {
    const read = readSong(text, { registry });
    if (!read.ok) throw new Error('the song cannot be read');
    const song = read.value.data;
    const answer = respond(message, { song, sounds: { registry }, history: noHistory });
    expect(answer.song.tracks['kick']?.fills).toEqual({ every, bars, pattern: '~' });
  });
});
