import { noteName } from '../../base/index.ts';
import type { Box, Label, Picture, Rule } from './picture.ts';
import type { Plot } from './plot-audio.ts';
import { type Deflate, encodePng } from './png.ts';
import { rasterise } from './raster.ts';
import { drawSvg } from './svg.ts';
import { tickHeight, tickLabel } from './tick-label.ts';

/** A note as a picture shows it. */
export interface PlottedNote {
  /** In bars, from the picture’s left edge. */
  readonly begin: number;
  readonly end: number;
  /** 0 to 127; 60 is c5. */
  readonly key: number;
}

export interface NotePlotOptions {
  /** Written above the notes. */
  readonly title: string;
  /** Bars that are shown, at least 1. */
  readonly bars: number;
  /** Quarter notes of a bar; 4 when absent. */
  readonly beats?: number;
  /** Compresses the pixels: `deflateSync` of node:zlib, or a browser's equal. */
  readonly deflate: Deflate;
}

const width = 1200;
const edge = { left: 60, right: 20, top: 52, bottom: 34 };
/** Pixels of a row, the space to the next with it. */
const rowHeights = { least: 4, most: 16 };
const mostRowsHeight = 480;
/** Rows between two names beside them, at least. */
const namedHeight = 14;
/** The key that is `noteName(0)`. */
const c5 = 60;

/**
 * Draws notes over bars, a row a key from the lowest to the highest: what sequencers call a piano roll. Hits, which are
 * all of one key, are one row.
 *
 * @example plotNotes([{ begin: 0, end: 0.25, key: 60 }], { title: 'kick', bars: 1, deflate: (bytes) => bytes }).svg().startsWith('<svg') // => true
 */
export function plotNotes(notes: readonly PlottedNote[], options: NotePlotOptions): Plot {
  const picture = layOutNotes(notes, options);
  const { title, deflate } = options;
  return {
    svg: () => drawSvg(picture, title, deflate),
    png: () => encodePng(rasterise(picture), deflate),
  };
}

function layOutNotes(
  notes: readonly PlottedNote[],
  { title, bars, beats = 4 }: NotePlotOptions,
): Picture {
  const keys = notes.map(({ key }) => Math.round(key));
  const low = keys.reduce((least, key) => Math.min(least, key), keys[0] ?? c5);
  const high = keys.reduce((most, key) => Math.max(most, key), low);
  const rows = high - low + 1;
  const row = Math.max(
    rowHeights.least,
    Math.min(rowHeights.most, Math.floor(mostRowsHeight / rows)),
  );
  const box: Box = {
    ...{ x: edge.left, y: edge.top },
    ...{ width: width - edge.left - edge.right, height: rows * row },
  };
  const xOf = (bar: number): number =>
    Math.round(box.x + (Math.max(0, Math.min(bars, bar)) / bars) * box.width);
  const blocks = notes.map(({ begin, end, key }): Rule => {
    const x = xOf(begin);
    const y = box.y + (high - Math.round(key)) * row + 1;
    // a gap before the next, and something to see of the shortest
    return {
      x,
      y,
      width: Math.max(2, xOf(end) - x - 1),
      height: row - 2,
      over: false,
      tone: 'bright',
    };
  });
  return {
    ...{ width, height: box.y + box.height + edge.bottom },
    rules: [...gridOf(box, bars, beats, xOf), ...blocks],
    labels: [
      { text: title, x: box.x, y: 32, height: 14, tone: 'bright' },
      ...(rows === 1 ? [] : keyLabels(box, { low, high, row })),
      ...barLabels(box, bars, xOf),
    ],
  };
}

/** A line at each bar, and a fainter one at each beat where there is room. */
function gridOf(
  { y, height, width: wide }: Box,
  bars: number,
  beats: number,
  xOf: (bar: number) => number,
): Rule[] {
  const parts = wide / (bars * beats) >= 8 ? beats : 1;
  return Array.from({ length: bars * parts + 1 }, (_, at): Rule => {
    const isBar = at % parts === 0;
    return { x: xOf(at / parts), y, width: 1, height, over: !isBar, tone: 'faint' };
  });
}

function keyLabels(
  { x, y }: Box,
  { low, high, row }: { readonly low: number; readonly high: number; readonly row: number },
): Label[] {
  const step = Math.ceil(namedHeight / row);
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => {
    const key = high - at * step;
    const middle = y + (at * step + 0.5) * row;
    return tickLabel(noteName(key - c5), x - 10, middle + tickHeight / 2, 'end');
  });
}

function barLabels({ y, height }: Box, bars: number, xOf: (bar: number) => number): Label[] {
  const step = Math.ceil(bars / 16);
  return Array.from({ length: Math.ceil(bars / step) }, (_, at) =>
    tickLabel(`${at * step + 1}`, xOf(at * step) + 2, y + height + 9 + tickHeight, 'start'),
  );
}
