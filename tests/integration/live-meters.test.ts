import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type LiveLevels, openEngine, Show } from '../../src/live/index.ts';
import { startJack } from '../jack.ts';
import { hasPeer } from '../peers.ts';
import { livePlan } from '../unit/live/fixtures.ts';

const song = `bpm: 120
tracks:
  loud: {instrument: organ, pattern: 'note "c4" # legato 1.01'}
  quiet: {instrument: organ, pattern: 'note "c4" # legato 1.01'}
  silent: {instrument: organ, pattern: '~'}
master: {gain: -12dB}
`;

const hasNative = hasPeer('jackd') && hasPeer('scsynth');
const requests = {
  embedded: { engine: 'embedded', sampleRate: 48_000, sound: 'none' },
  native: { engine: 'native', sampleRate: 48_000 },
};

/** A sound system for an installed scsynth. */
async function bedOf(name: string): Promise<() => Promise<void>> {
  if (name !== 'native') return async () => {};
  const jack = await startJack();
  vi.stubEnv('JACK_DEFAULT_SERVER', jack.name);
  return async () => {
    vi.unstubAllEnvs();
    await jack.stop();
  };
}

describe.each(hasNative ? (['embedded', 'native'] as const) : (['embedded'] as const))(
  'meters of what plays, %s',
  (name) => {
    it('show each strip, and what analyze says of all', { timeout: 60_000 }, async () => {
      const endBed = await bedOf(name);
      const engine = await openEngine(requests[name], {});
      if (!engine.ok) throw new Error(engine.problems[0]?.message);
      const text = song.replace('quiet: {', 'quiet: {modulate: [{osc: /l, param: strip.level}], ');
      const show = await Show.start([{ name: 'song', plan: livePlan(text) }], {
        engine: engine.value,
        latency: 0.5,
        tell: (problems) => expect(problems).toEqual([]),
      });
      if (!show.ok) throw new Error(show.problems[0]?.message);
      show.value.outside.move('osc /l', { kind: 'value', value: -20 });
      let read: LiveLevels | undefined;
      for (let reading = 0; reading < 30; reading += 1) {
        read = await show.value.meters.read();
        await sleep(100);
      }
      const of = (name: string) => read?.strips.find((each) => each.name === name);
      const rms = (name: string): number => of(name)?.rmsDb[0] ?? Number.NaN;
      expect(of('silent')).toMatchObject({ peakDb: [-120, -120], rmsDb: [-120, -120] });
      expect(rms('loud')).toBeGreaterThan(-60);
      expect(rms('loud') - rms('quiet')).toBeCloseTo(20, 0);
      expect(of('loud')?.peakDb[0]).toBeGreaterThan(rms('loud'));
      // both meters of the master mean the same sound
      const before = { quiet: rms('quiet'), all: read?.master?.levels.rmsDb ?? Number.NaN };
      expect(Math.abs(rms('master') - before.all)).toBeLessThan(1.5);
      expect(read?.master?.loudness.momentary).toBeGreaterThan(-70);
      expect(read?.samples[0]?.length).toBeGreaterThan(1000);
      const changed = await show.value.change('song', async (live) => ({
        ok: true,
        value: { name: 'song', plan: livePlan(text.replace(/ {2}loud.*\n/, ''), live) },
        problems: [],
      }));
      expect(changed.ok).toBe(true);
      for (let reading = 0; reading < 40; reading += 1) {
        read = await show.value.meters.read();
        await sleep(100);
      }
      expect(read?.strips.map(({ name }) => name)).toEqual(['quiet', 'silent', 'master']);
      expect(Math.abs(rms('quiet') - before.quiet)).toBeLessThan(1);
      await show.value.stop();
      expect((await show.value.done).ok).toBe(true);
      await endBed();
    });
  },
);
