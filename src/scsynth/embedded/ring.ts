/** Marks the begin of each message in a ring. */
const MAGIC = 0xdeadbeef;
const HEADER = 16;

/**
 * A ring of messages in the engine's memory. Each message has a header of four words, little-endian:
 * a magic number, its whole length, a sequence number, the writer. Head and tail are byte offsets in a
 * table of control words; head = tail means empty.
 */
export interface RingPlace {
  readonly memory: SharedArrayBuffer;
  /** Byte address of the ring. */
  readonly start: number;
  readonly size: number;
  /** Byte addresses of the words that hold head and tail. */
  readonly head: number;
  readonly tail: number;
}

/** Writes messages to the engine. A message may wrap round the end of the ring. */
export class RingWriter {
  readonly #place: RingPlace;
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;
  readonly #header = new DataView(new ArrayBuffer(HEADER));
  #sequence = 0;

  constructor(place: RingPlace) {
    this.#place = place;
    this.#bytes = new Uint8Array(place.memory, place.start, place.size);
    this.#words = new Int32Array(place.memory);
  }

  /** Bytes of payload that a single message may have now. */
  get space(): number {
    const { size, head, tail } = this.#place;
    const used = this.#load(head) - this.#load(tail);
    return Math.max(0, ((size - 1 - used + size) % size) - HEADER - 3);
  }

  /** Writes a message; false (and nothing written) when the ring has no room for it. */
  write(payload: Uint8Array): boolean {
    if (payload.length > this.space) return false;
    const { size, head } = this.#place;
    const length = (HEADER + payload.length + 3) & ~3;
    this.#header.setUint32(0, MAGIC, true);
    this.#header.setUint32(4, length, true);
    this.#header.setUint32(8, this.#sequence, true);
    this.#sequence = (this.#sequence + 1) >>> 0;
    const at = this.#load(head);
    this.#copy(new Uint8Array(this.#header.buffer), at);
    this.#copy(payload, (at + HEADER) % size);
    this.#words[head >> 2] = (at + length) % size;
    return true;
  }

  #load(address: number): number {
    return this.#words[address >> 2] ?? 0;
  }

  #copy(bytes: Uint8Array, at: number): void {
    const before = Math.min(bytes.length, this.#place.size - at);
    this.#bytes.set(before === bytes.length ? bytes : bytes.subarray(0, before), at);
    if (before < bytes.length) this.#bytes.set(bytes.subarray(before), 0);
  }
}

/** Reads messages from the engine, which never wraps them: it skips to the start of the ring. */
export class RingReader {
  readonly #place: RingPlace;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #words: Int32Array;

  constructor(place: RingPlace) {
    this.#place = place;
    this.#bytes = new Uint8Array(place.memory, place.start, place.size);
    this.#view = new DataView(place.memory, place.start, place.size);
    this.#words = new Int32Array(place.memory);
  }

  get isEmpty(): boolean {
    return this.#words[this.#place.head >> 2] === this.#words[this.#place.tail >> 2];
  }

  /** Takes out the next message (a copy); undefined when the ring is empty. */
  read(): Uint8Array | undefined {
    while (!this.isEmpty) {
      const tail = this.#words[this.#place.tail >> 2] ?? 0;
      const length = this.#lengthAt(tail);
      if (length === undefined) {
        // The rest of the ring is padding; 0 as head means that nothing follows.
        this.#words[this.#place.tail >> 2] = 0;
        if (tail === 0) return undefined;
        continue;
      }
      const message = this.#bytes.slice(tail + HEADER, tail + length);
      this.#words[this.#place.tail >> 2] = (tail + length) % this.#place.size;
      return message;
    }
    return undefined;
  }

  #lengthAt(tail: number): number | undefined {
    if (tail + HEADER > this.#place.size) return undefined;
    if (this.#view.getUint32(tail, true) !== MAGIC) return undefined;
    const length = this.#view.getUint32(tail + 4, true);
    return length >= HEADER && tail + length <= this.#place.size ? length : undefined;
  }
}
