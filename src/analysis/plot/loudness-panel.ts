import type { LoudnessCurves } from './loudness-curves.ts';
import type { Box, Label, Rule } from './picture.ts';
import { signed, tickHeight, tickLabel } from './tick-label.ts';

/** A line from column to column: places in pixels, broken where there is no value. */
export type Curve = readonly (readonly (readonly [x: number, y: number])[])[];

/** The panel of loudness over time: its curves, what lies behind them, and what is written beside. */
export interface LoudnessPanel {
  readonly box: Box;
  readonly momentary: Curve;
  readonly shortTerm: Curve;
  readonly rules: readonly Rule[];
  readonly labels: readonly Label[];
}

/** LU from the top of the panel to its bottom, and from one line to the next. */
const span = 36;
const lineStep = 6;

/**
 * Lays out momentary and short-term loudness over 36 LU, down from the first multiple of 6 LUFS above
 * the loudest, with a line where the integrated loudness lies.
 */
export function layOutLoudness(curves: LoudnessCurves, box: Box): LoudnessPanel {
  const top = topOf(curves);
  const yOf = (lufs: number) =>
    box.y + (Math.min(span, Math.max(0, top - lufs)) * box.height) / span;
  const lines = Array.from({ length: span / lineStep - 1 }, (_, i) => top - (i + 1) * lineStep);
  const { integrated } = curves;
  return {
    box,
    momentary: curveOf(curves.momentary, box.x, yOf),
    shortTerm: curveOf(curves.shortTerm, box.x, yOf),
    rules: [
      ...lines.map((lufs) => ruleAt(box, yOf(lufs), 'faint')),
      ...(integrated === null ? [] : [ruleAt(box, yOf(integrated), 'bright')]),
    ],
    labels: [
      ...lines
        .filter((_, i) => i % 2 === 1)
        .map((lufs) => tickLabel(signed(lufs, 0), box.x - 10, yOf(lufs) + tickHeight / 2, 'end')),
      tickLabel('LUFS', box.x - 10, box.y + tickHeight, 'end'),
      ...(integrated === null ? [] : [integratedLabel(integrated, box, yOf(integrated))]),
    ],
  };
}

function topOf({ momentary, integrated }: LoudnessCurves): number {
  const loudest = momentary.reduce<number>(
    (most, each) => Math.max(most, each ?? most),
    integrated ?? -span,
  );
  return lineStep * Math.ceil(loudest / lineStep);
}

function curveOf(
  values: readonly (number | null)[],
  x: number,
  yOf: (lufs: number) => number,
): Curve {
  const pieces: [number, number][][] = [];
  let isGoing = false;
  for (const [column, value] of values.entries()) {
    if (value !== null) {
      if (!isGoing) pieces.push([]);
      pieces.at(-1)?.push([x + column + 0.5, yOf(value)]);
    }
    isGoing = value !== null;
  }
  return pieces;
}

function ruleAt(box: Box, y: number, tone: 'faint' | 'bright'): Rule {
  return { x: box.x, y: Math.round(y), width: box.width, height: 1, over: false, tone };
}

/** Beside the panel, where the line of the integrated loudness ends. */
function integratedLabel(lufs: number, box: Box, y: number): Label {
  return tickLabel(signed(lufs), box.x + box.width + 7, y + tickHeight / 2, 'start');
}
