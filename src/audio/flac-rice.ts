import type { BitWriter } from './bit-writer.ts';

/** How residuals are divided into partitions, and the parameter of each. */
export interface RicePlan {
  readonly partitionOrder: number;
  readonly parameters: readonly number[];
  /** Bits that the residuals take, about. */
  readonly bits: number;
}

const mostPartitionOrder = 6;
const mostParameter = 30;

/** The division that takes the fewest bits, for a block of `frames` after `order` warm-up samples. */
export function planRice(residual: Float64Array, order: number, frames: number): RicePlan {
  const finest = finestOrder(order, frames);
  let sums = partitionSums(residual, order, frames, finest);
  let best = planWith(sums, order, frames);
  for (let partitionOrder = finest - 1; partitionOrder >= 0; partitionOrder--) {
    sums = sums.filter((_, i) => i % 2 === 0).map((sum, i) => sum + (sums[2 * i + 1] ?? 0));
    const plan = planWith(sums, order, frames);
    if (plan.bits <= best.bits) best = plan;
  }
  return best;
}

/** The finest division: each partition has a whole number of samples, and more than the warm-up takes. */
function finestOrder(order: number, frames: number): number {
  for (let finest = 0; finest < mostPartitionOrder; finest++) {
    const size = frames / 2 ** (finest + 1);
    if (!Number.isInteger(size) || size <= order) return finest;
  }
  return mostPartitionOrder;
}

/** The residuals of each partition, folded and added up. */
function partitionSums(
  residual: Float64Array,
  order: number,
  frames: number,
  partitionOrder: number,
): Float64Array {
  const sums = new Float64Array(2 ** partitionOrder);
  let partition = 0;
  forPartitions(order, frames, partitionOrder, (from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += folded(residual[i] ?? 0);
    sums[partition++] = sum;
  });
  return sums;
}

function planWith(sums: Float64Array, order: number, frames: number): RicePlan {
  const size = frames / sums.length;
  const parameters: number[] = [];
  let bits = 0;
  sums.forEach((sum, partition) => {
    const count = partition === 0 ? Math.max(0, size - order) : size;
    const parameter = bestParameter(sum, count);
    parameters.push(parameter);
    bits += 5 + count * (parameter + 1) + sum / 2 ** parameter;
  });
  return { partitionOrder: Math.log2(sums.length), parameters, bits };
}

/** The largest parameter whose step is no more than the mean. */
function bestParameter(sum: number, count: number): number {
  let parameter = 0;
  for (let least = 2 * count; parameter < mostParameter && least <= sum; least *= 2) parameter++;
  return parameter;
}

/** Writes residuals as planned (RFC 9639, 9.2.7). */
export function writeRice(
  writer: BitWriter,
  residual: Float64Array,
  order: number,
  frames: number,
  { partitionOrder, parameters }: RicePlan,
): void {
  const isWide = parameters.some((each) => each > 14);
  writer.write(isWide ? 1 : 0, 2);
  writer.write(partitionOrder, 4);
  let partition = 0;
  forPartitions(order, frames, partitionOrder, (from, to) => {
    const parameter = parameters[partition++] ?? 0;
    const step = 2 ** parameter;
    writer.write(parameter, isWide ? 5 : 4);
    for (let i = from; i < to; i++) {
      const value = folded(residual[i] ?? 0);
      const high = Math.floor(value / step);
      writer.writeUnary(high);
      writer.write(value - high * step, parameter);
    }
  });
}

/** Calls with the begin and end of each partition, counted in residuals. */
function forPartitions(
  order: number,
  frames: number,
  partitionOrder: number,
  call: (from: number, to: number) => void,
): void {
  const size = frames / 2 ** partitionOrder;
  for (let end = size; end <= frames; end += size)
    call(Math.max(0, end - size - order), end - order);
}

/** 0, −1, 1, −2 … as 0, 1, 2, 3 … */
function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
