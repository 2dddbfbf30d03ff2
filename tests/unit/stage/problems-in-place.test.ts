import { describe, expect, it } from 'vitest';
import { type Problem, rational } from '../../../src/base/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { beginState, type Plan, planSong, planTidal, stage } from '../../../src/stage/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();

/** What shows in the first cycles: code, message and the marked text. */
function shown(plan: Plan, text: string, cycles = 4): string[][] {
  const span = { begin: rational(0), end: rational(cycles) };
  return stage(plan, beginState(span.begin), span).problems.map((each) => [
    `${each.severity} ${each.code}`,
    each.message,
    marked(text, each),
  ]);
}

/** The line number and what of the line is marked. */
function marked(text: string, { span }: Problem): string {
  if (span === undefined) return '';
  const line = text.split('\n')[span.line - 1] ?? '';
  return `${span.line}: ${line.slice(span.column - 1, span.endColumn - 1)}`;
}

function inSong(text: string): string[][] {
  const read = readSong(text, { registry, file: 'song.yaml' });
  if (!read.ok) throw new Error(read.problems.map((each) => each.message).join('\n'));
  const { song, positions } = read.value;
  const locate = (each: Problem, path: readonly (string | number)[]) =>
    positions.placeInText(path, each);
  const plan = planSong(song, { registry, layout: 'apart', locate });
  if (!plan.ok) throw new Error(plan.problems.map((each) => each.message).join('\n'));
  return shown(plan.value, text);
}

function inTidal(text: string): string[][] {
  const plan = planTidal(text, { registry, layout: 'apart' });
  if (!plan.ok) throw new Error(plan.problems.map((each) => each.message).join('\n'));
  return shown(plan.value, text);
}

const track = (...lines: readonly string[]): string =>
  ['tracks:', '  kick:', '    instrument: gabber-kick', ...lines, ''].join('\n');
const unknown = 'warning stage.unknown-control';
const outside = 'warning stage.out-of-range';
const beyond = 'Track kick sets `drive` beyond its range, 0dB to 60dB.';

it('a value that is half Tidal is met without words that its author did not write', () => {
  const text = track('    pattern: "x*4"', '    set: {drive: "<3 fast>"}');
  const read = readSong(text, { registry });
  const plan = read.ok ? planSong(read.value.song, { registry, layout: 'apart' }) : read;
  expect(plan.problems).toHaveLength(1);
  expect(plan.problems[0]).toMatchObject({
    code: 'tidal.syntax',
    path: ['tracks', 'kick', 'set', 'drive'],
  });
  expect(JSON.stringify(plan.problems)).not.toContain('$');
});

describe('what a pattern asks of an instrument in vain', () => {
  it('is warned of where a value is no finite number', () => {
    const text = track(`    pattern: 'note "f2*4" # drive (1/0) # pan (0/0)'`);
    expect(inSong(text)).toEqual([
      ['warning stage.not-finite', 'Track kick sets `drive` to an endless number.', '4: drive'],
      ['warning stage.not-finite', 'Track kick sets `pan` to no number.', '4: pan'],
    ]);
  });

  it('is warned of once a control, at the control', () => {
    const text = track(
      '    pattern: |',
      '      note "c3*8"',
      '      # detune 3 # drive "<3 300 500>"',
    );
    expect(inSong(text)).toEqual([
      [unknown, 'Track kick sets `detune`, which gabber-kick does not have.', '6: detune'],
      [outside, beyond, '6: drive'],
    ]);
  });

  it('is warned of where a value of `set` does, the event’s own value going first', () => {
    const set = '    set: {drive: "<300>"}';
    expect(inSong(track('    pattern: "x*4"', set))).toEqual([[outside, beyond, '5: <300>']]);
    expect(inSong(track(`    pattern: 'note "c3*4" # drive 6'`, set))).toEqual([]);
  });

  it('is warned of in a section', () => {
    const form = '- {section: a, bars: 1, set: {kick: {drive: "<300>"}}}';
    const text = track('    pattern: "x*4"', 'arrangement:', form);
    expect(inSong(text)).toEqual([[outside, beyond, '6: <300>']]);
  });

  it('is nothing where every voice understands it, or values are inside', () => {
    const controls =
      'gain 1.2 # pan 0.3 # speed 2 # nudge 0 # legato 0.5 # velocity 0.4 # drive 60';
    expect(inSong(track(`    pattern: 'note "c3*4" # ${controls}'`))).toEqual([]);
    expect(inSong(track('    pattern: "x X x X"'))).toEqual([]);
  });

  it('is nothing in Tidal’s sets', () => {
    expect(inTidal('d1 $ s "bd*4" # room 0.3 # detune 3 # drive 300')).toEqual([]);
  });
});

describe('the place of what shows only while a song plays', () => {
  it('is the line of an unknown sound in a block', () => {
    const text = track('    pattern: |', '      note "c3*4"', '      # s "hoover nosuch"');
    expect(inSong(text).at(-1)?.[2]).toBe('6: nosuch');
  });

  it('is the word or the statement in a set', () => {
    const sounds = 'd1 $ s "bd"\n\nd2 $ s "bd"\n  # s "nosuch"\n';
    expect(inTidal(sounds).at(-1)?.[2]).toBe('4: nosuch');
    const dense = '-- d2 $ s "x"\nd2 $ s "bd"\n\nd2 $ fast 20000 $ s "bd"\n\nd3 $ s "bd"\n';
    const statement = '4: d2 $ fast 20000 $ s "bd"';
    expect(new Set(inTidal(dense).map((each) => each[2]))).toEqual(new Set([statement]));
  });
});
