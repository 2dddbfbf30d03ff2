import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { endOf, leftovers, quickSong, startGabber } from './fault-render-fixtures.ts';
import { temporaryFolder } from './render-fixtures.ts';

/** A folder with the song, and a file that threads load when they start: the first of them dies of it. */
async function folderWith(deed: string): Promise<{ folder: string; env: NodeJS.ProcessEnv }> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'song.yaml'), quickSong);
  const deeds = join(folder, 'deed.mjs');
  writeFileSync(
    deeds,
    // A thread hears of its timers before its first stage, and then not until that is done.
    `import { threadId } from 'node:worker_threads';
     if (threadId === 1) setTimeout(() => { ${deed} }, 20).unref();`,
  );
  return { folder, env: { NODE_OPTIONS: `--import=file://${deeds} --max-old-space-size=80` } };
}

const long = ['render', 'song.yaml', '--bars', '150', '--jobs', '2', '--json', '-o', 'out.wav'];

describe('a render thread that dies', () => {
  it.each([
    ['of an exception', "throw new Error('lost my way');", 'lost my way'],
    ['without memory', 'for (const all = []; ; ) all.push({ all: [] });', 'memory'],
  ])('%s ends the render with a Problem and leaves nothing', async (_, deed, why) => {
    const { folder, env } = await folderWith(deed);
    const begun = performance.now();
    const { status, out } = await endOf(startGabber(folder, long, { env }));
    expect(status).toBe(1);
    const { problems } = JSON.parse(out);
    expect(problems[0]).toMatchObject({ code: 'render.thread-died', severity: 'error' });
    expect(problems[0].message).toMatch(/^Track (kick|hoover): A render thread died: /);
    expect(problems[0].message).toContain(why);
    expect(performance.now() - begun).toBeLessThan(45_000);
    expect(existsSync(join(folder, 'out.wav'))).toBe(false);
    expect(leftovers(folder)).toEqual([]);
  });

  it('is no trouble to the next render', async () => {
    const { folder, env } = await folderWith('process.exit(9);');
    const { status, out } = await endOf(startGabber(folder, long, { env }));
    expect(status).toBe(1);
    expect(out).toContain('A render thread died: it ended with status 9.');
    const again = ['render', 'song.yaml', '--bars', '1', '-o', 'out.wav'];
    expect(await endOf(startGabber(folder, again))).toMatchObject({ status: 0 });
    expect(leftovers(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a render that is killed', () => {
  it('leaves the old file as it was, and its own files to the next render', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), quickSong);
    writeFileSync(join(folder, 'out.wav'), 'old');
    const stems = ['--stems', 'stems'];
    const child = startGabber(folder, [...long, ...stems]);
    const end = endOf(child);
    await vi.waitFor(() => {
      const begun = leftovers(folder);
      expect(begun.some((path) => path.includes('running'))).toBe(true);
      expect(begun.some((path) => path.endsWith('gabber-part'))).toBe(true);
    }, 10_000);
    await pause(200);
    child.kill('SIGKILL');
    expect(await end).toMatchObject({ signal: 'SIGKILL' });
    expect(leftovers(folder)).not.toEqual([]);
    expect(readFileSync(join(folder, 'out.wav'), 'utf8')).toBe('old');

    writeFileSync(join(folder, `.out.wav.${ownerOf(folder)}.0123456789ab.gabber-part`), 'half');
    const short = ['render', 'song.yaml', '--bars', '1', '-o', 'out.wav', ...stems];
    expect(await endOf(startGabber(folder, short))).toMatchObject({ status: 0 });
    expect(leftovers(folder)).toEqual([]);
  });
});

/** Who wrote what the killed render left, as its folder is named. */
function ownerOf(folder: string): string {
  const [run = ''] = leftovers(folder).filter((path) => path.includes('running'));
  return /render-(.+)-[^-]+$/.exec(run.split('/')[2] ?? '')?.[1] ?? '';
}
