import { defineSoundEffect, seconds } from '../../src/sound/index.ts';
import { env } from '../../src/synthdef/index.ts';

/** EnvGen counts frames in 32 bits. */
const longest = 10_000;

/**
 * SuperDirt's `dirt_envelope`: linear up to its curve of -3. What takes no time to rise is there from the
 * first sample on.
 */
export const envelope = defineSoundEffect({
  name: 'envelope',
  doc: 'A rise, a hold and a fall over the sound, which is silent from then on.',
  starts: ['attack', 'release'],
  parameters: {
    attack: seconds(0, longest, 0, 'Time to full level.'),
    hold: seconds(0, longest, 0, 'Time at full level.'),
    release: seconds(0, longest, 0, 'Time to silence.'),
  },
  process(g, input, p) {
    const first = p.attack.gt(0).neg().add(1);
    const times = [p.attack, p.hold, p.release];
    return input.mul(
      g.EnvGen.ar(env.custom({ levels: [first, 1, 1, 0], times, curves: -3 }), 1, 1, 0, 1, 0),
    );
  },
});
