import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endOf, filesBelow, gabber, leftovers, quickSong } from './fault-render-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

/** Whether disks of a given size can be had here: in a namespace of our own, also without being root. */
const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

async function songFolder(): Promise<string> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'song.yaml'), quickSong);
  for (const name of ['cache', 'music']) mkdirSync(join(folder, name));
  return folder;
}

interface Run {
  readonly status: number | null;
  readonly json: {
    readonly problems: readonly { code: string; message: string }[];
    sha256: string;
  };
  readonly err: string;
  /** Sizes and names of files as the shell that ran it saw them: `4 ./music/out.wav`. */
  readonly files: readonly string[];
}

/** Runs a shell line, then gabber in the same shell, and lists the files that are there then. */
async function renderAfter(
  before: string,
  folder: string,
  args: readonly string[],
  within: readonly string[] = [],
): Promise<Run> {
  const script = `${before}\nout=$("$@"); status=$?; find . -type f -exec wc -c {} \\; >&2; echo "$out"; exit $status`;
  const render = [process.execPath, gabber, 'render', 'song.yaml', '--json', ...args];
  const [program = 'sh', ...rest] = [...within, 'sh', '-c', script, 'sh', ...render];
  const env = { ...process.env, GABBER_CACHE_DIR: join(folder, 'cache') };
  const { status, out, err } = await endOf(spawn(program, rest, { cwd: folder, env }));
  const files = err.split('\n').flatMap((line) => line.match(/\d+ \.\/.*/) ?? []);
  return { status, json: JSON.parse(out), err, files };
}

interface Disk {
  /** The folder that it is mounted over, for gabber alone. */
  readonly over: string;
  readonly options: string;
  /** A shell line that puts something on it. */
  readonly with?: string;
}

function onDisk(disk: Disk, folder: string, args: readonly string[]): Promise<Run> {
  const mount = `mount -t tmpfs -o ${disk.options} none "$PWD/${disk.over}"`;
  return renderAfter(`${mount}\n${disk.with ?? ''}`, folder, args, ['unshare', '-rm']);
}

const unfinished = /gabber-part|running|\.wav$/;

describe.skipIf(!canMount)('a full disk', () => {
  const args = ['--bars', '8', '-o', 'music/out.wav'];
  let sha256 = '';

  beforeAll(async () => {
    sha256 = (await renderAfter('', await songFolder(), args)).json.sha256;
  });

  it('for the cache is said, and the song is rendered all the same, on another disk', async () => {
    const folder = await songFolder();
    const disk = { over: 'cache', options: 'size=1m' };
    const { status, json, err, files } = await onDisk(disk, folder, args);
    expect(err).toMatch(/warning: Cannot write \S+\/cache: the disk is full\./);
    expect([status, json.sha256]).toEqual([0, sha256]);
    expect(files.filter((path) => /gabber-part|running/.test(path))).toEqual([]);
  });

  it('for the cache and for all else: a Problem, no output, nothing left', async () => {
    const folder = await songFolder();
    const disk = { over: 'cache', options: 'size=1m', with: 'export TMPDIR="$PWD/cache"' };
    const { status, json, files } = await onDisk(disk, folder, args);
    expect(status).toBe(1);
    expect(json.problems[0]).toMatchObject({ code: 'file.write' });
    expect(json.problems[0]?.message).toMatch(/the disk is full\.$/);
    expect(files.filter((path) => unfinished.test(path))).toEqual([]);
  });

  it('of older entries makes room for new ones', async () => {
    const folder = await songFolder();
    const other = '"$1" "$2" render song.yaml --bars 12 -o other.wav >&2';
    const aged = 'find cache -type f -exec touch -d "1 hour ago" {} +';
    // 22 MB of stages after 33 MB
    const disk = { over: 'cache', options: 'size=40m', with: `${other} && ${aged}` };
    const { status, json, err, files } = await onDisk(disk, folder, args);
    expect(err).not.toContain('warning');
    expect([status, json.sha256]).toEqual([0, sha256]);
    const kept = files.filter((path) => path.includes('stages') && path.endsWith('.f32'));
    expect(kept).toHaveLength(4);
  });

  it('for the song and its stems: a Problem, and the old file stays', async () => {
    const folder = await songFolder();
    const args = ['--bars', '4', '-o', 'music/out.wav', '--stems', 'music/stems'];
    const disk = { over: 'music', options: 'size=1m', with: 'echo old > music/out.wav' };
    const { status, json, files } = await onDisk(disk, folder, args);
    expect(status).toBe(1);
    expect(json.problems.map(({ code }) => code)).toContain('file.write');
    expect(json.problems[0]?.message).toMatch(/the disk is full\.$/);
    expect(files.filter((path) => /gabber-part|running/.test(path))).toEqual([]);
    expect(files.filter((path) => path.endsWith('out.wav'))).toEqual(['4 ./music/out.wav']);
  });
});

describe.skipIf(process.platform === 'win32')('files that may not grow', () => {
  it('end a render with a Problem, and nothing is left', async () => {
    const folder = await songFolder();
    const { status, json } = await renderAfter('ulimit -f 300', folder, [
      '--bars',
      '8',
      '-o',
      'music/out.wav',
    ]);
    expect(status).toBe(1);
    expect(json.problems[0]).toMatchObject({ code: 'file.write' });
    expect(json.problems[0]?.message).toMatch(/the file would be too large for this disk\.$/);
    expect(leftovers(folder)).toEqual([]);
    expect(filesBelow(join(folder, 'music'))).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('are a Problem as devices, too', async () => {
    const folder = await songFolder();
    const { status, json } = await renderAfter('', folder, ['--bars', '1', '-o', '/dev/full']);
    expect(status).toBe(1);
    expect(json.problems[0]?.message).toBe('Cannot write /dev/full: the disk is full.');
    expect(leftovers(folder)).toEqual([]);
  });
});

describe.skipIf(!canMount)('a read-only cache', () => {
  it('is said, and the song is rendered all the same', async () => {
    const folder = await songFolder();
    const args = ['--bars', '1', '-o', 'music/out.wav'];
    const usual = await renderAfter('', folder, args);
    const { status, json, err } = await onDisk({ over: 'cache', options: 'ro' }, folder, args);
    expect(status).toBe(0);
    expect(json.sha256).toBe(usual.json.sha256);
    expect(err).toContain('the disk is read-only');
    expect(readFileSync(join(folder, 'music', 'out.wav')).length).toBeGreaterThan(100_000);
  });
});
