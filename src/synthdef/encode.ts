import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';

/** "SCgf", as every SynthDef file begins. */
export const fileMark = 0x53436766;

/** Versions of the format: SuperCollider before 3.6 wrote 1, with counts of 16 bits. */
export type FileVersion = 1 | 2;

/** Bytes written one after the other, big-endian, into a buffer that is large enough. */
class ByteWriter {
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
    const start = this.at + 1;
    this.bytes[this.at] = text.length;
    for (let i = 0; i < text.length; i += 1) this.bytes[start + i] = text.charCodeAt(i);
    this.at = start + text.length;
  }
}

/** Bytes that a SynthDef takes in a file. */
function sizeOf(def: SynthDefData, version: FileVersion): number {
  const { name, constants, values, controls, ugens, variants } = def;
  const count = version === 1 ? 2 : 4;
  const named = (each: { readonly name: string }) => each.name.length + 1;
  let size = name.length + 1 + 4 * count + 4 * (constants.length + values.length) + 2;
  for (const control of controls) size += named(control) + count;
  for (const { name: ugen, inputs, outputs } of ugens) {
    size += ugen.length + 4 + 2 * count * (1 + inputs.length) + outputs.length;
  }
  for (const variant of variants) size += named(variant) + 4 * variant.values.length;
  return size;
}

function writeInput(out: ByteWriter, input: InputData): void {
  if ('constant' in input) {
    out.count(-1);
    out.count(input.constant);
  } else {
    out.count(input.ugen);
    out.count(input.output);
  }
}

function writeUGen(out: ByteWriter, { name, rate, special, inputs, outputs }: UGenData): void {
  out.pascal(name);
  out.int8(rate);
  out.count(inputs.length);
  out.count(outputs.length);
  out.int16(special);
  for (let i = 0; i < inputs.length; i += 1) {
    const input = inputs[i];
    if (input !== undefined) writeInput(out, input);
  }
  for (let i = 0; i < outputs.length; i += 1) out.int8(outputs[i] ?? rate);
}

function writeDefinition(out: ByteWriter, def: SynthDefData): void {
  out.pascal(def.name);
  out.floats(def.constants);
  out.floats(def.values);
  out.count(def.controls.length);
  for (const { name, index } of def.controls) {
    out.pascal(name);
    out.count(index);
  }
  out.count(def.ugens.length);
  for (const ugen of def.ugens) writeUGen(out, ugen);
  out.int16(def.variants.length);
  for (const { name, values } of def.variants) {
    out.pascal(name);
    for (const value of values) out.float32(value);
  }
}

/**
 * SynthDefs in SuperCollider's file format, version 2 unless told otherwise.
 * The format: https://doc.sccode.org/Reference/Synth-Definition-File-Format.html
 *
 * @throws RangeError for what version 1 cannot hold: more than 32,767 of anything
 */
export function encodeSynthDefs(
  defs: readonly SynthDefData[],
  version: FileVersion = 2,
): Uint8Array {
  if (version === 1 && defs.some(isLarge)) {
    throw new RangeError('SCgf version 1 holds no more than 32,767 of anything');
  }
  const out = new ByteWriter(
    defs.reduce((size, def) => size + sizeOf(def, version), 10),
    version,
  );
  out.int32(fileMark);
  out.int32(version);
  out.int16(defs.length);
  for (const def of defs) writeDefinition(out, def);
  return out.bytes;
}

function isLarge({ constants, values, ugens }: SynthDefData): boolean {
  const sizes = ugens.flatMap(({ inputs, outputs }) => [inputs.length, outputs.length]);
  return [constants.length, values.length, ugens.length, ...sizes].some((size) => size > 32_767);
}
