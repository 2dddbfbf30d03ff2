import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/store/index.ts';
import { temporaryFolder } from '../../integration/render-fixtures.ts';

describe('makeFolder', () => {
  it('makes all that is missing, and leaves what is there', async () => {
    const folder = join(await temporaryFolder(), 'a', 'b', 'ç d');
    await makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
    writeFileSync(join(folder, 'kept'), '');
    await makeFolder(folder);
    expect(existsSync(join(folder, 'kept'))).toBe(true);
  });

  it('is made by many at the same time', async () => {
    const folder = await temporaryFolder();
    const deep = (round: number, last: number) => join(folder, `${round}`, 'a', 'b', `${last}`);
    for (let round = 0; round < 50; round++) {
      const all = [0, 1, 2, 3, 4, 5, 6, 7].map((last) => deep(round, last));
      await Promise.all(all.map(makeFolder));
      expect(all.every(existsSync)).toBe(true);
    }
  });

  it('says so where a file is in the way', async () => {
    const file = join(await temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(makeFolder(file)).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(file, 'inside'))).rejects.toThrow('ENOTDIR');
  });

  it.skipIf(!existsSync('/proc/self'))('comes back where no folder can be made', async () => {
    await expect(makeFolder('/proc/nothing/inside')).rejects.toThrow('ENOENT');
  });
});
