import { constants } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { failure, type Result, type Seconds, success } from '../../base/index.ts';
import { type Command, type NativeServer, ROOT_GROUP } from '../../scsynth/index.ts';
import { fileProblem } from '../../store/index.ts';
import type { SoundEnd } from '../sound/sound-out.ts';
import { FRAME, PartFile } from './part-file.ts';
import { recordDefs } from './record-defs.ts';

/** Node ids of what records: past those of all voices and meters. */
const RECORDER = 61_000_000;
const MARK = RECORDER + 1;
/** Frames that scsynth keeps before it writes: half of them at once. */
const BUFFER = 32_768;
const CHANNELS = 2;
/** Milliseconds between two times that a file's head is put right. */
const MENDING = 1000;
/** Milliseconds that scsynth has to write the last frames, and how often it is looked. */
const PATIENCE = 3000;
const LOOK = 50;
/** Bytes that are copied at once. */
const PIECE = 1 << 20;
/** Names that are tried for a part. */
const MOST_NAMES = 1000;

/** What one server wrote. */
interface Part {
  readonly server: NativeServer;
  readonly file: PartFile;
  /** Live time of its first frame; undefined while nothing was to be heard. */
  begin: Seconds | undefined;
}

/** A part in which something was to be heard. */
interface HeardPart {
  readonly file: PartFile;
  readonly begin: Seconds;
}

/**
 * A recording that scsynth writes itself, as a file beside the one that it is to become: its first frame is the first
 * that is to be heard, on its very sample. Each server that is started writes a file of its own; in the end they are
 * joined, where they stood in live time.
 */
export class DiskRecording {
  readonly #path: string;
  readonly #sampleRate: number;
  readonly #parts: Part[] = [];
  #timer: NodeJS.Timeout | undefined;
  #mending: Promise<void> = Promise.resolve();

  /** @param path of the WAV file in the end */
  constructor(path: string, sampleRate: number) {
    this.#path = path;
    this.#sampleRate = sampleRate;
  }

  /** Lets a server write from now on. Problems: `file.write`, those of the server. */
  async attach(server: NativeServer): Promise<Result<void>> {
    await this.#mend();
    const path = await this.#partPath();
    if (!path.ok) return path;
    const buffer = bufferOf(server);
    const loads = recordDefs().map((def): Command => {
      return { op: 'synthdef.load', name: def.name, bytes: def.bytes() };
    });
    server.send(undefined, [
      ...loads,
      { op: 'buffer.alloc', id: buffer, frames: BUFFER, channels: CHANNELS },
    ]);
    const ready = await server.sync();
    if (!ready.ok) return ready;
    const opened = await server.openFile(buffer, path.value);
    if (!opened.ok) return opened;
    server.send(undefined, [recorder(server)]);
    this.#parts.push({ server, file: new PartFile(path.value), begin: undefined });
    this.#timer ??= setInterval(() => void this.#mend(), MENDING);
    return success(undefined);
  }

  /** What is to be heard begins at a live time, which is a time of the newest server's clock. */
  begin(live: Seconds, time: Seconds): void {
    const part = this.#parts.at(-1);
    if (part === undefined) return;
    part.begin = live;
    part.server.send(time, [marker(part.server)]);
  }

  /** Ends the recording at a live time, and gives the file its name. Resolves with its frames. */
  async finish(live: Seconds): Promise<SoundEnd> {
    await this.#stopMending();
    try {
      const recorded = await this.#join(live);
      return { recorded, problems: [] };
    } catch (error) {
      return { problems: [fileProblem(error, this.#path, 'write')] };
    } finally {
      // what could not be joined stays under its own name
      this.#parts.length = 0;
    }
  }

  /** Removes what was written, where the recording was not finished. */
  async drop(): Promise<void> {
    await this.#stopMending();
    for (const { file } of this.#parts.splice(0)) await rm(file.path, { force: true });
  }

  #stopMending(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    return this.#mending;
  }

  async #join(live: Seconds): Promise<number> {
    const last = this.#parts.at(-1);
    if (last !== undefined) await this.#close(last, live);
    const heard: HeardPart[] = [];
    for (const { file, begin } of this.#parts) {
      if (begin !== undefined && (await file.frames()) > 0) heard.push({ file, begin });
    }
    const [first, ...more] = heard;
    const frames = first === undefined ? 0 : await this.#joinTo(first, more, live);
    for (const { file } of this.#parts) {
      if (file !== first?.file) await rm(file.path, { force: true });
    }
    if (first !== undefined) await rename(first.file.path, this.#path);
    return frames;
  }

  /** Adds parts to the first, each where it stood: in between was silence. Gives the frames of all. */
  async #joinTo(first: HeardPart, more: readonly HeardPart[], live: Seconds): Promise<number> {
    const whole = this.#frame(live - first.begin);
    let frames = await first.file.mend(whole);
    for (const { file, begin } of more) {
      const count = await file.mend(this.#frame(live - begin));
      await copyFrames(file, first.file, this.#frame(begin - first.begin), count);
      frames = await first.file.mend(whole);
    }
    return frames;
  }

  /** Lets a server write what it has up to a live time, and closes its file. */
  async #close({ server, file, begin }: Part, live: Seconds): Promise<void> {
    const frames = begin === undefined ? 0 : this.#frame(live - begin);
    const until = performance.now() + PATIENCE;
    while (performance.now() < until && server.death === undefined) {
      if ((await file.frames()) >= frames) break;
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
    if (server.death !== undefined) return;
    server.send(undefined, [{ op: 'node.free', id: RECORDER }]);
    await server.closeFile(bufferOf(server));
  }

  #frame(seconds: Seconds): number {
    return Math.max(0, Math.round(seconds * this.#sampleRate));
  }

  /** Puts the head of the newest part right; where the disk refuses, what plays goes on. */
  #mend(): Promise<void> {
    this.#mending = this.#mending.then(async () => {
      await this.#parts
        .at(-1)
        ?.file.mend()
        .catch(() => undefined);
    });
    return this.#mending;
  }

  /** A name beside the recording's that no file has. Problems: `file.write`. */
  async #partPath(): Promise<Result<string>> {
    const ending = extname(this.#path);
    const name = basename(this.#path, ending);
    const folder = dirname(this.#path);
    try {
      await access(folder, constants.W_OK);
      for (let number = 1; number < MOST_NAMES; number += 1) {
        const path = join(folder, `${name}.part${number === 1 ? '' : number}${ending}`);
        if (await isFree(path)) return success(path);
      }
      throw Object.assign(new Error('no name is free'), { code: 'EEXIST' });
    } catch (error) {
      return failure([fileProblem(error, this.#path, 'write')]);
    }
  }
}

/** Copies all frames of a file to a place in another, which is longer by zeros where it does not reach so far. */
async function copyFrames(source: PartFile, target: PartFile, at: number, count: number) {
  const from = await open(source.path, 'r');
  const to = await open(target.path, 'r+');
  try {
    const begin = target.begin + at * FRAME;
    await to.truncate(begin + count * FRAME);
    const piece = new Uint8Array(PIECE);
    for (let done = 0; done < count * FRAME; ) {
      const { bytesRead } = await from.read(piece, 0, PIECE, source.begin + done);
      if (bytesRead === 0) break;
      await to.write(piece, 0, bytesRead, begin + done);
      done += bytesRead;
    }
  } finally {
    await from.close();
    await to.close();
  }
}

async function isFree(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}

function recorder(server: NativeServer): Command {
  const controls = { mark: markBus(server), bus: 0, buffer: bufferOf(server) };
  const target = ROOT_GROUP;
  return { op: 'synth.new', def: 'record-disk', id: RECORDER, action: 'head', target, controls };
}

function marker(server: NativeServer): Command {
  const controls = { mark: markBus(server) };
  const target = ROOT_GROUP;
  return { op: 'synth.new', def: 'record-mark', id: MARK, action: 'tail', target, controls };
}

/** A buffer that no song comes to, nor a meter. */
function bufferOf({ options }: NativeServer): number {
  return options.buffers - 3;
}

/** A bus that no strip comes to, nor a meter. */
function markBus({ options }: NativeServer): number {
  return options.audioBuses - 3;
}
