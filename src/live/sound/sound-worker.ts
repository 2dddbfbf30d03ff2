import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Problem } from '../../base/index.ts';
import { fade, interleave } from './interleave.ts';
import type { FromSound, SoundSettings, ToSound } from './messages.ts';
import { Pacer } from './pacer.ts';
import { ProgramPipe } from './program-pipe.ts';
import { Recorder } from './recorder.ts';

/** Blocks of 128 frames that are asked for at once: 11 ms. */
const BLOCKS = 4;
const BLOCK = 128;
/** A program that has room for much is filled no faster than this, so that nothing comes late. */
const FILLING = 2;
/** Frames of the fade at the end. */
const FADE = 2560;

/** Takes sound from an engine and hands it on, in a thread of its own: a busy program does not silence it. */
class Sound {
  readonly #settings: SoundSettings;
  readonly #say: (message: FromSound) => void;
  readonly #pipe: ProgramPipe;
  readonly #pacer = new Pacer();
  #recorder: Recorder | undefined;
  #source: MessagePort | undefined;
  /** Sound that has come and was not taken yet. */
  #ready: (readonly Float32Array[])[] = [];
  /** Wakes who waits for sound. */
  #woken: (() => void) | undefined;
  #frames = 0;
  #end = Number.POSITIVE_INFINITY;
  #fadeFrom: number | undefined;

  constructor(settings: SoundSettings, say: (message: FromSound) => void) {
    this.#settings = settings;
    this.#say = say;
    this.#pipe = new ProgramPipe(settings.programs, settings.sampleRate, {
      begun: (command) => say({ kind: 'begun', command }),
      underruns: (count) => say({ kind: 'underruns', count }),
      problem: (found) => say({ kind: 'problem', problem: found }),
    });
  }

  hear(message: ToSound): void {
    switch (message.kind) {
      case 'attach':
        this.#attach(message.port);
        break;
      case 'fade':
        this.#fadeFrom ??= this.#frames;
        // without a source nothing comes any more that could be faded
        this.#endAt(this.#source === undefined ? this.#frames : this.#frames + FADE);
        break;
      case 'end':
        this.#endAt(message.frame);
    }
  }

  #endAt(frame: number): void {
    this.#end = Math.min(this.#end, frame);
    this.#woken?.();
  }

  async run(): Promise<void> {
    const problems = await this.#openRecorder();
    await this.#pipe.open();
    while (this.#frames < this.#end) {
      const channels = await this.#take();
      if (channels !== undefined) await this.#give(channels);
    }
    await this.#close(problems);
  }

  async #openRecorder(): Promise<Problem[]> {
    const { record, sampleRate } = this.#settings;
    if (record === undefined) return [];
    const opened = await Recorder.open(record, sampleRate);
    if (!opened.ok) return [...opened.problems];
    this.#recorder = opened.value;
    return [];
  }

  #attach(port: MessagePort): void {
    this.#source?.close();
    this.#source = port;
    this.#ready = [];
    port.on('message', (channels: Float32Array[]) => {
      if (this.#source !== port) return;
      this.#ready.push(channels);
      this.#woken?.();
    });
    port.on('close', () => {
      if (this.#source === port) this.#source = undefined;
    });
    port.postMessage(BLOCKS);
  }

  /** The next sound; undefined where all ended while there was none. The one after it is asked for meanwhile. */
  async #take(): Promise<readonly Float32Array[] | undefined> {
    while (this.#ready.length === 0) {
      if (this.#frames >= this.#end) return undefined;
      await new Promise<void>((resolve) => {
        this.#woken = resolve;
      });
    }
    this.#source?.postMessage(BLOCKS);
    return this.#ready.shift();
  }

  async #give(taken: readonly Float32Array[]): Promise<void> {
    const left = Math.min(taken[0]?.length ?? 0, this.#end - this.#frames);
    const channels = taken.slice(0, 2).map((samples) => samples.subarray(0, left));
    if (this.#fadeFrom !== undefined) {
      fade(channels, this.#gainAt(this.#frames), this.#gainAt(this.#frames + left));
    }
    this.#frames += left;
    await this.#recorder?.write(channels);
    await this.#pipe.write(interleave(channels));
    const speed = this.#pipe.isPlaying ? FILLING : 1;
    await this.#pacer.wait(BLOCKS * BLOCK, this.#settings.sampleRate, speed);
  }

  #gainAt(frame: number): number {
    return Math.max(0, 1 - (frame - (this.#fadeFrom ?? frame)) / FADE);
  }

  async #close(problems: readonly Problem[]): Promise<void> {
    this.#source?.close();
    await this.#pipe.close();
    const recorded = await this.#recorder?.finish();
    const all = [...problems, ...(recorded?.problems ?? [])];
    const frames = recorded?.ok ? { recorded: recorded.value } : {};
    this.#say({ kind: 'ended', ...frames, problems: all });
  }
}

async function serve(): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const sound = new Sound(workerData as SoundSettings, (message) => port.postMessage(message));
  port.on('message', (message: ToSound) => sound.hear(message));
  await sound.run();
  port.close();
}

await serve();
