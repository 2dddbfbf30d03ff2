import { describe, expect, test } from 'vitest';
import { isSongText } from '../../../src/cli/is-song-text.ts';
import { gabber } from './harness.ts';

const song = '# a song\nbpm: 170\ntracks: {kick: {instrument: gabber-kick, pattern: "x*4"}}\n';
const tidal = '-- a set\nsetcps (170/60/4)\n\nd1 $ s "bd*4"\n';

describe('a text without a name', () => {
  test.each([
    song,
    '{"bpm": 170, "tracks": {}}',
    '%YAML 1.2\n---\nbpm: 170',
    '\uFEFF\n---\n"title": x',
    'tracks:\n  kick: [',
  ])('is a song: %j', (text) => {
    expect(isSongText(text)).toBe(true);
  });

  test.each([
    tidal,
    '',
    'd1 $ s "bd: 3"',
    '{- a set -}\nd1 $ s "bd"',
    'let kick :: Pattern String\n    kick = "bd"',
    's "bd*4" # n 3',
  ])('is Tidal code: %j', (text) => {
    expect(isSongText(text)).toBe(false);
  });
});

describe('a song or Tidal code on standard input', () => {
  test.each([
    ['kick', song],
    ['d1', tidal],
  ])('gives the events of %s', async (track, input) => {
    const { out, err, status } = await gabber(['events', '-', '--json'], { input });
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out.match(new RegExp(`"track":"${track}"`, 'g'))).toHaveLength(4);
  });

  test.each([
    ['kick', song],
    ['d1', tidal],
  ])('is planned for a render with the track %s', async (track, input) => {
    const { err, status } = await gabber(['render', '-', '--solo', 'x', '-o', '-'], { input });
    expect(status).toBe(1);
    expect(err).toContain(`Known: \`${track}\``);
  });

  test('may end its lines with carriage returns alone', async () => {
    const input = 'd1 $ s "bd"\rd2 $ s "sn*"\r\rd3 $ s "hh"\r';
    const { out, err } = await gabber(['events', '-', '--cycles', '0..1'], { input });
    expect(out).toMatch(/d1 +s: bd\n.*d3 +s: hh/);
    expect(err).toContain('at standard input:2:11\n  2 | d2 $ s "sn*"\n');
  });

  test.each(['render', 'events', 'analyze'])('is in the help of %s', async (name) => {
    expect((await gabber([name, '--help'])).out).toMatch(/-\s+for\s+standard\s+input/);
  });
});
