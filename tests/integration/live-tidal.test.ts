import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis/index.ts';
import { decodeWav } from '../../src/audio/index.ts';
import { hasPeer } from '../peers.ts';
import { temporaryFolder } from './render-fixtures.ts';

const gabber = fileURLToPath(new URL('../../bin/gabber.js', import.meta.url));
const tidal = fileURLToPath(new URL('live-tidal.hs', import.meta.url));

const song = `
bpm: 240
tracks:
  clicks: {instrument: click, source: {tidal: d1}}
  others: {instrument: click, source: {tidal: d2}}
master: {target: draft}
`;

describe.skipIf(!hasPeer('ghc'))('a real Tidal', () => {
  it('plays a track, each note at the time that Tidal means', { timeout: 90_000 }, async () => {
    const folder = await temporaryFolder();
    // compiled first: to interpret it takes a time that nobody knows
    const program = join(folder, 'tidal');
    const built = spawnSync('ghc', [
      '-O0',
      '-threaded',
      '-outputdir',
      folder,
      '-o',
      program,
      tidal,
    ]);
    expect(built.status, String(built.stderr)).toBe(0);
    await writeFile(join(folder, 'song.yaml'), song);
    const player = spawn(
      process.execPath,
      [
        ...[gabber, 'play', 'song.yaml', '--engine', 'embedded', '--sound', 'none'],
        ...['--dirt-port', '0', '--record', 'out.wav', '--no-watch', '--for', '60'],
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const port = await portOf(player);
    const playing = spawn(program, [port], { stdio: 'ignore' });
    await endOf(playing);
    // until what was sent ahead is heard
    await sleep(1000);
    player.kill('SIGINT');
    await endOf(player);
    expect(existsSync(join(folder, 'out.wav'))).toBe(true);
    const pcm = decodeWav(new Uint8Array(await readFile(join(folder, 'out.wav'))));
    if (!pcm.ok) throw new Error(pcm.problems[0]?.message);
    const { onsets } = analyze(pcm.value);
    // five seconds of four notes, of which the first and the last may be cut
    expect(onsets.length).toBeGreaterThanOrEqual(18);
    expect(onsets.length).toBeLessThanOrEqual(20);
    const steps = onsets.slice(1).map((at, index) => at - (onsets[index] ?? 0));
    const even = steps.filter((step) => Math.abs(step - 0.25) < 0.02);
    expect(even.length, steps.join(' ')).toBeGreaterThanOrEqual(steps.length - 2);
  });
});

/** The port that gabber says it listens on. */
function portOf(player: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    player.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const port = /listening to Tidal on UDP port (\d+)/.exec(text)?.[1];
      if (port !== undefined) resolve(port);
    });
    player.on('close', () => reject(new Error(text)));
  });
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.on('close', () => resolve()));
}
