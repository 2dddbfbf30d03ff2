import type { Timetag } from '../../osc/index.ts';
import type { ServerOptions } from '../options.ts';

/** Timetags have 32 bits of fraction. */
const TICKS = 2 ** 32;

/**
 * Bundles are dated this part of a frame after the frame they are for: scsynth carries out what is dated
 * exactly at a block's end in that block, one frame early.
 */
const LATER = 0.01;

/**
 * The timetag at which `scsynth -N` carries a bundle out at a frame. It counts a block as a whole number
 * of ticks (`World_NonRealTimeSynthesis`), so its clock runs off ours by some frames an hour; dates have
 * to be those of its own clock.
 *
 * @example timetagOfFrame(0, { sampleRate: 48000, blockSize: 128 }).seconds // => 0
 */
export function timetagOfFrame(
  frame: number,
  options: Pick<ServerOptions, 'sampleRate' | 'blockSize'>,
): Timetag {
  const block = Math.floor(frame / options.blockSize);
  const offset = frame - block * options.blockSize;
  const ticks = ticksOfBlock(options);
  return timetag(block * ticks + Math.round(((offset + LATER) * ticks) / options.blockSize));
}

/** The timetag of the bundle that ends a score after some blocks. */
export function timetagOfEnd(
  blocks: number,
  options: Pick<ServerOptions, 'sampleRate' | 'blockSize'>,
): Timetag {
  return timetag(blocks * ticksOfBlock(options));
}

function ticksOfBlock({ sampleRate, blockSize }: Pick<ServerOptions, 'sampleRate' | 'blockSize'>) {
  return Math.floor((blockSize * TICKS) / sampleRate);
}

function timetag(ticks: number): Timetag {
  return { seconds: Math.floor(ticks / TICKS), fraction: ticks % TICKS };
}
