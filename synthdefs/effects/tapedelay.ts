import { decibels, defineEffect, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { echoRing } from '../parts/echoes.ts';
import { softLowPass } from '../parts/filters.ts';
import { tanh } from '../parts/shapers.ts';

const [shortest, longest] = [0.03, 2.5];

/** How fast the motor follows another time, seconds a second: the pitch moves by half of itself meanwhile. */
const motor = 0.5;

/** The speeds at which tape and wheels waver, hertz, and how far the delay moves at full `wow` or `flutter`. */
const wavering = {
  wow: { rates: [0.53, 0.89], depth: 0.00195 },
  flutter: { rates: [8.7, 13.3], depth: 0.00006 },
};

/** Most that wow and flutter add to the delay, seconds: in both directions. */
const room = 2 * (wavering.wow.depth + wavering.flutter.depth);

/** How far the delay is off, seconds: two sines beside each other. */
function waver(g: Graph, { rates, depth }: (typeof wavering)['wow'], amount: Signal): Signal {
  const sines = rates.map((rate) => g.SinOsc.ar(rate));
  return sines.reduce((sum, each) => sum.add(each)).mul(amount.mul(depth));
}

/**
 * A loop of tape: what goes round is saturated, filtered, and wavers in speed. With neither wow nor flutter an
 * echo comes on its exact frame: the loop is the strip's, a block late, and the tape that much shorter.
 */
export const tapedelay = defineEffect({
  name: 'tapedelay',
  doc: 'Tape echo: wow, flutter, saturation and filters in the loop; another time is a slide in pitch.',
  wet: 0.35,
  feedback: 2,
  parameters: {
    time: seconds(shortest, longest, 0.3, 'Time between echoes; 3/16 is three sixteenths.', {
      curve: 'exp',
    }),
    feedback: ratio(0, 0.98, 0.5, 'What each echo keeps of the last.', {
      words: ['echoey', 'long', 'dubby'],
    }),
    drive: decibels(0, 30, 6, 'How hard the tape is driven.', { words: ['warm', 'dirty'] }),
    wow: ratio(0, 1, 0.3, 'Slow wavering; at 1 the pitch moves by up to 30 cents.', {
      words: ['wobbly', 'oldschool'],
    }),
    flutter: ratio(0, 1, 0.3, 'Fast wavering; at 1 by up to 14 cents.', { words: ['shaky'] }),
    lowcut: hertz(20, 2000, 150, 'High-pass in the loop.', { words: ['thin'] }),
    highcut: hertz(500, 20000, 4000, 'Low-pass in the loop.', { words: ['bright', '-dark'] }),
  },
  presets: {
    dub: { doc: 'Dark, and nearly without end.', values: { feedback: 0.85, highcut: 2200 } },
    worn: {
      doc: 'A machine past its time.',
      values: { wow: 1, flutter: 1, drive: 14, highcut: 2800 },
    },
  },
  ring: (values) => echoRing(values) + 0.1,
  process(g, input, p, { returned }) {
    const block = g.ControlDur.ir();
    const late = g.DelayN.ar(input, 0.02, block);
    const gain = p.drive.dbamp();
    const driven = tanh(late.add(returned.mul(p.feedback)).mul(gain)).div(gain);
    const off = waver(g, wavering.wow, p.wow).add(waver(g, wavering.flutter, p.flutter));
    const line = g.Slew.kr(p.time, motor, motor).sub(block).add(off);
    const tape = g.DelayC.ar(driven, longest + room, line);
    const output = softLowPass(g, g.HPF.ar(tape, p.lowcut), p.highcut);
    return { output, feedback: output };
  },
});
