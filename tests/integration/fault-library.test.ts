import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endOf, gabber } from './fault-render-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

/** Whether disks of a given size can be had here: in a namespace of our own, also without being root. */
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

interface Said {
  readonly status: number | null;
  readonly json: {
    readonly problems: readonly { code: string; message: string; hint?: string }[];
    readonly entries?: readonly { name: string }[];
    readonly added?: number;
  };
}

/** Files of patterns; a library that has taken all of them is larger than a megabyte more. */
const files = 400;

let folder: string;
/** Entries before anything goes wrong. */
let before: number;

beforeAll(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder, 'many'));
  const notes = Array.from({ length: 500 }, (_, at) => `c${(at % 7) + 1}`).join(' ');
  for (let at = 0; at < files; at += 1) {
    writeFileSync(join(folder, 'many', `riff-${at}.tidal`), `d1 $ note "${notes}" # pan 0.${at}\n`);
  }
  writeFileSync(join(folder, 'own.tidal'), 'd1 $ s "bd*4"\n');
  await library('add', 'own.tidal', '--name', 'Own');
  before = await count();
}, 120_000);

/** Runs `gabber library` in a shell, behind a line that makes things worse. */
async function libraryAfter(
  line: string,
  args: readonly string[],
  within: readonly string[] = [],
): Promise<Said> {
  const command = [process.execPath, gabber, 'library', ...args, '--json'];
  const shell = [...within, 'sh', '-c', `${line}\nexec "$@"`, 'sh', ...command];
  const [program = 'sh', ...rest] = shell;
  const env = { ...process.env, GABBER_DATA_DIR: join(folder, 'data') };
  const { status, out } = await endOf(spawn(program, rest, { cwd: folder, env }));
  return { status, json: JSON.parse(out) };
}

const library = (...args: readonly string[]) => libraryAfter('', args);

async function count(): Promise<number> {
  const { json } = await library('list', '--limit', '10000');
  return json.entries?.length ?? 0;
}

async function expectWhole(): Promise<void> {
  const { status, json } = await library('search', 'own', '--limit', '1');
  expect(status).toBe(0);
  expect(json.problems ?? []).toEqual([]);
  expect(json.entries).toMatchObject([{ name: 'Own' }]);
  expect(await count()).toBeGreaterThanOrEqual(before);
}

/** A shell line that lets a disk of a size stand in the place of the data folder, with what was in it. */
const smallDisk = (size: string) =>
  `cp -r data was && mount -t tmpfs -o size=${size} none "$PWD/data" && cp -r was/. data && rm -r was`;

describe.skipIf(process.platform === 'win32')('a library whose files may not grow', () => {
  it('says so, takes nothing of what did not fit, and loses nothing', async () => {
    const { size } = statSync(join(folder, 'data', 'library.db'));
    // dash and bash count blocks of 512 bytes or of 1024
    const { status, json } = await libraryAfter(`ulimit -f ${Math.ceil(size / 1024)}`, [
      'import',
      'many',
    ]);
    expect(status).toBe(1);
    expect(json.problems[0]).toMatchObject({
      code: expect.stringMatching(/^library\.(disk|full)$/),
    });
    expect(json.problems[0]?.hint).toContain('nothing of it is lost');
    await expectWhole();
  }, 120_000);
});

describe.skipIf(!canMount)('a library on a disk of its own', () => {
  const namespace = ['unshare', '-rm'];

  it('that is full says so, and is whole on it', async () => {
    const { size } = statSync(join(folder, 'data', 'library.db'));
    const full = smallDisk(`${Math.ceil(size / 1024) + 600}k`);
    // in the same namespace: what it says, then what is there
    const list = '"$1" "$2" library list --limit 10000 --json >after.json';
    const line = `${full}\n"$@" >said.json\n${list}\nset -- cat said.json`;
    const { json } = await libraryAfter(line, ['import', 'many'], namespace);
    expect(json.problems[0]).toMatchObject({
      code: expect.stringMatching(/^library\.(disk|full)$/),
    });
    const after = JSON.parse(readFileSync(join(folder, 'after.json'), 'utf8')) as Said['json'];
    const entries = after.entries ?? [];
    expect(entries.map(({ name }) => name)).toContain('Own');
    expect(entries.length).toBeGreaterThanOrEqual(before);
  }, 120_000);

  it('that is read-only says so, with the way out', async () => {
    const readOnly = `${smallDisk('64m')} && mount -o remount,ro "$PWD/data"`;
    for (const args of [
      ['add', 'own.tidal', '--name', 'Other'],
      ['use', '1'],
    ]) {
      const { status, json } = await libraryAfter(readOnly, args, namespace);
      expect(status).toBe(1);
      expect(json.problems[0]?.hint).toContain('GABBER_DATA_DIR');
    }
    await expectWhole();
  }, 120_000);
});

describe.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a library whose file may not be written',
  () => {
    it('says so, with the way out', async () => {
      const file = join(folder, 'data', 'library.db');
      chmodSync(file, 0o444);
      const { status, json } = await library('add', 'own.tidal', '--name', 'Other');
      chmodSync(file, 0o644);
      expect(status).toBe(1);
      expect(json.problems[0]).toMatchObject({ code: 'library.read-only' });
      await expectWhole();
    });
  },
);

describe('two programs that write at once', () => {
  it('both have all that they added', async () => {
    const names = ['one', 'two'];
    for (const name of names) {
      mkdirSync(join(folder, name));
      for (let at = 0; at < 450; at += 1) {
        const text = `d1 $ s "bd*${(at % 16) + 1}" # speed ${at + 1} # pan 0.${name.length}\n`;
        writeFileSync(join(folder, name, `${name}-${at}.tidal`), text);
      }
    }
    const was = await count();
    const said = await Promise.all(
      names.map((name) => library('import', name, '--tag', `of-${name}`)),
    );
    expect(said.map(({ status, json }) => [status, json.added])).toEqual([
      [0, 450],
      [0, 450],
    ]);
    expect(await count()).toBe(was + 900);
    for (const name of names) {
      const { json } = await library('list', '--tag', `of-${name}`, '--limit', '10000');
      expect(json.entries).toHaveLength(450);
    }
  }, 240_000);
});
