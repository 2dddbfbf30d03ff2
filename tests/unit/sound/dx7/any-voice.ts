import fc from 'fast-check';
import {
  type Dx7Envelope,
  type Dx7Operator,
  type Dx7Voice,
  type Four,
  lfoWaves,
  type Operators,
} from '../../../../src/sound/dx7/voice.ts';

const upTo = (max: number): fc.Arbitrary<number> => fc.nat(max);
const four = fc.tuple(upTo(99), upTo(99), upTo(99), upTo(99)) as fc.Arbitrary<Four>;
const anyEnvelope: fc.Arbitrary<Dx7Envelope> = fc.record({ rates: four, levels: four });
const curve = fc.constantFrom('-lin' as const, '-exp' as const, '+exp' as const, '+lin' as const);

const anyOperator: fc.Arbitrary<Dx7Operator> = fc.record({
  envelope: anyEnvelope,
  scaling: fc.record({
    breakPoint: upTo(99),
    leftDepth: upTo(99),
    rightDepth: upTo(99),
    leftCurve: curve,
    rightCurve: curve,
  }),
  rateScaling: upTo(7),
  ampSensitivity: upTo(3),
  velocitySensitivity: upTo(7),
  level: upTo(99),
  fixed: fc.boolean(),
  coarse: upTo(31),
  fine: upTo(99),
  detune: fc.integer({ min: -7, max: 7 }),
});

/** Any voice that a DX7 can hold. */
export const anyVoice: fc.Arbitrary<Dx7Voice> = fc.record({
  name: fc.string({ unit: 'grapheme-ascii', minLength: 10, maxLength: 10 }),
  operators: fc.array(anyOperator, {
    minLength: 6,
    maxLength: 6,
  }) as unknown as fc.Arbitrary<Operators>,
  pitchEnvelope: anyEnvelope,
  algorithm: fc.integer({ min: 1, max: 32 }),
  feedback: upTo(7),
  keySync: fc.boolean(),
  lfo: fc.record({
    speed: upTo(99),
    delay: upTo(99),
    pitchDepth: upTo(99),
    ampDepth: upTo(99),
    sync: fc.boolean(),
    wave: fc.constantFrom(...lfoWaves),
    pitchSensitivity: upTo(7),
  }),
  transpose: fc.integer({ min: -24, max: 24 }),
});
