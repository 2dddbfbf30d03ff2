/** Versions of the format: SuperCollider before 3.6 wrote 1, with counts of 16 bits. */
export type FileVersion = 1 | 2;

/** Names of UGen classes as they stand in files: a memo, for a class has many UGens. */
const ugenNames = new Map<string, Uint8Array>();

/** A string with its length in the byte before it. */
function pascalString(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length + 1);
  bytes[0] = text.length;
  for (let i = 0; i < text.length; i += 1) bytes[i + 1] = text.charCodeAt(i);
  return bytes;
}

/** The head of a UGen, as a file has it. */
interface UGenHead {
  readonly name: string;
  readonly rate: number;
  readonly special: number;
  readonly inputs: readonly unknown[];
  readonly outputs: readonly unknown[];
}

/** Bytes written one after the other, big-endian, into a buffer that is large enough. */
export class ByteWriter {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly #isOld: boolean;
  at = 0;

  constructor(size: number, version: FileVersion) {
    this.#isOld = version === 1;
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  int8(value: number): void {
    this.view.setInt8(this.at, value);
    this.at += 1;
  }

  int16(value: number): void {
    this.view.setInt16(this.at, value);
    this.at += 2;
  }

  int32(value: number): void {
    this.view.setInt32(this.at, value);
    this.at += 4;
  }

  /** A count, or a place in a list. */
  count(value: number): void {
    if (this.#isOld) this.int16(value);
    else this.int32(value);
  }

  float32(value: number): void {
    this.view.setFloat32(this.at, value);
    this.at += 4;
  }

  floats(values: readonly number[]): void {
    this.count(values.length);
    for (const value of values) this.float32(value);
  }

  /** A string with its length in the byte before it. */
  pascal(text: string): void {
    this.#put(pascalString(text));
  }

  #put(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Names of controls, with the place of each one's first value. */
  controls(controls: readonly { readonly name: string; readonly index: number }[]): void {
    this.count(controls.length);
    for (const { name, index } of controls) {
      this.pascal(name);
      this.count(index);
    }
  }

  /** What stands of a UGen before its inputs. */
  ugenHead({ name, rate, special, inputs, outputs }: UGenHead): void {
    const known = ugenNames.get(name) ?? pascalString(name);
    ugenNames.set(name, known);
    this.#put(known);
    this.int8(rate);
    this.count(inputs.length);
    this.count(outputs.length);
    this.int16(special);
  }

  /** An input: a UGen and its output, or -1 and a constant. */
  input(ugen: number, place: number): void {
    if (this.#isOld) {
      this.int16(ugen);
      this.int16(place);
      return;
    }
    // most of a file is inputs
    const { view, at } = this;
    view.setInt32(at, ugen);
    view.setInt32(at + 4, place);
    this.at = at + 8;
  }
}
