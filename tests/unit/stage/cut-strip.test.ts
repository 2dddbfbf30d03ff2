import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { beginState, setup } from '../../../src/stage/index.ts';
import { planText, type Rendered, renderText } from '../../integration/render-fixtures.ts';

function songWith(count: number, effect: string, gain = ''): string {
  const effects = Array.from({ length: count }, () => effect).join(', ');
  return `bpm: 240
master: {gain: 0dB}
tracks: {kick: {instrument: click, pattern: x, level: -6dB, effects: [${effects}]${gain}}}
`;
}

describe('a strip too large for one SynthDef', () => {
  it('is cut in series, each part small enough, and controls reach all parts', () => {
    const plan = planText(songWith(60, '{distort: {drive: 0dB}}'));
    const kick = plan.nodes.find((node) => node.name === 'kick')!;
    expect(kick.strip.defs.length).toBeGreaterThan(10);
    for (const def of kick.strip.defs) {
      expect(plan.synthdef(def)!.bytes().length).toBeLessThan(60_001);
    }
    const started = setup(plan, beginState(rational(0)))
      .filter(({ node }) => node === 'kick')
      .flatMap(({ commands }) => commands)
      .filter((command) => 'target' in command && command.target === kick.place.strip);
    expect(started).toHaveLength(kick.strip.defs.length);
    for (const command of started) {
      expect(command).toMatchObject({ op: 'synth.new', controls: { fx59_drive: 0, level: -6 } });
    }
  });

  it('sounds as in one piece: what changes nothing in one part changes nothing in five', async () => {
    const quiet = '{eq: {low: 0dB}}';
    const one = await renderText(songWith(1, quiet));
    const five = await renderText(songWith(60, quiet));
    expect(five.report.peakDb).toBeCloseTo(one.report.peakDb!, 3);
    const start = ({ pcm }: Rendered): number =>
      pcm.channels[0]!.findIndex((sample) => Math.abs(sample) > 0.1);
    expect(start(one)).toBeLessThanOrEqual(1);
    expect(start(five)).toBe(start(one));
  });

  it('is a Problem where one split is too large by itself', () => {
    const chains = Array.from({ length: 60 }, () => '[{distort: {}}]').join(', ');
    expect(() => planText(songWith(1, `{split: [${chains}]}`))).toThrow(/too large/);
  });
});
