import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { softClip } from './shapers.ts';

/** The peak that keeps its level whatever the drive, unless told otherwise. */
const ordinaryPeak = 0.5;

/**
 * Drives a signal into x / √(1 + x²), antialiased, by so many dB, and brings it back so that `peak`
 * stays where it was: drive changes the sound, and the level little.
 */
export function saturate(
  g: Graph,
  input: Signal,
  drive: Signal | number,
  peak: number = ordinaryPeak,
): Signal {
  if (typeof drive === 'number') {
    const gain = 10 ** (drive / 20);
    return softClip(g, input.mul(gain)).mul(Math.hypot(1, gain * peak) / gain);
  }
  const gain = drive.dbamp();
  const back = gain.mul(peak).squared().add(1).sqrt().div(gain);
  return softClip(g, input.mul(gain)).mul(back);
}
