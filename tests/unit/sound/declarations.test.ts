import { describe, expect, it } from 'vitest';
import {
  choice,
  decibels,
  defineEffect,
  defineInstrument,
  hertz,
  makeRegistry,
  ratio,
  seconds,
  toggle,
} from '../../../src/sound/index.ts';
import { effects, instruments } from '../../../synthdefs/index.ts';

const beep = defineInstrument({
  name: 'beep',
  doc: 'A sine.',
  parameters: { level: ratio(0, 1, 0.5, 'Level.') },
  voice: (g, note) => g.SinOsc.ar(note.freq),
});

describe('parameters', () => {
  it('carry unit, range, default and curve', () => {
    expect(hertz(20, 2000, 30, 'Low cut.', { words: ['thin'] })).toEqual({
      unit: 'Hz',
      min: 20,
      max: 2000,
      default: 30,
      curve: 'exp',
      doc: 'Low cut.',
      words: ['thin'],
    });
    expect(decibels(0, 30, 12, 'Drive.').unit).toBe('dB');
    expect(seconds(0, 1, 0.1, 'Time.', { curve: 'exp' }).curve).toBe('exp');
    expect(toggle(true, 'On.')).toMatchObject({ unit: 'switch', min: 0, max: 1, default: 1 });
  });

  it('choose among names by index', () => {
    const shape = choice(['tanh', 'fold'], 'fold', 'Shape.');
    expect(shape).toMatchObject({ min: 0, max: 1, default: 1, options: ['tanh', 'fold'] });
    expect(() => choice(['tanh'], 'fold', 'Shape.')).toThrow('fold is not one of tanh');
  });
});

describe('declarations', () => {
  it('have defaults', () => {
    expect(beep).toMatchObject({ mono: false, tail: 1, pitch: { kind: 'note' }, presets: {} });
    expect(Object.isFrozen(beep)).toBe(true);
    const half = defineEffect({
      name: 'half',
      doc: 'Halves.',
      parameters: {},
      process: (_, input) => input.mul(0.5),
    });
    expect(half).toMatchObject({ wet: 1, feedback: 0 });
    expect([half.ring({}), half.latency({})]).toEqual([0, 0]);
  });

  it('refuse names that are none', () => {
    for (const name of ['Beep', 'two words', '', 'a--b', '9']) {
      expect(() => defineInstrument({ ...beep, name })).toThrow('is not a name');
    }
  });

  it('refuse values out of range', () => {
    const level = ratio(0, 1, 2, 'Level.');
    expect(() => defineInstrument({ ...beep, parameters: { level } })).toThrow(
      'beep: default level = 2 is outside 0..1',
    );
    const presets = { loud: { doc: 'Loud.', values: { level: 3 } } };
    expect(() => defineInstrument({ ...beep, presets })).toThrow(
      'beep: preset loud level = 3 is outside 0..1',
    );
    const unknown = { odd: { doc: 'Odd.', values: { volume: 1 } } };
    expect(() => defineInstrument({ ...beep, presets: unknown as never })).toThrow(
      'beep: preset odd sets volume, which is no parameter',
    );
  });
});

describe('a registry', () => {
  it('finds what it was given, in its order', () => {
    const registry = makeRegistry({ instruments: [beep], effects: [] });
    expect(registry.instrument('beep')).toBe(beep);
    expect(registry.sound('beep')?.instrument).toBe(beep);
    expect(registry.sound('bd')).toBeUndefined();
    expect(registry.effect('beep')).toBeUndefined();
    expect([registry.instruments(), registry.effects()]).toEqual([['beep'], []]);
  });

  it('refuses two of a name', () => {
    expect(() => makeRegistry({ instruments: [beep, beep], effects: [] })).toThrow(
      'two definitions are called beep',
    );
  });
});

describe('what is built in', () => {
  const all = [...instruments, ...effects];

  it('says of everything what it is, in a sentence', () => {
    const docs = all.flatMap((each) => [
      each.doc,
      ...Object.values(each.parameters).map(({ doc }) => doc),
      ...Object.values(each.presets).map(({ doc }) => doc),
    ]);
    expect(docs.filter((doc) => !/^[A-Z0-9].*\.$/.test(doc))).toEqual([]);
  });

  it('names parameters in one lower-case word', () => {
    const names = all.flatMap((each) => Object.keys(each.parameters));
    expect(names.filter((name) => !/^[a-z][a-z0-9]*$/.test(name))).toEqual([]);
  });

  it('takes no name that a voice or a strip has for itself', () => {
    const taken = /^(out|freq|velocity|amp|pan|sustain|gate|generator|seed|wet|in)$/;
    const names = all.flatMap((each) => Object.keys(each.parameters));
    expect(names.filter((name) => taken.test(name))).toEqual([]);
  });
});
