import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import { samplesOf } from '../../../src/cli/sample-places.ts';

const cwd = mkdtempSync(join(tmpdir(), 'gabber-places-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true, maxRetries: 10 }));

for (const path of ['songs/own/bd/own.wav', 'one/bd/one.wav', 'one/sn/one.wav', 'two/sn/two.wav']) {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), '');
}
mkdirSync(join(cwd, 'config', 'kept', 'hh'), { recursive: true });
writeFileSync(join(cwd, 'config', 'kept', 'hh', 'kept.wav'), '');

function context(env: Context['env']): Context {
  const nowhere = { write: async () => {} };
  return {
    cwd,
    env: { GABBER_CONFIG: join(cwd, 'config', 'none.yaml'), ...env },
    input: (async function* () {})(),
    out: nowhere,
    err: nowhere,
    color: false,
    terminal: false,
    columns: 80,
    sources: new Map(),
    interruption: () => new AbortController().signal,
  };
}

function config(text: string): string {
  const file = join(cwd, 'config', 'gabber.yaml');
  writeFileSync(file, text);
  return file;
}

test('the song’s folders come first, then those of GABBER_SAMPLES, then the configuration’s', async () => {
  const env = {
    GABBER_SAMPLES: ['one', join(cwd, 'two')].join(delimiter),
    GABBER_CONFIG: config('samples: [kept]\n'),
  };
  const found = await samplesOf('songs/a.yaml', context(env))(['own']);
  if (!found.ok) throw new Error(found.problems[0]?.message);
  const files = [...found.value].map(
    ([
      name,
      {
        files: [file],
        ofSong,
      },
    ]) => [name, file?.slice(cwd.length + 1), ofSong],
  );
  expect(files).toEqual([
    ['bd', join('songs', 'own', 'bd', 'own.wav'), true],
    ['sn', join('one', 'sn', 'one.wav'), false],
    ['hh', join('config', 'kept', 'hh', 'kept.wav'), false],
  ]);
});

test('Sonic Pi’s samples are sounds by their own names where their package is installed', async () => {
  const home = join(cwd, 'node_modules', 'supersonic-scsynth-samples');
  mkdirSync(join(home, 'samples'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"main": "index.js"}');
  writeFileSync(join(home, 'index.js'), '');
  for (const name of ['bd_haus.flac', 'loop_amen.flac', 'README.md']) {
    writeFileSync(join(home, 'samples', name), '');
  }
  const found = await samplesOf('songs/a.yaml', context({ GABBER_SAMPLES: 'one' }))([]);
  rmSync(join(cwd, 'node_modules'), { recursive: true });
  if (!found.ok) throw new Error(found.problems[0]?.message);
  expect([...found.value.keys()]).toEqual(['bd', 'sn', 'bd_haus', 'loop_amen']);
  expect(found.value.get('loop_amen')).toEqual({
    files: [join(home, 'samples', 'loop_amen.flac')],
    ofSong: false,
  });
});

test('without any of them there are no samples', async () => {
  expect(await samplesOf('-', context({}))([])).toEqual({
    ok: true,
    value: new Map(),
    problems: [],
  });
});

test.each(['samples: kept', 'samples: [1]', 'samples: [', '[kept'])(
  'a configuration that says `%s` is a warning',
  async (text) => {
    const found = await samplesOf('-', context({ GABBER_CONFIG: config(text) }))([]);
    expect(found.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['samples.config', 'warning'],
    ]);
  },
);

test('a configuration without samples says nothing of them', async () => {
  const found = await samplesOf('-', context({ GABBER_CONFIG: config('latency: 0.1\n') }))([]);
  expect(found.problems).toEqual([]);
});

test('the same folders are listed once', async () => {
  const find = samplesOf('songs/a.yaml', context({}));
  expect(await find(['own'])).toBe(await find(['own']));
  expect(await find([])).not.toBe(await find(['own']));
});
