import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Jack, startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';

const isThere = hasPeer('scsynth') && hasPeer('jackd');
const built = new URL('../../dist/src/scsynth/index.js', import.meta.url);

/** A program that starts scsynth, says its process id and port, and goes on with `then`. */
function program(jack: string, then: string): string {
  return `
    import { startNativeServer } from ${JSON.stringify(built.href)};
    const started = await startNativeServer({}, { jack: ${JSON.stringify(jack)} });
    if (!started.ok) throw new Error(started.problems[0].message);
    const server = started.value;
    process.stdout.write(server.pid + ' ' + server.port + '\\n');
    ${then}
  `;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs such a program; its end, and the scsynth that it had. */
async function run(
  jack: string,
  then: string,
  signal?: NodeJS.Signals,
): Promise<{
  readonly scsynth: number;
  readonly port: number;
  readonly end: number | string | null;
}> {
  const args = ['--input-type=module', '--eval', program(jack, then)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    if (signal !== undefined && said.includes('\n')) child.kill(signal);
  });
  const end = await new Promise<number | string | null>((resolve) => {
    child.on('close', (status, by) => resolve(by ?? status));
  });
  const [scsynth = 0, port = 0] = said.split(' ').map(Number);
  return { scsynth, port, end };
}

describe.skipIf(!isThere || process.platform === 'win32')('scsynth ends with its program', () => {
  let jack: Jack;

  beforeAll(async () => {
    jack = await startJack();
  });

  afterAll(() => jack?.stop());

  const wait = 'setInterval(() => {}, 1000);';
  it.concurrent.each([
    ['that quits the server', 'await server.quit();', undefined, 0],
    ['that exits', 'process.exit(3);', undefined, 3],
    ['that throws', "setTimeout(() => { throw new Error('no'); });", undefined, 1],
    ['that is interrupted', wait, 'SIGINT', 'SIGINT'],
    ['that is terminated', wait, 'SIGTERM', 'SIGTERM'],
    ['whose terminal closes', wait, 'SIGHUP', 'SIGHUP'],
    ['that is killed', wait, 'SIGKILL', 'SIGKILL'],
    [
      'that has its own way with signals',
      `process.on('SIGTERM', () => process.exit(7)); ${wait}`,
      'SIGTERM',
      7,
    ],
  ] as const)('one %s', async (_, then, signal, wanted) => {
    const { scsynth, port, end } = await run(jack.name, then, signal);
    expect(end).toBe(wanted);
    expect(scsynth).toBeGreaterThan(1);
    await vi.waitFor(() => expect(isRunning(scsynth)).toBe(false), 5000);
    const memory = `/dev/shm/SuperColliderServer_${port}`;
    await vi.waitFor(() => expect(existsSync(memory)).toBe(false), 5000);
  });
});
