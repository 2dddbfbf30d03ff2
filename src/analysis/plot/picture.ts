import type { Pcm } from '../../audio/index.ts';
import { clock, frequencyAxis, frequencyTicks, timeTicks } from './axes.ts';
import { spectrogram } from './spectrogram.ts';
import type { TextPlace } from './stroke-text.ts';
import { type WaveColumn, waveform } from './waveform.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Label extends TextPlace {
  readonly text: string;
  readonly tone: 'bright' | 'dim';
}

/** A line along an axis, one pixel thick. `over` lies on the spectrogram and lets it shine through. */
export interface Rule extends Box {
  readonly over: boolean;
}

/** What is drawn, in pixels, before anybody decides how: as PNG or as SVG. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly wave: Box & { readonly columns: readonly WaveColumn[] };
  /** Strengths from 0 to 1, row by row from the top, a pixel each. */
  readonly heat: Box & { readonly strengths: Float32Array };
  /** The scale of strengths, 1 at its top. */
  readonly scale: Box;
  readonly rules: readonly Rule[];
  readonly labels: readonly Label[];
}

/** What is written above. */
export interface Caption {
  readonly title: string;
  readonly lufs: number | null;
  readonly truePeakDb: number | null;
}

const size = { width: 1200, height: 480 } as const;
const margin = { left: 62, right: 74, top: 20, bottom: 34 } as const;
const inner = size.width - margin.left - margin.right;
const wave: Box = { x: margin.left, y: 56, width: inner, height: 92 };
const heat: Box = {
  x: margin.left,
  y: 158,
  width: inner,
  height: size.height - 158 - margin.bottom,
};
const scale: Box = { x: size.width - margin.right + 14, y: heat.y, width: 10, height: heat.height };
const titleHeight = 15;
const captionHeight = 11;
const tickHeight = 9.5;
/** From this level under the loudest on there is night. */
const range = 84;
const scaleStep = 20;

/**
 * Lays out waveform and spectrogram of a sound, 1200 × 480.
 *
 * @example layOut(pcm, { title: 'Rotterdam', lufs: -8, truePeakDb: -0.3 }).width // => 1200
 */
export function layOut(pcm: Pcm, caption: Caption): Picture {
  const axis = frequencyAxis(pcm.sampleRate);
  const length = (pcm.channels[0]?.length ?? 0) / pcm.sampleRate;
  const { levels } = spectrogram(pcm, axis, heat.width, heat.height);
  const frequencies = frequencyTicks(axis).map(({ at, label }) => ({
    y: Math.round(heat.y + (1 - at) * heat.height),
    label,
  }));
  const times = timeTicks(Math.max(length, 1e-3)).map(({ at, label }) => ({
    x: Math.min(heat.x + heat.width - 1, Math.round(heat.x + at * heat.width)),
    label,
  }));
  return {
    ...size,
    wave: { ...wave, columns: waveform(pcm, wave.width) },
    heat: { ...heat, strengths: levels.map((level) => Math.max(0, 1 + level / range)) },
    scale,
    rules: [
      ...frequencies.flatMap(({ y }) => [
        { x: heat.x, y, width: heat.width, height: 1, over: true },
        { x: heat.x - 6, y, width: 4, height: 1, over: false },
      ]),
      ...times.map(({ x }) => ({
        x,
        y: heat.y + heat.height + 2,
        width: 1,
        height: 4,
        over: false,
      })),
    ],
    labels: [
      ...captionLabels(caption, length),
      ...frequencies.map(({ y, label }) =>
        tickLabel(label, heat.x - 10, y + tickHeight / 2, 'end'),
      ),
      ...times.map(({ x, label }) => {
        return tickLabel(label, x, heat.y + heat.height + 9 + tickHeight, 'middle');
      }),
      ...scaleLabels(),
    ],
  };
}

function captionLabels({ title, lufs, truePeakDb }: Caption, length: number): Label[] {
  const y = margin.top + titleHeight;
  const figures = [
    lufs === null ? '' : `${signed(lufs)} LUFS`,
    truePeakDb === null ? '' : `${signed(truePeakDb)} dBTP`,
    clock(length, length < 10 ? 1 : 0),
  ];
  const text = figures.filter((each) => each !== '').join('  ·  ');
  const right = size.width - margin.right;
  return [
    { text: title, x: margin.left, y, height: titleHeight, tone: 'bright' },
    { text, x: right, y, height: captionHeight, align: 'end', tone: 'dim' },
  ];
}

function scaleLabels(): Label[] {
  const count = Math.floor(range / scaleStep) + 1;
  return Array.from({ length: count }, (_, i) => {
    const text = i === 0 ? '0 dB' : signed(-i * scaleStep, 0);
    const y =
      scale.y + (i * scaleStep * scale.height) / range + (i === 0 ? tickHeight : tickHeight / 2);
    return tickLabel(text, scale.x + scale.width + 7, y, 'start');
  });
}

function tickLabel(text: string, x: number, y: number, align: 'start' | 'middle' | 'end'): Label {
  return { text, x, y, height: tickHeight, align, tone: 'dim' };
}

function signed(value: number, digits = 1): string {
  return value.toFixed(digits).replace('-', '−');
}
