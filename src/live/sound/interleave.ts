/**
 * Left and right as bytes of 32-bit floats in turn, as programs take them. What is no number is silent, and
 * beyond full scale is cut: no program can be trusted with either.
 *
 * @example new Float32Array(interleave([new Float32Array([1]), new Float32Array([-2])]).buffer)[1] // => -1
 */
export function interleave([left, right]: readonly Float32Array[]): Uint8Array<ArrayBuffer> {
  const frames = left?.length ?? 0;
  const out = new Float32Array(2 * frames);
  for (let i = 0; i < frames; i++) {
    out[2 * i] = bounded(left?.[i] ?? 0);
    out[2 * i + 1] = bounded(right?.[i] ?? 0);
  }
  return new Uint8Array(out.buffer);
}

function bounded(sample: number): number {
  return sample >= -1 ? Math.min(sample, 1) : sample < -1 ? -1 : 0;
}

/** Fades a block in place from one gain to another, along a straight line. */
export function fade(channels: readonly Float32Array[], from: number, to: number): void {
  for (const samples of channels) {
    for (let i = 0; i < samples.length; i++) {
      samples[i] = (samples[i] ?? 0) * (from + ((to - from) * i) / samples.length);
    }
  }
}
