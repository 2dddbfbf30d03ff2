import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endOf, filesBelow, quickSong, startGabber } from './fault-render-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

let folder: string;

const stages = (): readonly string[] =>
  filesBelow(join(folder, 'cache')).filter((path) => path.endsWith('.f32'));

/** Renders two bars, and tells whether anything had to be rendered for it. */
async function render(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  for (const path of stages()) rmSync(join(folder, 'cache', path));
  rmSync(join(folder, 'out.wav'), { force: true });
  const all = ['render', 'song.yaml', '--bars', '2', '-o', 'out.wav', '--json', ...args];
  const { status, out } = await endOf(startGabber(folder, all, { env }));
  expect(status).toBe(0);
  const { realtimeFactor, ...report } = JSON.parse(out);
  expect(realtimeFactor).toBeGreaterThan(0);
  return { report, file: readFileSync(join(folder, 'out.wav')), isAnew: stages().length > 0 };
}

describe('a song that is rendered again', () => {
  let first: Awaited<ReturnType<typeof render>>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), quickSong);
    first = await render();
    expect(first.isAnew).toBe(true);
  });

  it('is not read again where nothing is another: file and report are the same', async () => {
    expect(await render()).toEqual({ ...first, isAnew: false });
    expect(await render(['--jobs', '1'])).toEqual({ ...first, isAnew: false });
  });

  it('is rendered where the options are others, or none of it is to be taken', async () => {
    expect((await render(['--bits', '16'])).isAnew).toBe(true);
    expect((await render(['--seed', '7'])).isAnew).toBe(true);
    expect((await render(['--tail', '1'])).report.seconds).toBe(first.report.seconds + 1);
    expect(await render(['--no-cache'])).toEqual({ ...first, isAnew: false });
  });

  it('is rendered where samples or a configuration may have a say', async () => {
    expect((await render([], { GABBER_SAMPLES: folder })).isAnew).toBe(true);
    writeFileSync(join(folder, 'gabber.yaml'), 'samples: []\n');
    expect((await render([], { GABBER_CONFIG: join(folder, 'gabber.yaml') })).isAnew).toBe(true);
    for (const key of ['samples', '"sample\\x73"']) {
      writeFileSync(join(folder, 'song.yaml'), `${quickSong}${key}: []\n`);
      await render();
      expect((await render()).isAnew).toBe(true);
    }
    writeFileSync(join(folder, 'song.yaml'), quickSong);
    expect((await render()).isAnew).toBe(false);
  });

  it('is rendered where the song is another, and what is kept is damaged', async () => {
    writeFileSync(join(folder, 'song.yaml'), quickSong.replace('x*4', 'x*3'));
    const other = await render();
    expect(other.isAnew).toBe(true);
    expect(other.report.sha256).not.toBe(first.report.sha256);
    writeFileSync(join(folder, 'song.yaml'), quickSong);
    for (const path of filesBelow(join(folder, 'cache'))) {
      const file = join(folder, 'cache', path);
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(bytes.at(-1) === 0 ? 1 : 0, bytes.length - 1));
    }
    expect(await render()).toEqual(first);
  });
});
