/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness 0 to 1, chroma, hue in degrees, of the colour space OKLCH. */
interface Lch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** What the eye should read as evenly more: lightness rises straight, the hue turns to fire. */
const stops: readonly (Lch & { readonly at: number })[] = [
  { at: 0, lightness: 0.145, chroma: 0.012, hue: 285 },
  { at: 0.25, lightness: 0.3, chroma: 0.13, hue: 300 },
  { at: 0.5, lightness: 0.5, chroma: 0.2, hue: 362 },
  { at: 0.75, lightness: 0.72, chroma: 0.17, hue: 410 },
  { at: 1, lightness: 0.97, chroma: 0.09, hue: 465 },
];

/**
 * The colour of a strength from 0 (night) to 1 (pale yellow), over violet, crimson and orange; equal
 * steps look equally far apart (B. Ottosson, OKLab, 2020).
 *
 * @example heatColour(0) // => [9, 9, 12]
 */
export function heatColour(strength: number): Rgb {
  const next = stops.findIndex((stop) => stop.at >= strength);
  const to = stops[next === -1 ? stops.length - 1 : next];
  const from = stops[Math.max(0, next - 1)];
  if (from === undefined || to === undefined) return [0, 0, 0];
  const share = to.at === from.at ? 0 : (Math.max(0, strength) - from.at) / (to.at - from.at);
  const between = (a: number, b: number) => a + share * (b - a);
  return fromLch({
    lightness: between(from.lightness, to.lightness),
    chroma: between(from.chroma, to.chroma),
    hue: between(from.hue, to.hue),
  });
}

/**
 * Colours from one to another in even steps, both ends included.
 *
 * @example mixColours([0, 0, 0], [255, 255, 255], 3)[1] // => [128, 128, 128]
 */
export function mixColours(from: Rgb, to: Rgb, steps: number): Rgb[] {
  return Array.from({ length: steps }, (_, step): Rgb => {
    const share = step / (steps - 1);
    const mix = (i: 0 | 1 | 2) => Math.round(from[i] + share * (to[i] - from[i]));
    return [mix(0), mix(1), mix(2)];
  });
}

/** A colour the screen cannot show loses chroma until it can. */
function fromLch(colour: Lch): Rgb {
  for (let chroma = colour.chroma; ; chroma -= 0.002) {
    const rgb = linearRgb({ ...colour, chroma: Math.max(0, chroma) });
    if (chroma > 0 && rgb.some((each) => each < -1e-4 || each > 1.0001)) continue;
    const [red = 0, green = 0, blue = 0] = rgb.map(encodeChannel);
    return [red, green, blue];
  }
}

function linearRgb({ lightness, chroma, hue }: Lch): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** The transfer curve of sRGB (IEC 61966-2-1). */
function encodeChannel(linear: number): number {
  const x = Math.max(0, Math.min(1, linear));
  return Math.round(255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055));
}
