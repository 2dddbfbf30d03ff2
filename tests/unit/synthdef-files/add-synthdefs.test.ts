import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { encodeSynthDefs, readSynthDefs } from '../../../src/synthdef/index.ts';
import { ownSynthDefs, withSynthDefs } from '../../own-synthdefs.ts';

const folder = mkdtempSync(join(tmpdir(), 'gabber-synthdefs-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the SynthDefs of a file are instruments and effects beside those of gabber', async () => {
  const registry = await withSynthDefs(['instruments.scsyndef', 'effects.scsyndef']);
  if (!registry.ok) throw new Error(registry.problems[0]?.message);
  const { value } = registry;
  expect(value.instruments().slice(-4)).toEqual(['lead', 'ping', 'drone', 'wide']);
  expect(value.effects().slice(-5)).toEqual(['halver', 'ringmod', 'doubler', 'fader', 'echo']);
  expect(value.instrument('acid')).toBeDefined();
  expect(value.sampler('sample-once-1')).toBeDefined();
  expect(value.sound('lead')?.instrument.name).toBe('lead');
});

test('only a voice that does not end by itself is warned of', async () => {
  const { problems } = await withSynthDefs(['instruments.scsyndef']);
  expect(problems.map(({ code, severity, message }) => [code, severity, message])).toEqual([
    ['sound.endless', 'warning', "Voices of the SynthDef 'drone' do not end by themselves."],
  ]);
});

test('everything that cannot be played is told, with the place in the song', async () => {
  const read = await withSynthDefs(['instruments.scsyndef', 'errors.scsyndef']);
  expect(read.ok).toBe(false);
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  expect(errors.every(({ hint }) => hint !== undefined)).toBe(true);
  expect(errors.map(({ code, path }) => [code, path?.[1]])).toEqual([
    ['sound.channels', 1],
    ['sound.buses', 1],
    ['sound.silent', 1],
    ['sound.buses', 1],
    ['sound.buses', 1],
    ['sound.name', 1],
    ['synthdef.missing-ugen', 1],
    ['sound.loop', 1],
  ]);
});

test('native scsynth has UGens that the embedded engine lacks', async () => {
  const { problems } = await withSynthDefs(['errors.scsyndef'], 'native');
  expect(problems.map(({ code }) => code)).not.toContain('synthdef.missing-ugen');
});

test('a folder stands for its .scsyndef files, and never for sources', async () => {
  const some = join(folder, 'some');
  mkdirSync(some);
  copyFileSync(`${ownSynthDefs}/instruments.scsyndef`, join(some, 'b.scsyndef'));
  copyFileSync(`${ownSynthDefs}/effects.scsyndef`, join(some, 'a.scsyndef'));
  writeFileSync(join(some, 'c.scd'), '"rm -rf".unixCmd');
  const registry = await withSynthDefs([some]);
  expect(registry.ok && registry.value.effect('halver')?.doc).toContain('a.scsyndef');
  expect(registry.ok && registry.value.instrument('lead')?.doc).toContain('b.scsyndef');
});

test('version 1 of the format is read', async () => {
  const bytes = readFileSync(`${ownSynthDefs}/instruments.scsyndef`);
  const defs = readSynthDefs(bytes);
  if (!defs.ok) throw new Error('unreadable');
  const old = join(folder, 'old.scsyndef');
  writeFileSync(old, encodeSynthDefs(defs.value, 1));
  expect(readFileSync(old)[7]).toBe(1);
  const [before, now] = [await withSynthDefs([old]), await withSynthDefs(['instruments.scsyndef'])];
  if (!before.ok || !now.ok) throw new Error('not read');
  expect(before.value.instrument('lead')?.version).toBe(now.value.instrument('lead')?.version);
});

test.each([
  ['that is not there', 'instrument.scsyndef', 'synthdefs.file', /instruments\.scsyndef/],
  ['of another kind', '../tidal-names.json', 'synthdefs.kind', /\.scsyndef/],
  ['of another kind behind the right name', 'x.scsyndef', 'synthdef.unreadable', /writeDefFile/],
  ['that is an empty folder', 'nothing', 'synthdefs.empty', /\.scd/],
])('a file %s is told', async (_, name, code, hint) => {
  mkdirSync(join(folder, 'nothing'), { recursive: true });
  writeFileSync(join(folder, 'x.scsyndef'), 'something else');
  const own = ['x.scsyndef', 'nothing'].includes(name);
  const read = await withSynthDefs([own ? join(folder, name) : name]);
  expect(read.problems.map((each) => each.code)).toEqual([code]);
  expect(read.problems[0]?.hint).toMatch(hint);
  expect(read.problems[0]?.path).toEqual(['synthdefs', 0]);
});
