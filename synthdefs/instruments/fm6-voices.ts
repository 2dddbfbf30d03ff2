import { type Dx7Operator, type Dx7Voice, makeVoice } from '../../src/sound/index.ts';

type Changes = Partial<Dx7Operator>;
type Rates = Dx7Operator['envelope']['rates'];
type Levels = Dx7Operator['envelope']['levels'];

/** An operator: level, coarse and fine of its ratio, rates and levels of its envelope. */
function operator(
  level: number,
  [coarse, fine]: readonly [coarse: number, fine: number],
  rates: Rates,
  levels: Levels,
  rest: Changes = {},
): Changes {
  return { level, coarse, fine, envelope: { rates, levels }, ...rest };
}

/** Envelopes that several voices share. */
const held: Levels = [99, 99, 99, 0];
const dying: Levels = [99, 80, 0, 0];
const gate: Rates = [97, 70, 50, 72];

const lfo = (changes: Partial<Dx7Voice['lfo']>): Dx7Voice['lfo'] => ({
  speed: 35,
  delay: 0,
  pitchDepth: 0,
  ampDepth: 0,
  sync: true,
  wave: 'triangle',
  pitchSensitivity: 3,
  ...changes,
});

/** A voice and what it is for. */
export interface Patch {
  readonly name: string;
  readonly doc: string;
  readonly voice: Dx7Voice;
}

/** The voices of `fm6`, the one that plays where no preset is named first. */
export const patches: readonly [Patch, ...Patch[]] = [
  {
    name: 'bass',
    doc: 'Hard and short, for rolling and offbeat basses.',
    voice: makeVoice(
      'BASS',
      {
        1: operator(99, [1, 0], [99, 48, 24, 70], [99, 92, 60, 0]),
        2: operator(82, [1, 0], [99, 58, 34, 70], [99, 72, 40, 0], { velocitySensitivity: 3 }),
        3: operator(94, [1, 0], [99, 50, 26, 70], [99, 90, 55, 0], { detune: 3 }),
        4: operator(78, [2, 0], [99, 62, 40, 70], [99, 66, 30, 0], { velocitySensitivity: 4 }),
        5: operator(90, [0, 0], [99, 45, 20, 68], [99, 95, 80, 0]),
        6: operator(66, [3, 0], [99, 74, 50, 70], [99, 40, 0, 0], { velocitySensitivity: 2 }),
      },
      { algorithm: 5 },
    ),
  },
  {
    name: 'growl',
    doc: 'Bass with a mouth: the LFO opens and shuts it.',
    voice: makeVoice(
      'GROWL',
      {
        1: operator(99, [1, 0], gate, held),
        2: operator(84, [1, 0], [90, 60, 40, 60], [99, 90, 88, 0], { ampSensitivity: 2 }),
        3: operator(70, [2, 1], [90, 60, 40, 60], [99, 90, 86, 0], { ampSensitivity: 2 }),
        4: operator(96, [0, 0], gate, held),
        5: operator(76, [1, 0], [92, 60, 40, 60], [99, 92, 90, 0], { ampSensitivity: 1 }),
        6: operator(64, [3, 0], [92, 60, 40, 60], [99, 90, 84, 0]),
      },
      { algorithm: 3, lfo: lfo({ speed: 40, ampDepth: 78, wave: 'sine' }) },
    ),
  },
  {
    name: 'lead',
    doc: 'Two detuned saws by feedback, with a late vibrato.',
    voice: makeVoice(
      'LEAD',
      {
        1: operator(99, [1, 0], [92, 60, 40, 62], [99, 97, 96, 0]),
        2: operator(80, [1, 0], [94, 55, 40, 60], [99, 92, 90, 0], { velocitySensitivity: 2 }),
        3: operator(96, [1, 0], [92, 60, 40, 62], [99, 97, 96, 0], { detune: 5 }),
        4: operator(77, [1, 0], [94, 55, 40, 60], [99, 90, 88, 0], { detune: -4 }),
        5: operator(60, [2, 0], [94, 50, 40, 60], [99, 85, 80, 0]),
        6: operator(55, [3, 0], [94, 60, 40, 60], [99, 70, 60, 0]),
      },
      { algorithm: 2, feedback: 5, lfo: lfo({ delay: 55, pitchDepth: 14, wave: 'sine' }) },
    ),
  },
  {
    name: 'screech',
    doc: 'A loop over three operators, almost noise: for leads that hurt.',
    voice: makeVoice(
      'SCREECH',
      {
        1: operator(97, [2, 0], gate, held),
        2: operator(86, [3, 1], [88, 50, 40, 60], [90, 99, 96, 0]),
        3: operator(72, [1, 0], [90, 60, 40, 60], held),
        4: operator(99, [1, 0], gate, held),
        5: operator(74, [1, 0], [94, 60, 40, 60], [99, 94, 92, 0]),
        6: operator(80, [1, 50], [94, 60, 40, 60], [99, 95, 94, 0]),
      },
      { algorithm: 4, feedback: 6, lfo: lfo({ speed: 38, pitchDepth: 12, wave: 'saw-up' }) },
    ),
  },
  {
    name: 'e-piano',
    doc: 'Electric piano: a body, a bar and a tine that soft keys leave out.',
    voice: makeVoice(
      'E.PIANO',
      {
        1: operator(99, [1, 0], [96, 34, 22, 60], [99, 88, 0, 0], { rateScaling: 2 }),
        2: operator(56, [14, 0], [96, 52, 40, 60], [99, 60, 0, 0], {
          velocitySensitivity: 6,
          rateScaling: 3,
        }),
        3: operator(97, [1, 0], [96, 32, 24, 60], [99, 90, 0, 0], { detune: 2, rateScaling: 2 }),
        4: operator(76, [1, 0], [96, 42, 30, 60], [99, 76, 0, 0], {
          velocitySensitivity: 5,
          rateScaling: 2,
        }),
        5: operator(92, [1, 0], [96, 36, 26, 60], [99, 84, 0, 0], { detune: -3, rateScaling: 2 }),
        6: operator(70, [1, 0], [96, 44, 30, 60], [99, 70, 0, 0], { velocitySensitivity: 4 }),
      },
      { algorithm: 5 },
    ),
  },
  {
    name: 'bell',
    doc: 'Church and glass: partials of a bell, long.',
    voice: makeVoice(
      'BELL',
      {
        1: operator(98, [1, 0], [99, 30, 18, 30], dying),
        2: operator(74, [3, 50], [99, 34, 22, 34], dying),
        3: operator(88, [2, 1], [99, 36, 24, 34], dying),
        4: operator(72, [5, 60], [99, 40, 28, 38], dying),
        5: operator(84, [0, 0], [99, 26, 16, 28], dying),
        6: operator(66, [2, 75], [99, 38, 24, 34], dying, { velocitySensitivity: 3 }),
      },
      { algorithm: 5 },
    ),
  },
  {
    name: 'brass',
    doc: 'Brass stab: opens as it is blown, brighter the harder.',
    voice: makeVoice(
      'BRASS',
      {
        1: operator(99, [1, 0], [76, 60, 40, 62], [99, 95, 92, 0]),
        2: operator(82, [1, 0], [64, 48, 40, 60], [99, 86, 80, 0], { velocitySensitivity: 3 }),
        3: operator(94, [1, 0], [74, 60, 40, 62], [99, 95, 92, 0], { detune: 4 }),
        4: operator(90, [1, 0], [75, 60, 40, 62], [99, 95, 92, 0], { detune: -4 }),
        5: operator(88, [2, 0], [78, 60, 40, 62], [99, 90, 86, 0]),
        6: operator(80, [1, 0], [62, 46, 40, 60], [99, 85, 80, 0], { velocitySensitivity: 4 }),
      },
      {
        algorithm: 22,
        pitchEnvelope: { rates: [90, 82, 99, 99], levels: [54, 50, 50, 46] },
      },
    ),
  },
  {
    name: 'organ',
    doc: 'Drawbars and a click.',
    voice: makeVoice(
      'ORGAN',
      {
        1: operator(96, [0, 0], [99, 99, 99, 80], held),
        2: operator(97, [1, 0], [99, 99, 99, 80], held),
        3: operator(90, [1, 50], [99, 99, 99, 80], held),
        4: operator(92, [2, 0], [99, 99, 99, 80], held),
        5: operator(84, [3, 0], [99, 99, 99, 80], held),
        6: operator(90, [4, 0], [99, 78, 60, 80], [99, 70, 0, 0]),
      },
      { algorithm: 32 },
    ),
  },
  {
    name: 'clang',
    doc: 'Struck sheet metal.',
    voice: makeVoice(
      'CLANG',
      {
        1: operator(98, [1, 0], [99, 50, 36, 50], dying),
        2: operator(86, [1, 41], [99, 46, 34, 50], dying),
        3: operator(96, [2, 37], [99, 54, 40, 50], dying),
        4: operator(84, [3, 73], [99, 50, 38, 50], dying),
        5: operator(94, [5, 19], [99, 58, 44, 54], dying),
        6: operator(88, [7, 53], [99, 56, 42, 54], dying, { velocitySensitivity: 3 }),
      },
      { algorithm: 5 },
    ),
  },
  {
    name: 'drone',
    doc: 'Dark and slow, beating against itself.',
    voice: makeVoice(
      'DRONE',
      {
        1: operator(98, [0, 0], [42, 30, 30, 34], [99, 96, 95, 0], { detune: -5 }),
        2: operator(76, [1, 0], [30, 22, 20, 30], [90, 99, 84, 0]),
        3: operator(62, [2, 1], [26, 20, 18, 30], [80, 99, 70, 0], { ampSensitivity: 1 }),
        4: operator(96, [0, 1], [40, 30, 30, 34], [99, 96, 95, 0], { detune: 5 }),
        5: operator(72, [1, 0], [28, 20, 20, 30], [85, 99, 80, 0], { ampSensitivity: 1 }),
        6: operator(58, [3, 1], [24, 20, 18, 30], [70, 99, 66, 0]),
      },
      {
        algorithm: 3,
        keySync: false,
        lfo: lfo({ speed: 6, ampDepth: 60, sync: false, wave: 'sine' }),
      },
    ),
  },
  {
    name: 'pluck',
    doc: 'Short and bright, for arpeggios.',
    voice: makeVoice(
      'PLUCK',
      {
        1: operator(99, [1, 0], [99, 52, 42, 60], dying),
        2: operator(80, [1, 0], [99, 64, 52, 62], [99, 60, 0, 0], { velocitySensitivity: 4 }),
        3: operator(94, [2, 0], [99, 56, 46, 60], dying, { detune: 3 }),
        4: operator(76, [3, 0], [99, 68, 56, 62], [99, 50, 0, 0], { velocitySensitivity: 3 }),
        5: operator(86, [1, 0], [99, 54, 44, 60], dying, { detune: -3 }),
        6: operator(70, [7, 0], [99, 74, 60, 62], [99, 40, 0, 0]),
      },
      { algorithm: 5 },
    ),
  },
  {
    name: 'laser',
    doc: 'Falls four octaves at once.',
    voice: makeVoice(
      'LASER',
      {
        1: operator(99, [1, 0], [99, 50, 44, 60], [99, 92, 0, 0]),
        2: operator(78, [2, 0], [99, 60, 50, 60], [99, 80, 0, 0]),
        3: operator(90, [1, 50], [99, 54, 48, 60], [99, 90, 0, 0]),
        4: operator(74, [1, 1], [99, 60, 50, 60], [99, 80, 0, 0]),
      },
      {
        algorithm: 5,
        pitchEnvelope: { rates: [99, 70, 60, 60], levels: [99, 58, 40, 50] },
      },
    ),
  },
];
