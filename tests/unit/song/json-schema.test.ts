import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSong, songJsonSchema } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { mutated } from '../../mutate.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const registry = makeDefaultRegistry();
const schema = songJsonSchema(registry);
const accepts = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

/** The song files that come with gabber, and the fixture that holds one of everything. */
const folder = 'patterns/songs';
const songs = existsSync(new URL(folder, root))
  ? readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`)
  : [];
const whole = 'tests/fixtures/songs/rotterdam.yaml';

function complaints(data: unknown): unknown {
  return accepts(data) ? [] : accepts.errors;
}

describe('the JSON Schema of song files', () => {
  test('is the one that is published', () => {
    expect(JSON.parse(read('schema/song.schema.json')), 'run npm run regenerate').toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });

  test.each([whole, ...songs])('accepts %s', (path) => {
    expect(complaints(parse(read(path)))).toEqual([]);
  });

  test('describes every key', () => {
    const silent: string[] = [];
    const walk = (part: unknown, way: string): void => {
      if (typeof part !== 'object' || part === null) return;
      for (const [key, value] of Object.entries(part)) walk(value, `${way}/${key}`);
      const { properties } = part as { readonly properties?: Record<string, object> };
      for (const [key, value] of Object.entries(properties ?? {})) {
        const isCondition = way.endsWith('/if') || way.endsWith('/then');
        const isText = 'description' in value && String(value.description).trim() !== '';
        const isEffects = key === 'effects';
        if (!isCondition && !isText && !isEffects) silent.push(`${way}/${key}`);
      }
    };
    walk(schema, '');
    expect(silent).toEqual([]);
  });

  const kick = (more: object) => ({
    tracks: { kick: { instrument: 'gabber-kick', pattern: 'x*4', ...more } },
  });

  test.each([
    ['an instrument', { instrument: 'gaber-kick' }],
    ['a key', { patern: 'x' }],
    ['a parameter', { set: { drvie: 3 } }],
    ['a parameter of another instrument', { instrument: 'closed-hat', set: { drive1: 3 } }],
    ['a value out of range', { set: { drive: 1000 } }],
    ['a preset', { preset: 'no-such' }],
    ['an effect', { effects: [{ clpi: {} }] }],
    ['a parameter of an effect', { effects: [{ clip: { drvie: 3 } }] }],
    ['a value of an effect', { effects: [{ clip: { drive: 1000 } }] }],
    ['two effects in one entry', { effects: [{ clip: {}, delay: {} }] }],
    ['an effect inside a split', { effects: [{ split: [[{ clpi: {} }]] }] }],
    ['a pan', { pan: 2 }],
    ['a shape', { modulate: [{ lfo: 'sin', rate: 1, param: 'pan', from: 0, to: 1 }] }],
  ])('refuses %s that is wrong', (_name, more) => {
    expect(complaints(kick({}))).toEqual([]);
    expect(accepts(kick(more))).toBe(false);
  });

  test('refuses nothing that readSong takes', () => {
    let taken = 0;
    const texts = [
      'tracks:\n  a: {instrument: gabber-kick, pattern: x, set: {drive: 18, shaper: fold}}\n',
      'bpm: 170\ntracks:\n  a:\n    instrument: acid\n    pattern: c3\n    effects: [delay: {}, filter: {slope: 24}]\n',
      'tracks: {a: {instrument: ride, pattern: x, pan: 0, sends: {r: 0}}}\nreturns: {r: {level: 1}}\n',
      read(whole),
    ];
    const words = ['6dB', '0', '-1', 'true', '"', ' ', 'x', '[]', '{}', 'null', '\n', ': ', 'clip'];
    fc.assert(
      fc.property(mutated(texts, words), (text) => {
        const song = readSong(text, { registry });
        if (!song.ok) return;
        taken += 1;
        expect(complaints(JSON.parse(JSON.stringify(song.value.data)))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(30);
  });
});
