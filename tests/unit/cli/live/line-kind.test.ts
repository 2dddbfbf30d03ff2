import { describe, expect, it } from 'vitest';
import { lineKind } from '../../../../src/cli/live/line-kind.ts';
import { hasOpenBracket, WholeLines } from '../../../../src/cli/live/whole-lines.ts';

describe('a line', () => {
  it.each([
    'd1 $ s "bd*4"',
    'd1 silence',
    'hush',
    'setcps 0.6',
    'setcps (170/60/4)',
    'once $ s "crash"',
    'xfade 1 $ s "sn*2"',
    'jumpMod\' 1 4 2 $ s "sn"',
    'mute 1',
    'p "drums" $ s "bd"',
    'let drums = s "bd*4"',
    'drums = s "bd*4"',
    'bpm = 180',
    'all (# room 0.3)',
    '-- a note\nd1 $ s "bd"',
    '"1 2 3"',
    'fast 2 "1 2"',
  ])('is one of Tidal: %s', (line) => {
    expect(lineKind(line, false).kind).toBe('tidal');
  });

  it.each([
    'kick.drive = 24dB',
    'kick.drive += 3dB',
    'lead.cutoff*=1.5',
    'kick.strip.level@drop = -3dB',
    'kick.pattern = x*4',
    'tracks.kick.drive=3',
  ])('is an edit: %s', (line) => {
    expect(lineKind(line, true).kind).toBe('edit');
  });

  it('sets the tempo of a song that plays, and else a name of Tidal', () => {
    expect(lineKind('bpm = 180', true).kind).toBe('edit');
    expect(lineKind('bpm = 180', false).kind).toBe('tidal');
  });

  it.each([
    'make the kick harder',
    'mute the hats',
    'solo the kick',
    'fast hats please',
    'stop the kick for a bar',
    'undo that',
    'play something darker',
    'hush the hats a bit',
    'wat meer galm op de lead',
  ])('is plain words: %s', (line) => {
    expect(lineKind(line, true).kind).toBe('words');
  });

  it.each([
    [':mute kick hats', 'mute', 'kick hats'],
    [':tempo 180', 'tempo', '180'],
    ['tempo 180', 'tempo', '180'],
    ['help every', 'help', 'every'],
    ['undo', 'undo', ''],
    ['panic', 'panic', ''],
    ['list', 'list', ''],
    ['quit', 'quit', ''],
    [':nothing', 'nothing', ''],
  ])('is a command: %s', (line, name, rest) => {
    expect(lineKind(line, true)).toEqual({ kind: 'command', name, rest });
  });

  it.each(['', '   ', '-- only a note', '-- one\n-- two'])('says nothing: %j', (line) => {
    expect(lineKind(line, true).kind).toBe('nothing');
  });
});

describe('several lines', () => {
  const entered = (...lines: string[]): (string | undefined)[] => {
    const whole = new WholeLines();
    return lines.map((line) => whole.add(line));
  };

  it('go on while a bracket is open, and end with it', () => {
    expect(entered('d1 $ stack [', ' s "bd",', ' s "sn"]')).toEqual([
      undefined,
      undefined,
      'd1 $ stack [\n s "bd",\n s "sn"]',
    ]);
  });

  it('go on after a backslash', () => {
    expect(entered('d1 $ s "bd" \\', '# speed 2')).toEqual([undefined, 'd1 $ s "bd" \n# speed 2']);
  });

  it('stand between :{ and :}', () => {
    expect(entered(':{', 'd1 $ s "bd"', '', 'd2 $ s "sn"', ':}')).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'd1 $ s "bd"\n\nd2 $ s "sn"',
    ]);
  });

  it('end with an empty line, whatever is open', () => {
    expect(entered('d1 $ stack [', '')).toEqual([undefined, 'd1 $ stack [\n']);
  });

  it('are not asked for by what stands in strings and comments', () => {
    expect(hasOpenBracket('d1 $ s "bd [sn"')).toBe(false);
    expect(hasOpenBracket('d1 $ s "bd" -- (why')).toBe(false);
    expect(hasOpenBracket('d1 $ s "a\\"(" # (n 1')).toBe(true);
  });
});
