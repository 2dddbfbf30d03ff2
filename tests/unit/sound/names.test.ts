import { describe, expect, it } from 'vitest';
import { readSoundNames, variantOf } from '../../../src/sound/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();

describe('names of sounds', () => {
  it('all name instruments and presets there are', () => {
    const lost = [...registry.names].flatMap(([name, variants]) =>
      variants.flatMap(({ instrument, preset }) => {
        const found = registry.instrument(instrument);
        const known = preset === undefined || Object.hasOwn(found?.presets ?? {}, preset);
        return found !== undefined && known ? [] : [`${name}: ${instrument}:${preset}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['bd', 'gabber-kick'],
    ['gabber', 'gabber-kick'],
    ['gabba', 'gabber-kick'],
    ['sn', 'snare'],
    ['sd', 'snare'],
    ['cp', 'clap'],
    ['hh', 'closed-hat'],
    ['hc', 'closed-hat'],
    ['superhat', 'closed-hat'],
    ['oh', 'open-hat'],
    ['ho', 'open-hat'],
    ['rs', 'rim'],
    ['lt', 'tom'],
    ['ht', 'tom'],
    ['cr', 'crash'],
    ['superpiano', 'rave-piano'],
    ['supersaw', 'supersaw'],
    ['hoover', 'hoover'],
    ['superreese', 'reese'],
    ['stab', 'rave-stab'],
    ['industrial', 'metal-hit'],
  ])('%s plays %s', (name, instrument) => {
    expect(registry.sound(name)?.instrument.name).toBe(instrument);
  });

  it('leave an instrument its own name', () => {
    for (const name of registry.instruments()) {
      expect(registry.sound(name)?.instrument.name).toBe(name);
      expect(registry.names.has(name), name).toBe(false);
    }
  });

  it('do not answer what nobody knows, and tell the nearest', () => {
    expect(registry.sound('bdx')).toBeUndefined();
    expect(registry.nearestSound('hoovr')).toBe('hoover');
  });
});

describe('variants of a name', () => {
  const find = (name: string) => registry.instrument(name);
  const toms = readSoundNames({ 'lt mt': 'tom tom-3 gabber-kick:doom+2' }).get('mt')!;

  it.each([
    [0, 'tom', 0],
    [1, 'tom', -3],
    [2, 'gabber-kick', 2],
    [3, 'tom', 0],
    [-1, 'gabber-kick', 2],
    [1.9, 'tom', -3],
  ])('n %d is %s %d', (n, instrument, note) => {
    const sound = variantOf(toms, n, find);
    expect(sound).toMatchObject({ note, countsVariants: true });
    expect(sound?.instrument.name).toBe(instrument);
  });

  it('bring the values of their preset', () => {
    const { values } = registry.instrument('gabber-kick')!.presets['doom']!;
    expect(variantOf(toms, 2, find)?.values).toEqual(values);
  });

  it('leave n to an instrument where there is but one', () => {
    const sound = (text: string, n: number) =>
      variantOf(readSoundNames({ x: text }).get('x')!, n, find);
    expect(sound('supersaw', 7)?.countsVariants).toBe(false);
    expect(sound('supersaw:pluck', 7)?.countsVariants).toBe(false);
    const [, second] = Object.values(registry.instrument('gabber-kick')!.presets);
    expect(sound('gabber-kick', 2)).toMatchObject({
      countsVariants: true,
      values: second!.values,
    });
  });

  it.each(['Tom', 'tom:', 'tom+', '+3', 'tom:low:high'])('%s is refused', (text) => {
    expect(() => readSoundNames({ x: text })).toThrow(RangeError);
  });

  it('a name stands once', () => {
    expect(() => readSoundNames({ 'a b': 'tom', b: 'snare' })).toThrow(/b stands twice/);
  });
});
