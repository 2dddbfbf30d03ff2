import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { voiceMessage } from '../../../src/sound/dx7/pack.ts';
import { makeVoice } from '../../../src/sound/index.ts';
import { gabber } from './harness.ts';

const cwd = mkdtempSync(join(tmpdir(), 'gabber-dx7-'));
afterAll(() => rmSync(cwd, { recursive: true }));

writeFileSync(
  join(cwd, 'bells.syx'),
  Uint8Array.from(voiceMessage(makeVoice('TUB BELLS', { 1: { level: 90 } }))),
);
const tracks = `tracks: {a: {instrument: tub-bells, pattern: 'note "c5" # bright 3'}}`;
writeFileSync(join(cwd, 'song.yaml'), `dx7: [bells.syx]\n${tracks}\n`);

test('voices of a DX7 that a song lists are instruments', async () => {
  const all = await gabber(['instruments', '--song', 'song.yaml', '--json'], { cwd });
  const names = JSON.parse(all.out).map(({ name }: { name: string }) => name);
  expect(names).toContain('tub-bells');
  const bells = await gabber(['instruments', 'tub-bells', '--song', 'song.yaml'], { cwd });
  expect(bells.out).toContain('TUB BELLS of bells.syx');
  expect(bells.out).toContain('level1');
  const { out } = await gabber(['events', 'song.yaml', '--cycles', '0..1', '--json'], { cwd });
  expect(JSON.parse(out).value).toEqual({ note: 0, bright: 3 });
});

test('what is wrong is shown at its place in the song', async () => {
  const text = 'dx7:\n  - lost.syx\ntracks: {a: {instrument: tub-bells, pattern: x}}\n';
  writeFileSync(join(cwd, 'wrong.yaml'), text);
  const { err, status } = await gabber(['events', 'wrong.yaml', '--cycles', '0..1'], { cwd });
  expect(status).toBe(1);
  expect(err).toContain('[dx7.file]');
  expect(err).toContain('wrong.yaml:2:5');
  expect(err).not.toContain('There is no instrument');
});
