import { choice, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { lfo, lfoWaves } from '../parts/lfo.ts';

/**
 * Balance that moves, at constant power: gains of √2 cos and √2 sin, which are 1 in the middle. The wave
 * begins on the right, where playing begins.
 */
export const autopan = defineEffect({
  name: 'autopan',
  doc: 'Auto-pan: from side to side, as loud everywhere.',
  parameters: {
    lforate: hertz(0.02, 20, 0.5, 'Speed; 1 is there and back in a cycle.', { words: ['motion'] }),
    depth: ratio(0, 1, 0.7, 'How far to the sides; at 1 all the way.', { words: ['wide'] }),
    wave: choice(lfoWaves, 'sine', 'How it goes there and back.'),
  },
  presets: {
    flip: { doc: 'Left or right, never between.', values: { wave: 2, depth: 1, lforate: 5 } },
  },
  process(g, input, p) {
    const place = lfo(g, { rate: p.lforate, wave: p.wave }).mul(p.depth);
    const angle = place.add(1).mul(Math.PI / 4);
    const right = g.SinOsc.ar(0, angle);
    const left = g.SinOsc.ar(0, angle.add(Math.PI / 2));
    return input.mul(g.signal([left, right])).mul(Math.SQRT2);
  },
});
