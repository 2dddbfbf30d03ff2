import { chownSync, mkdirSync, mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCodeCache } from '../../../src/cli/start/code-cache.ts';

const code = Buffer.from('compiled');
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'gabber-code-'));

describe('compiled code in a folder', () => {
  it('is what was written, and nothing where nothing was', () => {
    const folder = join(newFolder(), 'build');
    openCodeCache(folder).write(new Map([['a.cjs', code]]));
    const cache = openCodeCache(folder);
    expect(cache.read('a.cjs')).toEqual(code);
    expect(cache.read('b.cjs')).toBeUndefined();
    expect(readdirSync(folder)).toEqual(['a.cjs']);
  });

  it.skipIf(process.getuid?.() !== 0)('is not run where the folder is somebody else’s', () => {
    const folder = join(newFolder(), 'build');
    openCodeCache(folder).write(new Map([['a.cjs', code]]));
    chownSync(folder, 65_534, 65_534);
    expect(openCodeCache(folder).read('a.cjs')).toBeUndefined();
  });

  it('goes away with builds that were not made lately: four are kept', () => {
    const all = newFolder();
    for (const at of [1, 2, 3, 4, 5]) {
      const old = join(all, `old-${at}`);
      mkdirSync(old);
      utimesSync(old, at, at);
    }
    openCodeCache(join(all, 'build')).write(new Map([['a.cjs', code]]));
    expect(readdirSync(all).sort()).toEqual(['build', 'old-3', 'old-4', 'old-5']);
  });
});
