import { buildSynthDef, type SynthDef } from '../../synthdef/index.ts';

/** What stands in a recording ahead of its first frame: no sound is as loud, and a float holds it exactly. */
export const AHEAD = -(2 ** 20);

/**
 * What records all that leaves a server. `record-disk` stands ahead of everything and takes what was there in the block
 * before, so that it hears the whole mix whatever comes and goes behind it. `record-mark` begins with the first note
 * that is to be heard, on its very sample: what comes ahead of it is written as `AHEAD`.
 */
export function recordDefs(): readonly SynthDef[] {
  return [
    buildSynthDef('record-disk', (g) => {
      const mark = g.InFeedback.ar(g.control('mark', 0, { rate: 'ir' }), 1);
      const sound = g.InFeedback.ar(g.control('bus', 0, { rate: 'ir' }), 2);
      const ahead = mark.sub(1).mul(-AHEAD);
      const written = [0, 1].map((side) => sound.at(side).mul(mark).add(ahead));
      g.DiskOut.ar(g.control('buffer', 0, { rate: 'ir' }), written);
    }),
    buildSynthDef('record-mark', (g) => {
      g.OffsetOut.ar(g.control('mark', 0, { rate: 'ir' }), g.DC.ar(1));
    }),
  ];
}
