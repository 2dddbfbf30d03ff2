import { spawn } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { raisePriority } from './jack.ts';

/** A PulseAudio server without sound hardware, of one test's own. */
export interface Pulse {
  /** What a program needs to find it. */
  readonly env: Readonly<Record<string, string>>;
  /** Records what is heard, until it is stopped: left and right in turn, 32-bit floats, 48 kHz. */
  record(): { stop(): Promise<Float32Array> };
  stop(): Promise<void>;
}

/** Starts `pulseaudio` with a sink that is heard by nobody, and waits until it runs. */
export async function startPulse(): Promise<Pulse> {
  const folder = await mkdtemp(join(tmpdir(), 'gabber-pulse-'));
  chmodSync(folder, 0o700);
  const env = { XDG_RUNTIME_DIR: folder, HOME: folder, PULSE_SERVER: `unix:${folder}/native` };
  const args = [
    '--daemonize=no',
    '--exit-idle-time=-1',
    '-n',
    '-L',
    `module-native-protocol-unix auth-anonymous=1 socket=${folder}/native`,
    '-L',
    'module-null-sink sink_name=gabber rate=48000 channels=2 format=float32le',
  ];
  const restore = raisePriority();
  const child = spawn('pulseaudio', args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  for (let tries = 0; !existsSync(`${folder}/native`); tries += 1) {
    if (tries > 200) throw new Error('pulseaudio did not start within 10 s');
    await sleep(50);
  }
  return {
    env,
    record: () => startRecording({ ...process.env, ...env }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      restore();
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function startRecording(env: NodeJS.ProcessEnv) {
  const args = ['-d', 'gabber.monitor', '--raw', '--format=float32le', '--rate=48000'];
  const child = spawn('parec', [...args, '--channels=2', '--latency-msec=50'], { env });
  const parts: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => parts.push(data));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      const bytes = Buffer.concat(parts);
      const whole = bytes.subarray(0, bytes.length - (bytes.length % 8));
      return new Float32Array(Uint8Array.from(whole).buffer);
    },
  };
}
