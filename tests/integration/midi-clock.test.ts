import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './render-fixtures.ts';

const program = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const recorder = fileURLToPath(new URL('midi-recorder.cjs', import.meta.url));

/** What `gabber midi clock` sends until it ends; `interrupt` is seconds after which Ctrl-C comes. */
async function clock(options: readonly string[], interrupt?: number) {
  const file = join(await temporaryFolder(), 'sent');
  writeFileSync(file, '');
  const args = [program, 'midi', 'clock', '--port', 'midi-monitor', '--bpm', '240', ...options];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, GABBER_MIDI_LIBRARY: recorder, GABBER_TEST_MIDI: file },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (interrupt !== undefined) {
    for (let tries = 0; tries < 400 && readFileSync(file).length === 0; tries += 1) await sleep(50);
    await sleep(interrupt * 1000);
    child.kill('SIGINT');
  }
  const status = await ended;
  return { status, sent: readFileSync(file, 'utf8').trim().split('\n') };
}

describe('gabber midi clock', () => {
  it('tells where to go on, ticks, and stops', { timeout: 60_000 }, async () => {
    const { status, sent } = await clock(['--from-bar', '2', '--for', '1.5']);
    expect(status).toBe(0);
    expect(sent.slice(0, 3)).toEqual(['242 16 0', '251', '248']);
    expect(sent.at(-1)).toBe('252');
    const ticks = sent.slice(2, -1);
    expect(new Set(ticks)).toEqual(new Set(['248']));
    // 96 a second, of which the last fifth of a second was not to be sent any more
    expect(ticks.length).toBeGreaterThan(90);
    expect(ticks.length).toBeLessThan(150);
  });

  it('stops machines at Ctrl-C', { timeout: 60_000 }, async () => {
    const { sent } = await clock([], 0.5);
    expect([sent[0], sent.at(-1)]).toEqual(['250', '252']);
  });
});
