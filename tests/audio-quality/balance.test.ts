import { describe, expect, it } from 'vitest';
import { createLoudnessMeter } from '../../src/analysis/index.ts';
import { instruments } from '../../synthdefs/index.ts';
import { homePitch, type Note, playPhrase, sampleRate } from './play.ts';

/** What an instrument plays in a drop, 16 steps a bar, and its loudness against the kick there. */
interface Role {
  readonly grid: string;
  readonly steps?: number;
  readonly chord?: readonly number[];
  readonly level: number;
}

const roles: Readonly<Record<string, Role>> = {
  'gabber-kick': { grid: 'x...x...x...x...', steps: 4, level: 0 },
  rumble: { grid: 'x...x...x...x...', steps: 4, level: -4 },
  extratone: { grid: 'x.......x.......', steps: 8, level: 0 },
  'offbeat-bass': { grid: '..x...x...x...x.', steps: 2, level: -3 },
  hoover: { grid: 'x.......x.......', steps: 8, level: -4 },
  mentasm: { grid: 'x.......x.......', steps: 8, level: -4 },
  fm6: { grid: 'x.x.x.x.x.x.x.x.', steps: 2, level: -5 },
  acid: { grid: 'x.xx.xx.x.xx.xxx', level: -4 },
  supersaw: { grid: 'x.x.x.x.x.x.x.x.', steps: 2, level: -4 },
  screech: { grid: 'x.x.x.x.x.x.x.x.', steps: 2, level: -4 },
  reese: { grid: 'x...............', steps: 16, level: -5 },
  'rave-stab': { grid: 'x..x..x...x..x..', steps: 2, level: -5 },
  'rave-piano': { grid: 'x..x..x...x..x..', steps: 2, level: -5 },
  'orchestra-hit': { grid: 'x..x..x...x..x..', steps: 2, level: -5 },
  'formant-lead': { grid: 'x.x.x.x.x.x.x.x.', steps: 2, level: -4 },
  'sub-bass': { grid: '..x...x...x...x.', steps: 2, level: -7 },
  wobble: { grid: 'x.......x.......', steps: 8, level: -5 },
  'psy-bass': { grid: '.xxx.xxx.xxx.xxx', level: -5 },
  chip: { grid: 'x.xx.xx.x.xx.xxx', level: -6 },
  pluck: { grid: 'x.xx.xx.x.xx.xxx', level: -6 },
  arp: { grid: 'xxxxxxxxxxxxxxxx', level: -6 },
  organ: { grid: 'x..x..x...x..x..', steps: 2, level: -5 },
  bell: { grid: 'x.......x.......', steps: 8, level: -7 },
  guitar: { grid: 'x.x.x.x.x.x.x.x.', steps: 2, level: -4 },
  vox: { grid: 'x.......x.......', steps: 4, level: -11 },
  snare: { grid: '....x.......x...', level: -8 },
  'bass-drum': { grid: 'x...x...x...x...', steps: 4, level: -4 },
  conga: { grid: '..x..x.x..x..x.x', level: -9 },
  cowbell: { grid: '..x...x...x...x.', level: -11 },
  clave: { grid: 'x..x..x...x.x...', level: -13 },
  shaker: { grid: 'xxxxxxxxxxxxxxxx', level: -13 },
  break: { grid: 'x...x...x...x...', level: -5 },
  clap: { grid: '....x.......x...', level: -8 },
  tom: { grid: 'x...x...x...x...', level: -7 },
  'metal-hit': { grid: '..x..x.x..x..x.x', level: -8 },
  'open-hat': { grid: '..x...x...x...x.', steps: 2, level: -11 },
  ride: { grid: 'x.x.x.x.x.x.x.x.', level: -6 },
  'closed-hat': { grid: '..x...x...x...x.', level: -14 },
  rim: { grid: 'x.x.x.x.x.x.x.x.', level: -12 },
  crash: { grid: 'x...............', level: -10 },
  'dark-strings': { grid: 'x...............', steps: 16, chord: [0, 3, 7], level: -5 },
  pad: { grid: 'x...............', steps: 16, chord: [0, 3, 7], level: -5 },
  choir: { grid: 'x...............', steps: 16, chord: [0, 3, 7], level: -3 },
};

const step = 60 / 175 / 4;
const bars = 2;

async function loudness(name: string): Promise<number> {
  const instrument = instruments.find((each) => each.name === name)!;
  const { grid, steps = 1, chord = [0] } = roles[name]!;
  const onsets = Array.from({ length: bars * 16 }, (_, index) => index).filter(
    (index) => grid[index % 16] === 'x',
  );
  const notes: Note[] = onsets.flatMap((index) =>
    chord.map((interval) => ({
      at: index * step,
      sustain: steps * step,
      freq: homePitch(instrument) * 2 ** (interval / 12),
    })),
  );
  const pcm = await playPhrase(instrument, notes, bars * 16 * step);
  const meter = createLoudnessMeter(sampleRate, 2);
  meter.push(pcm.channels);
  return meter.integrated();
}

describe('at 0 dB', async () => {
  const kick = await loudness('gabber-kick');

  it('the kick leaves room for a limiter', () => {
    expect(kick).toBeGreaterThan(-9);
    expect(kick).toBeLessThan(-6);
  });

  it.each(Object.entries(roles).map(([name, { level }]) => [name, level] as const))(
    '%s stands %d dB from the kick',
    async (name, level) => {
      const difference = (await loudness(name)) - kick;
      expect(difference).toBeGreaterThan(level - 1.5);
      expect(difference).toBeLessThan(level + 1.5);
    },
  );

  it('has a role for every instrument that plays in a drop', () => {
    const effects = ['riser', 'reverse-cymbal', 'impact', 'sub-drop', 'siren', 'noise', 'vinyl'];
    const apart = [...effects, 'laser', 'glitch', 'click', 'tick'];
    const playing = instruments.map(({ name }) => name).filter((name) => !apart.includes(name));
    expect(playing.filter((name) => roles[name] === undefined)).toEqual([]);
  });
});
