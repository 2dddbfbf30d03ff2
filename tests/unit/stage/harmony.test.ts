import { describe, expect, test } from 'vitest';
import { noteName, noteToHz, rational } from '../../../src/base/index.ts';
import { generate } from '../../../src/compose/index.ts';
import { plainControls } from '../../../src/pattern/index.ts';
import { readSong } from '../../../src/song/index.ts';
import { beginState, planSong, stage } from '../../../src/stage/index.ts';
import { onsets } from '../../../src/stage/onsets.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { planText } from '../../integration/render-fixtures.ts';

/** Notes that a track plays in bars [from, to), by name, those of one time together. */
function notes(song: string, from = 0, to = 1): string[] {
  const found = onsets(planText(song), { begin: rational(from), end: rational(to) });
  expect(found.problems).toEqual([]);
  const byTime = new Map<number, string[]>();
  for (const { time, controls } of found.onsets) {
    const name = noteName(Number(plainControls(controls)['note']));
    byTime.set(time, [...(byTime.get(time) ?? []), name]);
  }
  return [...byTime.values()].map((each) => each.join(','));
}

const song = (pattern: string, beside = 'key: f minor', form = ''): string =>
  `bpm: 240\n${beside}\ntracks:\n  pad: {instrument: supersaw, pattern: '${pattern}'}\n${form}`;
const chords = 'key: f minor\nprogression: "<i VI III VII>"';

describe('degrees of the key', () => {
  test('count from 0, on into the octaves', () => {
    expect(notes(song('degree "0 2 7 -1"'))).toEqual(['f5', 'gs5', 'f6', 'ds5']);
  });

  test('go with a note that is added, an octave, and other controls', () => {
    const plan = planText(song('degree "0" # note 12 # pan 0.2'));
    const [only] = onsets(plan, { begin: rational(0), end: rational(1) }).onsets;
    expect(plainControls(only!.controls)).toEqual({ note: 17, pan: 0.2 });
  });

  test('move with the key of a section, and come back with the form', () => {
    const form =
      'arrangement:\n  - {section: one, bars: 1}\n  - {section: up, bars: 1, key: g dorian}\n';
    expect(notes(song('degree "2"', 'key: f minor', form), 0, 4)).toEqual([
      'gs5',
      'as5',
      'gs5',
      'as5',
    ]);
  });
});

describe('what is generated', () => {
  const riff = (form: string): string =>
    `bpm: 240\nkey: f minor\ntracks:\n  lead: {instrument: supersaw, source: {generate: riff}}\n${form}`;
  const sections = (key: string): string =>
    `arrangement:\n  - {section: one, bars: 4}\n  - {section: two, bars: 4, key: ${key}}\n`;
  const heights = (text: string, from: number, to: number): number[] => {
    const registry = { ...makeDefaultRegistry(), generate };
    const found = onsets(planText(text, 'apart', { registry }), {
      begin: rational(from),
      end: rational(to),
    });
    return found.onsets.map(({ controls }) => Number(plainControls(controls)['note']));
  };

  test('goes with the key of a section, the shorter way', () => {
    const own = heights(riff(''), 0, 4);
    expect(own.length).toBeGreaterThan(8);
    expect(heights(riff(sections('g minor')), 0, 4)).toEqual(own);
    expect(heights(riff(sections('g minor')), 4, 8)).toEqual(own.map((note) => note + 2));
    expect(heights(riff(sections('d minor')), 4, 8)).toEqual(own.map((note) => note - 3));
  });

  test('takes the degrees of another scale', () => {
    const major = heights(riff(sections('f major')), 4, 8);
    const own = heights(riff(''), 0, 4);
    expect(major.every((note) => [5, 7, 9, 10, 0, 2, 4].includes(((note % 12) + 12) % 12))).toBe(
      true,
    );
    expect(major.map((note, at) => note - own[at]!).every((up) => up === 0 || up === 1)).toBe(true);
  });
});

describe('chords', () => {
  test('are numerals in the key, or names', () => {
    expect(notes(song('chord "i VI V7 afmaj7"'))).toEqual([
      'f5,gs5,c6',
      'cs5,f5,gs5',
      'c5,e5,g5,as5',
      'gs5,c6,ds6,g6',
    ]);
  });

  test('are those in force where a rhythm asks for them', () => {
    expect(notes(song('chord "x ~ x"', chords), 0, 2)).toEqual([
      'f5,gs5,c6',
      'f5,gs5,c6',
      'cs5,f5,gs5',
      'cs5,f5,gs5',
    ]);
  });

  test('are played note by note, on into the octaves', () => {
    expect(notes(song('chordnote "0 1 2 3 -1"', chords), 1, 2)).toEqual([
      'cs5',
      'f5',
      'gs5',
      'cs6',
      'gs4',
    ]);
  });

  test('stand in the key’s own triad where there is no progression', () => {
    expect(notes(song('chordnote "0 1 2"', 'key: g phrygian'))).toEqual(['g5', 'as5', 'd6']);
  });

  test('change within a bar, and differ by section', () => {
    const form =
      'arrangement:\n  - {section: one, bars: 1}\n  - {section: two, bars: 1, key: a minor, progression: "i v"}\n';
    const text = song('chordnote "0 0"', 'key: f minor\nprogression: "i iv"', form);
    expect(notes(text, 0, 2)).toEqual(['f5', 'as5', 'a5', 'e5']);
  });

  test('may be an expression of Tidal’s', () => {
    const text = song('chordnote "0"', `key: f minor\nprogression: 'slow 2 "i VI"'`);
    expect(notes(text, 0, 3)).toEqual(['f5', 'cs5', 'f5']);
  });
});

describe('a kick without a note', () => {
  const kicks = (more: string, beside = chords): number[] => {
    const text = `bpm: 240\n${beside}\ntracks:\n  kick: {instrument: gabber-kick, pattern: "x"${more}}\n`;
    const span = { begin: rational(0), end: rational(4) };
    const { messages } = stage(planText(text), beginState(span.begin), span);
    return messages.flatMap(({ commands }) =>
      commands.flatMap((each) =>
        each.op === 'synth.new' && each.def.startsWith('voice-gabber-kick')
          ? [Number(each.controls?.['freq'])]
          : [],
      ),
    );
  };
  const hertz = (...played: number[]) => played.map((note) => expect.closeTo(noteToHz(note), 6));

  test('plays the roots of the chords, or their fifths, where a kick carries', () => {
    // f1, a flat 1 for the sixth's c sharp, a flat 1, b flat 1 for e flat
    expect(kicks('')).toEqual(hertz(-31, -28, -28, -26));
    for (const each of kicks('')) expect(each).toBeGreaterThan(43);
    for (const each of kicks('')) expect(each).toBeLessThan(62);
  });

  test('keeps to the key where it is told to, or where there are no chords', () => {
    expect(kicks(', follow: key')).toEqual(hertz(-31, -31, -31, -31));
    expect(kicks('', 'key: f minor')).toEqual(hertz(-31, -31, -31, -31));
  });
});

describe('what is no chord', () => {
  const registry = makeDefaultRegistry();
  const problemsOf = (text: string) => {
    const read = readSong(text, { registry, file: 'a.yaml' });
    if (!read.ok) return read.problems;
    const { positions } = read.value;
    const plan = planSong(read.value.song, {
      registry,
      layout: 'apart',
      locate: (each, path) => positions.placeInText(path, each),
    });
    if (!plan.ok) return plan.problems;
    return stage(plan.value, beginState(rational(0)), { begin: rational(0), end: rational(1) })
      .problems;
  };

  test('in a progression, is a Problem at its place', () => {
    const [first] = problemsOf(song('chord "x"', 'key: f minor\nprogression: "<i IX>"'));
    expect(first).toMatchObject({ code: 'music.chord', severity: 'error', span: { line: 3 } });
    const [second] = problemsOf(song('chord "x"', 'key: f minor\nprogression: "<i hoover>"'));
    expect(second).toMatchObject({ code: 'music.numeral', severity: 'error' });
    expect(second?.hint).toContain('i VI');
  });

  test('in a pattern, is warned of', () => {
    const [only, ...more] = problemsOf(song('chord "hoover"'));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ code: 'stage.unknown-chord', severity: 'warning' });
    expect(only?.span?.line).toBe(4);
  });
});
