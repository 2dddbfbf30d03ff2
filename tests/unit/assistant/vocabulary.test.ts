import { describe, expect, it } from 'vitest';
import { noHistory, respond } from '../../../src/assistant/index.ts';
import { adjectivesOf } from '../../../src/assistant/lexicon/index.ts';
import { targets } from '../../../src/assistant/lexicon/targets-table.ts';
import { readMoves } from '../../../src/assistant/mapper/moves.ts';
import { quantities } from '../../../src/assistant/mapper/quantities-table.ts';
import { roles } from '../../../src/assistant/mapper/roles-table.ts';
import { readSong } from '../../../src/song/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();
const special = [
  'reverb',
  'room',
  'delay',
  'glue',
  'smash',
  'gated',
  'stuttered',
  'reverse',
  'radio',
  'legato',
  'loudness',
  'mode',
  'octaves',
  'layer',
  'drift',
  'still',
  'touching',
];
const adjectives = (['sound', 'level', 'band', 'space'] as const).flatMap((kind) =>
  adjectivesOf(kind),
);

describe('the tables of words', () => {
  it.each(adjectives.map((each) => [each.id, each.moves] as const))(
    'move %s by quantities that there are',
    (_id, moves) => {
      const choices = readMoves(moves).flatMap((step) => step.choices);
      expect(choices.length).toBeGreaterThan(0);
      expect(moves.split(/[,|]/)).toHaveLength(choices.length);
      for (const { quantity } of choices) {
        const isKnown =
          special.includes(quantity) || /^(eq|below)\d+$/.test(quantity) || quantity in quantities;
        expect(isKnown, quantity).toBe(true);
      }
    },
  );

  it.each(Object.entries(quantities))('find %s in sounds that there are', (_name, quantity) => {
    for (const path of quantity.effects ?? []) {
      const [effect = '', param = ''] = path.split('.');
      const spec = registry.effect(effect);
      expect(spec, effect).toBeDefined();
      expect(param === 'wet' || spec?.parameters[param] !== undefined, path).toBe(true);
    }
    if (quantity.add !== undefined) expect(registry.effect(quantity.add.effect)).toBeDefined();
    const all = registry.instruments().map((name) => registry.instrument(name));
    for (const param of quantity.params ?? []) {
      expect(
        all.some((each) => each?.parameters[param] !== undefined),
        param,
      ).toBe(true);
    }
  });

  it.each(Object.entries(roles))(
    'play %s with instruments that there are',
    (role, { instruments }) => {
      for (const each of instruments) expect(registry.instrument(each), each).toBeDefined();
      const read = readSong(
        "bpm: 170\ntracks:\n  it: {instrument: gabber-kick, pattern: 'x*4'}\n",
        { registry },
      );
      if (!read.ok) throw new Error('no song');
      const song = read.value.data;
      const answer = respond(`add a ${targets.get(role)?.[0]}`, {
        song,
        sounds: { registry },
        history: noHistory,
      });
      const added = Object.values(answer.song.tracks).at(-1);
      expect(answer.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(instruments).toContain(added?.instrument);
    },
  );
});
