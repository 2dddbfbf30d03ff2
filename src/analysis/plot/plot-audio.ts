import type { Pcm } from '../../audio/index.ts';
import { finitePcm } from '../finite-pcm.ts';
import { createLoudnessMeter } from '../loudness-meter.ts';
import { layOut, type Size } from './picture.ts';
import { type Deflate, encodePng } from './png.ts';
import { rasterise } from './raster.ts';
import { drawSvg } from './svg.ts';

export interface PlotOptions {
  /** Written above the waveform. */
  readonly title: string;
  /** Compresses the pixels: `deflateSync` of node:zlib, or a browser's equal. */
  readonly deflate: Deflate;
  /** Loudness and true peak for the caption, where they are known already. */
  readonly levels?: { readonly lufs: number | null; readonly truePeakDb: number | null };
  /** Pixels; 1200 × 480 when absent. */
  readonly size?: Size;
}

/** A plot in both formats, each drawn when asked for. */
export interface Plot {
  svg(): string;
  png(): Uint8Array;
}

/**
 * Draws waveform and spectrogram of a sound, with loudness and true peak in the caption.
 *
 * @example plotAudio(pcm, { title: 'Rotterdam', deflate: deflateSync }).png()
 */
export function plotAudio(sound: Pcm, options: PlotOptions): Plot {
  const { title, deflate, levels, size } = options;
  const { pcm } = finitePcm(sound);
  const picture = layOut(pcm, { title, ...(levels ?? measure(pcm)) }, size);
  return {
    svg: () => drawSvg(picture, title, deflate),
    png: () => encodePng(rasterise(picture), deflate),
  };
}

function measure(pcm: Pcm): { lufs: number | null; truePeakDb: number | null } {
  const meter = createLoudnessMeter(pcm.sampleRate, pcm.channels.length);
  meter.push(pcm.channels);
  const finite = (level: number) => (Number.isFinite(level) ? level : null);
  return { lufs: finite(meter.integrated()), truePeakDb: finite(meter.truePeakDb()) };
}
