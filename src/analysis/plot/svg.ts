import type { Rgb } from './colour-map.ts';
import type { Curve, LoudnessPanel } from './loudness-panel.ts';
import type { Box, Heat, Label, Picture, Rule, Wave } from './picture.ts';
import { type Deflate, encodePng } from './png.ts';
import { type Stroke, textStrokes } from './stroke-text.ts';
import {
  background,
  colours,
  curveTones,
  curveWidth,
  heatSteps,
  makePalette,
  overSteps,
  ruleTone,
  strokeWidth,
  type Tone,
} from './theme.ts';

/**
 * A picture as SVG: lines and letters are paths, so that it needs no font; the spectrogram is a
 * PNG inside.
 *
 * @example drawSvg(layOut(pcm, caption), 'Rotterdam', deflateSync)
 */
export function drawSvg(picture: Picture, title: string, deflate: Deflate): string {
  const { width, height, wave, heat, loudness } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeText(title)}</title>`,
    rect({ x: 0, y: 0, width, height }, background),
    ...(wave === undefined ? [] : wavePaths(wave)),
    ...(heat === undefined ? [] : heatImages(heat, deflate)),
    ...picture.rules.map(ruleRect),
    ...(loudness === undefined ? [] : loudnessPaths(loudness)),
    ...picture.labels.map(text),
    '</svg>\n',
  ].join('\n');
}

function wavePaths(wave: Wave): string[] {
  return [
    path(
      outline(wave, (column) => [column.high, column.low]),
      colours.wave,
    ),
    path(
      outline(wave, (column) => [column.rms, -column.rms]),
      colours.core,
    ),
  ];
}

function heatImages(heat: Heat, deflate: Deflate): string[] {
  return [
    image(heat, heatPixels(heat), deflate),
    image(heat.scale, scalePixels(heat.scale), deflate),
  ];
}

function loudnessPaths({ rules, momentary, shortTerm, labels }: LoudnessPanel): string[] {
  return [
    ...rules.map(ruleRect),
    ...curvePaths(momentary, curveTones.momentary),
    ...curvePaths(shortTerm, curveTones.shortTerm),
    ...labels.map(text),
  ];
}

function curvePaths(curve: Curve, tone: Tone): string[] {
  if (curve.length === 0) return [];
  return [strokes(curve.map(strokePath).join(''), colours[tone], curveWidth.toFixed(2))];
}

function ruleRect(rule: Rule): string {
  return rule.over
    ? rect(rule, [255, 255, 255], (overSteps / heatSteps).toFixed(2))
    : rect(rule, colours[ruleTone(rule)]);
}

function rect({ x, y, width, height }: Box, colour: Rgb, opacity?: string): string {
  const faint = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${hex(colour)}"${faint}/>`;
}

function path(d: string, colour: Rgb): string {
  return `<path d="${d}" fill="${hex(colour)}"/>`;
}

/** The edge of a waveform: its top from left to right, its bottom back. */
function outline(
  wave: Wave,
  edges: (column: Wave['columns'][number]) => [top: number, bottom: number],
): string {
  const middle = wave.y + wave.height / 2;
  const place = (value: number, i: number) => {
    const y = middle - Math.max(-1, Math.min(1, value)) * (wave.height / 2);
    return `${wave.x + i} ${y.toFixed(1)}`;
  };
  const tops = wave.columns.map((column, i) => place(edges(column)[0] + 0.01, i));
  const bottoms = wave.columns.map((column, i) => place(edges(column)[1] - 0.01, i));
  return `M${[...tops, ...bottoms.reverse()].join('L')}Z`;
}

function text(label: Label): string {
  const way = textStrokes(label.text, label).map(strokePath).join('');
  return strokes(way, colours[label.tone], strokeWidth(label.height).toFixed(2));
}

function strokes(way: string, colour: Rgb, width: string): string {
  const style = `stroke="${hex(colour)}" stroke-width="${width}" fill="none"`;
  return `<path d="${way}" ${style} stroke-linecap="round" stroke-linejoin="round"/>`;
}

function strokePath(stroke: Stroke): string {
  return `M${stroke.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

function image(box: Box, pixels: Uint8Array, deflate: Deflate): string {
  const { x, y, width, height } = box;
  const palette = makePalette().slice(0, heatSteps);
  const png = encodePng({ width, height, pixels, palette }, deflate);
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<image ${place} href="data:image/png;base64,${base64(png)}"/>`;
}

function heatPixels({ strengths }: Heat): Uint8Array {
  return Uint8Array.from(strengths, (strength) => Math.round(strength * (heatSteps - 1)));
}

function scalePixels({ width, height }: Box): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) => {
    return Math.round((1 - Math.floor(i / width) / (height - 1)) * (heatSteps - 1));
  });
}

function hex(colour: Rgb): string {
  return `#${colour.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

function escapeText(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const group = [18, 12, 6, 0].map((shift) => digits.charAt((bits >> shift) & 63)).join('');
    const missing = Math.max(0, at + 3 - bytes.length);
    groups.push(group.slice(0, 4 - missing) + '='.repeat(missing));
  }
  return groups.join('');
}
