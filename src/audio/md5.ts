const shifts: readonly number[] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
/** The first 32 bits of the fractions of |sin|, as the standard wants them. */
const sines = Int32Array.from({ length: 64 }, (_, i) =>
  Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32),
);

/** Which word of a block each step takes. */
const places = Uint8Array.from({ length: 64 }, (_, i) => {
  const place = [i, 5 * i + 1, 3 * i + 5, 7 * i][i >> 4] ?? 0;
  return place % 16;
});

/** MD5 (RFC 1321) of bytes that come in parts: the checksum of a FLAC file's samples. */
export class Md5 {
  readonly #state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  readonly #block = new Uint8Array(64);
  readonly #words = new DataView(this.#block.buffer);
  readonly #word = new Int32Array(16);
  #length = 0;

  update(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      const used = this.#length % 64;
      const part = bytes.subarray(at, at + 64 - used);
      this.#block.set(part, used);
      this.#length += part.length;
      at += part.length;
      if (this.#length % 64 === 0) this.#mix();
    }
  }

  /** The sum, after which no more bytes may come. */
  digest(): Uint8Array {
    const bits = BigInt(this.#length) * 8n;
    const padding = new Uint8Array(((119 - (this.#length % 64)) % 64) + 1);
    padding[0] = 0x80;
    this.update(padding);
    const length = new Uint8Array(8);
    new DataView(length.buffer).setBigUint64(0, bits, true);
    this.update(length);
    const sum = new DataView(new ArrayBuffer(16));
    this.#state.forEach((word, i) => {
      sum.setInt32(4 * i, word, true);
    });
    return new Uint8Array(sum.buffer);
  }

  #mix(): void {
    const word = this.#word;
    for (let i = 0; i < 16; i++) word[i] = this.#words.getInt32(4 * i, true);
    const state = this.#state;
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed =
        round === 0
          ? (b & c) | (~b & d)
          : round === 1
            ? (d & b) | (~d & c)
            : round === 2
              ? b ^ c ^ d
              : c ^ (b | ~d);
      const sum = (a + mixed + (sines[i] ?? 0) + (word[places[i] ?? 0] ?? 0)) | 0;
      const shift = shifts[4 * round + (i & 3)] ?? 0;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    state[0] = (state[0] ?? 0) + a;
    state[1] = (state[1] ?? 0) + b;
    state[2] = (state[2] ?? 0) + c;
    state[3] = (state[3] ?? 0) + d;
  }
}
