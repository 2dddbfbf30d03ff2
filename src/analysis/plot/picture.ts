import type { Pcm } from '../../audio/index.ts';
import { clock, frequencyAxis, frequencyTicks, timeTicks } from './axes.ts';
import { loudnessCurves } from './loudness-curves.ts';
import { type LoudnessPanel, layOutLoudness } from './loudness-panel.ts';
import { type CaptionPlace, type PanelName, panelNames, placesIn } from './panels.ts';
import { spectrogram } from './spectrogram.ts';
import type { TextPlace } from './stroke-text.ts';
import { signed, tickHeight, tickLabel } from './tick-label.ts';
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

/**
 * A line along an axis, one pixel thick. `over` lies on the spectrogram and lets it shine through; a
 * faint one lies behind curves.
 */
export interface Rule extends Box {
  readonly over: boolean;
  readonly tone?: 'faint' | 'bright';
}

export interface Wave extends Box {
  readonly columns: readonly WaveColumn[];
}

export interface Heat extends Box {
  /** From 0 to 1, row by row from the top, a pixel each. */
  readonly strengths: Float32Array;
  /** The scale of strengths, 1 at its top. */
  readonly scale: Box;
}

/** What is drawn, in pixels, before anybody decides how: as PNG or as SVG. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly wave?: Wave;
  readonly heat?: Heat;
  readonly loudness?: LoudnessPanel;
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

/** With loudness over time, and without. */
const usualHeights = { withLoudness: 600, without: 480 };
const usualWidth = 1200;
/** Pixels that a time below the panels takes, with the space around it. */
const timeWidth = 80;
/** From this level under the loudest on there is night. */
const range = 84;
const scaleStep = 20;

/** What a picture shows, and how large it is. */
export interface Layout {
  /** Waveform, spectrogram and loudness when absent. */
  readonly panels?: readonly PanelName[] | undefined;
  /** 1200 × 600 when absent; 1200 × 480 without loudness. */
  readonly size?: Size | undefined;
}

/**
 * Lays out waveform, spectrogram and loudness of a sound, or some of them.
 *
 * @example layOut(pcm, { title: 'Rotterdam', lufs: -8, truePeakDb: -0.3 }).width // => 1200
 *
 * @throws RangeError when no panel is to be shown.
 */
export function layOut(pcm: Pcm, text: Caption, layout: Layout = {}): Picture {
  const { panels = panelNames, size = usualSize(panels) } = layout;
  const { caption, boxes, lowest, scale } = placesIn(size, panels);
  const length = (pcm.channels[0]?.length ?? 0) / pcm.sampleRate;
  const times = layOutTimes(length, lowest);
  const heat = boxes.spectrogram && scale && layOutHeat(pcm, boxes.spectrogram, scale);
  const loudness =
    boxes.loudness && layOutLoudness(loudnessCurves(pcm, boxes.loudness.width), boxes.loudness);
  return {
    ...size,
    ...(boxes.waveform && {
      wave: { ...boxes.waveform, columns: waveform(pcm, boxes.waveform.width) },
    }),
    ...(heat && { heat: heat.heat }),
    ...(loudness && { loudness }),
    rules: [...(heat?.rules ?? []), ...times.rules],
    labels: [
      ...captionLabels(text, length, caption),
      ...(heat?.labels ?? []),
      ...times.labels,
      ...(scale === undefined ? [] : scaleLabels(scale)),
    ],
  };
}

function usualSize(panels: readonly PanelName[]): Size {
  const height = usualHeights[panels.includes('loudness') ? 'withLoudness' : 'without'];
  return { width: usualWidth, height };
}

function layOutHeat(pcm: Pcm, box: Box, scale: Box) {
  const axis = frequencyAxis(pcm.sampleRate);
  const { levels } = spectrogram(pcm, axis, box.width, box.height);
  const frequencies = frequencyTicks(axis).map(({ at, label }) => ({
    y: Math.round(box.y + (1 - at) * box.height),
    label,
  }));
  return {
    heat: { ...box, strengths: levels.map((level) => Math.max(0, 1 + level / range)), scale },
    rules: frequencies.flatMap(({ y }) => [
      { x: box.x, y, width: box.width, height: 1, over: true },
      { x: box.x - 6, y, width: 4, height: 1, over: false },
    ]),
    labels: frequencies.map(({ y, label }) =>
      tickLabel(label, box.x - 10, y + tickHeight / 2, 'end'),
    ),
  };
}

/** The times under the lowest panel. */
function layOutTimes(length: number, { x, y, width, height }: Box) {
  const bottom = y + height;
  const times = timeTicks(Math.max(length, 1e-3), Math.floor(width / timeWidth)).map(
    ({ at, label }) => ({ x: Math.min(x + width - 1, Math.round(x + at * width)), label }),
  );
  return {
    rules: times.map((time) => ({ x: time.x, y: bottom + 2, width: 1, height: 4, over: false })),
    labels: times.map((time) => tickLabel(time.label, time.x, bottom + 9 + tickHeight, 'middle')),
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
