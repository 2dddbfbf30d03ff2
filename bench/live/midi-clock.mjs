import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { gabber, root } from '../shared/process.mjs';
import { startJack } from './beds.mjs';
import { windowErrors } from './onsets.mjs';
import { rate } from './recordings.mjs';

const BPM = 200;
const TICKS = 24;
/** Frames from one tick to the next. */
const STEP = (rate * 60) / BPM / TICKS;
/** RtMidi writes when JACK asks for it: as often as it can be asked. */
const PERIOD = 32;
const CLOCK = 'f8';

/**
 * How unsteady a MIDI clock at 200 bpm is when it arrives, in milliseconds rms, and how unsteady the test bed makes a
 * sender that does nothing but wait for each tick: of windows of a second, the one in the middle, as JACK's own clock
 * goes on another line after each xrun.
 *
 * @returns {Promise<{ sent: number, floor: number, ticks: number, xruns: number }>}
 */
export async function clockJitter(seconds = 20) {
  const library = jackLibrary();
  const jack = await startJack(PERIOD);
  const env = { ...process.env, ...jack.env, GABBER_MIDI_LIBRARY: library };
  try {
    const bare = [join(root, 'bench', 'live', 'bare-clock.mjs'), library, BPM, seconds];
    const floor = await ticksOf(bare, env);
    const args = ['midi', 'clock', '--port', 'midi-monitor', '--bpm', BPM, '--for', seconds];
    const sent = await ticksOf([gabber, ...args], env);
    const ms = (frames) => (1000 * middleOf(windowErrors(frames, STEP, rate))) / rate;
    return { sent: ms(sent), floor: ms(floor), ticks: sent.length, xruns: jack.xruns() };
  } finally {
    await jack.stop();
  }
}

/** The MIDI library built for JACK, made where it is not there. */
function jackLibrary() {
  const made = spawnSync(process.execPath, [join(root, 'scripts', 'midi-jack.mjs')], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return made.stdout.trim();
}

/** The frames at which ticks arrive that a program sends. */
async function ticksOf(argv, env) {
  const dump = spawn('jack_midi_dump', ['-a'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const frames = [];
  createInterface({ input: dump.stdout }).on('line', (line) => {
    const [, frame, byte] = /^\s*(\d+):\s+([0-9a-f]{2})/.exec(line) ?? [];
    if (byte === CLOCK) frames.push(Number(frame));
  });
  try {
    await sleep(500);
    const sender = spawn(process.execPath, argv.map(String), { env, stdio: 'ignore' });
    await new Promise((resolve) => sender.on('close', resolve));
  } finally {
    dump.kill();
  }
  // the first of them may wait until all are connected
  return frames.slice(TICKS);
}

function middleOf(values) {
  return values[Math.floor(values.length / 2)];
}
