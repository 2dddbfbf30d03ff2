import { type Problem, problem } from '../base/index.ts';

/** Thrown where a MIDI file cannot be read on; `readMidi` makes a Result of it. */
export class MidiFault extends Error {
  readonly problem: Problem;

  constructor(code: string, message: string, hint?: string) {
    super(message);
    this.problem = problem(code, message, hint === undefined ? {} : { hint });
  }
}

/** Bytes of the longest number of variable length. */
const longestNumber = 4;

/** Reads bytes in order, and never past their end. */
export class ByteCursor {
  at: number;
  private readonly bytes: Uint8Array;
  private readonly end: number;
  private readonly file: string;

  constructor(bytes: Uint8Array, file: string, at = 0, end = bytes.length) {
    this.bytes = bytes;
    this.file = file;
    this.at = at;
    this.end = end;
  }

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  /** The bytes of a part of it, which stand behind what was read; it goes on after them. */
  part(length: number): ByteCursor {
    this.need(length);
    const part = new ByteCursor(this.bytes, this.file, this.at, this.at + length);
    this.at += length;
    return part;
  }

  skip(length: number): void {
    this.need(length);
    this.at += length;
  }

  peek(): number {
    this.need(1);
    return this.bytes[this.at] ?? 0;
  }

  byte(): number {
    const value = this.peek();
    this.at += 1;
    return value;
  }

  /** A whole number of so many bytes, the highest first. */
  number(bytes: number): number {
    let value = 0;
    for (let index = 0; index < bytes; index += 1) value = value * 256 + this.byte();
    return value;
  }

  /** A number of seven bits a byte, all but the last with the eighth set. */
  variable(): number {
    const from = this.at;
    let value = 0;
    for (let index = 0; index < longestNumber; index += 1) {
      const byte = this.byte();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw this.damaged(`a number of more than ${longestNumber} bytes`, from);
  }

  text(length: number): string {
    this.need(length);
    const from = this.at;
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(from, this.at));
  }

  /** What is left of it, as text of at most so many bytes. */
  rest(most: number): string {
    return this.text(Math.min(this.end - this.at, most));
  }

  damaged(what: string, at = this.at): MidiFault {
    return new MidiFault(
      'midi.damaged',
      `${this.file} is damaged: ${what} at byte ${at}.`,
      'Write it anew from the program it came from.',
    );
  }

  private need(length: number): void {
    if (this.at + length <= this.end) return;
    const where = this.end < this.bytes.length ? 'its chunk' : 'the file';
    throw this.damaged(`what begins there is longer than ${where}`);
  }
}
