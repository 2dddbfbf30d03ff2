/** Four numbers of an envelope: one for each of its stages. */
export type Four = readonly [number, number, number, number];

/** An envelope as the DX7 keeps it: rates and levels, 0..99 each; it starts at the fourth level. */
export interface Dx7Envelope {
  readonly rates: Four;
  readonly levels: Four;
}

/** How an operator's level follows the keyboard on one side of the break point. */
export type ScalingCurve = '-lin' | '-exp' | '+exp' | '+lin';

/** Level scaling: what is added to an operator's level left and right of a key. */
export interface LevelScaling {
  /** 0..99; 39 is C3 of the DX7. */
  readonly breakPoint: number;
  /** 0..99. */
  readonly leftDepth: number;
  /** 0..99. */
  readonly rightDepth: number;
  readonly leftCurve: ScalingCurve;
  readonly rightCurve: ScalingCurve;
}

/** One sine oscillator with its envelope. */
export interface Dx7Operator {
  readonly envelope: Dx7Envelope;
  readonly scaling: LevelScaling;
  /** 0..7: how much faster the envelope is for high keys. */
  readonly rateScaling: number;
  /** 0..3: how far the LFO moves the level. */
  readonly ampSensitivity: number;
  /** 0..7. */
  readonly velocitySensitivity: number;
  /** Output level, 0..99. */
  readonly level: number;
  /** Its own frequency, whatever the key. */
  readonly fixed: boolean;
  /** 0..31. */
  readonly coarse: number;
  /** 0..99. */
  readonly fine: number;
  /** −7..7. */
  readonly detune: number;
}

/** Shapes of the LFO, in the order of their numbers in system exclusive messages. */
export const lfoWaves = [
  'triangle',
  'saw-down',
  'saw-up',
  'square',
  'sine',
  'sample-and-hold',
] as const;

export type LfoWave = (typeof lfoWaves)[number];

/** The low frequency oscillator that all operators share. Numbers are 0..99 but for sensitivity. */
export interface Dx7Lfo {
  readonly speed: number;
  readonly delay: number;
  readonly pitchDepth: number;
  readonly ampDepth: number;
  /** Whether each note starts it anew. */
  readonly sync: boolean;
  readonly wave: LfoWave;
  /** 0..7: how far it moves the pitch. */
  readonly pitchSensitivity: number;
}

/** Operators 1 to 6, in this order. */
export type Operators = readonly [
  Dx7Operator,
  Dx7Operator,
  Dx7Operator,
  Dx7Operator,
  Dx7Operator,
  Dx7Operator,
];

/** One sound of a Yamaha DX7, as its front panel shows it. */
export interface Dx7Voice {
  /** Ten characters at the most. */
  readonly name: string;
  /** Operator 1 first. */
  readonly operators: Operators;
  readonly pitchEnvelope: Dx7Envelope;
  /** 1..32. */
  readonly algorithm: number;
  /** 0..7. */
  readonly feedback: number;
  /** Whether a note starts the operators' phases anew. */
  readonly keySync: boolean;
  readonly lfo: Dx7Lfo;
  /** Semitones, −24..24. */
  readonly transpose: number;
}

/** Parts of an operator that differ from the DX7's own initial voice. */
export type OperatorChanges = Partial<Dx7Operator>;

const initialOperator: Dx7Operator = {
  envelope: { rates: [99, 99, 99, 99], levels: [99, 99, 99, 0] },
  scaling: { breakPoint: 39, leftDepth: 0, rightDepth: 0, leftCurve: '-lin', rightCurve: '-lin' },
  rateScaling: 0,
  ampSensitivity: 0,
  velocitySensitivity: 0,
  level: 0,
  fixed: false,
  coarse: 1,
  fine: 0,
  detune: 0,
};

/** The LFO of the DX7's initial voice: it moves nothing. */
export const initialLfo: Dx7Lfo = {
  speed: 35,
  delay: 0,
  pitchDepth: 0,
  ampDepth: 0,
  sync: true,
  wave: 'triangle',
  pitchSensitivity: 3,
};

/**
 * A voice of a few operators, from the DX7's initial voice: what is not said is as there, and an
 * operator that is not named is silent.
 *
 * @param operators what is different, by the number of the operator, 1..6
 * @example makeVoice('SINE', { 1: { level: 99 } }).operators.map((each) => each.level) // => [99, 0, 0, 0, 0, 0]
 */
export function makeVoice(
  name: string,
  operators: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6, OperatorChanges>>>,
  rest: Partial<Omit<Dx7Voice, 'name' | 'operators'>> = {},
): Dx7Voice {
  const operator = (number: 1 | 2 | 3 | 4 | 5 | 6): Dx7Operator => ({
    ...initialOperator,
    ...operators[number],
  });
  return {
    name,
    operators: [operator(1), operator(2), operator(3), operator(4), operator(5), operator(6)],
    pitchEnvelope: { rates: [99, 99, 99, 99], levels: [50, 50, 50, 50] },
    algorithm: 1,
    feedback: 0,
    keySync: true,
    lfo: initialLfo,
    transpose: 0,
    ...rest,
  };
}
