import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { missingFolders, removeEmpty } from '../../../src/render/fresh-folders.ts';

const root = mkdtempSync(join(tmpdir(), 'gabber-folders-'));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 10 }));

describe('folders that a render made', () => {
  it('are those that were not there', async () => {
    expect(await missingFolders(join(root, 'a', 'b'))).toEqual([
      join(root, 'a', 'b'),
      join(root, 'a'),
    ]);
    expect(await missingFolders(root)).toEqual([]);
  });

  it('go when they are empty, with what is empty inside', async () => {
    const fresh = await missingFolders(join(root, 'a', 'stems'));
    mkdirSync(join(root, 'a', 'stems', 'drums'), { recursive: true });
    await removeEmpty(fresh);
    expect(existsSync(join(root, 'a'))).toBe(false);
    expect(existsSync(root)).toBe(true);
  });

  it('stay with what somebody put there', async () => {
    const fresh = await missingFolders(join(root, 'b', 'stems'));
    mkdirSync(join(root, 'b', 'stems'), { recursive: true });
    writeFileSync(join(root, 'b', 'note.txt'), 'mine');
    await removeEmpty(fresh);
    expect(existsSync(join(root, 'b', 'stems'))).toBe(false);
    expect(existsSync(join(root, 'b', 'note.txt'))).toBe(true);
  });
});
