import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseWavHeader } from '../../src/audio/index.ts';
import { gabber } from '../unit/cli/harness.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-previews-'));
});

afterAll(() => rm(folder, { recursive: true }));

const run = (argv: readonly string[], input = '') =>
  gabber(['library', ...argv], {
    env: { GABBER_DATA_DIR: join(folder, 'data'), GABBER_CACHE_DIR: join(folder, 'cache') },
    cwd: folder,
    input,
  });

describe('gabber library preview', () => {
  it('renders four bars once, and forgets them with the entry', async () => {
    const added = await run(['add', '-', '--bpm', '240', '--json'], 's "bd*4"');
    const id = String(JSON.parse(added.out).added[0].id);
    const first = await run(['preview', id, '-o', 'four.wav', '--json']);
    expect(JSON.parse(first.out)).toMatchObject({ wasThere: false });
    const header = parseWavHeader(new Uint8Array(await readFile(join(folder, 'four.wav'))));
    expect(header).toMatchObject({ ok: true, value: { frames: 4 * 48_000 } });
    expect(JSON.parse((await run(['preview', id, '--json'])).out)).toMatchObject({
      wasThere: true,
    });
    await run(['remove', id]);
    expect(await readdir(join(folder, 'data', 'previews'))).toEqual([]);
  }, 240_000);
});
