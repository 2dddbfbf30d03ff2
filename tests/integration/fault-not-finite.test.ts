import { describe, expect, it } from 'vitest';
import { defineEffect, defineInstrument, makeRegistry } from '../../src/sound/index.ts';
import { effects, instruments } from '../../synthdefs/index.ts';
import { planText, renderText } from './render-fixtures.ts';

/** A voice of NaN on the left and infinity on the right. */
const broken = defineInstrument({
  name: 'broken',
  doc: 'No numbers.',
  parameters: {},
  voice: (g, note) => {
    const zero = g.Line.ar(0, 0, note.sustain, 1, 0, 2);
    return g.signal([zero.div(zero), g.DC.ar(1).div(zero)]);
  },
});

/** Gives infinity for a moment, and feeds what it gives back to itself. */
const poison = defineEffect({
  name: 'poison',
  doc: 'No numbers, once.',
  feedback: 2,
  parameters: {},
  process: (g, input, _, { returned }) => {
    const once = g.DC.ar(1).div(g.Impulse.ar(0).neg().add(1)).sub(1);
    const output = input.add(returned.mul(0.5)).add(once.mul(g.DC.ar(-1)));
    return { output, feedback: output };
  },
});

const registry = makeRegistry({
  instruments: [...instruments, broken],
  effects: [...effects, poison],
});

async function play(tracks: string, rest = '') {
  const plan = planText(`bpm: 175\ntracks:\n${tracks}${rest}`, 'apart', { registry });
  const { pcm, problems } = await renderText('', { plan, jobs: 1 });
  const [left = new Float32Array(), right = new Float32Array()] = pcm.channels;
  return { left, right, problems: problems.map(({ code, message }) => [code, message]) };
}

const kick = `  kick: {instrument: gabber-kick, pattern: 'x*4'}\n`;
const master = 'master: {gain: 0dB}\n';
const said = 'makes samples that are no numbers; they are silent.';

describe('samples that are no numbers', () => {
  it('of a voice are silent, and the mix is what it is without them', async () => {
    const ducked = `  bad: {instrument: broken, pattern: 'x*2', duck: {by: kick}, effects: [{delay: {}}], sends: {hall: -6dB}}\n`;
    const hall = 'returns:\n  hall: {effects: [{reverb: {}}]}\n';
    const clean = await play(kick, hall + master);
    const mixed = await play(kick + ducked, hall + master);
    expect(mixed.left.some((sample) => Math.abs(sample) > 0.1)).toBe(true);
    expect(mixed.left).toEqual(clean.left);
    expect(mixed.right).toEqual(clean.right);
    expect(mixed.problems).toEqual([['scsynth.not-finite', `Track bad: ${said}`]]);
    expect(clean.problems).toEqual([]);
  });

  it.each(['tracks', 'group', 'return', 'master'])(
    'of an effect with feedback do not stay: %s',
    async (place) => {
      const on = `effects: [{poison: {}}]`;
      const song =
        place === 'tracks'
          ? play(kick.replace('}', `, ${on}}`), master)
          : place === 'group'
            ? play(kick, `groups: {drums: {of: [kick], ${on}}}\n${master}`)
            : place === 'return'
              ? play(
                  kick.replace('}', ', sends: {hall: 0dB}}'),
                  `returns: {hall: {${on}}}\n${master}`,
                )
              : play(kick, `master: {gain: 0dB, ${on}}\n`);
      const { left, problems } = await song;
      expect(left.every(Number.isFinite)).toBe(true);
      expect(left.slice(-20_000).some((sample) => Math.abs(sample) > 0.1)).toBe(true);
      const names = { tracks: 'Track kick', group: 'Group drums', return: 'Return hall' };
      const name = names[place as keyof typeof names] ?? 'The master';
      expect(problems).toEqual([['scsynth.not-finite', `${name}: ${said}`]]);
    },
  );
});
