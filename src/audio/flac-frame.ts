import { BitWriter } from './bit-writer.ts';
import { crc8, crc16 } from './flac-crc.ts';
import { type Prediction, precision, predictions } from './flac-predict.ts';
import { planRice, type RicePlan, writeRice } from './flac-rice.ts';

/** Samples of a whole frame but the last. */
export const blockFrames = 4096;

const midSide = 10;
const sizeCodeOfBits = { 16: 4, 24: 6 } as const;

/**
 * One frame of a FLAC file (RFC 9639, 9): its number, and the samples of each channel. Two channels
 * are kept as mean and difference where that takes fewer bits.
 */
export function flacFrame(
  number: number,
  channels: readonly Int32Array[],
  bits: 16 | 24,
): Uint8Array<ArrayBuffer> {
  const frames = channels[0]?.length ?? 0;
  const plain = channels.map((samples) => planSubframe(samples, bits));
  const joined = channels.length === 2 ? midAndSide(channels, bits) : undefined;
  const isJoined = joined !== undefined && total(joined) < total(plain);
  const writer = new BitWriter();
  writer.write(0xfff8, 16);
  writer.write(frames === blockFrames ? 12 : 7, 4);
  writer.write(0, 4);
  writer.write(isJoined ? midSide : channels.length - 1, 4);
  writer.write(sizeCodeOfBits[bits], 3);
  writer.write(0, 1);
  writeNumber(writer, number);
  if (frames !== blockFrames) writer.write(frames - 1, 16);
  writer.write(crc8(writer.bytes), 8);
  for (const subframe of isJoined ? joined : plain) writeSubframe(writer, subframe);
  writer.align();
  writer.write(crc16(writer.bytes), 16);
  return writer.bytes.slice();
}

interface Subframe {
  readonly samples: Int32Array;
  readonly width: number;
  /** Bits it takes, about. */
  readonly bits: number;
  readonly kind:
    | { readonly name: 'constant' }
    | { readonly name: 'verbatim' }
    | { readonly name: 'predicted'; readonly by: Prediction; readonly rice: RicePlan };
}

function total(subframes: readonly Subframe[]): number {
  return subframes.reduce((sum, { bits }) => sum + bits, 0);
}

function midAndSide(channels: readonly Int32Array[], bits: number): readonly Subframe[] {
  const [left = new Int32Array(0), right = new Int32Array(0)] = channels;
  const mid = left.map((sample, i) => (sample + (right[i] ?? 0)) >> 1);
  const side = left.map((sample, i) => sample - (right[i] ?? 0));
  return [planSubframe(mid, bits), planSubframe(side, bits + 1)];
}

function planSubframe(samples: Int32Array, width: number): Subframe {
  const first = samples[0];
  if (samples.every((sample) => sample === first)) {
    return { samples, width, bits: width, kind: { name: 'constant' } };
  }
  let best: Subframe = {
    samples,
    width,
    bits: samples.length * width,
    kind: { name: 'verbatim' },
  };
  for (const by of predictions(samples)) {
    const order = by.coefficients.length;
    const rice = planRice(by.residual, order, samples.length);
    const bits = rice.bits + order * (width + (by.shift === undefined ? 0 : precision));
    if (bits < best.bits) best = { samples, width, bits, kind: { name: 'predicted', by, rice } };
  }
  return best;
}

function writeSubframe(writer: BitWriter, { samples, width, kind }: Subframe): void {
  if (kind.name === 'constant') {
    writer.write(0, 8);
    writer.write(samples[0] ?? 0, width);
    return;
  }
  if (kind.name === 'verbatim') {
    writer.write(1 << 1, 8);
    for (const sample of samples) writer.write(sample, width);
    return;
  }
  const { coefficients, shift, residual } = kind.by;
  const order = coefficients.length;
  writer.write((shift === undefined ? 8 + order : 31 + order) << 1, 8);
  for (const sample of samples.subarray(0, order)) writer.write(sample, width);
  if (shift !== undefined) {
    writer.write(precision - 1, 4);
    writer.write(shift, 5);
    for (const coefficient of coefficients) writer.write(coefficient, precision);
  }
  writeRice(writer, residual, order, samples.length, kind.rice);
}

/** A number in as many bytes as UTF-8 would take; up to 36 bits. */
function writeNumber(writer: BitWriter, number: number): void {
  if (number < 0x80) {
    writer.write(number, 8);
    return;
  }
  let more = 1;
  while (number >= 2 ** (5 * more + 6)) more++;
  const high = Math.floor(number / 2 ** (6 * more));
  writer.write((0xff00 >> (more + 1)) | high, 8);
  for (let i = more - 1; i >= 0; i--) {
    writer.write(0x80 | (Math.floor(number / 2 ** (6 * i)) % 64), 8);
  }
}
