import { ByteWriter, type FileVersion } from './byte-writer.ts';
import type { Compiled } from './compile.ts';
import type { Constants } from './constants.ts';
import type { InputData, SynthDefData, UGenData } from './synthdef-data.ts';
import type { UGen } from './ugen.ts';

/** "SCgf", as every SynthDef file begins. */
export const fileMark = 0x53436766;

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
  if ('constant' in input) out.input(-1, input.constant);
  else out.input(input.ugen, input.output);
}

function writeUGen(out: ByteWriter, ugen: UGenData): void {
  const { rate, inputs, outputs } = ugen;
  out.ugenHead(ugen);
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
  out.controls(def.controls);
  out.count(def.ugens.length);
  for (const ugen of def.ugens) writeUGen(out, ugen);
  out.int16(def.variants.length);
  for (const { name, values } of def.variants) {
    out.pascal(name);
    for (const value of values) out.float32(value);
  }
}

function writeHead(out: ByteWriter, version: FileVersion, definitions: number): void {
  out.int32(fileMark);
  out.int32(version);
  out.int16(definitions);
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
  writeHead(out, version, defs.length);
  for (const def of defs) writeDefinition(out, def);
  return out.bytes;
}

function isLarge({ constants, values, ugens }: SynthDefData): boolean {
  const sizes = ugens.flatMap(({ inputs, outputs }) => [inputs.length, outputs.length]);
  return [constants.length, values.length, ugens.length, ...sizes].some((size) => size > 32_767);
}

/** Bytes of a file's head, and of the counts and lists that each definition has. */
const headSize = 10;
const countsSize = 4 * 4 + 2;

function compiledSize({ name, constants, controlValues, controls, ugens }: Compiled): number {
  let size = headSize + countsSize + name.length + 1;
  size += 4 * (constants.values.length + controlValues.length);
  for (const control of controls) size += control.name.length + 1 + 4;
  for (const { name: ugen, inputs, outputs } of ugens) {
    size += ugen.length + 1 + 11 + 8 * inputs.length + outputs.length;
  }
  return size;
}

function writeWires(out: ByteWriter, ugen: UGen, constants: Constants): void {
  const { inputs, outputs, rate } = ugen;
  for (let i = 0; i < inputs.length; i += 1) {
    const input = inputs[i];
    if (typeof input === 'object') out.input(input.ugen.index, input.index);
    else if (input !== undefined) out.input(-1, constants.indexOf(input));
  }
  for (let i = 0; i < outputs.length; i += 1) out.int8(rate);
}

/** One compiled SynthDef in the file format, version 2: what `encodeSynthDefs` makes of its data. */
export function encodeCompiled(compiled: Compiled): Uint8Array {
  const { name, constants, controlValues, controls, ugens } = compiled;
  const out = new ByteWriter(compiledSize(compiled), 2);
  writeHead(out, 2, 1);
  out.pascal(name);
  out.floats(constants.values);
  out.floats(controlValues);
  out.controls(controls);
  out.count(ugens.length);
  for (const ugen of ugens) {
    out.ugenHead(ugen);
    writeWires(out, ugen, constants);
  }
  out.int16(0);
  return out.bytes;
}
