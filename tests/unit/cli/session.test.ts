import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendToJournal, lockFolder } from '../../../src/studio/index.ts';
import { gabber } from './harness.ts';

const fixture = new URL('../../fixtures/words/song.yaml', import.meta.url).pathname;
let folder: string;
let night: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-session-'));
  night = join(folder, 'data', 'sessions', 'night');
  await cp(fixture, join(folder, 'mine.yaml'));
});

afterEach(() => rm(folder, { recursive: true }));

const run = (...argv: readonly string[]) =>
  gabber(argv, { env: { GABBER_DATA_DIR: join(folder, 'data') }, cwd: folder });
const json = async (...argv: readonly string[]) => JSON.parse((await run(...argv, '--json')).out);
const song = (): Promise<string> => readFile(join(night, 'song.yaml'), 'utf8');
const ask = (message: string) => json('ask', message, '--song', join(night, 'song.yaml'));
const code = async (...argv: readonly string[]): Promise<string> =>
  (await json(...argv)).problems[0].code;

async function begin(): Promise<void> {
  const made = await run('session', 'new', 'night', '--song', 'mine.yaml', '--tags', 'dark, demo');
  expect(made).toMatchObject({ status: 0, out: `${join(night, 'song.yaml')}\n` });
}

describe('gabber session', () => {
  it('begins with a song, and knows what it is', async () => {
    await begin();
    expect(await song()).toBe(await readFile(fixture, 'utf8'));
    const { sessions } = await json('session', 'list');
    expect(sessions).toMatchObject([
      { name: 'night', title: expect.any(String), tags: ['dark', 'demo'], song: 'song.yaml' },
    ]);
    expect((await readdir(night)).sort()).toEqual(['events.jsonl', 'session.json', 'song.yaml']);
  });

  it('begins empty, and is written with its first track', async () => {
    await run('session', 'new', 'blank');
    const blank = join(folder, 'data', 'sessions', 'blank', 'song.yaml');
    const { out } = await gabber(['chat', blank, '--json'], {
      env: { GABBER_DATA_DIR: join(folder, 'data') },
      input: 'make me a frenchcore track at 200\n',
      cwd: folder,
    });
    expect(JSON.parse(out)).toMatchObject({ changed: true });
    expect(await json('session', 'open', 'blank')).toMatchObject({ bpm: 200, genre: 'french' });
  });

  it('keeps what is asked in its own record, so that it can be taken back', async () => {
    await begin();
    const first = await song();
    await ask('kick harder');
    expect(await song()).not.toBe(first);
    await ask('undo');
    expect(await song()).toBe(first);
    expect((await readdir(night)).includes('.gabber')).toBe(false);
    const lines = (await readFile(join(night, 'events.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['new', 'turn', 'undo']);
    expect(await json('session', 'open', 'night')).toMatchObject({ events: 3 });
  });

  it('keeps versions, never one over another', async () => {
    await begin();
    const kept = await json('session', 'save', 'night', 'before the drop');
    expect(kept.file).toBe(join(night, 'versions', 'before the drop.yaml'));
    expect(await readFile(kept.file, 'utf8')).toBe(await song());
    expect(await code('session', 'save', 'night', 'before the drop')).toBe('session.version');
    expect(await code('session', 'save', 'night', '../evil')).toBe('session.name');
  });

  it('branches: both go on by themselves, with all that was done', async () => {
    await begin();
    const first = await song();
    await ask('kick harder');
    const made = await json('session', 'branch', 'night', 'night 2');
    expect(made).toMatchObject({ parent: { session: 'night', events: 2 } });
    await json('ask', 'undo', '--song', made.song);
    expect(await readFile(made.song, 'utf8')).toBe(first);
    expect(await song()).not.toBe(first);
    expect(await code('session', 'branch', 'night', 'night 2')).toBe('session.exists');
  });

  it('lists by tags, and tells of what cannot be read', async () => {
    await begin();
    await run('session', 'new', 'other', '--song', 'mine.yaml', '--tags', 'demo');
    const names = async (tags: string): Promise<string[]> =>
      (await json('session', 'list', '--tags', tags)).sessions.map(
        ({ name }: { name: string }) => name,
      );
    expect((await names('demo')).sort()).toEqual(['night', 'other']);
    expect(await names('dark')).toEqual(['night']);
    expect(await names('none')).toEqual([]);
    await writeFile(join(night, 'session.json'), '{"version": 1');
    const { out, err } = await run('session', 'list');
    expect(out).toContain('other');
    expect(err).toContain('session.json cannot be read. [session.damaged]');
    expect(await code('session', 'open', 'night')).toBe('session.damaged');
    await writeFile(join(night, 'session.json'), '{"version": 2}');
    expect(await code('session', 'open', 'night')).toBe('session.newer');
  });

  it('is one program’s at a time, and says whose', async () => {
    await begin();
    const lock = await lockFolder(night, 'gabber chat');
    if (!lock.ok) throw new Error('not locked');
    expect(await code('session', 'save', 'night', 'v1')).toBe('session.locked');
    const answer = await ask('kick harder');
    expect(answer.problems[0]).toMatchObject({ code: 'session.locked' });
    await lock.value.release();
    expect((await run('session', 'save', 'night', 'v1')).status).toBe(0);
  });

  it('refuses names that are none, and what is there already', async () => {
    await begin();
    expect(await code('session', 'new', 'night')).toBe('session.exists');
    expect(await code('session', 'new', '.hidden')).toBe('session.name');
    expect(await code('session', 'open', 'nowhere')).toBe('session.missing');
    expect(await code('session', 'export', 'night', 'mp5')).toBe('session.format');
    expect(await code('session', 'new', 'broken', '--song', 'none.yaml')).toBe('file.read');
    for (const wrong of [['list', 'night'], ['open'], ['save', 'night'], ['branch', 'night']]) {
      expect((await run('session', ...wrong)).status).toBe(2);
    }
  });

  it('exports as gabber export does, into its folder or another place', async () => {
    await begin();
    const target = join(folder, 'out.tidal');
    expect((await run('session', 'export', 'night', 'tidal', '-o', target)).status).toBe(0);
    expect(await readFile(target, 'utf8')).toContain('d1 $');
  });

  it('opens quickly with ten thousand events', async () => {
    await begin();
    const turn = { message: 'kick harder', intents: [], edits: [], inverse: [], focus: ['kick'] };
    const line = `${JSON.stringify({ at: '2026-01-01T00:00:00.000Z', kind: 'turn', turn })}\n`;
    await mkdir(night, { recursive: true });
    await writeFile(join(night, 'events.jsonl'), line.repeat(10_000));
    await appendToJournal(join(night, 'events.jsonl'), { kind: 'save' });
    const before = process.cpuUsage();
    expect(await json('session', 'open', 'night')).toMatchObject({ events: 10_001 });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(400);
  });
});
