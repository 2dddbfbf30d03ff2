import { describe, expect, test } from 'vitest';
import { applyEdits, compareSongs } from '../../../../src/song/index.ts';
import { dataOf, everything, registry, songs } from '../edits/songs.ts';

const song = dataOf(everything);

/** What is said of a song after edits. */
function said(...edits: readonly unknown[]): string[] {
  const { ok, song: after, problems } = applyEdits(song, edits, { registry });
  if (!ok) throw new Error(JSON.stringify(problems));
  return compareSongs(song, after, { registry }).map(({ text }) => text);
}

describe('two songs', () => {
  test.each(songs)('$name does not differ from itself', ({ data }) => {
    expect(compareSongs(data, structuredClone(data), { registry })).toEqual([]);
  });

  test.each<readonly [unknown, readonly string[]]>([
    [
      { op: 'song.set', bpm: 180, key: 'a minor' },
      ['Tempo 175 → 180 bpm', 'Key g minor → a minor'],
    ],
    [{ op: 'param.set', path: 'kick.drive', value: 22 }, ['Kick drive 18 → 22 dB']],
    [
      { op: 'param.set', path: 'lead.delay#2.time', value: '1/16' },
      ['Lead delay#2 time 1/8 → 1/16'],
    ],
    [{ op: 'param.set', path: 'master.target', value: 'stream' }, ['Master target club → stream']],
    [
      { op: 'track.instrument', track: 'lead', instrument: 'acid' },
      ['Lead instrument hoover → acid'],
    ],
    [{ op: 'effect.add', strip: 'hat', effect: 'eq' }, ['Hat gets eq']],
    [
      { op: 'track.rename', track: 'hall', to: 'room' },
      expect.arrayContaining(['Hall is called room']),
    ],
    [
      { op: 'track.add', track: 'clap', settings: { instrument: 'clap', pattern: 'x' } },
      ['New track clap (clap)'],
    ],
    [
      { op: 'track.pattern', track: 'kick', pattern: 'x*6' },
      ['Kick pattern: denser, 4 → 6 hits a bar'],
    ],
    [
      { op: 'track.pattern', track: 'kick', pattern: '[x x] [x x]' },
      ['Kick pattern: written otherwise, heard the same'],
    ],
    [
      { op: 'track.pattern', track: 'kick', pattern: 'x x [~ x] x' },
      ['Kick pattern: another rhythm, 4 hits a bar as before'],
    ],
    [
      { op: 'section.add', settings: { section: 'outro', bars: 8 } },
      ['Form 48 → 56 bars', 'New section outro (8 bars)'],
    ],
    [
      { op: 'section.move', section: 'intro' },
      ['Form in another order: build, drop, drop#2, intro'],
    ],
    [
      { op: 'track.pattern', track: 'kick', pattern: 'x*4', section: 'drop' },
      ['Drop: pattern of kick sparser, 12 → 4 hits a bar'],
    ],
  ])('differ by %j', (edit, texts) => {
    expect(said(edit)).toEqual(texts);
  });

  test('differ by what a removed track took with it', () => {
    const texts = said({ op: 'track.remove', track: 'kick' });
    expect(texts).toContain('Track kick is gone');
    expect(texts).toContain('Group drums is gone');
    expect(texts).toContain('Lead ducking: none any more');
  });
});
