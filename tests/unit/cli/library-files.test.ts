import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/library/index.ts';
import { gabber } from './harness.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-library-'));
  // what comes with gabber is added now
  await run(['list']);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

const run = (argv: readonly string[], data = 'data') =>
  gabber(['library', ...argv], { env: { GABBER_DATA_DIR: join(folder, data) }, cwd: folder });
const json = async (...argv: readonly string[]) => JSON.parse((await run([...argv, '--json'])).out);
const write = (name: string, text: string) => writeFile(join(folder, name), text);
const find = async (...words: readonly string[]): Promise<readonly Entry[]> =>
  (await json('search', ...words)).entries;

describe('a library and files', () => {
  it('begins with what comes with gabber, once', async () => {
    const count = async (kind: string) =>
      (await json('list', '--kind', kind, '--limit', '10000')).entries.length;
    const counts = [await count('song'), await count('preset'), await count('pattern')];
    expect(counts[0]).toBeGreaterThan(10);
    expect(counts[1]).toBeGreaterThan(100);
    expect(counts[2]).toBeGreaterThan(100);
    const [song] = (await json('list', '--kind', 'song', '--limit', '1')).entries;
    await run(['remove', String(song.id)]);
    expect(await count('song')).toBe((counts[0] ?? 0) - 1);
  });

  it('takes statements, MIDI tracks, songs and lists, and tells of what is broken', async () => {
    await mkdir(join(folder, 'in', 'deeper'), { recursive: true });
    await write('in/set.tidal', 'setcps 0.75\nd1 $ s "bd*4"\nd2 $ s "zork \nd3 $ s "hh*8"\n');
    await write('in/deeper/preset.yaml', 'instrument: acid\nset: {cutoff: 400Hz}\n');
    await write('in/deeper/bad.yaml', 'instrument: [\n');
    await write('in/deeper/bad.mid', 'no midi');
    await write('in/not-for-us.txt', 'text');
    const list = [
      { kind: 'pattern', name: 'From a list', text: 'x*4', tags: ['a'] },
      { kind: 'x' },
    ];
    await write('in/list.json', JSON.stringify({ library: 1, entries: list }));
    const { files, added, refused, problems } = await json('import', 'in', '--tag', 'imported');
    expect({ files, refused }).toEqual({ files: 5, refused: 4 });
    expect(added).toBeGreaterThanOrEqual(3);
    const codes = problems.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['midi.kind', 'library.entry']));
    expect(problems.every(({ file }: { file?: string }) => file?.includes('in'))).toBe(true);
    const found = (await json('list', '--tag', 'imported')).entries as Entry[];
    const names = found.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['set: d1', 'preset', 'From a list']));
    expect(found.find(({ name }) => name === 'set: d1')?.bpm).toBe(180);
    expect((await json('import', 'in')).added).toBe(0);
  });

  it('bounds what it says of many broken files, and counts them all', async () => {
    await mkdir(join(folder, 'broken'));
    const files = Array.from({ length: 120 }, (_, at) => `broken/${at}.yaml`);
    for (const file of files) await write(file, 'tracks: {a: {instrument: acid, pattern: "x"');
    await write('broken/good.tidal', 'd1 $ s "cp*2"');
    const said = await json('import', 'broken');
    expect(said).toMatchObject({ files: 121, added: 1, refused: 120 });
    expect(said.problems).toHaveLength(51);
    expect(said.problems[50].code).toBe('library.more');
  });

  it('exports what another library imports', async () => {
    await write('riff.tidal', 'd1 $ note "f4 af4 c5 ~" # s "hoover"');
    const { added } = await json('add', 'riff.tidal', '--tag', 'mine', '--key', 'f minor');
    const id = String(added[0].id);
    await run(['export', id, 'out.yaml']);
    expect((await run(['import', 'out.yaml'], 'other')).out).toContain('1 entries from 1 file');
    const { out } = await run(['search', 'riff', '--tag', 'mine', '--json'], 'other');
    const [there] = JSON.parse(out).entries as Entry[];
    expect(there).toMatchObject({ text: added[0].text, key: 'f minor', hash: added[0].hash });
    expect((await run(['export', id, 'out.tidal'])).status).toBe(0);
    expect(await readFile(join(folder, 'out.tidal'), 'utf8')).toContain('"f4 af4 c5 ~"');
    expect((await run(['export', id, 'out.mid'])).status).toBe(0);
    expect((await json('import', 'out.mid')).added).toBe(1);
    expect((await find('out')).find(({ kind }) => kind === 'pattern')?.text).toContain('note');
  });

  it('says what cannot be exported', async () => {
    const [preset] = (await json('list', '--kind', 'preset', '--limit', '1')).entries;
    const code = async (...argv: readonly string[]) => (await json(...argv)).problems[0].code;
    expect(await code('export', String(preset.id), 'a.mid')).toBe('library.export');
    expect(await code('export', String(preset.id), 'a.flac')).toBe('library.format');
    expect(await code('export', '99999', 'a.yaml')).toBe('library.no-entry');
  });

  it('finds what is like an entry, what is there twice, what suits a song', async () => {
    const [preset] = await find('hoover', '--kind', 'preset', '--limit', '1');
    const { like } = await json('like', String(preset?.id), '--by', 'sound', '--limit', '3');
    expect(like).toHaveLength(3);
    expect(like[0]).toMatchObject({ kind: expect.any(String), likeness: expect.any(Number) });
    expect(like[0].likeness).toBeGreaterThan(0.5);
    const { same } = await json('duplicates', '--least', '1');
    expect(same.length).toBeGreaterThan(0);
    await write(
      'mine.yaml',
      'genre: gabber\nbpm: 175\ntracks: {a: {instrument: acid, pattern: x*4}}\n',
    );
    const { entries } = await json('recommend', 'mine.yaml', '--limit', '5');
    expect(entries).toHaveLength(5);
    expect(entries[0].genre).toBe('gabber');
  }, 120_000);
});
