/** Writes bits, the highest of a byte first. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 14);
  #length = 0;
  /** Bits that do not fill a byte yet, and how many. */
  #rest = 0;
  #restBits = 0;

  /** The lowest `count` bits (0 to 32) of a whole number, which may be negative. */
  write(value: number, count: number): void {
    if (count > 16) {
      this.write(Math.floor(value / 0x10000), count - 16);
      this.write(value & 0xffff, 16);
      return;
    }
    this.#rest = (this.#rest << count) | (value & ((1 << count) - 1));
    this.#restBits += count;
    while (this.#restBits >= 8) {
      this.#restBits -= 8;
      this.#push(this.#rest >>> this.#restBits);
    }
    this.#rest &= (1 << this.#restBits) - 1;
  }

  /** So many zeros, then a one. */
  writeUnary(zeros: number): void {
    let left = zeros;
    for (; left >= 16; left -= 16) this.write(0, 16);
    this.write(1, left + 1);
  }

  writeBytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.write(byte, 8);
  }

  /** Zeros up to the next whole byte. */
  align(): void {
    if (this.#restBits > 0) this.write(0, 8 - this.#restBits);
  }

  /** The whole bytes so far: a view that the next write may change. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}
