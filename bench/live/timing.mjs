import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startBurners, startJack, startPulse } from './beds.mjs';
import { clicksIn, gridError, windowErrors } from './onsets.mjs';
import { startGabber } from './player.mjs';
import { rate, recordJack, recordMonitor } from './recordings.mjs';
import { sixteenthFrames, sixteenths } from './songs.mjs';

const BPM = 250;
/** Seconds until all runs and the first second has passed. */
const BEGINNING = 3;
/** Samples rms that are asked for. */
const GOOD = 3;

/** Milliseconds for which gabber's main thread stands still. */
const STALL = 50;

/**
 * Frames that JACK works at once: 43 ms. A virtual machine may be taken off its processor for more than the 5 ms of 256
 * frames, from threads of the highest priority too; JACK then jumps ahead, and that is nothing that a sender does.
 */
const PERIOD = 2048;

/** Seconds of a window: the straight line is that of its own, as a server's clock goes on another one after an xrun. */
const WINDOW = 5;

/**
 * Sixteenths at 250 bpm on sixteen tracks, while burners work on every core and gabber's main thread stands still for
 * 50 ms twice a second.
 *
 * @param {'native' | 'embedded'} engine native on a dummy JACK, embedded by pacat into a PulseAudio null sink
 * @param {number} seconds
 * @param {{ stall?: number, period?: number }} [options] milliseconds of a stall, frames of JACK's period
 * @returns late and dropped messages as gabber counts them, and what broke the sound: `breaks`, xruns of JACK, or
 *   underruns of the player program; of the clicks that were recorded their error against a straight line: over all
 *   (`whole`) and in windows of 5 s, the one in the middle (`middle`) and the share of those within 3 samples (`within`)
 */
export async function timing(engine, seconds, { stall = STALL, period = PERIOD } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-timing-'));
  const bed = engine === 'native' ? await startJack(period) : await startPulse();
  const burners = startBurners();
  try {
    writeFileSync(join(folder, 'song.yaml'), sixteenths(BPM));
    const how = engine === 'native' ? [] : ['--sound', 'pacat'];
    const args = ['play', 'song.yaml', '--engine', engine, '--stats', ...how];
    const playing = startGabber(args, { cwd: folder, env: bed.env, stall });
    await playing.says('playing');
    await sleep(BEGINNING * 1000);
    const before = bed.xruns?.() ?? 0;
    const heard = await listen(engine, bed.env, seconds, folder);
    const xruns = (bed.xruns?.() ?? 0) - before;
    await playing.stop();
    const { late, dropped, underruns } = playing.stats().at(-1);
    return { late, dropped, breaks: xruns + underruns, ...figuresOf(heard) };
  } finally {
    burners.stop();
    await bed.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listen(engine, env, seconds, folder) {
  if (engine === 'native') return recordJack(env, join(folder, 'heard.wav'), seconds);
  const monitor = recordMonitor(env);
  await sleep(seconds * 1000);
  return (await monitor.stop()).left;
}

function figuresOf(heard) {
  const frames = clicksIn(heard);
  if (frames.length < 2) throw new Error('no clicks were heard');
  const step = sixteenthFrames(BPM, rate);
  const windows = windowErrors(frames, step, WINDOW * rate);
  return {
    clicks: frames.length,
    missing: gridError(frames, step).missing,
    whole: gridError(frames, step).rms,
    middle: windows[Math.floor(windows.length / 2)],
    within: windows.filter((rms) => rms <= GOOD).length / windows.length,
  };
}
