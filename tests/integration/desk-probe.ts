import type { RenderRequest } from '../../src/render/index.ts';
import { renderText } from './render-fixtures.ts';

export const sampleRate = 48_000;
/** At 120 bpm a bar is two seconds. */
export const bar = 2 * sampleRate;
export const block = 128;

export interface Case {
  /** Entries of `modulate` of the track `tone`, a line each. */
  readonly modulate?: readonly string[];
  /** Other keys of that track. */
  readonly own?: string;
  /** Other tracks. */
  readonly tracks?: string;
  readonly song?: string;
}

export function textOf({ modulate = [], own = '', tracks = '', song = '' }: Case): string {
  const entries = modulate.map((each) => `      - ${each}`).join('\n');
  return `bpm: 120
master: {gain: -12dB, ceiling: 0dB}
tracks:
  tone:
    instrument: sub-bass
    pattern: 'slow 8 $ note "0"'
${modulate.length === 0 ? '' : `    modulate:\n${entries}\n`}${own}
${tracks}
${song}`;
}

/** Left and right of the tone alone. */
export async function play(text: string, extent: RenderRequest['extent']) {
  const { pcm } = await renderText(text, { extent, selection: { solo: ['tone'] } });
  return [pcm.channels[0]!, pcm.channels[1]!] as const;
}

/**
 * The gain that the modulators make, in dB, as a function of the frame: the moved tone beside the same
 * tone left alone (or as in another case), over 20 ms.
 */
export async function gainOf(
  each: Case,
  bars: number,
  channel: 0 | 1 = 0,
  alone: Case = { ...each, modulate: [] },
) {
  const still = (await play(textOf(alone), { bars }))[channel];
  const moved = (await play(textOf(each), { bars }))[channel];
  const power = (samples: Float32Array, at: number) => {
    let sum = 0;
    for (let i = at - 480; i < at + 480; i++) sum += samples[i]! ** 2;
    return sum;
  };
  return {
    at: (frame: number) => {
      const whole = Math.round(frame);
      return 10 * Math.log10(power(moved, whole) / power(still, whole));
    },
    /** The first frame from one on where the two differ, as parts of their loudest. */
    movesFrom: (first: number) => {
      for (let i = first; i < moved.length; i++) {
        if (Math.abs(moved[i]! - still[i]!) > 1e-6) return i;
      }
      return Number.POSITIVE_INFINITY;
    },
  };
}
