import { heatColour, mixColours, type Rgb } from './colour-map.ts';

/** Steps of the colours of strength. */
export const heatSteps = 160;
/** Steps from one flat colour to another, for smooth edges. */
export const rampSteps = 16;
/** How much a line over the spectrogram brightens it, in steps. */
export const overSteps = 9;

export const background: Rgb = heatColour(0);

export const colours = {
  bright: [244, 240, 232],
  dim: [150, 144, 158],
  rule: [88, 82, 98],
  wave: [140, 26, 74],
  core: [255, 108, 72],
} as const satisfies Record<string, Rgb>;

export type Tone = keyof typeof colours;

/** Of the curves of loudness. */
export const curveTones = { momentary: 'wave', shortTerm: 'core' } as const satisfies Record<
  string,
  Tone
>;
export const curveWidth = 1.6;

/** The tone of a line along an axis that hides what is beneath it. */
export function ruleTone({ tone = 'faint' }: { readonly tone?: 'faint' | 'bright' }): Tone {
  return tone === 'faint' ? 'rule' : tone;
}

/** Thickness of the strokes of a text of a height. */
export function strokeWidth(height: number): number {
  return Math.max(1.2, height / 7);
}

const tones = Object.keys(colours) as Tone[];

/** All colours of a picture: strengths first, then for each tone a ramp from what lies beneath. */
export function makePalette(): Rgb[] {
  const heat = Array.from({ length: heatSteps }, (_, step) => heatColour(step / (heatSteps - 1)));
  const ramps = tones.flatMap((tone) => {
    // The core of the waveform is drawn over its outside.
    return mixColours(tone === 'core' ? colours.wave : background, colours[tone], rampSteps);
  });
  return [...heat, ...ramps];
}

/** Where the ramp of a tone begins in the palette. */
export function rampStart(tone: Tone): number {
  return heatSteps + tones.indexOf(tone) * rampSteps;
}
