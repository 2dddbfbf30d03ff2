import type { InputData, SynthDefData } from './synthdef-data.ts';

/** "SCgf", as every SynthDef file begins. */
export const fileMark = 0x53436766;

/** The version of the format that is written and read. */
export const fileVersion = 2;

/** Bytes written one after the other, big-endian. */
class ByteWriter {
  #bytes = new Uint8Array(4096);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  #reserve(size: number): number {
    const start = this.#length;
    this.#length += size;
    if (this.#length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length));
      grown.set(this.#bytes);
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return start;
  }

  int8(value: number): void {
    const at = this.#reserve(1);
    this.#view.setInt8(at, value);
  }

  int16(value: number): void {
    const at = this.#reserve(2);
    this.#view.setInt16(at, value);
  }

  int32(value: number): void {
    const at = this.#reserve(4);
    this.#view.setInt32(at, value);
  }

  float32(value: number): void {
    const at = this.#reserve(4);
    this.#view.setFloat32(at, value);
  }

  floats(values: readonly number[]): void {
    this.int32(values.length);
    for (const value of values) this.float32(value);
  }

  /** A string with its length in the byte before it. */
  pascal(text: string): void {
    const at = this.#reserve(text.length + 1);
    this.#view.setUint8(at, text.length);
    for (let i = 0; i < text.length; i += 1) this.#view.setUint8(at + 1 + i, text.charCodeAt(i));
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

function writeInput(out: ByteWriter, input: InputData): void {
  if ('constant' in input) {
    out.int32(-1);
    out.int32(input.constant);
  } else {
    out.int32(input.ugen);
    out.int32(input.output);
  }
}

function writeDefinition(out: ByteWriter, def: SynthDefData): void {
  out.pascal(def.name);
  out.floats(def.constants);
  out.floats(def.values);
  out.int32(def.controls.length);
  for (const { name, index } of def.controls) {
    out.pascal(name);
    out.int32(index);
  }
  out.int32(def.ugens.length);
  for (const ugen of def.ugens) {
    out.pascal(ugen.name);
    out.int8(ugen.rate);
    out.int32(ugen.inputs.length);
    out.int32(ugen.outputs.length);
    out.int16(ugen.special);
    for (const input of ugen.inputs) writeInput(out, input);
    for (const rate of ugen.outputs) out.int8(rate);
  }
  out.int16(def.variants.length);
  for (const { name, values } of def.variants) {
    out.pascal(name);
    for (const value of values) out.float32(value);
  }
}

/**
 * SynthDefs in SuperCollider's file format, version 2.
 * The format: https://doc.sccode.org/Reference/Synth-Definition-File-Format.html
 */
export function encodeSynthDefs(defs: readonly SynthDefData[]): Uint8Array {
  const out = new ByteWriter();
  out.int32(fileMark);
  out.int32(fileVersion);
  out.int16(defs.length);
  for (const def of defs) writeDefinition(out, def);
  return out.bytes();
}
