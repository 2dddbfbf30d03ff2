import { describe, expect, it } from 'vitest';
import type { Instrument, Parameters } from '../../src/sound/index.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { homePitch, type Note, passThrough, playNotes, type Source } from './play.ts';
import { moved, type Take, type WordFigures, wordFigures } from './shared/directions.ts';
import { amplitudeAt } from './signals.ts';

/**
 * What people ask for, on parameters that say they answer the word. Apart from `lufs` no figure depends on the
 * level, so that what is merely louder does not count.
 */
interface Asked {
  readonly word: string;
  readonly of: string;
  /** Whether less of the parameter is more of the word. */
  readonly less?: boolean;
  readonly up?: readonly (keyof WordFigures)[];
  readonly down?: readonly (keyof WordFigures)[];
}

const asked: readonly Asked[] = [
  ...['gabber-kick', 'hoover', 'acid', 'supersaw', 'screech', 'snare'].map(
    (name): Asked => ({
      word: 'hard',
      of: `${name}.drive`,
      up: ['centroidHz'],
      down: ['crestDb'],
    }),
  ),
  { word: 'clean', of: 'gabber-kick.drive', less: true, up: ['crestDb'], down: ['mid', 'top'] },
  ...['gabber-kick.gatelength', 'bass-drum.decay', 'snare.decay', 'hoover.release'].map(
    (of): Asked => ({ word: 'long', of, up: ['t20', 'lateDb'] }),
  ),
  ...['supersaw.cutoff', 'hoover.cutoff', 'pad.cutoff'].map(
    (of): Asked => ({ word: 'dark', of, less: true, down: ['centroidHz', 'rolloffHz'] }),
  ),
  { word: 'dark', of: 'gabber-kick.top', less: true, down: ['centroidHz', 'rolloffHz'] },
  { word: 'punchy', of: 'gabber-kick.punch', up: ['punchDb'] },
  { word: 'punchy', of: 'bass-drum.sweep', up: ['punchDb', 'clickDb'] },
  { word: 'boomy', of: 'gabber-kick.fall', up: ['boom'] },
  { word: 'boomy', of: 'bass-drum.sweeptime', up: ['boom'] },
  ...['supersaw.width', 'hoover.chorus', 'pad.width'].map(
    (of): Asked => ({ word: 'wide', of, up: ['sidesDb'] }),
  ),
  { word: 'loud', of: 'gabber-kick.finish', up: ['lufs'] },
];

const registry = makeDefaultRegistry();

/** The instrument or effect, and the parameter, that a name of both stands for. */
function parameterOf(of: string, sounds: (name: string) => { parameters: Parameters } | undefined) {
  const [name = '', key = ''] = of.split('.');
  const parameter = sounds(name)?.parameters[key];
  if (parameter === undefined) throw new Error(`there is no ${of}`);
  return { name, key, parameter };
}

const instrumentNamed = (name: string): Instrument => registry.instrument(name)!;

/** Looks whether figures go where they should. */
function expectToGo({ up = [], down = [] }: Asked, takes: readonly Take[]) {
  const [before, after] = takes.map(wordFigures);
  for (const figure of up) expect(after![figure], figure).toBeGreaterThan(before![figure]);
  for (const figure of down) expect(after![figure], figure).toBeLessThan(before![figure]);
}

describe.each(asked)('$word, asked of $of', (each) => {
  const { word, of, less = false } = each;
  const { name, key, parameter } = parameterOf(of, instrumentNamed);

  it('is a word that it answers', () => {
    expect(parameter.words).toContain(less ? `-${word}` : word);
  });

  it('is heard', async () => {
    const notes = moved(parameter, less ? -1 : 1).map(
      (value): Note => ({ values: { [key]: value }, sustain: 0.35, seed: 5 }),
    );
    const { takes } = await playNotes(instrumentNamed(name), notes, 2);
    expectToGo(each, takes);
  });
});

/** A hit every half second: a tone that falls by 60 dB in 0.3 s, its left a little apart from its right. */
const hits: Source = (frame) => {
  const at = frame % 24_000;
  const level = 0.5 * Math.exp((-6.9 * at) / 14_400);
  const tone = Math.sin((2 * Math.PI * 220 * at) / 48_000);
  const side = 0.2 * Math.sin((2 * Math.PI * 1733 * at) / 48_000);
  return [level * (tone + side), level * (tone - side)];
};

const askedOfEffects: readonly Asked[] = [
  { word: 'hard', of: 'distort.drive', up: ['centroidHz'], down: ['crestDb'] },
  { word: 'clean', of: 'distort.drive', less: true, up: ['crestDb'] },
  { word: 'dark', of: 'tilt.amount', less: true, down: ['centroidHz', 'rolloffHz'] },
  { word: 'punchy', of: 'transient.punch', up: ['punchDb'] },
  { word: 'wide', of: 'width.width', up: ['sidesDb'] },
  { word: 'wet', of: 'reverb.time', up: ['lateDb', 't20'] },
  { word: 'loud', of: 'gain.amount', up: ['lufs'] },
  { word: 'loud', of: 'clip.drive', up: ['lufs'], down: ['crestDb'] },
];

describe.each(askedOfEffects)('$word, asked of $of', (each) => {
  const { word, of, less = false } = each;
  const { name, key, parameter } = parameterOf(of, registry.effect);

  it('is a word that it answers', () => {
    expect(parameter.words).toContain(less ? `-${word}` : word);
  });

  it('is heard', async () => {
    const once: Source = (frame) => (frame < 24_000 ? hits(frame) : [0, 0]);
    const passes = moved(parameter, less ? -1 : 1).map((value) => ({ values: { [key]: value } }));
    const { takes } = await passThrough(registry.effect(name)!, once, passes, 2);
    expectToGo(each, takes);
  });
});

describe('up a fifth', () => {
  it.each(['supersaw', 'sub-bass', 'organ'])(
    'is 1.4983 times as high on %s, to 5 cents',
    async (name) => {
      const instrument = instrumentNamed(name);
      const hertz = homePitch(instrument);
      const fifth = hertz * 2 ** (7 / 12);
      const [take] = (await playNotes(instrument, [{ freq: fifth, sustain: 1.4 }], 1.4)).takes;
      const stretch = take![0].subarray(12_000, 60_000);
      // The strongest within 30 cents of where it should be, in steps of a cent.
      const cents = Array.from({ length: 61 }, (_, i) => i - 30);
      const levels = cents.map((cent) => amplitudeAt(stretch, hertz * 1.4983 * 2 ** (cent / 1200)));
      const strongest = cents[levels.indexOf(Math.max(...levels))]!;
      expect(Math.abs(strongest)).toBeLessThanOrEqual(5);
    },
  );
});
