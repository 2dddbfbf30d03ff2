import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isMemoryThere, type Memory, memoryFile, openMemory } from '../../../src/memory/index.ts';

let folder: string;
let clock: number;
let memory: Memory | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gabber-memory-'));
  clock = 1000;
});

afterEach(async () => {
  memory?.close();
  memory = undefined;
  await rm(folder, { recursive: true });
});

async function open(): Promise<Memory> {
  const opened = await openMemory(folder, () => clock++);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  memory?.close();
  memory = opened.value;
  return opened.value;
}

const drill = { kind: 'word', text: 'the drill', value: 'screech' } as const;
const tails = { kind: 'preference', text: 'long tails', value: 'like' } as const;

describe('the memory', () => {
  it('keeps facts over openings, each once', async () => {
    expect(await isMemoryThere(folder)).toBe(false);
    const first = await open();
    first.keep(drill);
    first.keep(tails);
    first.keep({ ...drill, text: 'The Drill', value: 'hoover' });
    const again = await open();
    expect(await isMemoryThere(folder)).toBe(true);
    expect(again.facts()).toEqual([
      { id: 2, ...tails, at: 1001 },
      { id: 3, kind: 'word', text: 'The Drill', value: 'hoover', at: 1002 },
    ]);
  });

  it('keeps half of what was learned before, until all is forgotten', async () => {
    const first = await open();
    expect(first.lesson('kick.drive')).toBeUndefined();
    first.learn('kick.drive', 0.04);
    first.learn('kick.drive', 0.02);
    const again = await open();
    expect(again.lesson('kick.drive')).toBeCloseTo(0.03, 9);
    again.forgetAll();
    expect(again.lesson('kick.drive')).toBeUndefined();
  });

  it('edits and forgets by number, and never uses a number again', async () => {
    const now = await open();
    const { id } = now.keep(drill);
    expect(now.edit(id, 'the saw')).toBe(true);
    expect(now.facts()[0]?.text).toBe('the saw');
    expect(now.forget(id)).toBe(true);
    expect([now.forget(id), now.edit(id, 'x')]).toEqual([false, false]);
    expect(now.keep(tails).id).toBe(id + 1);
  });

  it('leaves nothing of what was erased in its file', async () => {
    const now = await open();
    now.keep({ kind: 'note', text: 'a secret wish', value: '' });
    now.forgetAll();
    expect(now.facts()).toEqual([]);
    now.close();
    memory = undefined;
    expect((await readFile(memoryFile(folder))).includes('a secret wish')).toBe(false);
  });

  it('knows the usual tempo and key', async () => {
    const now = await open();
    expect(now.habits()).toEqual({ songs: 0 });
    now.hear({ file: '/a.yaml', bpm: 180, key: 'f minor' });
    now.hear({ file: '/b.yaml', bpm: 200, key: 'g minor' });
    now.hear({ file: '/c.yaml', bpm: 185, key: 'g minor' });
    now.hear({ file: '/c.yaml', bpm: 190, key: 'g minor' });
    expect(now.habits()).toEqual({ songs: 3, bpm: 190, key: 'g minor' });
  });

  it('keeps texts as they are, and not endlessly many', async () => {
    const now = await open();
    now.keep({ kind: 'note', text: `'); DROP TABLE facts; -- ${'x'.repeat(1000)}`, value: '🥁' });
    expect(now.facts()[0]?.text).toMatch(/^'\); DROP TABLE/);
    expect(now.facts()[0]?.text).toHaveLength(300);
    for (let at = 0; at < 520; at += 1) now.keep({ kind: 'note', text: `n${at}`, value: '' });
    expect(now.facts()).toHaveLength(500);
  }, 30_000);
});

describe('a damaged memory', () => {
  it('is put aside where nothing of it can be read', async () => {
    await writeFile(
      memoryFile(folder),
      'this is no database at all, but a text that is long enough',
    );
    const opened = await openMemory(folder, () => 7);
    expect(opened.problems).toMatchObject([{ code: 'memory.recovered', severity: 'warning' }]);
    expect(opened.ok && opened.value.facts()).toEqual([]);
    if (opened.ok) opened.value.close();
    expect((await readdir(folder)).sort()).toEqual(['memory.db', 'memory.db.damaged-7']);
  });

  it('gives what can still be read to a new one', async () => {
    const now = await open();
    for (let at = 0; at < 400; at += 1) {
      now.keep({ kind: 'note', text: `note ${at} ${'y'.repeat(200)}`, value: '' });
    }
    now.close();
    memory = undefined;
    const bytes = await readFile(memoryFile(folder));
    bytes.fill(0xab, bytes.length - 20_000, bytes.length - 4_000);
    await writeFile(memoryFile(folder), bytes);
    const opened = await openMemory(folder, () => 7);
    expect(opened.problems).toMatchObject([{ code: 'memory.recovered' }]);
    const kept = opened.ok ? opened.value.facts().length : 0;
    if (opened.ok) opened.value.close();
    expect(kept).toBeGreaterThan(50);
    expect(kept).toBeLessThan(400);
    expect(opened.problems[0]?.message).toContain(`${kept} entries were recovered`);
  }, 30_000);

  it('of a newer gabber is left alone', async () => {
    const database = new Database(memoryFile(folder));
    database.exec('CREATE TABLE x (y); PRAGMA user_version = 99');
    database.close();
    const before = await readFile(memoryFile(folder));
    const opened = await openMemory(folder);
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'memory.newer' }] });
    expect(await readFile(memoryFile(folder))).toEqual(before);
  });

  it('that cannot be written is told with a way out', async () => {
    await writeFile(join(folder, 'file'), '');
    const opened = await openMemory(join(folder, 'file'));
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'file.write' }] });
  });
});
