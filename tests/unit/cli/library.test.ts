import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gabber } from './harness.ts';

const fixture = new URL('../../fixtures/words/song.yaml', import.meta.url).pathname;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-library-'));
  await cp(fixture, join(folder, 'mine.yaml'));
  // what comes with gabber is added now, and all that reads songs is loaded
  await run(['add', 'mine.yaml', '--name', 'First']);
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

const run = (argv: readonly string[], input = '') =>
  gabber(['library', ...argv], {
    env: { GABBER_DATA_DIR: join(folder, 'data') },
    cwd: folder,
    input,
  });
const json = async (...argv: readonly string[]) => JSON.parse((await run([...argv, '--json'])).out);
const code = async (...argv: readonly string[]): Promise<string> =>
  (await json(...argv)).problems[0].code;
const write = (name: string, text: string) => writeFile(join(folder, name), text);

async function addFour(...options: readonly string[]): Promise<string> {
  const { out } = await run(['add', '-', '--json', ...options], 's "bd*4"');
  return String(JSON.parse(out).added[0].id);
}

describe('gabber library', () => {
  it('adds what is piped in, finds it, shows it, hands it back', async () => {
    const argv = ['add', '-', '--name', 'Four', '--tag', 'dark,demo', '--bpm', '175'];
    const added = await run(argv, 'd1 $ s "bd*4"  -- four\n');
    expect(added).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^\d+ {2}pattern {2}Four, 175 bpm, \+dark, \+demo\n$/),
    });
    const { entries } = await json('search', 'fou', '--bpm', '170-180', '--tag', 'dark');
    expect(entries).toMatchObject([{ name: 'Four', kind: 'pattern', text: 's "bd*4"\n' }]);
    const id = String(entries[0].id);
    expect((await run(['use', id])).out).toBe('s "bd*4"\n');
    expect((await run(['show', id])).out).toMatch(/^\d+: pattern .*used once\nadded /);
    expect((await run(['search', 'zzyzx'])).out).toBe('Nothing is found.\n');
  });

  it('keeps what was varied from an entry with its family', async () => {
    const add = async (text: string, ...options: readonly string[]) => {
      const { out } = await run(['add', '-', '--json', ...options], text);
      return JSON.parse(out).added[0] as { id: number; parent?: number; genre?: string };
    };
    const options = ['--name', 'Root', '--genre', 'terror', '--key', 'f minor'];
    const root = await add('note "f4 af4"', ...options);
    const from = ['--from', String(root.id)];
    const child = await add('note "f4 c5"', '--name', 'Child', '--key', 'g minor', ...from);
    expect(child).toMatchObject({ parent: root.id, genre: 'terror', key: 'g minor' });
    const text = (await run(['show', String(child.id)])).out;
    expect(text).toContain(`varied from ${root.id} (Root)\n`);
    const shown = await json('show', String(root.id));
    expect(shown).toMatchObject({ ancestors: [], variants: [child.id] });
    expect((await run(['show', String(root.id)])).out).toContain(
      `varied into ${child.id} (Child)\n`,
    );
    const lost = await run(['add', '-', '--from', '999999', '--json'], 'x*4');
    expect(JSON.parse(lost.out).problems[0].code).toBe('library.no-entry');
  });

  it('adds a song with its patterns, each with its sound', async () => {
    const { added } = await json('add', 'mine.yaml', '--tracks', '--tag', 'mine');
    expect(added[0]).toMatchObject({ kind: 'song', origin: join(folder, 'mine.yaml') });
    expect(added[0].text).toBe(await readFile(fixture, 'utf8'));
    const kick = added.find(({ name }: { name: string }) => name.endsWith(': kick'));
    expect(kick).toMatchObject({ kind: 'pattern', tags: ['mine'], bpm: added[0].bpm });
    expect(kick.sound).toContain('instrument: ');
    const again = await json('add', 'mine.yaml', '--tracks');
    expect(again.added.some(({ isNew }: { isNew: boolean }) => isNew)).toBe(false);
  });

  it('knows presets and kits by what they hold', async () => {
    await write('soft.yaml', 'instrument: acid\nset: {cutoff: 400Hz}\n');
    await write(
      'set.yaml',
      'tracks: {kick: {instrument: gabber-kick}, hat: {instrument: closed-hat}}\n',
    );
    await write('two.tidal', 'd1 $ s "bd*4"\n\nd2 $ s "hh*8"\n');
    const kinds = [];
    for (const file of ['soft.yaml', 'set.yaml', 'two.tidal']) {
      kinds.push((await json('add', file)).added[0].kind);
    }
    expect(kinds).toEqual(['preset', 'kit', 'song']);
  });

  it('keeps nothing that does not play', async () => {
    await write('bad.yaml', 'instrument: acdi\n');
    expect(await code('add', 'bad.yaml')).toBe('song.unknown-instrument');
    await write('bad.tidal', 'd1 $ sond "bd*4"\n');
    expect(await code('add', 'bad.tidal')).toBe('tidal.unknown-name');
    await write('kit.yaml', 'tracks: 3\n');
    expect(await code('add', 'kit.yaml', '--kind', 'kit')).toBe('library.kit');
    expect(await code('add', 'nothing.yaml')).toBe('file.read');
    expect((await json('search', 'bad')).entries).toEqual([]);
  });

  it('changes tags, whatever they begin with, and removes', async () => {
    const id = await addFour('--name', 'Five', '--tag', 'hard,old');
    expect(await json('tag', id, '+dark', '-hard', '-old')).toMatchObject({ tags: ['dark'] });
    expect((await run(['remove', id])).status).toBe(0);
    expect(await code('show', id)).toBe('library.no-entry');
  });

  it('writes what is used into a file', async () => {
    const id = await addFour('--name', 'Six');
    expect(await run(['use', id, '-o', 'four.txt'])).toMatchObject({ out: 'four.txt\n' });
    expect(await readFile(join(folder, 'four.txt'), 'utf8')).toBe('s "bd*4"\n');
  });

  it('says what is wrong with a command line', async () => {
    const wrong = [
      ['show'],
      ['show', 'x'],
      ['search'],
      ['list', 'x'],
      ['tag', '1'],
      ['add', 'a', 'b'],
    ];
    for (const argv of wrong) expect((await run(argv)).status).toBe(2);
    expect((await run(['search', 'x', '--kidn', 'song'])).err).toContain('nknown option');
    expect((await run(['search', 'x', '--bpm', '180-170'])).status).toBe(2);
    expect((await run(['--help'])).out).toContain('gabber library search');
  });

  it('tells of a folder that is none, and where to keep things', async () => {
    await mkdir(join(folder, 'other', 'library.db'), { recursive: true });
    const env = { GABBER_DATA_DIR: join(folder, 'other') };
    const { out, status } = await gabber(['library', 'list', '--json'], { env, cwd: folder });
    expect(status).toBe(1);
    expect(JSON.parse(out).problems).toMatchObject([
      { code: 'library.open', hint: expect.stringContaining('GABBER_DATA_DIR') },
    ]);
  });
});
