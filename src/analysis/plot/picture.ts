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

/** Pixels of a picture. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const usualSize: Size = { width: 1200, height: 480 };
const margin = { left: 62, right: 74, bottom: 34 } as const;
/** Of the height: what is above the title, and the waveform. */
const topShare = 1 / 24;
const waveShare = 0.19;
const captionSpace = 36;
const gap = 10;
/** Pixels that a time below the spectrogram takes, with the space around it. */
const timeWidth = 80;
/** Heights of capitals, in pictures as wide as this and in narrower ones. */
const wide = 900;
const captionHeights = { wide: { title: 15, figures: 11 }, narrow: { title: 12, figures: 9 } };
const tickHeight = 9.5;
/** From this level under the loudest on there is night. */
const range = 84;
const scaleStep = 20;

/** Where things are in a picture. */
interface Places {
  readonly caption: CaptionPlace;
  readonly wave: Box;
  readonly heat: Box;
  readonly scale: Box;
}

/** A line of text: from `x` to `end`, its base line at `y`. */
interface CaptionPlace {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly heights: { readonly title: number; readonly figures: number };
}

function placesIn({ width, height }: Size): Places {
  const top = Math.round(topShare * height);
  const inner = width - margin.left - margin.right;
  const waveHeight = 2 * Math.round((waveShare * height) / 2);
  const wave: Box = { x: margin.left, y: top + captionSpace, width: inner, height: waveHeight };
  const y = wave.y + wave.height + gap;
  const heat: Box = { x: margin.left, y, width: inner, height: height - y - margin.bottom };
  const scale: Box = { x: width - margin.right + 14, y, width: 10, height: heat.height };
  const heights = captionHeights[width < wide ? 'narrow' : 'wide'];
  const caption = { x: margin.left, end: width - margin.right, y: top + heights.title, heights };
  return { caption, wave, heat, scale };
}

/**
 * Lays out waveform and spectrogram of a sound, 1200 × 480 where no other size is asked for.
 *
 * @example layOut(pcm, { title: 'Rotterdam', lufs: -8, truePeakDb: -0.3 }).width // => 1200
 */
export function layOut(pcm: Pcm, text: Caption, size: Size = usualSize): Picture {
  const { caption, wave, heat, scale } = placesIn(size);
  const axis = frequencyAxis(pcm.sampleRate);
  const length = (pcm.channels[0]?.length ?? 0) / pcm.sampleRate;
  const { levels } = spectrogram(pcm, axis, heat.width, heat.height);
  const frequencies = frequencyTicks(axis).map(({ at, label }) => ({
    y: Math.round(heat.y + (1 - at) * heat.height),
    label,
  }));
  const times = timeTicks(Math.max(length, 1e-3), Math.floor(heat.width / timeWidth)).map(
    ({ at, label }) => ({
      x: Math.min(heat.x + heat.width - 1, Math.round(heat.x + at * heat.width)),
      label,
    }),
  );
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
      ...captionLabels(text, length, caption),
      ...frequencies.map(({ y, label }) =>
        tickLabel(label, heat.x - 10, y + tickHeight / 2, 'end'),
      ),
      ...times.map(({ x, label }) => {
        return tickLabel(label, x, heat.y + heat.height + 9 + tickHeight, 'middle');
      }),
      ...scaleLabels(scale),
    ],
  };
}

function captionLabels(
  { title, lufs, truePeakDb }: Caption,
  length: number,
  { x, end, y, heights }: CaptionPlace,
): Label[] {
  const figures = [
    lufs === null ? '' : `${signed(lufs)} LUFS`,
    truePeakDb === null ? '' : `${signed(truePeakDb)} dBTP`,
    clock(length, length < 10 ? 1 : 0),
  ];
  const text = figures.filter((each) => each !== '').join('  ·  ');
  return [
    { text: title, x, y, height: heights.title, tone: 'bright' },
    { text, x: end, y, height: heights.figures, align: 'end', tone: 'dim' },
  ];
}

function scaleLabels(scale: Box): Label[] {
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
