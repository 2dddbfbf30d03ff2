import type { Compiled } from './compile.ts';

/** Bytes written one after the other, big-endian. */
class ByteWriter {
  #bytes = new Uint8Array(1024);
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

/**
 * A compiled graph in SuperCollider's SynthDef file format, version 2 (one definition, no variants).
 * The format: https://doc.sccode.org/Reference/Synth-Definition-File-Format.html
 */
export function encodeSynthDef(compiled: Compiled): Uint8Array {
  const out = new ByteWriter();
  out.int32(0x53436766); // SCgf
  out.int32(2);
  out.int16(1);
  out.pascal(compiled.name);
  out.int32(compiled.constants.size);
  for (const value of compiled.constants.keys()) out.float32(value);
  out.int32(compiled.controlValues.length);
  for (const value of compiled.controlValues) out.float32(value);
  out.int32(compiled.controls.length);
  for (const control of compiled.controls) {
    out.pascal(control.name);
    out.int32(control.index);
  }
  out.int32(compiled.ugens.length);
  for (const ugen of compiled.ugens) {
    out.pascal(ugen.name);
    out.int8(ugen.rate);
    out.int32(ugen.inputs.length);
    out.int32(ugen.outputs.length);
    out.int16(ugen.special);
    for (const input of ugen.inputs) {
      if (typeof input === 'number') {
        out.int32(-1);
        out.int32(compiled.constants.get(input) ?? 0);
      } else {
        out.int32(input.ugen.index);
        out.int32(input.index);
      }
    }
    for (let i = 0; i < ugen.outputs.length; i += 1) out.int8(ugen.rate);
  }
  out.int16(0);
  return out.bytes();
}
