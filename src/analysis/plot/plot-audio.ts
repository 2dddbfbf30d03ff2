import type { Pcm } from '../../audio/index.ts';
import { finitePcm } from '../finite-pcm.ts';
import { createLoudnessMeter } from '../loudness-meter.ts';
import type { PanelName } from './panels.ts';
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
  /** What is drawn; waveform, spectrogram and loudness when absent. */
  readonly panels?: readonly PanelName[];
  /** Pixels; 1200 × 600 when absent, 1200 × 480 without loudness. */
  readonly size?: Size;
}

/** A plot in both formats, each drawn when asked for. */
export interface Plot {
  svg(): string;
  png(): Uint8Array;
}

/**
 * Draws waveform, spectrogram and loudness over time of a sound, or some of these, with loudness and
 * true peak in the caption.
 *
 * @throws RangeError when no panel is to be drawn.
 *
 * @example plotAudio(pcm, { title: 'Rotterdam', deflate: deflateSync }).png()
 */
export function plotAudio(sound: Pcm, options: PlotOptions): Plot {
  const { title, deflate, levels, panels, size } = options;
  const { pcm } = finitePcm(sound);
  const picture = layOut(pcm, { title, ...(levels ?? measure(pcm)) }, { panels, size });
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
