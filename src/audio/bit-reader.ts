/** Reads bits, the highest of a byte first. Past the end it reads zeros and says so. */
export class BitReader {
  /** Bits read so far. */
  position = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, byteOffset = 0) {
    this.#bytes = bytes;
    this.position = byteOffset * 8;
  }

  /** Whether more was read than there is. */
  get isPastEnd(): boolean {
    return this.position > this.#bytes.length * 8;
  }

  /** Where the next whole byte begins. */
  get byteOffset(): number {
    return Math.ceil(this.position / 8);
  }

  /** A whole number of 0 to 25 bits. */
  read(count: number): number {
    if (count === 0) return 0;
    const value = this.#window() >>> (32 - count);
    this.position += count;
    return value;
  }

  /** A whole number of up to 48 bits. */
  readLong(count: number): number {
    if (count <= 24) return this.read(count);
    const high = this.readLong(count - 24);
    return high * 0x1000000 + this.read(24);
  }

  /** A whole number of up to 48 bits in two's complement. */
  readSigned(count: number): number {
    if (count === 0) return 0;
    const value = this.readLong(count);
    return value >= 2 ** (count - 1) ? value - 2 ** count : value;
  }

  /** How many zeros stand before the next one, which is read too. */
  readUnary(): number {
    let zeros = 0;
    while (!this.isPastEnd) {
      const here = Math.clz32(this.#window());
      // Of 32 bits only 25 are sure to be the file's: the others may be filled up.
      if (here < 25) {
        this.position += here + 1;
        return zeros + here;
      }
      this.position += 25;
      zeros += 25;
    }
    return zeros;
  }

  /** The next bits, from the highest on; the lowest seven may be zeros instead. */
  #window(): number {
    const at = this.position >>> 3;
    const bytes = this.#bytes;
    const word =
      ((bytes[at] ?? 0) << 24) |
      ((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0);
    return word << (this.position & 7);
  }
}
