import { describe, expect, it } from 'vitest';
import { defineInstrument, voiceName } from '../../src/sound/index.ts';
import { compileVoice } from '../../src/sound/voice.ts';
import { renderAll } from './scsynth-fixtures.ts';

/** A tone that stays at full level for as long as it is let: any step at its end is the choke's. */
const steady = defineInstrument({
  name: 'steady',
  doc: 'A constant.',
  choke: 'all',
  parameters: {},
  voice: (g) => g.DC.ar(1).add(g.Line.kr(0, 0, 5, 1, 0, 2)),
});

const rate = 48_000;

describe('a choked voice', () => {
  it.each([0, 1, 64, 100, 127])(
    'fades out whole, and no later than it should, from frame %i of a block on',
    async (offset) => {
      const def = compileVoice(steady);
      const start = 128 * 10 + offset;
      const stop = 128 * 40 + 37;
      const group = { op: 'group.new', id: 50, action: 'tail', target: 0 } as const;
      const voice = {
        op: 'synth.new',
        def: voiceName(steady),
        id: 1000,
        action: 'tail',
        target: 50,
        controls: {},
      } as const;
      const { channels, report } = await renderAll({
        setup: [{ op: 'synthdef.load', name: def.name, bytes: def.bytes() }, group],
        score: [
          { time: start / rate, commands: [voice] },
          { time: stop / rate, commands: [{ op: 'node.set', id: 50, controls: { gate: 0 } }] },
        ],
        frames: 128 * 60,
        channels: 1,
      });
      expect(report.problems).toEqual([]);
      const samples = channels[0]!;
      expect(samples.findIndex((each) => each !== 0)).toBe(start);
      const steps = samples.slice(start + 1).map((each, i) => Math.abs(each - samples[start + i]!));
      expect(Math.max(...steps)).toBeLessThan(0.02);
      const last = samples.findLastIndex((each) => each !== 0);
      expect(last).toBeGreaterThan(stop);
      expect(last).toBeLessThan(stop + 0.012 * rate);
    },
  );
});
