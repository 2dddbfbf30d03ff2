import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFiles } from '../../../src/live/watch-files.ts';

let folder = '';
let file = '';
let end = async (): Promise<void> => {};
/** What the file said when its changes were told, and whether it stayed so. */
let told: string[] = [];
let stayed: Promise<boolean>[] = [];
/** What is done when a change is told. */
let act = (_: string): void => {};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gabber-watch-'));
  file = join(folder, 'song.yaml');
  writeFileSync(file, 'first');
  told = [];
  stayed = [];
  act = () => {};
  end = watchFiles([file], (path, isStill) => {
    const text = readFileSync(path, 'utf8');
    told.push(text);
    stayed.push(isStill());
    act(text);
  });
  await untilWatched();
  told = [];
  stayed = [];
});

/** Changes the file until that is told: a busy machine takes its time to begin. */
async function untilWatched(): Promise<void> {
  for (let turn = 0; turn < 100 && told.length === 0; turn += 1) {
    writeFileSync(file, `first ${turn}`);
    await sleep(200);
  }
  // what was told last stays so
  await sleep(300);
}

afterEach(async () => {
  await end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** Waits until the file's last text was told. */
async function untilTold(text: string): Promise<void> {
  for (let tries = 0; tries < 200 && told.at(-1) !== text; tries += 1) await sleep(20);
  expect(told.at(-1)).toBe(text);
}

test('a save is told once', async () => {
  writeFileSync(file, 'second');
  await untilTold('second');
  await sleep(300);
  expect(told).toEqual(['second']);
});

test('a file is not told of while it is empty, before what is written into it', async () => {
  closeSync(openSync(file, 'w'));
  await sleep(30);
  writeFileSync(file, 'second');
  await untilTold('second');
  expect(told).not.toContain('');
});

test('a file that is filled a moment after it was emptied is told of soon', async () => {
  const took: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const text = `turn ${turn}`;
    const begun = performance.now();
    act = () => took.push(performance.now() - begun);
    closeSync(openSync(file, 'w'));
    // what watches has no more to say within some milliseconds
    await sleep(10);
    writeFileSync(file, text);
    await untilTold(text);
    act = () => {};
    await sleep(150);
  }
  // the middle one: a busy machine may hold up some
  expect(took.sort((a, b) => a - b)[4]).toBeLessThan(60);
});

test('a file that stays empty is told of', async () => {
  closeSync(openSync(file, 'w'));
  await untilTold('');
});

test('what is told may be half a save: that it changed is told, and what became of it', async () => {
  act = (text) => {
    if (text === 'half 1') writeFileSync(file, 'half 2');
    if (text === 'half 2') writeFileSync(file, 'a whole one');
  };
  writeFileSync(file, 'half 1');
  await untilTold('a whole one');
  expect(told).toEqual(['half 1', 'half 2', 'a whole one']);
  expect(await Promise.all(stayed)).toEqual([false, false, true]);
});

test('of saves in quick succession the last is told', { timeout: 60_000 }, async () => {
  for (let turn = 0; turn < 40; turn += 1) {
    writeFileSync(file, `broken ${turn}`);
    await sleep(turn % 5);
    writeFileSync(file, `whole ${turn}`);
    await untilTold(`whole ${turn}`);
  }
});
