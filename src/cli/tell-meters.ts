import type { AverageSpectrum } from '../analysis/index.ts';
import type { Show } from '../live/index.ts';
import type { Context } from './context.ts';
import type { SoundOptions } from './play-options.ts';

/** Milliseconds between two lines of meters. */
const METERS = 100;
/** Columns of a scope: the lowest and the highest sample of each. */
const COLUMNS = 64;
/** Centres of thirds of octaves, by number: 20 Hz to 20 kHz. */
const THIRDS = Array.from({ length: 31 }, (_, at) => 1000 * 10 ** ((at - 17) / 10));
const SILENCE = -120;

/** Whether standard output is for figures alone. */
export function tellsFigures({ stats, meters, scope }: Figures): boolean {
  return stats === true || meters === true || scope === true;
}

type Figures = Pick<SoundOptions, 'stats' | 'meters' | 'scope'>;

/** Prints what meters show ten times a second, where that is asked for; the function that it gives ends that. */
export function tellMeters(
  show: Show,
  { meters, scope }: Pick<SoundOptions, 'meters' | 'scope'>,
  context: Context,
): (() => Promise<void>) | undefined {
  if (meters === undefined && scope === undefined) return undefined;
  let working: Promise<void> | undefined;
  const tell = async (): Promise<void> => {
    const { strips, master, samples } = await show.meters.read();
    // the server is gone, or is not there yet
    if (strips.length === 0) return;
    const time = Math.round(performance.now()) / 1000;
    const line = {
      time,
      ...(master && {
        master: {
          ...master.loudness,
          peakDb: master.levels.peakDb,
          rmsDb: master.levels.rmsDb,
          truePeakDb: master.truePeakDb,
          correlation: master.stereo.correlation,
        },
      }),
      strips,
      ...(scope && { scope: samples.map(columns), spectrum: thirds(show.meters.spectrum()) }),
    };
    await context.out.write(`${JSON.stringify({ meters: line }, short)}\n`);
  };
  const timer = setInterval(() => {
    working ??= tell().finally(() => {
      working = undefined;
    });
  }, METERS);
  return async () => {
    clearInterval(timer);
    await working;
  };
}

/** Numbers of three decimals are enough to be drawn. */
function short(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

/** The lowest and the highest sample of each of some columns, from left to right. */
export function columns(samples: Float32Array): readonly (readonly [number, number])[] {
  const width = samples.length / COLUMNS;
  if (width === 0) return [];
  return Array.from({ length: COLUMNS }, (_, at): [number, number] => {
    const part = samples.subarray(
      Math.floor(at * width),
      Math.max(1, Math.floor((at + 1) * width)),
    );
    return [Math.min(...part), Math.max(...part)];
  });
}

/** The power in each third of an octave from 20 Hz to 20 kHz, in dB; -120 is silence. */
export function thirds(spectrum: AverageSpectrum | undefined): readonly number[] {
  if (spectrum === undefined) return [];
  const { power, binHz } = spectrum;
  const edge = 10 ** 0.05;
  return THIRDS.map((centre) => {
    const from = Math.max(1, Math.round(centre / edge / binHz));
    const to = Math.max(from + 1, Math.round((centre * edge) / binHz));
    const sum = power.subarray(from, to).reduce((all, each) => all + each, 0);
    return Math.max(SILENCE, 10 * Math.log10(Math.max(sum, 1e-12)));
  });
}
