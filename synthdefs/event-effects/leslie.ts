import { defineOrbitEffect, hertz, ratio } from '../../src/sound/index.ts';

/** Metres that sound goes in a second. */
const soundSpeed = 343;

/** SuperDirt's `dirt_leslie`: a horn above 800 Hz that comes and goes, a drum below that swells. */
export const leslie = defineOrbitEffect({
  name: 'leslie',
  doc: 'A loudspeaker that turns.',
  starts: ['leslie'],
  send: 'leslie',
  moves: true,
  feedback: 0,
  isIdle: (values) => values.leslie === 0,
  parameters: {
    leslie: ratio(0, 1, 0.5, 'How much goes through it.'),
    lrate: hertz(0, 100, 6.7, 'Its speed: 6.7 is fast, 0.7 slow.'),
    lsize: ratio(0, 1, 0.3, 'Size of the cabinet, metres.'),
  },
  process(g, input, p) {
    const turn = (rate: number, lag: number) => g.Lag.kr(p.lrate.mul(rate), lag);
    const horn = g.HPF.ar(input, 800);
    const drum = input.sub(horn);
    const distance = g.SinOsc.ar(turn(1, 10)).range(0, p.lsize);
    const swell = g.SinOsc.ar(turn(0.8, 20)).range(0, p.lsize.mul(1.3));
    const late = g.DelayC.ar(horn, 0.01, distance.div(soundSpeed)).mul(distance.neg().add(1));
    const low = drum.mul(swell.neg().add(1));
    const left = g.SinOsc.kr(turn(0.8, 4), Math.PI / 2).mul(0.2);
    const right = g.SinOsc.kr(turn(1, 2), Math.PI / 2).mul(0.4);
    const placed = g.Balance2.ar(low.at(0), low.at(1), left);
    return placed.add(g.Balance2.ar(late.at(0), late.at(1), right)).mul(1.2);
  },
});
