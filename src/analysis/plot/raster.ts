import type { Curve, LoudnessPanel } from './loudness-panel.ts';
import type { Box, Heat, Label, Picture, Rule, Wave } from './picture.ts';
import type { IndexedImage } from './png.ts';
import { type Point, type Stroke, textStrokes } from './stroke-text.ts';
import {
  curveTones,
  curveWidth,
  heatSteps,
  makePalette,
  overSteps,
  rampStart,
  rampSteps,
  ruleTone,
  strokeWidth,
  type Tone,
} from './theme.ts';

/**
 * A picture in pixels, with smooth edges.
 *
 * @example rasterise(layOut(pcm, caption)).pixels.length // => 576000
 */
export function rasterise(picture: Picture): IndexedImage {
  const canvas = makeCanvas(picture.width, picture.height);
  const { wave, heat, loudness } = picture;
  if (wave !== undefined) drawWave(canvas, wave);
  if (heat !== undefined) drawHeat(canvas, heat);
  drawRules(canvas, picture.rules);
  if (loudness !== undefined) drawLoudness(canvas, loudness);
  drawLabels(canvas, picture.labels);
  return { ...canvas, palette: makePalette() };
}

function drawRules(canvas: Canvas, rules: readonly Rule[]): void {
  for (const rule of rules) {
    if (rule.over) brighten(canvas, rule);
    else fill(canvas, rule, ruleTone(rule));
  }
}

function drawLabels(canvas: Canvas, labels: readonly Label[]): void {
  for (const label of labels) {
    const width = strokeWidth(label.height);
    for (const stroke of textStrokes(label.text, label)) {
      drawStroke(canvas, stroke, width, label.tone);
    }
  }
}

function drawLoudness(
  canvas: Canvas,
  { rules, momentary, shortTerm, labels }: LoudnessPanel,
): void {
  drawRules(canvas, rules);
  drawCurve(canvas, momentary, curveTones.momentary);
  drawCurve(canvas, shortTerm, curveTones.shortTerm);
  drawLabels(canvas, labels);
}

function drawCurve(canvas: Canvas, curve: Curve, tone: Tone): void {
  for (const piece of curve) drawStroke(canvas, piece, curveWidth, tone);
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

function makeCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/** Colours a pixel by how much of it is covered; what is more covered already stays. */
function cover(canvas: Canvas, x: number, y: number, tone: Tone, coverage: number): void {
  if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height || coverage <= 0) return;
  const at = y * canvas.width + x;
  const start = rampStart(tone);
  const index = start + Math.round(Math.min(1, coverage) * (rampSteps - 1));
  const before = canvas.pixels[at] as number;
  const isSameTone = before >= start && before < start + rampSteps;
  if (!isSameTone || index > before) canvas.pixels[at] = index;
}

function fill(canvas: Canvas, box: Box, tone: Tone): void {
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) cover(canvas, x, y, tone, 1);
  }
}

function brighten({ width, pixels }: Canvas, box: Box): void {
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const index = pixels[y * width + x] as number;
      if (index < heatSteps) pixels[y * width + x] = Math.min(heatSteps - 1, index + overSteps);
    }
  }
}

function drawHeat(canvas: Canvas, heat: Heat): void {
  const { width, pixels } = canvas;
  for (let row = 0; row < heat.height; row++) {
    for (let column = 0; column < heat.width; column++) {
      const strength = heat.strengths[row * heat.width + column] as number;
      pixels[(heat.y + row) * width + heat.x + column] = Math.round(strength * (heatSteps - 1));
    }
  }
  drawScale(canvas, heat.scale);
}

function drawScale({ width, pixels }: Canvas, scale: Box): void {
  for (let row = 0; row < scale.height; row++) {
    const index = Math.round((1 - row / (scale.height - 1)) * (heatSteps - 1));
    pixels.fill(
      index,
      (scale.y + row) * width + scale.x,
      (scale.y + row) * width + scale.x + scale.width,
    );
  }
}

function drawWave(canvas: Canvas, wave: Wave): void {
  const middle = wave.y + wave.height / 2;
  const reach = wave.height / 2;
  const limit = (value: number) => Math.max(-1, Math.min(1, value));
  wave.columns.forEach(({ low, high, rms }, column) => {
    const x = wave.x + column;
    const thin = 0.5;
    drawSpan(
      canvas,
      x,
      middle - limit(high) * reach - thin,
      middle - limit(low) * reach + thin,
      'wave',
    );
    const core = rms * reach;
    if (core >= thin) drawSpan(canvas, x, middle - core, middle + core, 'core');
  });
}

/** A column of pixels between two heights that need not be whole. */
function drawSpan(canvas: Canvas, x: number, top: number, bottom: number, tone: Tone): void {
  for (let y = Math.floor(top); y < bottom; y++) {
    cover(canvas, x, y, tone, Math.min(y + 1, bottom) - Math.max(y, top));
  }
}

function drawStroke(canvas: Canvas, stroke: Stroke, width: number, tone: Tone): void {
  for (let i = 1; i < stroke.length; i++) {
    const [from, to] = [stroke[i - 1], stroke[i]];
    if (from !== undefined && to !== undefined) drawSegment(canvas, from, to, width, tone);
  }
}

/** A line with round ends: a pixel is covered as far as its middle lies within the line. */
function drawSegment(canvas: Canvas, from: Point, to: Point, width: number, tone: Tone): void {
  const reach = width / 2 + 1;
  const firstX = Math.floor(Math.min(from[0], to[0]) - reach);
  const lastX = Math.ceil(Math.max(from[0], to[0]) + reach);
  const firstY = Math.floor(Math.min(from[1], to[1]) - reach);
  const lastY = Math.ceil(Math.max(from[1], to[1]) + reach);
  for (let y = firstY; y <= lastY; y++) {
    for (let x = firstX; x <= lastX; x++) {
      const away = distance([x + 0.5, y + 0.5], from, to);
      const coverage = width / 2 + 0.5 - away;
      if (coverage > 0.05) cover(canvas, x, y, tone, coverage);
    }
  }
}

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
