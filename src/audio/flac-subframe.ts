import type { BitReader } from './bit-reader.ts';

/** What fixed predictors multiply the samples before with, the nearest first (RFC 9639, 9.2.5). */
export const fixedCoefficients: readonly (readonly number[])[] = [
  [],
  [1],
  [2, -1],
  [3, -3, 1],
  [4, -6, 4, -1],
];

/**
 * Reads one channel of a frame (RFC 9639, 9.2): `frames` samples of `bits` bits. Answers false
 * where it breaks the format's rules; what was read then means nothing.
 */
export function readSubframe(reader: BitReader, bits: number, samples: Float64Array): boolean {
  if (reader.read(1) !== 0) return false;
  const type = reader.read(6);
  const wasted = reader.read(1) === 1 ? reader.readUnary() + 1 : 0;
  const width = bits - wasted;
  if (width < 1) return false;
  if (!readKind(reader, type, width, samples)) return false;
  if (wasted > 0) {
    const factor = 2 ** wasted;
    for (let i = 0; i < samples.length; i++) samples[i] = (samples[i] ?? 0) * factor;
  }
  return true;
}

function readKind(reader: BitReader, type: number, width: number, samples: Float64Array): boolean {
  if (type === 0) {
    samples.fill(reader.readSigned(width));
    return true;
  }
  if (type === 1) {
    readRaw(reader, width, samples, samples.length);
    return true;
  }
  if (type >= 8 && type <= 12) return readPredicted(reader, type - 8, width, samples, readFixed);
  if (type >= 32) return readPredicted(reader, type - 31, width, samples, readLinear);
  return false;
}

function readRaw(reader: BitReader, width: number, samples: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) samples[i] = reader.readSigned(width);
}

/** What foretells samples. */
interface Predictor {
  readonly coefficients: readonly number[];
  /** Bits by which a prediction is shifted down. */
  readonly shift: number;
}

/** A subframe of predicted samples: the first as they are, how to foretell the others, and what is left. */
function readPredicted(
  reader: BitReader,
  order: number,
  width: number,
  samples: Float64Array,
  readPredictor: (reader: BitReader, order: number) => Predictor | undefined,
): boolean {
  if (order > samples.length) return false;
  readRaw(reader, width, samples, order);
  const predictor = readPredictor(reader, order);
  if (predictor === undefined || !readResidual(reader, order, samples)) return false;
  addPrediction(samples, predictor);
  return true;
}

/** Predictors that the format fixes are not written. */
function readFixed(_: BitReader, order: number): Predictor {
  return { coefficients: fixedCoefficients[order] ?? [], shift: 0 };
}

function readLinear(reader: BitReader, order: number): Predictor | undefined {
  const precision = reader.read(4) + 1;
  const shift = reader.readSigned(5);
  if (precision === 16 || shift < 0) return undefined;
  return { coefficients: Array.from({ length: order }, () => reader.readSigned(precision)), shift };
}

/** Adds to each residual what the samples before it foretell. All stays exact below 2^53. */
function addPrediction(samples: Float64Array, { coefficients, shift }: Predictor): void {
  const order = coefficients.length;
  const scale = 2 ** -shift;
  for (let i = order; i < samples.length; i++) {
    let sum = 0;
    for (let k = 0; k < order; k++) sum += (coefficients[k] ?? 0) * (samples[i - 1 - k] ?? 0);
    samples[i] = (samples[i] ?? 0) + Math.floor(sum * scale);
  }
}

/** Residuals in partitions of Rice codes (RFC 9639, 9.2.7), written after the warm-up samples. */
function readResidual(reader: BitReader, order: number, samples: Float64Array): boolean {
  const method = reader.read(2);
  if (method > 1) return false;
  const parameterBits = 4 + method;
  const escaped = 2 ** parameterBits - 1;
  const partitions = 2 ** reader.read(4);
  const size = samples.length / partitions;
  if (!Number.isInteger(size) || size < order) return false;
  for (let partition = 0; partition < partitions; partition++) {
    const from = partition === 0 ? order : partition * size;
    const to = (partition + 1) * size;
    const parameter = reader.read(parameterBits);
    if (parameter === escaped) {
      const width = reader.read(5);
      for (let i = from; i < to; i++) samples[i] = reader.readSigned(width);
    } else {
      readRice(reader, parameter, samples, from, to);
    }
    if (reader.isPastEnd) return false;
  }
  return true;
}

function readRice(
  reader: BitReader,
  parameter: number,
  samples: Float64Array,
  from: number,
  to: number,
): void {
  const step = 2 ** parameter;
  for (let i = from; i < to; i++) {
    const folded = reader.readUnary() * step + reader.readLong(parameter);
    // Even numbers stand for 0, 1, 2 …, odd ones for −1, −2 …
    samples[i] = folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }
}
