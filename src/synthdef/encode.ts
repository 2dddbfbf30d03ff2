import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';

/** "SCgf", as every SynthDef file begins. */
export const fileMark = 0x53436766;

/** The version of the format that is written and read. */
export const fileVersion = 2;

/** Bytes written one after the other, big-endian, into a buffer that is large enough. */
class ByteWriter {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at = 0;

  constructor(size: number) {
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

  float32(value: number): void {
    this.view.setFloat32(this.at, value);
    this.at += 4;
  }

  floats(values: readonly number[]): void {
    this.int32(values.length);
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
function sizeOf({ name, constants, values, controls, ugens, variants }: SynthDefData): number {
  const named = (each: { readonly name: string }) => each.name.length + 1;
  let size = name.length + 1 + 4 * (4 + constants.length + values.length) + 2;
  for (const control of controls) size += named(control) + 4;
  for (const ugen of ugens) size += named(ugen) + 11 + 8 * ugen.inputs.length + ugen.outputs.length;
  for (const variant of variants) size += named(variant) + 4 * variant.values.length;
  return size;
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

function writeUGen(out: ByteWriter, { name, rate, special, inputs, outputs }: UGenData): void {
  out.pascal(name);
  out.int8(rate);
  out.int32(inputs.length);
  out.int32(outputs.length);
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
  out.int32(def.controls.length);
  for (const { name, index } of def.controls) {
    out.pascal(name);
    out.int32(index);
  }
  out.int32(def.ugens.length);
  for (const ugen of def.ugens) writeUGen(out, ugen);
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
  const out = new ByteWriter(defs.reduce((size, def) => size + sizeOf(def), 10));
  out.int32(fileMark);
  out.int32(fileVersion);
  out.int16(defs.length);
  for (const def of defs) writeDefinition(out, def);
  return out.bytes;
}
