import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, editOfAssignment, editTidal } from '../../../../src/song/index.ts';
import { cases } from '../../../cases.ts';
import { testSeed } from '../../../seed.ts';
import { draw, editFor } from './arbitrary-edits.ts';
import { dataOf, everything, registry } from './songs.ts';

const song = dataOf(everything);
const before = JSON.stringify(song);
const parameters = { seed: testSeed, numRuns: cases(3000, 0.02) };

const words = [
  '__proto__',
  'constructor',
  'kick.set.__proto__',
  'kick.effects.constructor.drive',
  'kick..drive',
  'master.',
  '',
  '#',
  'delay#0',
  'x'.repeat(5000),
  '\u0000',
  '\ud800',
  '"',
  '[[[[',
  '1e999dB',
  '1/0',
  '<',
];

/** Edits with something else in place of one of their fields. */
const damaged = fc
  .tuple(draw, fc.nat(9), fc.oneof(fc.constantFrom(...words), fc.jsonValue({ maxDepth: 3 })))
  .map(([drawn, at, value]) => {
    const edit = editFor(song, drawn);
    const keys = Object.keys(edit);
    return { ...edit, [keys[at % keys.length] ?? 'op']: value };
  });

const anything = fc.oneof({ weight: 3, arbitrary: damaged }, fc.jsonValue({ maxDepth: 4 }));

test('whatever is asked for is done or refused in words, and the song given stays as it is', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 3 }), (edits) => {
      const { ok, song: after, problems } = applyEdits(song, edits, { registry });
      expect(JSON.stringify(song)).toBe(before);
      if (!ok) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      if (!ok) expect(after).toBe(song);
      for (const { message } of problems) expect(message).toMatch(/\S/);
    }),
    parameters,
  );
});

test('and so it is in Tidal code', () => {
  const text = 'd1 $ s "bd*4" # speed 1\n\np "x" $ note "c e"\n';
  const inTidal = fc.oneof(
    anything,
    fc.record({
      op: fc.constant('param.set'),
      path: fc.constantFrom('d1.speed', 'x.gain', 'd1.cutoff', 'bpm'),
      value: fc.oneof(fc.constantFrom(...words), fc.string(), fc.double()),
    }),
  );
  fc.assert(
    fc.property(inTidal, (edit) => {
      const edited = editTidal(text, [edit], { registry });
      if (edited.ok) expect(edited.value.text).toMatch(/\S/);
      else expect(edited.problems.some(({ severity }) => severity === 'error')).toBe(true);
    }),
    parameters,
  );
});

test('whatever is typed is an assignment or a Problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...words)), (text) => {
      const read = editOfAssignment(text);
      if (read.ok) expect(text).toContain('=');
      else expect(read.problems[0]?.code).toBe('edit.assignment');
      const asked = editOfAssignment(`kick.drive=${text}`);
      if (asked.ok) applyEdits(song, [asked.value], { registry });
    }),
    parameters,
  );
});
