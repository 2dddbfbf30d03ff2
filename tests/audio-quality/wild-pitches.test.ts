import { describe, expect, it } from 'vitest';
import { accelerate } from '../../synthdefs/event-effects/accelerate.ts';
import { speed } from '../../synthdefs/event-effects/speed.ts';
import { instruments } from '../../synthdefs/index.ts';
import { playNotes } from './play.ts';

/** The lowest and highest that the stage lets through, and a note between. */
const pitches = [1, 261.6, 20_000];
/** Down to 0 Hz, and up ten thousandfold, if it were let. */
const slides = [
  { accelerate_accelerate: -1, speed_speed: 0 },
  { accelerate_accelerate: 100, speed_speed: 100 },
];
const bend = { structure: {}, effects: [accelerate, speed] };
const straight = pitches.map((freq) => ({ freq, sustain: 0.1 }));
const sliding = straight.flatMap((note) => slides.map((values) => ({ ...note, values })));

/** The largest sample; NaN where one is none. */
function peak(channel: Float32Array): number {
  return channel.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
}

describe.each(instruments.map((each) => [each.name, each] as const))('%s', (_, instrument) => {
  it('stays a bounded number at any pitch, and wherever it slides', async () => {
    const held = await playNotes(instrument, straight, 0.3);
    const slid = await playNotes(instrument, sliding, 0.3, bend);
    expect([...held.problems, ...slid.problems]).toEqual([]);
    const peaks = [...held.takes, ...slid.takes].map((take) => Math.max(...take.map(peak)));
    for (const each of peaks) expect(each).toBeLessThan(3);
  });
});
