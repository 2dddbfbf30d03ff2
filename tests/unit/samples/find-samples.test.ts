import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findSamples } from '../../../src/samples/index.ts';

const root = mkdtempSync(join(tmpdir(), 'gabber-samples-'));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 10 }));

function write(...path: readonly string[]): void {
  const file = join(root, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
}

write('one', 'bd', 'b.wav');
write('one', 'bd', 'a10.WAV');
write('one', 'bd', 'a9.aiff');
write('one', 'bd', 'B.flac');
write('one', 'bd', '.hidden.wav');
write('one', 'bd', 'notes.txt');
write('one', 'empty', 'notes.txt');
write('two', 'bd', 'z.mp3');
write('two', 'sn', 'x.ogg');
write('two', 'loose.aifc');

async function find(...names: readonly string[]) {
  const found = await findSamples(names.map((name) => ({ folder: join(root, name) })));
  if (!found.ok) throw new Error('finding never fails');
  const sounds = [...found.value].map(([name, { files }]) => [
    name,
    files.map((file) => basename(file)).join(' '),
  ]);
  return { sounds: Object.fromEntries(sounds), problems: found.problems };
}

test('files stand in the order of their bytes; others and hidden ones do not count', async () => {
  expect((await find('one')).sounds).toEqual({ bd: 'B.flac a10.WAV a9.aiff b.wav' });
});

test('the first place wins; a place that holds files is a sound itself', async () => {
  const { sounds } = await find('one', 'two');
  expect(sounds).toEqual({ bd: 'B.flac a10.WAV a9.aiff b.wav', sn: 'x.ogg', two: 'loose.aifc' });
  expect((await find('two', 'one')).sounds).toMatchObject({ bd: 'z.mp3' });
});

test('a place that is not there is a warning; an error where the song names it', async () => {
  const { problems } = await find('onee', 'two');
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
    ['samples.folder', 'warning'],
  ]);
  expect(problems[0]?.hint).toContain('`one`');
  const path = ['samples', 0] as const;
  const named = await findSamples([{ folder: join(root, 'onee'), path }]);
  expect(named.problems[0]).toMatchObject({ severity: 'error', path });
});
