import { choice, defineEffect, hertz, ratio } from '../../src/sound/index.ts';
import { lfo, lfoWaves } from '../parts/lfo.ts';

/** Loudness that comes and goes. The wave begins, at its loudest, where playing begins. */
export const tremolo = defineEffect({
  name: 'tremolo',
  doc: 'Tremolo: louder and softer in turn.',
  parameters: {
    lforate: hertz(0.05, 40, 6, 'Speed; 1/16 is a swing in a sixteenth.', { words: ['motion'] }),
    depth: ratio(0, 1, 0.6, 'How much softer it becomes; at 1 down to silence.', {
      words: ['shaky', 'choppy'],
    }),
    wave: choice(lfoWaves, 'sine', 'How it goes from loud to soft and back.'),
    spread: ratio(0, 1, 0, 'How far the sides are apart in time; at 1 one is loud, one soft.', {
      words: ['wide'],
    }),
  },
  presets: {
    chop: { doc: 'On and off.', values: { wave: 2, depth: 1, lforate: 11.67 } },
    pump: { doc: 'As if a kick pushed it away.', values: { wave: 4, depth: 0.8, lforate: 2.917 } },
  },
  process(g, input, p) {
    const gains = [0, 0.5].map((ahead) =>
      lfo(g, { rate: p.lforate, wave: p.wave, ahead: p.spread.mul(ahead) })
        .sub(1)
        .mul(p.depth.mul(0.5))
        .add(1),
    );
    return input.mul(g.signal(gains));
  },
});
