import type { Edit } from '../../song/index.ts';
import type { Scene } from './scene.ts';
import { addedEffect, stripOf } from './strips.ts';

interface Band {
  readonly gain: string;
  readonly frequency: string;
  /** Where it stands when the song does not say, in hertz. */
  readonly usual: number;
}

const lowShelf: Band = { gain: 'low', frequency: 'lowfreq', usual: 120 };

const bands: readonly (Band & { readonly below: number })[] = [
  { below: 180, ...lowShelf },
  { below: 700, gain: 'lowmid', frequency: 'lowmidfreq', usual: 350 },
  { below: 1600, gain: 'mid', frequency: 'midfreq', usual: 1000 },
  { below: 4200, gain: 'highmid', frequency: 'highmidfreq', usual: 2500 },
  { below: 6800, gain: 'presence', frequency: 'presencefreq', usual: 5000 },
  { below: Number.POSITIVE_INFINITY, gain: 'high', frequency: 'highfreq', usual: 8000 },
];

/** A third of an octave: nearer than that, a band that is there is moved. */
const near = 1.26;

/**
 * Raises or lowers a strip around a frequency: the band of its eq that is there already, else a band that is
 * free, else an eq more.
 */
export function bandMove(scene: Scene, strip: string, hertz: number, by: number): readonly Edit[] {
  const band = bands.find(({ below }) => hertz < below) ?? lowShelf;
  return moveBand(scene, strip, band, hertz, by);
}

/** Raises or lowers all of a strip that lies below a frequency. */
export function shelfMove(scene: Scene, strip: string, hertz: number, by: number): readonly Edit[] {
  return moveBand(scene, strip, lowShelf, hertz, by);
}

function moveBand(
  { song }: Scene,
  strip: string,
  band: Band,
  hertz: number,
  by: number,
): readonly Edit[] {
  const eqs = (stripOf(song, strip)?.data.effects ?? []).flatMap((entry) =>
    'eq' in entry ? [entry['eq']] : [],
  );
  const gain = Number(by.toFixed(2));
  for (const [at, settings] of eqs.entries()) {
    const set = (settings ?? {}) as Readonly<Record<string, unknown>>;
    const there =
      set[band.gain] === undefined ? undefined : hertzOf(set[band.frequency], band.usual);
    const name = at === 0 ? 'eq' : `eq#${at + 1}`;
    const path = `${strip}.effects.${name}`;
    if (there !== undefined && isNear(there, hertz))
      return [{ op: 'param.step', path: `${path}.${band.gain}`, by: gain }];
    if (there === undefined && set['id'] === undefined) {
      return [
        ...(isNear(band.usual, hertz) && set[band.frequency] === undefined
          ? []
          : [{ op: 'param.set' as const, path: `${path}.${band.frequency}`, value: `${hertz}Hz` }]),
        { op: 'param.step', path: `${path}.${band.gain}`, by: gain },
      ];
    }
  }
  const place = isNear(band.usual, hertz) ? {} : { [band.frequency]: `${hertz}Hz` };
  return [addedEffect(song, strip, 'eq', { [band.gain]: `${gain}dB`, ...place })];
}

function hertzOf(written: unknown, usual: number): number {
  const match = /^([\d.]+)\s*(k?)(?:hz)?$/i.exec(String(written ?? usual).trim());
  if (match === null) return usual;
  return Number(match[1]) * (match[2] === '' ? 1 : 1000);
}

function isNear(a: number, b: number): boolean {
  return a / b < near && b / a < near;
}
