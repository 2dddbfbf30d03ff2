import { buildSynthDef, type Graph, type Signal, type SynthDef } from '../../synthdef/index.ts';

/** Windows a second whose peaks are taken. */
const WINDOWS = 10;
/** Seconds in which the mean square comes within a thousandth of a new one: a time constant of 0.1 s. */
const MEAN = 0.7;

/** Numbers that a strip's meter writes: the peaks of both channels, and their mean squares. */
export const ROW = 4;

/**
 * What measures a strip without changing it. A strip adds its sound to the bus where the next one begins, so
 * `meter-tap` keeps what is there ahead of it, and `meter-strip` takes that off what is there behind it. `meter-ring`
 * writes all that leaves the server into a buffer, round and round.
 */
export function meterDefs(): readonly SynthDef[] {
  return [
    buildSynthDef('meter-tap', (g) => {
      g.ReplaceOut.ar(g.control('scratch', 0, { rate: 'ir' }), channels(g, 'bus'));
    }),
    buildSynthDef('meter-strip', (g) => {
      const [behind, ahead] = [channels(g, 'bus'), channels(g, 'scratch')];
      const sound = [0, 1].map((side) => behind.at(side).sub(ahead.at(side)));
      const figures = [
        ...sound.map((each) => peak(g, each)),
        ...sound.map((each) => mean(g, each)),
      ];
      const row = g.control('row', 0, { rate: 'ir' });
      g.BufWr.kr(figures, g.control('rows', 0, { rate: 'ir' }), row, 0);
    }),
    buildSynthDef('meter-ring', (g) => {
      const place = g.Phasor.ar(0, 1, 0, g.control('frames', 1, { rate: 'ir' }));
      g.BufWr.ar(channels(g, 'bus'), g.control('ring', 0, { rate: 'ir' }), place, 1);
      const row = g.control('row', 0, { rate: 'ir' });
      g.BufWr.kr([g.A2K.kr(place), 0, 0, 0], g.control('rows', 0, { rate: 'ir' }), row, 0);
    }),
  ];
}

function channels(g: Graph, control: string): Signal {
  return g.In.ar(g.control(control, 0, { rate: 'ir' }), 2);
}

/** The peak of this window so far and of the one before: none is missed by who looks once a window. */
function peak(g: Graph, sound: Signal): Signal {
  const trig = g.Impulse.ar(WINDOWS);
  const sofar = g.RunningMax.ar(sound.abs(), trig);
  return g.A2K.kr(sofar.max(g.Latch.ar(g.Delay1.ar(sofar), trig)));
}

function mean(g: Graph, sound: Signal): Signal {
  return g.A2K.kr(g.Lag.ar(sound.mul(sound), MEAN));
}
