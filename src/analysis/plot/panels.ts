import type { Box, Size } from './picture.ts';

/** What a picture can show, from top to bottom. */
export const panelNames = ['waveform', 'spectrogram', 'loudness'] as const;
export type PanelName = (typeof panelNames)[number];

/** Where things are in a picture. */
export interface Places {
  readonly caption: CaptionPlace;
  /** The panels that are shown, each with its box. */
  readonly boxes: Readonly<Partial<Record<PanelName, Box>>>;
  /** The lowest of them: the times are written under it. */
  readonly lowest: Box;
  /** Of strengths, beside the spectrogram. */
  readonly scale: Box | undefined;
}

/** A line of text: from `x` to `end`, its base line at `y`. */
export interface CaptionPlace {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly heights: { readonly title: number; readonly figures: number };
}

const margin = { left: 62, right: 74, bottom: 34 } as const;
/** Of the height: what is above the title. */
const topShare = 1 / 24;
const captionSpace = 36;
const gap = 10;
/** Heights of capitals, in pictures as wide as this and in narrower ones. */
const wide = 900;
const captionHeights = { wide: { title: 15, figures: 11 }, narrow: { title: 12, figures: 9 } };
/** Of the height: waveform and loudness, where the spectrogram takes what is left. */
const flatShare = 0.19;

/** Divides a picture among its panels. */
export function placesIn({ width, height }: Size, shown: readonly PanelName[]): Places {
  const top = Math.round(topShare * height);
  const panels = panelNames.filter((name) => shown.includes(name));
  const first = top + captionSpace;
  const room = height - margin.bottom - first;
  const boxes: Partial<Record<PanelName, Box>> = {};
  let y = first;
  for (const name of panels) {
    const box = { x: margin.left, y, width: width - margin.left - margin.right };
    boxes[name] = { ...box, height: heightOf(name, panels, height, room) };
    y += (boxes[name]?.height ?? 0) + gap;
  }
  const heights = captionHeights[width < wide ? 'narrow' : 'wide'];
  const caption = { x: margin.left, end: width - margin.right, y: top + heights.title, heights };
  const { spectrogram } = boxes;
  const scale = spectrogram && { ...spectrogram, x: width - margin.right + 14, width: 10 };
  const lowest = boxes[panels.at(-1) ?? 'waveform'];
  if (lowest === undefined) throw new RangeError('a picture needs a panel');
  return { caption, boxes, lowest, scale };
}

/** Flat panels have their share of the picture; without a spectrogram they share all of it. */
function heightOf(
  name: PanelName,
  panels: readonly PanelName[],
  height: number,
  room: number,
): number {
  const flat = 2 * Math.round((flatShare * height) / 2);
  const others = panels.length - 1;
  if (name === 'spectrogram') return room - others * (flat + gap);
  if (panels.includes('spectrogram')) return flat;
  return 2 * Math.floor((room - others * gap) / (2 * panels.length));
}
