import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { planAsSuperCollider } from '../../../src/stage/index.ts';
import { commentText, floatText, secondsText } from '../../../src/stage/supercollider/literal.ts';
import { examplesIn, expectExample } from '../../examples.ts';
import { planText } from '../../integration/render-fixtures.ts';

const examples = examplesIn('src/stage/supercollider').filter(({ value }) => value !== '');

function program(song: string, bars: number, gainDb = 0, trimDb = 0): string {
  const written = planAsSuperCollider(planText(song, 'shared'), {
    cycles: { begin: rational(0), end: rational(bars) },
    seconds: bars,
    master: { gainDb, trimDb },
  });
  if (!written.ok) throw new Error(written.problems[0]?.message);
  return written.value.text;
}

describe('a song as a SuperCollider program', () => {
  it.each(examples)('$file: $expression', (example) => expectExample(example, {}));

  it('writes numbers that are the same 32-bit floats again', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.fround(Number(floatText(value)))).toBe(value);
      }),
    );
  });

  it('writes numbers as short as they can be', () => {
    const short = [0.1, 43.65, 1e-7, 16777216, -0.5].map((each) => floatText(each));
    expect(short).toEqual(['0.1', '43.65', '1e-7', '16777216', '-0.5']);
  });

  it('writes times as numbers with a point, to the nanosecond', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 7200, noNaN: true }), (time) => {
        expect(secondsText(time)).toMatch(/^\d+\.\d+$|e-/);
        expect(Math.abs(Number(secondsText(time)) - time)).toBeLessThan(1e-9);
      }),
    );
  });

  it('writes comments that no words end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '/', '\n', '\r', ' ', 'a') }), (words) => {
        expect(commentText(words)).not.toMatch(/\*\/|\/\*|[\r\n]/);
      }),
    );
  });

  it('says each bar, its section, and which strip a message is for', () => {
    const text = program(
      `bpm: 240
tracks: {kick: {instrument: gabber-kick, pattern: "x*2"}}
arrangement: [{section: in, bars: 1, play: all}, {section: out, bars: 1, play: []}]`,
      3,
    );
    const bars = text.slice(text.indexOf('bars = ['), text.indexOf('score = '));
    expect(bars).toContain('// bar 1: in\n');
    expect(bars).toContain('// bar 2: out\n');
    expect(bars).toContain('// bar 3: in\n');
    expect(bars.match(/'voice-gabber-kick'.*\/\/ kick/g)).toHaveLength(4);
    expect(bars).toContain('\t\t[2.5,\n');
  });

  it('sets the gain of the master, and what is taken off behind it', () => {
    const text = program('tracks: {a: {instrument: hoover, pattern: "x"}}', 1, 3.25, -0.5);
    const strips = text.slice(text.indexOf('setup = #['), text.indexOf('bars = ['));
    expect(strips.match(/\\gain, 3\.25,.*\/\/ master|\\level, -0\.5,.*\/\/ master/g)).toHaveLength(
      1,
    );
    expect(strips).toMatch(/\\level, -0\.5\b.*\/\/ master/);
    expect(strips).not.toMatch(/\\gain.*\/\/ a$/m);
  });

  it('says at its head which UGens are of sc3-plugins', () => {
    const text = (instrument: string) =>
      program(`tracks: {a: {instrument: ${instrument}, pattern: "x"}}`, 1);
    expect(text('rave-stab')).toContain('\tThe server needs sc3-plugins: Decimator.\n');
    expect(text('hoover')).not.toContain('sc3-plugins');
  });

  it('keeps words of the song out of its code', () => {
    const song = {
      title: 'a"b\\ */ \n(c',
      tracks: { var: { instrument: 'hoover', pattern: 'x' } },
    };
    const text = program(JSON.stringify(song), 1);
    expect(text).toContain('title = "a\\"b\\\\ * / (c"');
    expect(text.indexOf('*/')).toBe(text.indexOf('*/\n(\n'));
  });
});
