import { expect, it } from 'vitest';
import { barsOf, frameOf, type Heard, loudness, samplesOf, section, stemOf } from './hear.ts';

/** What every finished file has to be. */
export function itIsASoundFile(heard: () => Heard, bars: number): void {
  it('is as long as its bars, to the sample', () => {
    const { plan, report, pcm } = heard();
    expect(report.frames).toBe(frameOf(plan, bars));
    expect(samplesOf(pcm)).toHaveLength(report.frames);
  });

  it('ends within 1 LU of its loudness, at or under its ceiling', () => {
    const { plan, report, analysis } = heard();
    expect(Math.abs(analysis.lufs! - plan.master.targetLufs!)).toBeLessThan(1);
    expect(analysis.truePeakDb).toBeLessThanOrEqual(plan.master.ceilingDb + 0.01);
    expect(report.truePeakDb).toBeCloseTo(analysis.truePeakDb!, 2);
  });

  it('has no sample that is no number or beyond full scale', () => {
    for (const samples of heard().pcm.channels) {
      expect(samples.findIndex((sample) => !(Math.abs(sample) < 1))).toBe(-1);
    }
  });
}

/** In the bars of the drop behind its first, where the impact is. */
export function itHasItsKickOnTop(heard: () => Heard, bars: number): void {
  it('has nothing in the drop that is as loud as the kick', () => {
    const { plan } = heard();
    const { begin } = section(plan, 'drop');
    const level = (name: string) =>
      loudness(barsOf(heard(), stemOf(heard(), name), begin + 1, begin + 1 + bars));
    const others = plan.nodes.filter(
      ({ name, kind, ports }) => kind !== 'master' && ports[0] === 'master' && name !== 'kick',
    );
    expect(others.length).toBeGreaterThan(4);
    for (const { name } of others) {
      expect(level('kick') - level(name), name).toBeGreaterThan(1);
    }
  });
}
