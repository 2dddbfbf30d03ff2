import type { ParameterSpec, SongRegistry, SoundSpec } from '../../../src/song/index.ts';

function spec(
  unit: string,
  min: number,
  max: number,
  initial: number,
  more: Partial<ParameterSpec> = {},
): ParameterSpec {
  return { unit, min, max, default: initial, curve: 'lin', doc: '', ...more };
}

const instruments: Readonly<Record<string, SoundSpec>> = {
  'gabber-kick': {
    parameters: {
      drive: spec('dB', 0, 60, 24),
      decay: spec('s', 0.04, 0.6, 0.2),
      pitch: spec('Hz', 40, 1500, 260, { curve: 'exp' }),
      shaper: spec('choice', 0, 2, 0, { options: ['tanh', 'hardclip', 'fold'] }),
      gated: spec('switch', 0, 1, 0),
      layers: spec('count', 1, 8, 1),
      detune: spec('cents', 0, 60, 6),
    },
    presets: { rotterdam: {}, doom: {} },
  },
  hoover: {
    parameters: {
      cutoff: spec('Hz', 20, 20_000, 6000, { curve: 'exp' }),
      glide: spec('s', 0, 2, 0.1),
      bend: spec('st', -48, 48, 0),
    },
    presets: {},
  },
};

const effects: Readonly<Record<string, SoundSpec>> = {
  clip: { parameters: { drive: spec('dB', 0, 40, 0) }, presets: { hard: {} } },
  delay: {
    parameters: { time: spec('s', 0.001, 4, 0.25), feedback: spec('ratio', 0, 0.95, 0.3) },
    presets: {},
  },
  chorus: { parameters: {}, presets: {} },
  distort: { parameters: { drive: spec('dB', 0, 60, 12) }, presets: {} },
  reverb: { parameters: { time: spec('s', 0.1, 12, 1.2) }, presets: {} },
};

/** Two instruments and five effects, with a parameter of every kind. */
export const registry: SongRegistry = {
  instrument: (name) => (Object.hasOwn(instruments, name) ? instruments[name] : undefined),
  effect: (name) => (Object.hasOwn(effects, name) ? effects[name] : undefined),
  instruments: () => Object.keys(instruments),
  effects: () => Object.keys(effects),
};
