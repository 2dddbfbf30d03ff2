import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));

/** Runs a command line with its output going to a device that is always full. */
function intoFullDisk(args: readonly string[]): Promise<{ status: number | null; err: string }> {
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [gabber, ...args], { stdio: ['ignore', full, 'pipe'] });
  closeSync(full);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, err }));
  });
}

/** Runs a command line whose reader goes away at once. */
function intoClosedPipe(args: readonly string[]): Promise<{ status: number | null; err: string }> {
  const child = spawn(process.execPath, [gabber, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, err }));
  });
}

const commands = [
  ['events', '-e', 's "bd*4"', '--cycles', '0..50'],
  ['events', '-e', 's "bd*4"', '--json'],
  ['instruments', '--json'],
  ['render', '--help'],
  ['--help'],
  ['--version'],
];

describe('an output that cannot be written', () => {
  it.skipIf(!existsSync('/dev/full')).each(commands)('is said: %s %s', async (...args) => {
    const { status, err } = await intoFullDisk(args);
    expect(status).toBe(1);
    expect(err).toMatch(
      /^error: Cannot write standard output: the disk is full\..*\n {2}hint: .*\n$/,
    );
  });

  it.skipIf(process.platform === 'win32').each(commands)(
    'is no trouble when its reader went away: %s %s',
    async (...args) => {
      expect(await intoClosedPipe(args)).toEqual({ status: 0, err: '' });
    },
  );
});
