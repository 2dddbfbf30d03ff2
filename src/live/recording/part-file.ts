import { type FileHandle, open } from 'node:fs/promises';
import { AHEAD } from './record-defs.ts';

/** Left and right, 32-bit floats. */
export const FRAME = 8;
/** Bytes that are looked at for the chunks ahead of the sound, and for what comes ahead of its first frame. */
const HEAD = 4096;
const PIECE = 65_536;
/** The greatest size that a WAV file can tell of. */
const LARGEST = 0xffff_ffff;

/** The chunks of a WAV file's head that have to be put right. */
interface Head {
  /** Where the sound begins as scsynth wrote the file. */
  readonly data: number;
  /** Where the number of frames stands, and where the chunk of peaks. */
  readonly fact: number | undefined;
  readonly peak: number | undefined;
}

/**
 * A WAV file that scsynth writes: it leaves its sizes open until it closes the file, and begins some frames too early.
 * Both are put right in place while the file grows, so that it can be read whoever is killed.
 */
export class PartFile {
  readonly #path: string;
  #head: Head | undefined;
  /** Frames ahead of the first one, as far as they were counted. */
  #ahead = 0;
  #isBegun = false;

  constructor(path: string) {
    this.#path = path;
  }

  get path(): string {
    return this.#path;
  }

  /** Frames that it has by now, from the first one that counts. @throws the system's error */
  async frames(): Promise<number> {
    return this.#with('r', (file) => this.#count(file));
  }

  /** Where its first frame stands. */
  get begin(): number {
    return (this.#head?.data ?? 0) + this.#ahead * FRAME;
  }

  /**
   * Puts its head right; gives its frames.
   *
   * @param most where it ends, behind so many frames; as it is when absent
   * @throws the system's error
   */
  async mend(most?: number): Promise<number> {
    return this.#with('r+', async (file) => {
      const there = await this.#count(file);
      const frames = Math.min(there, most ?? there);
      if (this.#head === undefined || !this.#isBegun) return 0;
      if (most !== undefined) await file.truncate(this.begin + frames * FRAME);
      await this.#write(file, this.#head, frames);
      return frames;
    });
  }

  async #with<T>(flags: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
    const file = await open(this.#path, flags);
    try {
      return await work(file);
    } finally {
      await file.close();
    }
  }

  async #count(file: FileHandle): Promise<number> {
    this.#head ??= await readHead(file);
    if (this.#head === undefined) return 0;
    const { size } = await file.stat();
    if (!this.#isBegun) await this.#findBegin(file, size);
    return this.#isBegun ? Math.max(0, Math.floor((size - this.begin) / FRAME)) : 0;
  }

  /** Passes over what comes ahead of the first frame. */
  async #findBegin(file: FileHandle, size: number): Promise<void> {
    const piece = new DataView(new ArrayBuffer(PIECE));
    while (!this.#isBegun && this.begin + FRAME <= size) {
      const { bytesRead } = await file.read(piece, 0, PIECE, this.begin);
      const frames = Math.floor(bytesRead / FRAME);
      let at = 0;
      while (at < frames && piece.getFloat32(at * FRAME, true) === AHEAD) at += 1;
      this.#ahead += at;
      this.#isBegun = at < frames;
      if (frames === 0) return;
    }
  }

  async #write(file: FileHandle, head: Head, frames: number): Promise<void> {
    const bytes = Math.min(frames * FRAME, LARGEST);
    const uint = (value: number): Uint8Array => {
      const four = new DataView(new ArrayBuffer(4));
      four.setUint32(0, Math.min(value, LARGEST), true);
      return new Uint8Array(four.buffer);
    };
    const put = async (at: number, what: Uint8Array | string): Promise<void> => {
      const data = typeof what === 'string' ? new TextEncoder().encode(what) : what;
      await file.write(data, 0, data.length, at);
    };
    await put(4, uint(this.begin + bytes - 8));
    if (head.fact !== undefined) await put(head.fact, uint(frames));
    // they would be those of what comes ahead
    if (head.peak !== undefined) await put(head.peak, 'JUNK');
    if (this.#ahead > 0) {
      await put(head.data - 8, 'JUNK');
      await put(head.data - 4, uint(this.#ahead * FRAME - 8));
    }
    await put(this.begin - 8, 'data');
    await put(this.begin - 4, uint(bytes));
  }
}

/** Undefined while nothing is written yet. */
async function readHead(file: FileHandle): Promise<Head | undefined> {
  const bytes = new DataView(new ArrayBuffer(HEAD));
  const { bytesRead } = await file.read(bytes, 0, HEAD, 0);
  let fact: number | undefined;
  let peak: number | undefined;
  for (let at = 12; at + 8 <= bytesRead; at += 8 + bytes.getUint32(at + 4, true)) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((each) => bytes.getUint8(at + each)));
    if (name === 'data') return { data: at + 8, fact, peak };
    if (name === 'fact') fact = at + 8;
    if (name === 'PEAK') peak = at;
  }
  return undefined;
}
