import { describe, expect, test } from 'vitest';
import { applyEdits, rewriteSong } from '../../../../src/song/index.ts';
import { dataOf, everything, registry } from './songs.ts';

/** What the text of a song is after edits. */
function edited(text: string, ...edits: readonly unknown[]): string {
  const data = dataOf(text);
  const { ok, song, problems } = applyEdits(data, edits, { registry });
  if (!ok) throw new Error(JSON.stringify(problems));
  const written = rewriteSong(text, data, song);
  expect(JSON.stringify(dataOf(written))).toBe(JSON.stringify(song));
  return written;
}

describe('a text whose song was edited', () => {
  test('differs in the value alone', () => {
    const text = edited(everything, { op: 'param.set', path: 'kick.drive', value: 22 });
    expect(text).toBe(everything.replace('drive: 18dB', 'drive: 22dB'));
  });

  test('keeps quotes, comments behind values, and blocks', () => {
    const pattern = (track: string, to: string) => ({ op: 'track.pattern', track, pattern: to });
    const straight = edited(everything, pattern('kick', 'x*8'));
    expect(straight).toBe(everything.replace("'x*4' # straight", "'x*8' # straight"));
    const double = edited(everything, pattern('hat', 'x*8'));
    expect(double).toBe(everything.replace('"x*16"', '"x*8"'));
    const block = edited(everything, pattern('lead', 'note "g4*4"\n  # glide 0.2'));
    expect(block).toContain(
      '    pattern: |\n      note "g4*4"\n        # glide 0.2\n\n    effects:',
    );
  });

  test('gets new things where they belong, with patterns in quotes', () => {
    const settings = { instrument: 'clap', pattern: '~ x ~ x', level: '-6dB' };
    const text = edited(everything, { op: 'track.add', track: 'clap', settings, before: 'lead' });
    const line = "  clap: {instrument: clap, pattern: '~ x ~ x', level: -6dB}\n";
    expect(text).toBe(everything.replace('  lead:\n', `${line}  lead:\n`));
    const seeded = edited(everything, { op: 'param.set', path: 'seed', value: 7 });
    expect(seeded).toBe(everything.replace('samples:', 'seed: 7\nsamples:'));
  });

  test('keeps the comments of what moves', () => {
    const text = edited(everything, { op: 'effect.move', strip: 'lead', effect: 'delay' });
    expect(text).toContain('# an eighth and a half');
    const track = edited(everything, { op: 'track.move', track: 'kick' });
    expect(track).toContain("pattern: 'x*4' # straight");
    expect(track.split('#').length).toBe(everything.split('#').length);
  });

  test('takes the comments above a section along with it, and the empty line', () => {
    const spaced = `tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}

arrangement:
  # Quiet.
  - {section: intro, bars: 8}

  # Loud.
  - section: drop   # at last
    bars: 16

  # Gone.
  - {section: outro, bars: 8}
`;
    const moved = edited(spaced, { op: 'section.move', section: 'drop', before: 'intro' });
    expect(moved).toContain(`arrangement:
  # Loud.
  - section: drop   # at last
    bars: 16

  # Quiet.
  - {section: intro, bars: 8}

  # Gone.
  - {section: outro, bars: 8}
`);
    const more = edited(spaced, { op: 'section.add', settings: { section: 'coda', bars: 4 } });
    expect(more).toBe(`${spaced}\n  - {section: coda, bars: 4}\n`);
  });

  test('loses no comment above what is removed', () => {
    const text = edited(everything, { op: 'section.remove', section: 'drop' });
    expect(text).toContain('  # Loud.\n');
    expect(text).not.toContain('level: {lead: -3dB');
  });

  test('is the same text again when the edit is taken back', () => {
    const data = dataOf(everything);
    for (const edit of [
      { op: 'param.set', path: 'kick.drive', value: 22 },
      { op: 'track.rename', track: 'hall', to: 'room' },
      { op: 'section.change', section: 'build', changes: { bars: 4 } },
    ]) {
      const { song } = applyEdits(data, [edit], { registry });
      const there = rewriteSong(everything, data, song);
      expect(there).not.toBe(everything);
      expect(rewriteSong(there, song, data)).toBe(everything);
    }
  });

  test('keeps its line ends', () => {
    const text = everything.replaceAll('\n', '\r\n');
    const added = edited(text, { op: 'section.add', settings: { section: 'outro', bars: 8 } });
    expect(added.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('stays JSON', () => {
    const data = dataOf(everything);
    for (const gap of [0, 2]) {
      const text = JSON.stringify(data, null, gap);
      const settings = { instrument: 'clap', pattern: '~ x ~ x' };
      const json = edited(
        text,
        { op: 'track.add', track: 'clap', settings },
        { op: 'param.set', path: 'kick.drive', value: null },
        { op: 'track.remove', track: 'pad' },
      );
      expect(Object.keys(JSON.parse(json).tracks)).toEqual(['kick', 'hat', 'lead', 'clap']);
    }
  });

  test('writes out an alias whose anchor changes', () => {
    const text = `tracks:
  a: {instrument: gabber-kick, pattern: 'x*4', set: &hard {drive: 20dB}}
  b: {instrument: gabber-kick, pattern: 'x*2', set: *hard}   # as hard
`;
    const one = edited(text, { op: 'param.set', path: 'a.drive', value: 30 });
    expect(one).toBe(
      text.replace('{drive: 20dB}', '{drive: 30dB}').replace('*hard', '{drive: 20dB}'),
    );
    const other = edited(text, { op: 'param.set', path: 'b.drive', value: 30 });
    expect(other).toBe(text.replace('*hard', '{drive: 30dB}'));
  });

  test('loses a map with its last value, and gets it again', () => {
    const text = `tracks:
  a:
    instrument: gabber-kick
    pattern: 'x*4'
    set:
      drive: 20dB # the only one
`;
    const none = edited(text, { op: 'param.set', path: 'a.drive', value: null });
    expect(none).not.toContain('set');
    const more = edited(none, { op: 'param.set', path: 'a.drive', value: 12 });
    expect(more).toContain('\n    set: {drive: 12dB}\n');
  });
});
