import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuSeconds, startGabber } from './player.mjs';
import { sixteenTracks } from './songs.mjs';

/** Seconds that figures of a song that plays unchanged are taken over. */
const QUIET = 10;

/**
 * Plays a song of sixteen tracks that nobody hears, at first unchanged, then saved again and again with another drive
 * of its kick.
 *
 * - `saved`: milliseconds from the moment before the file is written until gabber says at which bar it changes: by then
 *   it was noticed, has not changed any more for a moment, was read, its types were checked, two bars of it were tried,
 *   its new SynthDefs were sent and it stands in the queue
 * - `main`: per cent of a core that the main thread takes of the unchanged song: patterns, messages, their way to the
 *   engine; the engine and the sound are other threads
 *
 * @returns {Promise<{ saved: number[], main: number, late: number, dropped: number }>}
 */
export async function saves(times = 9) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-saves-'));
  const song = join(folder, 'song.yaml');
  writeFileSync(song, sixteenTracks());
  const args = ['play', 'song.yaml', '--engine', 'embedded', '--sound', 'none', '--stats'];
  const playing = startGabber(args, { cwd: folder });
  try {
    await playing.says('playing');
    // what is prepared ahead while it plays is done by then
    await sleep(5000);
    const main = await shareOfMain(playing.child.pid);
    const saved = [];
    for (let i = 0; i < times; i += 1) {
      saved.push(await save(playing, song, sixteenTracks({ kickDrive: 7 + (i % 2) })));
      await sleep(2000);
    }
    const { late, dropped } = playing.stats().at(-1);
    return { saved, main, late, dropped };
  } finally {
    await playing.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function save(playing, file, text) {
  const since = playing.said.err.length;
  const begun = performance.now();
  writeFileSync(file, text);
  return (await playing.says('changes at bar', since)) - begun;
}

async function shareOfMain(pid) {
  const [before, begun] = [cpuSeconds(pid), performance.now()];
  await sleep(QUIET * 1000);
  const after = cpuSeconds(pid);
  return (100 * (after.main - before.main)) / ((performance.now() - begun) / 1000);
}
