import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../../src/studio/index.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-lock-'));
});

afterEach(() => rm(folder, { recursive: true }));

const studio = new URL('../../../dist/src/studio/index.js', import.meta.url).href;

/** Another program that takes the folder and is killed then. */
function takenAndKilled(): Promise<void> {
  const code = `const { lockFolder } = await import(${JSON.stringify(studio)});
    const lock = await lockFolder(${JSON.stringify(folder)}, 'another');
    if (lock.ok) process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  return new Promise((resolve) => child.on('exit', () => resolve()));
}

describe('a locked folder', () => {
  it('says who has it, until it is let go', async () => {
    const first = await lockFolder(folder, 'gabber chat');
    if (!first.ok) throw new Error('not locked');
    const second = await lockFolder(folder, 'gabber ask');
    expect(second.problems).toMatchObject([{ code: 'session.locked' }]);
    expect(second.problems[0]?.message).toMatch(
      new RegExp(`^The session is open in gabber chat \\(process ${process.pid} on .+, since 20`),
    );
    await first.value.release();
    expect((await lockFolder(folder, 'gabber ask')).ok).toBe(true);
  });

  it('is taken over from a program that was killed', async () => {
    await takenAndKilled();
    expect(await readdir(folder)).toEqual(['.lock']);
    const lock = await lockFolder(folder, 'gabber chat');
    if (!lock.ok) throw new Error(lock.problems[0]?.message);
    await lock.value.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is given to one of many who ask at once', async () => {
    await takenAndKilled();
    const all = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder, 'gabber')));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is a Problem where nothing can be written', async () => {
    const lock = await lockFolder(join(folder, 'none'), 'gabber');
    expect(lock.problems).toMatchObject([{ code: 'file.write' }]);
  });
});
