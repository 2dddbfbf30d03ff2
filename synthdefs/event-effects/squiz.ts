import { defineSoundEffect, ratio } from '../../src/sound/index.ts';
import type { Graph, Signal } from '../../src/synthdef/index.ts';
import { perChannel } from './parts.ts';

/** Frames of sound that are kept: waves down to 12 Hz at 48 kHz. */
const kept = 8192;
const longestWave = kept / 2;

/** Plays the last whole wave `factor` times as fast, again and again, while the next one comes in. */
function squeeze(g: Graph, input: Signal, factor: Signal): Signal {
  const buffer = g.LocalBuf.new(kept);
  g.ClearBuf.new(buffer);
  const place = g.Phasor.ar(0, 1, 0, kept);
  g.BufWr.ar(input, buffer, place);
  const rises = input.gt(0);
  const rate = g.SampleRate.ir();
  const length = g.Timer.ar(rises).mul(rate).clip(1, longestWave);
  const since = g.Sweep.ar(rises, rate);
  const start = g.Latch.ar(place, rises).sub(length);
  const at = start.add(since.mul(factor).mod(length)).add(kept);
  return g.BufRd.ar(1, buffer, at.mod(kept), 1, 2);
}

/** SuperDirt's `squiz` (Squiz of sc3-plugins), a wave late. */
export const squiz = defineSoundEffect({
  name: 'squiz',
  doc: 'Each wave several times as fast, as often: a pitch shifter that breaks.',
  starts: ['squiz'],
  ring: 0.02,
  isIdle: (values) => values.squiz === 1,
  parameters: { squiz: ratio(1, 64, 1, 'Factor of the pitch.', { curve: 'exp' }) },
  process: (g, input, p) => perChannel(g, input, (channel) => squeeze(g, channel, p.squiz)),
});
