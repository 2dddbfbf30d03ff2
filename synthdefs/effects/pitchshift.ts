import { cents, defineEffect, seconds, semitones } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';

/** The shortest delay: what the cubic interpolation needs, seconds. */
const shortest = 0.001;
const longest = 0.16;

/** How much of the time one tap is heard alone: the larger, the more. */
const steepness = 3;

/** A shift below this is none, semitones. */
const none = 0.01;

/** Pitches that are looked for, hertz, how often a second, and how clear they must be. */
const sought = { lowest: 50, highest: 2000, perSecond: 100, clarity: 0.85 };

/** In how many seconds the window follows another pitch. */
const following = 0.05;

interface Grains {
  /** How far the taps move before they begin again, seconds. */
  readonly window: Signal;
  /** From 0 to 1: whether that is a whole number of periods, so that the taps agree. */
  readonly agree: Signal;
}

/**
 * Grains of about `window` seconds. Where one note is heard, half of them is a whole number of its periods: the
 * two taps then play the same at any time, neither beats with the other, and the pitch is exact.
 */
function fitted(g: Graph, input: Signal, window: Signal): Grains {
  const { lowest, highest, perSecond, clarity } = sought;
  const found = g.Pitch.kr(input, 440, lowest, highest, perSecond, 16, 1, 0.01, clarity);
  const has = found.at(1).gt(0);
  const period = g.Gate.kr(found.at(0).reciprocal(), has).max(1 / highest);
  const pairs = window.div(period.mul(2)).round(1).max(1);
  const whole = pairs.mul(period.mul(2)).min(longest);
  return {
    window: g.Lag.kr(g.Select.kr(g.SetResetFF.kr(has), [window, whole]), following),
    agree: g.Lag.kr(has, following),
  };
}

/**
 * Two taps of a delay that move, and so change the pitch as a passing car does; each begins again while the other
 * is heard. Taps that agree cross in a straight line, others at equal power.
 */
function shifted(g: Graph, input: Signal, by: Signal, { window, agree }: Grains): Signal {
  const speed = by.mul(Math.LN2 / 12).exp();
  const moved = speed.neg().add(1).div(window).mul(g.SampleDur.ir());
  const place = g.Phasor.ar(0, moved, 0, 1, 0.5);
  const other = place.add(0.5).frac();
  const tap = (at: Signal): Signal =>
    g.DelayC.ar(input, longest + 0.01, at.mul(window).add(shortest));
  const [first, second] = [tap(place), tap(other)];
  const nearMiddle = place.mul(2).sub(1).abs().neg().add(1);
  const share = nearMiddle.sub(0.5).mul(steepness).add(0.5).clip(0, 1);
  const straight = first.sub(second).mul(share).add(second);
  const even = g.XFade2.ar(second, first, share.mul(2).sub(1));
  return straight.sub(even).mul(agree).add(even);
}

/** What is not shifted at all: two taps that stand still would be a comb. */
function unlessStill(g: Graph, input: Signal, by: Signal, window: Signal, moved: Signal): Signal {
  const still = g.Lag.kr(by.abs().lt(none), 0.02);
  const late = g.DelayC.ar(input, longest + 0.01, window.mul(0.5).add(shortest));
  return late.sub(moved).mul(still).add(moved);
}

/** Another pitch, as long as before. */
export const pitchshift = defineEffect({
  name: 'pitchshift',
  doc: 'Pitch shifter: as long as before, so many semitones higher or lower. It comes half a window late.',
  parameters: {
    pitch: semitones(-24, 24, 12, 'By how much.', { words: ['high', '-low', '-deep'] }),
    window: seconds(
      0.01,
      longest,
      0.06,
      'About how long its grains are: short for drums, long for chords.',
      {
        curve: 'exp',
        words: ['smooth'],
      },
    ),
    spread: cents(0, 50, 0, 'The right side is so much higher, the left so much lower.', {
      words: ['wide', 'detuned'],
    }),
  },
  presets: {
    up: { doc: 'An octave up.', values: { pitch: 12 } },
    down: { doc: 'An octave down: a demon.', values: { pitch: -12, window: 0.09 } },
    wide: { doc: 'The same pitch, the sides apart.', values: { pitch: 0, spread: 9 } },
  },
  ring: () => longest + 0.02,
  process(g, input, p) {
    const grains = fitted(g, input.at(0).add(input.at(1)), p.window);
    const sides = [-0.01, 0.01].map((sign, side) => {
      const by = p.spread.mul(sign).add(p.pitch);
      const moved = shifted(g, input.at(side), by, grains);
      return unlessStill(g, input.at(side), by, grains.window, moved);
    });
    return g.signal(sides);
  },
});
