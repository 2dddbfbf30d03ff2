import { describe, expect, it } from 'vitest';
import { kickPitches } from '../../scripts/sound/tuning.mjs';
import { kickFigures } from '../../src/analysis/index.ts';
import type { Pcm } from '../../src/audio/index.ts';
import { gabberKick } from '../../synthdefs/instruments/gabber-kick.ts';
import { kickGenres } from '../../synthdefs/instruments/gabber-kick-genres.ts';
import { gabberKickPresets } from '../../synthdefs/instruments/gabber-kick-presets.ts';
import { playLoop, type Values } from './play.ts';
import { type Figures, faults } from './shared/measure.ts';
import { standards } from './shared/standards.ts';
import { amplitudeAt, decibels } from './signals.ts';

type Preset = keyof typeof gabberKickPresets;

const presets = Object.keys(gabberKickPresets) as Preset[];

/** Enough for the onsets, the median of the hits and the loudness to settle. */
const beats = 8;

/** The notes that a kick of a genre is tuned to. */
function pitches(genre: string): readonly number[] {
  return kickPitches(standards.kicks[genre]!['f0Hz']!);
}

const pieptone = 3136;

/** How loud the tone of a squeak is from 10 to 60 ms of the first kick, in dB. */
function squeakLevel({ channels, sampleRate }: Pcm): number {
  const [from, to] = [0.01, 0.06].map((time) => Math.round(time * sampleRate));
  return decibels(amplitudeAt(channels[0]!.subarray(from, to), pieptone));
}

const measured = new Map<string, Promise<Figures>>();

/** The figures of a preset at a pitch, measured once. */
function figuresOf(preset: Preset, freq: number): Promise<Figures> {
  const key = `${preset} ${freq}`;
  const { bpm } = kickGenres[preset];
  const values = gabberKickPresets[preset].values as Values;
  const known =
    measured.get(key) ??
    playLoop(gabberKick, bpm, { freq, values }, beats).then((loop) => ({
      ...kickFigures(loop, bpm),
      squeakDb: squeakLevel(loop),
    }));
  measured.set(key, known);
  return known;
}

describe.each(presets)('the kick %s', (preset) => {
  const { genre } = kickGenres[preset];

  it.each(pitches(genre))('is a kick of its genre at %d Hz', async (freq) => {
    expect(faults(await figuresOf(preset, freq), standards.kicks[genre]!)).toEqual([]);
  });
});

/** A step that can just be heard: a difference in a unit, or a ratio. */
type Step = { readonly by: number } | { readonly times: number };

/**
 * Steps of each figure: a decibel of a level, three of a click or squeak, a tenth of a length or of brightness, a
 * fifth of distortion or of the fall's time.
 */
const steps: Readonly<Record<string, Step>> = {
  clickDb: { by: 3 },
  squeakDb: { by: 3 },
  dropSt: { by: 3 },
  settleMs: { times: 1.2 },
  thdPercent: { times: 1.2 },
  crestDb: { by: 1 },
  t20Beats: { times: 1.1 },
  centroidHz: { times: 1.1 },
  sub: { times: 1.26 },
  body: { times: 1.26 },
  mid: { times: 1.26 },
  top: { times: 1.26 },
  lufs: { by: 1 },
};

/** How many steps two kicks are apart, over all figures. */
function distance(one: Figures, other: Figures): number {
  const parts = Object.entries(steps).map(([name, step]) => {
    const [a, b] = [one[name]!, other[name]!];
    return 'by' in step ? (a - b) / step.by : Math.log(a / b) / Math.log(step.times);
  });
  return Math.hypot(...parts);
}

/** Who knows the one kick tells the other from it at once. */
const plainlyApart = 2.5;

describe('presets', () => {
  it('can all be told from each other', async () => {
    const homes = await Promise.all(
      presets.map(async (name) => {
        const [freq] = pitches(kickGenres[name].genre);
        return { name, figures: await figuresOf(name, freq!) };
      }),
    );
    const near = homes.flatMap((one, index) =>
      homes.slice(index + 1).flatMap((other) => {
        const apart = distance(one.figures, other.figures);
        return apart < plainlyApart ? [`${one.name} and ${other.name}: ${apart.toFixed(1)}`] : [];
      }),
    );
    expect(near).toEqual([]);
  });
});
