import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isWriterGone,
  removeLeftBehind,
  removeUnfinishedOf,
  writerTag,
} from '../../../src/store/index.ts';

const store = join(import.meta.dirname, '../../../dist/src/store/index.js');

/** The tag of a process that has ended. */
function deadTag(): string {
  const script = `import { writerTag } from ${JSON.stringify(store)}; console.log(writerTag());`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  return run.stdout.toString().trim();
}

function named(tag: string): string {
  return `.out.wav.${tag}.0123456789ab.gabber-part`;
}

describe('isWriterGone', () => {
  it('knows the dead from the living', () => {
    expect(isWriterGone(named(writerTag()))).toBe(false);
    expect(isWriterGone(named(deadTag()))).toBe(true);
    expect(isWriterGone(`gabber-render-${deadTag()}-x1Y2z3`)).toBe(true);
  });

  it.skipIf(!existsSync('/proc/self/stat'))(
    'knows a process from a later one of the same number',
    () => {
      const [machine, pid, begun, thread] = writerTag().split('-');
      expect(Number(begun)).toBeGreaterThan(0);
      expect(isWriterGone(named([machine, pid, Number(begun) - 1, thread].join('-')))).toBe(true);
    },
  );

  it('says nothing of other machines, and of names that tell no writer', () => {
    const elsewhere = deadTag().replace(/^[0-9a-f]{8}/, '01234567');
    expect(isWriterGone(named(elsewhere))).toBe(false);
    expect(isWriterGone('.out.wav.0123456789ab.gabber-part')).toBe(false);
    expect(isWriterGone(`${deadTag()}-1.wav/out.wav`)).toBe(false);
  });
});

describe('what was left unfinished', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gabber-store-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  });
  const add = (name: string, agedMs = 0): void => {
    const time = (Date.now() - agedMs) / 1000;
    writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, name), time, time);
  };

  it('goes when its writer is gone, or when it is old', async () => {
    const elsewhere = deadTag().replace(/^[0-9a-f]{8}/, '01234567');
    const stay = [named(writerTag()), named(elsewhere), '.mine.part', 'song.wav'].sort();
    for (const name of stay) add(name, 3_000_000);
    add(named(deadTag()));
    add('.old.gabber-part', 4_000_000);
    await removeLeftBehind(folder, Date.now());
    expect(readdirSync(folder).sort()).toEqual(stay);
  });

  it('goes with the thread that wrote it', async () => {
    add(named(writerTag(7)));
    add(named(writerTag(71)));
    await removeUnfinishedOf(folder, 7);
    expect(readdirSync(folder)).toEqual([named(writerTag(71))]);
  });

  it('is nothing in a folder that is not there', async () => {
    await removeLeftBehind(join(folder, 'none'), Date.now());
    await removeUnfinishedOf(join(folder, 'none'), 1);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
