import { decibels, defineInstrument, hertz, ratio, seconds } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { held } from '../parts/envelopes.ts';
import { velocityGain } from '../parts/loudness.ts';
import { monoBelow } from '../parts/stereo.ts';

const parameters = {
  crackle: hertz(0.5, 200, 14, 'Crackles in a second.', { words: ['dirty', 'noisy', '-clean'] }),
  pops: hertz(0.05, 10, 0.8, 'Pops in a second: a few, loud.', { words: ['dirty', '-clean'] }),
  hiss: decibels(-80, 0, -34, 'Hiss of the groove.', { words: ['noisy', 'airy'] }),
  rumble: decibels(-80, 0, -22, 'Rumble of the motor.', { words: ['boomy', 'deep'] }),
  tone: hertz(800, 9000, 3200, 'Where the crackle lies.', { words: ['bright', '-dark'] }),
  width: ratio(0, 1, 0.6, 'Stereo width.', { words: ['wide', '-narrow'] }),
  attack: seconds(0.001, 5, 0.03, 'Time to rise.', { curve: 'exp', words: ['soft'] }),
  release: seconds(0.005, 6, 0.08, 'Time to fall when the note ends.', { curve: 'exp' }),
};

type VinylSignals = { readonly [K in keyof typeof parameters]: Signal };

/** An old record with nothing on it: crackle, pops, hiss, rumble. For as long as the note lasts. */
export const vinyl = defineInstrument({
  name: 'vinyl',
  doc: 'The noises of a record: crackle, pops, hiss and rumble.',
  pitch: { kind: 'drum', hertz: 261.6256 },
  tail: 6.1,
  parameters,
  presets: {
    dusty: { doc: 'Played often.', values: { crackle: 30, hiss: -30 } },
    worn: {
      doc: 'Played out.',
      values: { crackle: 90, pops: 4, hiss: -22, rumble: -14, tone: 2200 },
    },
    runout: { doc: 'The last groove.', values: { crackle: 5, pops: 1.8, hiss: -28, rumble: -10 } },
  },
  voice(g, note, p) {
    const tune = note.freq.div(261.6256);
    const both = g.signal([side(g, tune, p), side(g, tune, p)]);
    // The motor turns at 33 1/3; its bearings hum higher.
    const turning = g.LFNoise2.ar(31).mul(
      g.SinOsc.kr(33.333 / 60)
        .mul(0.3)
        .add(0.7),
    );
    const motor = g.LPF.ar(turning, 90).mul(p.rumble.dbamp()).mul(2);
    const groove = monoBelow(g, both, p.width).add(motor);
    const loud = held(g, note.gate, { attack: p.attack, decay: 0.1, level: 1, release: p.release });
    return g.HPF.ar(groove, 25).mul(loud).mul(velocityGain(note.velocity)).mul(0.65);
  },
});

/** What one wall of the groove sounds like. */
function side(g: Graph, tune: Signal, p: VinylSignals): Signal {
  const tone = p.tone.mul(tune).min(14_000);
  const crackle = g.BPF.ar(g.Decay.ar(g.Dust2.ar(p.crackle), 0.0007), tone, 1.2).mul(3);
  const pops = g.BPF.ar(g.Decay.ar(g.Dust2.ar(p.pops), 0.004), tone.mul(0.22), 1.6).mul(3.5);
  const hiss = g.HPF.ar(g.PinkNoise.ar(), 900).mul(p.hiss.dbamp());
  return crackle.add(pops).add(hiss);
}
