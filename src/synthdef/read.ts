import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import type { FileVersion } from './byte-writer.ts';
import { fileMark } from './encode.ts';
import { AUDIO, CONTROL, DEMAND, type Rate, SCALAR } from './rate.ts';
import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';

/** Why a file cannot be read; caught where reading began. */
class Unreadable extends Error {}

/** Bytes read one after the other, big-endian. */
class ByteReader {
  readonly #view: DataView;
  #at = 0;
  /** Counts and places have 16 bits in version 1, 32 in version 2. */
  version: FileVersion = 2;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#view.byteLength - this.#at;
  }

  #take(size: number): number {
    if (size > this.left) throw new Unreadable(`it ends after ${this.#view.byteLength} bytes`);
    this.#at += size;
    return this.#at - size;
  }

  int8(): number {
    return this.#view.getInt8(this.#take(1));
  }

  int16(): number {
    return this.#view.getInt16(this.#take(2));
  }

  int32(): number {
    return this.#view.getInt32(this.#take(4));
  }

  /** A count, or a place in a list. */
  count(): number {
    return this.version === 1 ? this.int16() : this.int32();
  }

  /** Bytes of a `count`. */
  get countSize(): number {
    return this.version === 1 ? 2 : 4;
  }

  float32(): number {
    return this.#view.getFloat32(this.#take(4));
  }

  pascal(): string {
    const size = this.#view.getUint8(this.#take(1));
    const start = this.#take(size);
    const codes = Array.from({ length: size }, (_, i) => this.#view.getUint8(start + i));
    return String.fromCharCode(...codes);
  }

  /** As many things as a count says, of so many bytes each at least. */
  list<T>(count: number, size: number, read: () => T): T[] {
    if (count < 0 || count * size > this.left) throw new Unreadable(`it holds no ${count} entries`);
    return Array.from({ length: count }, read);
  }
}

function readRate(file: ByteReader): Rate {
  const rate = file.int8();
  if (rate === SCALAR || rate === CONTROL || rate === AUDIO || rate === DEMAND) return rate;
  throw new Unreadable(`${rate} is no rate`);
}

function readInput(file: ByteReader): InputData {
  const ugen = file.count();
  const place = file.count();
  return ugen === -1 ? { constant: place } : { ugen, output: place };
}

function readUGen(file: ByteReader): UGenData {
  const name = file.pascal();
  const rate = readRate(file);
  const inputs = file.count();
  const outputs = file.count();
  const special = file.int16();
  return {
    name,
    rate,
    special,
    inputs: file.list(inputs, 2 * file.countSize, () => readInput(file)),
    outputs: file.list(outputs, 1, () => readRate(file)),
  };
}

/** Each input is a constant that is there, or an output of a UGen that runs before. */
function checkInputs({ name, constants, ugens }: SynthDefData): void {
  ugens.forEach((ugen, place) => {
    for (const input of ugen.inputs) {
      const known =
        'constant' in input
          ? input.constant >= 0 && input.constant < constants.length
          : input.ugen >= 0 &&
            input.ugen < place &&
            input.output >= 0 &&
            input.output < (ugens[input.ugen]?.outputs.length ?? 0);
      if (!known) throw new Unreadable(`UGen ${place} of '${name}' has an input from nowhere`);
    }
  });
}

function readDefinition(file: ByteReader): SynthDefData {
  const name = file.pascal();
  const { countSize } = file;
  const constants = file.list(file.count(), 4, () => file.float32());
  const values = file.list(file.count(), 4, () => file.float32());
  const controls = file.list(file.count(), 1 + countSize, () => ({
    name: file.pascal(),
    index: file.count(),
  }));
  const ugens = file.list(file.count(), 4 + 2 * countSize, () => readUGen(file));
  const variants = file.list(file.int16(), 1, () => ({
    name: file.pascal(),
    values: file.list(values.length, 4, () => file.float32()),
  }));
  const def = { name, constants, values, controls, ugens, variants };
  checkInputs(def);
  return def;
}

function readFile(bytes: Uint8Array): SynthDefData[] {
  const file = new ByteReader(bytes);
  if (file.left < 10 || file.int32() !== fileMark)
    throw new Unreadable('it does not begin with SCgf');
  const version = file.int32();
  if (version !== 1 && version !== 2) throw new Unreadable(`it has version ${version}, not 1 or 2`);
  file.version = version;
  const defs = file.list(file.int16(), 1, () => readDefinition(file));
  if (file.left > 0) throw new Unreadable('bytes follow its last SynthDef');
  return defs;
}

function unreadable(reason: string): Problem {
  return problem('synthdef.unreadable', `This is no SynthDef file that can be read: ${reason}.`, {
    hint: 'SuperCollider writes SynthDef files (SCgf, versions 1 and 2) with `writeDefFile`.',
  });
}

/**
 * Reads a SynthDef file: SCgf version 2, or 1 as SuperCollider before 3.6 wrote it. `encodeSynthDefs` of
 * the result, in the same version, gives equal bytes.
 *
 * @example readSynthDefs(new Uint8Array(3)).ok // => false
 */
export function readSynthDefs(bytes: Uint8Array): Result<readonly SynthDefData[]> {
  try {
    return success(readFile(bytes));
  } catch (error) {
    if (error instanceof Unreadable) return failure([unreadable(error.message)]);
    throw error;
  }
}
