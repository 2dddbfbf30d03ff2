import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './render-fixtures.ts';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const song = `bpm: 175
tracks:
  kick: {instrument: gabber-kick, pattern: 'x*4'}
  hoover: {instrument: hoover, pattern: '<f4 af4>', effects: [{reverb: {}}]}
`;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

/** Starts a long render, interrupts it once it renders, and gives its exit status. */
function interruptRender(folder: string): Promise<number | null> {
  const args = ['render', 'song.yaml', '--bars', '2000', '-o', 'out.wav', '--stems', 'stems'];
  const env = { ...process.env, GABBER_CACHE_DIR: join(folder, 'cache') };
  const child = spawn(process.execPath, [gabber, ...args], { cwd: folder, env, stdio: 'ignore' });
  const watch = setInterval(() => {
    if (filesBelow(folder).some((name) => name.endsWith('.jsonl'))) {
      clearInterval(watch);
      setTimeout(() => child.kill('SIGINT'), 500);
    }
  }, 20);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearInterval(watch);
      resolve(status);
    });
  });
}

describe.skipIf(process.platform === 'win32')('Ctrl-C while rendering', () => {
  it('ends with 130, leaves no file behind, and is quick about it', async () => {
    const folder = await temporaryFolder();
    writeFileSync(join(folder, 'song.yaml'), song);
    const begun = performance.now();
    expect(await interruptRender(folder)).toBe(130);
    expect(performance.now() - begun).toBeLessThan(15_000);
    const left = filesBelow(folder).filter((name) => name !== 'song.yaml');
    expect(existsSync(join(folder, 'stems'))).toBe(false);
    // what was compiled of the program, and stages that were done
    const isKept = (name: string): boolean => /\.cjs$|^[0-9a-f]{40}-/.test(name);
    expect(left.filter((name) => !isKept(name))).toEqual([]);
  });
});
