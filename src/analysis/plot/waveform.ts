import type { Pcm } from '../../audio/index.ts';

/** One column of a waveform: highest and lowest sample of all channels, and their RMS. */
export interface WaveColumn {
  readonly low: number;
  readonly high: number;
  readonly rms: number;
}

/** The RMS is of at least so many seconds around: less than a wave has no level of its own. */
const levelSpan = 0.03;

/**
 * A waveform in so many columns.
 *
 * @example waveform(pcm, 1000)[0] // => { low: -0.98, high: 0.98, rms: 0.7 }
 */
export function waveform({ channels, sampleRate }: Pcm, count: number): WaveColumn[] {
  const frames = channels[0]?.length ?? 0;
  const spread = Math.max(0, (levelSpan * sampleRate - frames / count) / 2);
  return Array.from({ length: count }, (_, column) => {
    const from = Math.floor((column * frames) / count);
    const to = Math.min(frames, Math.max(from + 1, Math.ceil(((column + 1) * frames) / count)));
    const near = Math.max(0, Math.round(from - spread));
    const far = Math.min(frames, Math.round(to + spread));
    const { low, high } = extremes(channels, from, to);
    return { low, high, rms: Math.min(level(channels, near, far), Math.max(high, -low)) };
  });
}

function extremes(channels: readonly Float32Array[], from: number, to: number) {
  let low = 0;
  let high = 0;
  for (const samples of channels) {
    for (let i = from; i < to; i++) {
      const x = samples[i] as number;
      if (x > high) high = x;
      if (x < low) low = x;
    }
  }
  return { low, high };
}

function level(channels: readonly Float32Array[], from: number, to: number): number {
  let squares = 0;
  for (const samples of channels) {
    for (let i = from; i < to; i++) squares += (samples[i] as number) ** 2;
  }
  return Math.sqrt(squares / Math.max(1, channels.length * (to - from)));
}
