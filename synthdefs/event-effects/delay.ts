import { defineOrbitEffect, ratio, seconds, toggle } from '../../src/sound/index.ts';

const longest = 4;
/** Seconds in which the time between echoes moves to another. */
const glide = 0.1;

/** 60 dB, in nepers. */
const silence = Math.log(0.001);

/**
 * SuperDirt's `dirt_delay`, as it is without the SwitchDelay of sc3-plugins: a comb. The first echo is as
 * loud as what was sent. Whole frames, so that a time that stands still does not dull the echoes.
 */
export const delay = defineOrbitEffect({
  name: 'delay',
  doc: 'Echoes.',
  starts: ['delay'],
  send: 'delay',
  moves: false,
  feedback: 0,
  isIdle: (values) => values.delay === 0,
  parameters: {
    delay: ratio(0, 4, 0, 'How much is echoed.'),
    delaytime: seconds(0, longest, 0.25, 'Time between echoes; in cycles where `lock` is 1.'),
    delayfeedback: ratio(0, 0.99, 0, 'What each echo keeps of the last.'),
    lock: toggle(false, 'Whether `delaytime` is in cycles.'),
  },
  atTempo: (values, cps) => ({
    ...values,
    delaytime: Math.min(values.lock === 0 ? values.delaytime : values.delaytime / cps, longest),
    lock: 0,
  }),
  process(g, input, p) {
    const whole = p.delaytime.mul(g.SampleRate.ir()).round(1).mul(g.SampleDur.ir());
    const time = g.Ramp.kr(whole.max(g.SampleDur.ir()), glide);
    const fall = p.delayfeedback.max(1e-5).log().reciprocal().mul(time).mul(silence);
    return g.CombL.ar(input, longest, time, fall);
  },
});
