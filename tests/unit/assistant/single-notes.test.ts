import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noHistory, respond } from '../../../src/assistant/index.ts';
import { readSong, type SongData } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const file = new URL('../../fixtures/words/song.yaml', import.meta.url);
const read = readSong(readFileSync(file, 'utf8'), { registry });
const song = (read.ok ? read.value.data : {}) as SongData;

function songAfter(message: string, data = song): SongData {
  return respond(message, { song: data, sounds: { registry }, history: noHistory }).song;
}

describe('notes that are left out by their place', () => {
  it.each([
    ['delete the second note of the lead', 'lead', 'note "g5 ~ ~ g5 ~ d6 ~ c6"'],
    ['mute the last note of the lead', 'lead', 'note "g5 ~ bf5 g5 ~ d6 ~ ~"'],
    ['drop the last note of the lead', 'lead', 'note "g5 ~ bf5 g5 ~ d6 ~ ~"'],
    [
      'take out the last two notes of the acid',
      'acid',
      'note "g3 g3 g4 ~ bf3 g3 ~ ~" # legato 0.9',
    ],
    ['lose note 3 of the lead', 'lead', 'note "g5 ~ bf5 ~ ~ d6 ~ c6"'],
    ['the second last note of the lead has to go', 'lead', 'note "g5 ~ bf5 g5 ~ ~ ~ c6"'],
    ['mute the first hit of the clap', 'clap', '~ ~ ~ x'],
    ['remove the second hit of the snare in every bar', 'snare', '~ x ~ ~'],
  ])('of %j are rests where they are written', (message, track, pattern) => {
    const { tracks } = songAfter(message);
    expect(tracks[track]?.pattern).toBe(pattern);
    expect({ ...tracks, [track]: undefined }).toEqual({ ...song.tracks, [track]: undefined });
  });

  it.each([
    // a bar has two: the third is the first of the next one
    ['remove the third hit of the snare', 'snare', 'mask "<1 [1 0 1 1]>" $'],
    ['no first hit on the kick', 'kick', 'mask "[0 1 1 1]" $'],
    ['kill the last hit of every second bar on the kick', 'kick', 'mask "<1 [1 1 1 0]>" $'],
    // a chord lasts two bars
    ['remove the last note of the pad', 'pad', 'mask "<1 1 0 1>" $'],
  ])('of %j are behind a mask where several are written as one', (message, track, begin) => {
    expect(String(songAfter(message).tracks[track]?.pattern).slice(0, begin.length)).toBe(begin);
  });

  it('are those of a section where one is named', () => {
    const { arrangement, tracks } = songAfter('mute the last note of the lead in the second drop');
    expect(tracks).toEqual(song.tracks);
    expect(arrangement?.map(({ pattern }) => pattern?.['lead'])).toEqual([
      ...Array.from({ length: 4 }, () => undefined),
      'note "g5 ~ bf5 g5 ~ d6 ~ ~"',
      undefined,
    ]);
  });

  it('are of the track that is meant, of two that are alike', () => {
    const { lead, ...others } = song.tracks;
    const two = { ...song, tracks: { ...others, lead, 'lead-2': lead } } as SongData;
    const { tracks } = songAfter('delete the last note of the second lead', two);
    expect(tracks['lead']).toEqual(lead);
    expect(tracks['lead-2']?.pattern).toBe('note "g5 ~ bf5 g5 ~ d6 ~ ~"');
  });

  it('are said not to be there where they are not', () => {
    const silent = {
      ...song,
      tracks: { ...song.tracks, lead: { instrument: 'supersaw', pattern: '~' } },
    };
    const answer = respond('delete the second note of the lead', {
      song: silent as SongData,
      sounds: { registry },
      history: noHistory,
    });
    expect(answer.edits).toEqual([]);
    expect(answer.reply).toContain('no such note');
  });

  it('are each second one of as many bars as it takes', () => {
    const pattern = songAfter('remove every second note of the lead').tracks['lead']?.pattern;
    expect(String(pattern)).toContain('mask "<[1 1 0 1 1 0 1 1] [0 1 1 0 1 1 1 0]>" $');
  });

  it('are not meant where a second track is', () => {
    expect(songAfter('delete the second lead').tracks['lead']).toBeUndefined();
  });
});
