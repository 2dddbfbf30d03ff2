import { describe, expect, it } from 'vitest';
import {
  choice,
  compileVoice,
  constantOf,
  count,
  defineInstrument,
  defineSoundEffect,
  hertz,
  ratio,
  readVoiceName,
  structural,
  structureOf,
  voiceName,
} from '../../../src/sound/index.ts';
import { printText } from '../../../src/synthdef/index.ts';
import { eventEffects, instruments } from '../../../synthdefs/index.ts';

const wave = structural(choice(['sine', 'saw'], 'sine', 'Wave.'));

const organ = defineInstrument({
  name: 'organ',
  doc: 'One wave or another.',
  parameters: {
    wave,
    level: ratio(0, 1, 0.5, 'Level.'),
    cutoff: hertz(20, 20_000, 900, 'Corner.'),
  },
  voice: (g, note, p) => {
    const tone = constantOf(p.wave) === 1 ? g.Saw.ar(note.freq) : g.SinOsc.ar(note.freq);
    return g.LPF.ar(tone, p.cutoff).mul(p.level);
  },
});

const half = defineSoundEffect({
  name: 'half',
  doc: 'Half as loud.',
  starts: ['half'],
  parameters: { half: ratio(0, 1, 0.5, 'How much.') },
  process: (_, input, p) => input.mul(p.half),
});

const known = { instruments: [organ], effects: [half] };
const variant = { structure: { wave: 1 }, effects: [half] };

describe('a voice with a structure of its own', () => {
  it('builds just the branch of its value, and has no control for it', () => {
    const [sine, saw] = [{}, { wave: 1 }].map((structure) =>
      compileVoice(organ, { structure, effects: [] }),
    );
    expect(printText(sine!.data)).toMatch(/SinOsc/);
    expect(printText(sine!.data)).not.toMatch(/Saw/);
    expect(printText(saw!.data)).toMatch(/Saw/);
    expect(printText(saw!.data)).not.toMatch(/SinOsc/);
    for (const def of [sine!, saw!]) {
      expect(def.controls.map(({ name }) => name)).not.toContain('wave');
      expect(def.controls.map(({ name }) => name)).toContain('level');
    }
  });

  it('is named after what differs from the defaults', () => {
    expect(structureOf(organ, { wave: 0, level: 1 })).toEqual({});
    expect(structureOf(organ, { wave: 1, level: 1 })).toEqual({ wave: 1 });
    expect(voiceName(organ, variant)).toBe('voice-organ+wave=1+half');
    expect(compileVoice(organ, variant).name).toBe('voice-organ+wave=1+half');
  });

  it('is none of a parameter between whole numbers, or one that moves', () => {
    expect(() => structural(ratio(0, 1, 0, 'Mix.'))).toThrow(RangeError);
    expect(structural(count(1, 32, 5, 'Algorithm.')).structural).toBe(true);
    const moving = defineInstrument({
      name: 'moving',
      doc: 'Wrong.',
      parameters: { level: ratio(0, 1, 0.5, 'Level.') },
      voice: (g, note, p) => g.SinOsc.ar(note.freq).mul(constantOf(p.level)),
    });
    expect(() => compileVoice(moving)).toThrow(RangeError);
  });
});

describe('the name of a voice', () => {
  it('is read as it was written', () => {
    expect(readVoiceName('voice-organ', known)?.instrument).toBe(organ);
    expect(readVoiceName(voiceName(organ, variant), known)).toEqual({ instrument: organ, variant });
  });

  it('is read with the sends and the key of its voice', () => {
    const played = { ...variant, sends: 2, isKeyed: true };
    const name = voiceName(organ, played);
    expect(name).toBe('voice-organ+wave=1+half+sends=2+keyed');
    expect(readVoiceName(name, known)).toEqual({ instrument: organ, variant: played });
  });

  it.each([
    'voice-organ+keyed+third',
    'voice-organ+wave=0',
    'voice-organ+wave=2',
    'voice-organ+wave=01',
    'voice-organ+level=1',
    'voice-organ+third',
    'voice-organ+half+third',
    'voice-organist',
    'organ',
  ])('%s is no voice', (name) => {
    expect(readVoiceName(name, known)).toBeUndefined();
  });

  it('fits into a SynthDef with every effect there is', () => {
    for (const instrument of instruments) {
      const name = voiceName(instrument, { structure: {}, effects: eventEffects });
      expect(name.length).toBeLessThan(256);
    }
  });
});

describe('a voice that a key ends', () => {
  const keyed = { structure: {}, effects: [], isKeyed: true };
  /** What fades out the voice of an instrument that uses `use` of its note. */
  const fadeOf = (use: 'gate' | 'sustain' | 'both'): string | undefined => {
    const own = defineInstrument({
      name: 'own',
      doc: 'A sine.',
      parameters: {},
      voice: (g, note) => {
        const tone = g.SinOsc.ar(note.freq);
        const released = use === 'sustain' ? tone : tone.mul(note.gate);
        return use === 'gate' ? released : released.mul(note.sustain);
      },
    });
    const text = printText(compileVoice(own, keyed).data);
    const fade = /ar {2}EnvGen\(([^,]+),/.exec(text)?.[1];
    return fade?.startsWith('%') ? text.split('\n').find((line) => line.includes(fade)) : fade;
  };

  it('has a control for it, which the voice of a pattern does not have', () => {
    const names = (isKeyed: boolean): string[] =>
      compileVoice(organ, { ...keyed, isKeyed }).controls.map(({ name }) => name);
    expect(names(true)).toContain('key-down');
    expect(names(true).filter((name) => name !== 'key-down')).toEqual(names(false));
  });

  it('is faded out by its key only where it has no release of its own', () => {
    expect(fadeOf('gate')).toBe('gate');
    expect(fadeOf('sustain')).toMatch(/gate \* %\d+$/);
    expect(fadeOf('both')).toMatch(/gate \* %\d+$/);
  });
});

it('a voice with effects has their controls after its own, by the names of both', () => {
  const { controls } = compileVoice(organ, variant);
  expect(controls.at(-1)).toMatchObject({ name: 'half_half', defaults: [0.5] });
});
