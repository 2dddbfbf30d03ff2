// What is heard: the monitor of a PulseAudio sink, and the outputs of a program on JACK.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeWav } from '../../dist/src/audio/index.js';

export const rate = 48_000;
/** Bytes of a frame: left and right as 32-bit floats. */
const FRAME = 8;

/** Records a monitor, and notes when each part of it came. Its clock is that of `performance.now`. */
export function recordMonitor(env) {
  const args = ['-d', 'gabber.monitor', '--raw', '--format=float32le', `--rate=${rate}`];
  const child = spawn('parec', [...args, '--channels=2', '--latency-msec=10'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const parts = [];
  const arrivals = [];
  let bytes = 0;
  child.stdout.on('data', (data) => {
    parts.push(data);
    bytes += data.length;
    arrivals.push({ at: performance.now(), frames: Math.floor(bytes / FRAME) });
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  return {
    /** Resolves when it records. */
    async flows() {
      while (bytes === 0) await sleep(5);
    },
    /** Frames so far. */
    get frames() {
      return Math.floor(bytes / FRAME);
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return { left: leftOf(Buffer.concat(parts)), arrivals };
    },
  };
}

function leftOf(bytes) {
  const frames = Math.floor(bytes.length / FRAME);
  const left = new Float32Array(frames);
  for (let i = 0; i < frames; i += 1) left[i] = bytes.readFloatLE(i * FRAME);
  return left;
}

/** When the frame of a recording was heard at the latest, on the clock of `performance.now`. */
export function timeOf(frame, arrivals) {
  const part = arrivals.find(({ frames }) => frames > frame);
  return part.at - (1000 * (part.frames - frame)) / rate;
}

/** Records the left output of scsynth on JACK for some seconds. */
export async function recordJack(env, file, seconds) {
  const all = { ...process.env, ...env };
  let port;
  while (port === undefined) {
    const { stdout } = spawnSync('jack_lsp', [], { env: all, encoding: 'utf8' });
    port = stdout.split('\n').find((name) => /^SuperCollider.*:out_1$/.test(name));
    if (port === undefined) await sleep(50);
  }
  const args = ['-f', file, '-d', String(seconds), '-b', '32', '-B', String(seconds * rate), port];
  const child = spawn('jack_rec', args, { env: all, stdio: 'ignore' });
  await new Promise((resolve) => child.on('close', resolve));
  const decoded = decodeWav(readFileSync(file));
  if (!decoded.ok) throw new Error(decoded.problems[0].message);
  return decoded.value.channels[0];
}
