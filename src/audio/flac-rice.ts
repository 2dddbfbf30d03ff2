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
  let best = planWith(residual, order, frames, 0);
  for (let partitionOrder = 1; partitionOrder <= mostPartitionOrder; partitionOrder++) {
    const size = frames / 2 ** partitionOrder;
    if (!Number.isInteger(size) || size <= order) break;
    const plan = planWith(residual, order, frames, partitionOrder);
    if (plan.bits < best.bits) best = plan;
  }
  return best;
}

function planWith(
  residual: Float64Array,
  order: number,
  frames: number,
  partitionOrder: number,
): RicePlan {
  const parameters: number[] = [];
  let bits = 0;
  forPartitions(order, frames, partitionOrder, (from, to) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += folded(residual[i] ?? 0);
    const parameter = bestParameter(sum, to - from);
    parameters.push(parameter);
    bits += 5 + (to - from) * (parameter + 1) + sum / 2 ** parameter;
  });
  return { partitionOrder, parameters, bits };
}

/** The largest parameter whose step is no more than the mean. */
function bestParameter(sum: number, count: number): number {
  let parameter = 0;
  while (parameter < mostParameter && count * 2 ** (parameter + 1) <= sum) parameter++;
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
