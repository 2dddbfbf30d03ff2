import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../shared/process.mjs';
import { startPulse } from './beds.mjs';
import { startGabber } from './player.mjs';
import { recordMonitor, timeOf } from './recordings.mjs';

/** What is louder than this is a sound. */
const SOUND = 1e-4;

/**
 * Seconds from the start of the process `gabber play` to the first sample that is heard: it comes by pacat through a
 * sink of a PulseAudio of its own, and is found in the sink's monitor. The caches are those of the start before, as on
 * any day but the first.
 *
 * @param {{ file?: string, text?: string, rounds?: number }} what a song, by name or as text
 * @returns {Promise<number[]>} in order of rounds
 */
export async function firstSounds({ file, text, rounds = 5 }) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-first-'));
  const pulse = await startPulse();
  try {
    const song = join(folder, 'song.yaml');
    if (text === undefined) copyFileSync(join(root, file), song);
    else writeFileSync(song, text);
    const found = [];
    for (let round = 0; round <= rounds; round += 1) found.push(await firstSound(folder, pulse));
    return found.slice(1);
  } finally {
    await pulse.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstSound(cwd, { env }) {
  const monitor = recordMonitor(env);
  await monitor.flows();
  const args = ['play', 'song.yaml', '--engine', 'embedded', '--sound', 'pacat'];
  const playing = startGabber(args, { cwd, env });
  await playing.says('playing');
  await sleep(1500);
  await playing.stop();
  const { left, arrivals } = await monitor.stop();
  const first = left.findIndex((sample) => Math.abs(sample) > SOUND);
  if (first === -1) throw new Error(`nothing was heard: ${playing.said.err}`);
  return (timeOf(first, arrivals) - playing.begun) / 1000;
}
