import { decibels, defineEffect, hertz, ratio, seconds, toggle } from '../../src/sound/index.ts';
import { echoes, echoRing, shortestEcho } from '../parts/echoes.ts';

/** Half of what `delay` holds: memory is scarce. */
const longest = 2;

/** A time constant in units of `Lag`'s time (to 0.1 %). */
const lagOfTau = Math.log(1000);

/** Time constant of turning down, and of the fall of the level that is looked at, seconds. */
const [attack, levelFall] = [0.004, 0.03];

/** How far above its threshold a sound turns the echoes down all the way, dB. */
const span = 6;

/** Below this a level counts as silence: it keeps the logarithm finite. */
const silence = 1e-5;

/** Echoes that wait for a gap: what sounds turns them down, not the loop they go round in. */
export const duckdelay = defineEffect({
  name: 'duckdelay',
  doc: 'Ducked delay: echoes that are turned down while the input, or another track, sounds.',
  wet: 0.4,
  feedback: 2,
  sidechain: true,
  parameters: {
    time: seconds(shortestEcho, longest, 0.25, 'Time between echoes; 3/16 is three sixteenths.', {
      curve: 'exp',
    }),
    feedback: ratio(0, 0.98, 0.45, 'What each echo keeps of the last.', {
      words: ['echoey', 'long', 'dubby'],
    }),
    amount: decibels(0, 48, 18, 'How far the echoes are turned down.', { words: ['clean'] }),
    threshold: decibels(-60, 0, -40, 'Peak above which that begins; 6 dB higher it is complete.'),
    release: seconds(0.02, 2, 0.15, 'Time constant of coming back.', { curve: 'exp' }),
    pingpong: toggle(true, 'Echoes go from side to side.'),
    lowcut: hertz(20, 2000, 300, 'High-pass in the loop.', { words: ['thin'] }),
    highcut: hertz(500, 20000, 6000, 'Low-pass in the loop.', { words: ['bright', '-dark'] }),
  },
  ring: (values) => echoRing(values) + 8 * values.release,
  process(g, input, p, { returned, sidechain }) {
    const output = echoes(g, input, { ...p, longest }, returned);
    const heard = sidechain.at(0).abs().max(sidechain.at(1).abs());
    const level = g.LagUD.ar(heard, 0, levelFall * lagOfTau)
      .max(silence)
      .ampdb();
    const much = level
      .sub(p.threshold)
      .mul(1 / span)
      .clip(0, 1);
    const down = g.LagUD.ar(much, attack * lagOfTau, p.release.mul(lagOfTau)).mul(p.amount);
    return { output: output.mul(down.neg().dbamp()), feedback: output };
  },
});
