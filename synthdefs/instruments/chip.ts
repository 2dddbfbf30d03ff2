import {
  cents,
  choice,
  defineInstrument,
  hertz,
  ratio,
  seconds,
  semitones,
} from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held, slowFall } from '../parts/envelopes.ts';
import { removeDc } from '../parts/filters.ts';
import { velocityGain } from '../parts/loudness.ts';
import { pulse } from '../parts/oscillators.ts';

const waves = ['square', 'pwm', 'tri', 'noise'] as const;

const parameters = {
  wave: choice(waves, 'square', 'The channel of the chip.'),
  width: ratio(0.05, 0.95, 0.5, 'Pulse width of the square: 0.25 and 0.125 are hollow.', {
    words: ['-hollow'],
  }),
  pwmrate: hertz(0.1, 15, 1.8, 'Speed at which the width of `pwm` moves.', { words: ['motion'] }),
  chord: choice(['none', 'minor', 'major', 'octave'], 'none', 'Chord played as a fast arpeggio.'),
  chordrate: hertz(5, 120, 50, 'Notes of that arpeggio in a second.'),
  bend: semitones(-36, 36, 0, 'Where the pitch starts, against the note.', {
    words: ['bend', 'dive'],
  }),
  vibrato: cents(0, 100, 14, 'Vibrato, coming in late.', { words: ['vibrato'] }),
  attack: seconds(0.001, 5, 0.002, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  decay: seconds(0.01, 10, 0.12, 'Time to fall to the held level.', { curve: 'exp' }),
  level: ratio(0, 1, 0.7, 'Held level.', { words: ['-plucky'] }),
  release: seconds(0.005, 3, 0.03, 'Time to fall when the note ends.', {
    curve: 'exp',
    words: ['long'],
  }),
};

type ChipSignals = { readonly [K in keyof typeof parameters]: Signal };

/** A sound chip of the eighties: squares, a triangle in sixteen steps, noise of ones and zeros. */
export const chip = defineInstrument({
  name: 'chip',
  doc: 'Sound chip: square, pulse-width, stepped triangle or noise, with chip arpeggios.',
  tail: 3.1,
  parameters,
  presets: {
    square: { doc: 'A square lead.', values: { wave: 0 } },
    pwm: { doc: 'A pulse whose width moves.', values: { wave: 1, level: 0.9 } },
    tri: { doc: 'The stepped triangle: a bass.', values: { wave: 2, vibrato: 0, level: 1 } },
    noise: { doc: 'The noise channel: drums.', values: { wave: 3, level: 0, decay: 0.18 } },
    thin: { doc: 'A narrow pulse.', values: { width: 0.125 } },
    arpeggio: { doc: 'A minor chord, note by note.', values: { chord: 1, width: 0.25, level: 1 } },
  },
  voice(g, note, p) {
    const late = g.Line.kr(0, 1, 0.35).mul(p.vibrato).mul(0.01);
    const moved = slowFall(g, 0.035).mul(p.bend).add(g.SinOsc.kr(6).mul(late));
    const pitch = note.freq.mul(moved.add(chordNote(g, p)).midiratio());
    const sound = removeDc(g, g.Select.ar(p.wave.round(1), channels(g, pitch, p)));
    return sound
      .mul(held(g, note.gate, p))
      .mul(velocityGain(note.velocity))
      .mul(0.49);
  },
});

/** In the order of `waves`. */
function channels(g: Graph, pitch: Signal, p: ChipSignals): Signal[] {
  const moving = g.SinOsc.kr(p.pwmrate).mul(0.38).add(0.5);
  const stepped = g.LFTri.ar(pitch)
    .mul(7.5)
    .round(1)
    .mul(1.5 / 7.5);
  const noise = g.LFClipNoise.ar(pitch.mul(16).min(40_000)).mul(0.9);
  return [pulse(g, pitch, p.width), pulse(g, pitch, moving), stepped, noise];
}

/** Semitones of the chord's note that is due. */
function chordNote(g: Graph, p: ChipSignals): Signal {
  const step = g.Stepper.kr(g.Impulse.kr(p.chordrate), 0, 0, 2);
  const minor = g.Select.kr(step, [0, 3, 7]);
  const major = g.Select.kr(step, [0, 4, 7]);
  const octave = g.Select.kr(step, [0, 12, 0]);
  return g.Select.kr(p.chord.round(1), [0, minor, major, octave]);
}
