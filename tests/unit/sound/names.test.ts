import { describe, expect, it } from 'vitest';
import { soundNames } from '../../../src/sound/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

const registry = makeDefaultRegistry();

describe('names of sounds', () => {
  it('all name an instrument there is', () => {
    const lost = Object.entries(soundNames).filter(([, to]) => !registry.instrument(to));
    expect(lost).toEqual([]);
  });

  it.each([
    ['bd', 'gabber-kick'],
    ['gabber', 'gabber-kick'],
    ['gabba', 'gabber-kick'],
    ['superkick', 'gabber-kick'],
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
    ['cy', 'crash'],
    ['superpiano', 'rave-piano'],
    ['supersaw', 'supersaw'],
    ['arpy', 'supersaw'],
    ['hoover', 'hoover'],
    ['bass', 'acid'],
    ['superreese', 'reese'],
    ['stab', 'rave-stab'],
    ['pad', 'dark-strings'],
    ['industrial', 'metal-hit'],
  ])('%s plays %s', (name, instrument) => {
    expect(registry.sound(name)?.name).toBe(instrument);
  });

  it('leave an instrument its own name', () => {
    for (const name of registry.instruments()) expect(registry.sound(name)?.name).toBe(name);
  });

  it('do not answer what nobody knows, and tell the nearest', () => {
    expect(registry.sound('bdx')).toBeUndefined();
    expect(registry.nearestSound('hoovr')).toBe('hoover');
  });
});
