import type { Timetag } from './timetag.ts';

const utf8 = new TextEncoder();

/** Bytes of a string with its closing NUL, filled up to a multiple of four. */
function paddedLength(bytes: number): number {
  return (bytes + 4) & ~3;
}

/**
 * Writes OSC packets into one buffer that is used again and again: the way for whatever sends many
 * packets. Open a message with its address and type tags, write the arguments in the order of the
 * tags, close it; messages inside an open bundle get their size written by themselves.
 *
 * The caller keeps tags and arguments in step; `writePacket` does that for packets kept as data.
 *
 * @example
 * const writer = new OscWriter();
 * writer.openMessage('/n_set', 'isf');
 * writer.int32(1000);
 * writer.string('freq');
 * writer.float32(440);
 * writer.closeMessage();
 * writer.bytes().length // => 32
 */
export class OscWriter {
  #view: DataView;
  #bytes: Uint8Array;
  #end = 0;
  /** Positions of the size fields of open bundle elements; -1 for an outermost packet. */
  readonly #open: number[] = [];
  #bundles = 0;

  /** @param capacity bytes to begin with; the buffer grows by itself. */
  constructor(capacity = 4096) {
    this.#bytes = new Uint8Array(capacity);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Bytes written since the last `clear`. */
  get length(): number {
    return this.#end;
  }

  /** Forgets what was written; the buffer stays. */
  clear(): void {
    this.#end = 0;
    this.#open.length = 0;
    this.#bundles = 0;
  }

  /** What was written: a view that the next write may overwrite. `slice()` it to keep it. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#end);
  }

  /** Begins a bundle, at the top or inside an open bundle. */
  openBundle(time: Timetag): void {
    this.#openElement();
    this.string('#bundle');
    this.timetag(time);
    this.#bundles += 1;
  }

  /** Ends the innermost open bundle. */
  closeBundle(): void {
    this.#bundles -= 1;
    this.#closeElement();
  }

  /** Begins a message, at the top or inside an open bundle. `tags` stand without their comma. */
  openMessage(address: string, tags: string): void {
    this.#openElement();
    this.string(address);
    this.string(`,${tags}`);
  }

  /** Ends the open message. */
  closeMessage(): void {
    this.#closeElement();
  }

  /** `i`: a 32-bit integer, two's complement. */
  int32(value: number): void {
    this.#reserve(4);
    this.#view.setInt32(this.#end, value);
    this.#end += 4;
  }

  /** `r`: 32 bits, unsigned. */
  uint32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#end, value);
    this.#end += 4;
  }

  /** `f` */
  float32(value: number): void {
    this.#reserve(4);
    this.#view.setFloat32(this.#end, value);
    this.#end += 4;
  }

  /** `d` */
  float64(value: number): void {
    this.#reserve(8);
    this.#view.setFloat64(this.#end, value);
    this.#end += 8;
  }

  /** `h` */
  int64(value: bigint): void {
    this.#reserve(8);
    this.#view.setBigInt64(this.#end, value);
    this.#end += 8;
  }

  /** `t` */
  timetag(value: Timetag): void {
    this.#reserve(8);
    this.#view.setUint32(this.#end, value.seconds);
    this.#view.setUint32(this.#end + 4, value.fraction);
    this.#end += 8;
  }

  /** `s` and `S`: UTF-8, closed by NUL and filled to four bytes. It may not contain NUL itself. */
  string(value: string): void {
    const length = value.length;
    this.#reserve(length + 4);
    const bytes = this.#bytes;
    const start = this.#end;
    for (let index = 0; index < length; index += 1) {
      const code = value.charCodeAt(index);
      if (code > 127) {
        this.#unicode(value);
        return;
      }
      bytes[start + index] = code;
    }
    this.#finishString(start + length);
  }

  /** `b`: a size, the bytes, filled to four. */
  blob(value: Uint8Array): void {
    this.int32(value.length);
    this.raw(value);
    const filled = (value.length + 3) & ~3;
    this.#reserve(4);
    for (let index = value.length; index < filled; index += 1) {
      this.#bytes[this.#end] = 0;
      this.#end += 1;
    }
  }

  /** Floats one after the other, as the arguments of a run of `f` tags. */
  floats(values: ArrayLike<number>): void {
    const count = values.length;
    this.#reserve(count * 4);
    let at = this.#end;
    for (let index = 0; index < count; index += 1) {
      this.#view.setFloat32(at, values[index] ?? 0);
      at += 4;
    }
    this.#end = at;
  }

  /** Bytes as they are: an argument or a whole packet encoded before. Their number is a multiple of 4. */
  raw(value: Uint8Array): void {
    this.#reserve(value.length);
    this.#bytes.set(value, this.#end);
    this.#end += value.length;
  }

  #unicode(value: string): void {
    const encoded = utf8.encode(value);
    this.#reserve(encoded.length + 4);
    this.#bytes.set(encoded, this.#end);
    this.#finishString(this.#end + encoded.length);
  }

  #finishString(textEnd: number): void {
    const end = this.#end + paddedLength(textEnd - this.#end);
    for (let index = textEnd; index < end; index += 1) this.#bytes[index] = 0;
    this.#end = end;
  }

  #openElement(): void {
    if (this.#bundles === 0) {
      this.#open.push(-1);
      return;
    }
    this.#open.push(this.#end);
    this.uint32(0);
  }

  #closeElement(): void {
    const sizeAt = this.#open.pop();
    if (sizeAt === undefined) throw new Error('no packet is open');
    if (sizeAt >= 0) this.#view.setUint32(sizeAt, this.#end - sizeAt - 4);
  }

  #reserve(count: number): void {
    const needed = this.#end + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}
