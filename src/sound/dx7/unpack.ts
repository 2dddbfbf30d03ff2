import type { DataKind } from './messages.ts';
import {
  type Dx7Envelope,
  type Dx7Operator,
  type Dx7Voice,
  type Four,
  lfoWaves,
  type Operators,
  type ScalingCurve,
} from './voice.ts';

/** A voice, and how many of its bytes were out of range and brought into it. */
export interface UnpackedVoice {
  readonly voice: Dx7Voice;
  readonly clamped: number;
}

const curves: readonly ScalingCurve[] = ['-lin', '-exp', '+exp', '+lin'];

/** Reads values of a voice, each brought into its range. */
class Reader {
  clamped = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Some bits of a byte. Its top bit is no data: a cable may have set it. */
  bits(at: number, shift = 0, mask = 0x7f): number {
    return (((this.#bytes[at] ?? 0) & 0x7f) >> shift) & mask;
  }

  /** A number in a range. */
  limited(value: number, largest: number): number {
    if (value <= largest) return value;
    this.clamped += 1;
    return largest;
  }

  /** A byte of 0 to 99, or to another end. */
  byte(at: number, largest = 99): number {
    return this.limited(this.bits(at), largest);
  }

  four(at: number): Four {
    return [this.byte(at), this.byte(at + 1), this.byte(at + 2), this.byte(at + 3)];
  }

  envelope(at: number): Dx7Envelope {
    return { rates: this.four(at), levels: this.four(at + 4) };
  }

  /** The name; what is not printable ASCII becomes a space. */
  name(at: number): string {
    const codes = Array.from(this.#bytes.subarray(at, at + 10));
    const isText = (code: number): boolean => code >= 0x20 && code < 0x7f;
    return codes.map((code) => (isText(code) ? String.fromCharCode(code) : ' ')).join('');
  }
}

/**
 * The voice in 128 bytes of a bank, or in the 155 of a single voice.
 *
 * @example unpackVoice(new Uint8Array(128), 'packed').voice.algorithm // => 1
 */
export function unpackVoice(bytes: Uint8Array, kind: Exclude<DataKind, 'bank'>): UnpackedVoice {
  const read = new Reader(bytes);
  const voice = kind === 'packed' ? packedVoice(read) : unpackedVoice(read);
  return { voice, clamped: read.clamped };
}

/** Operators stand in a file from the sixth to the first. */
function operators(each: (at: number) => Dx7Operator, size: number): Operators {
  const operator = (number: number): Dx7Operator => each((6 - number) * size);
  return [operator(1), operator(2), operator(3), operator(4), operator(5), operator(6)];
}

function packedVoice(read: Reader): Dx7Voice {
  return {
    name: read.name(118),
    operators: operators((at) => packedOperator(read, at), 17),
    pitchEnvelope: read.envelope(102),
    algorithm: read.bits(110, 0, 31) + 1,
    feedback: read.bits(111, 0, 7),
    keySync: read.bits(111, 3, 1) === 1,
    lfo: {
      ...lfoDepths(read, 112),
      sync: read.bits(116, 0, 1) === 1,
      wave: lfoWaves[read.limited(read.bits(116, 1, 7), 5)] ?? 'triangle',
      pitchSensitivity: read.bits(116, 4, 7),
    },
    transpose: read.byte(117, 48) - 24,
  };
}

function packedOperator(read: Reader, at: number): Dx7Operator {
  return {
    envelope: read.envelope(at),
    scaling: {
      ...scalingDepths(read, at + 8),
      leftCurve: curves[read.bits(at + 11, 0, 3)] ?? '-lin',
      rightCurve: curves[read.bits(at + 11, 2, 3)] ?? '-lin',
    },
    rateScaling: read.bits(at + 12, 0, 7),
    detune: read.limited(read.bits(at + 12, 3, 15), 14) - 7,
    ampSensitivity: read.bits(at + 13, 0, 3),
    velocitySensitivity: read.bits(at + 13, 2, 7),
    level: read.byte(at + 14),
    fixed: read.bits(at + 15, 0, 1) === 1,
    coarse: read.bits(at + 15, 1, 31),
    fine: read.byte(at + 16),
  };
}

function unpackedVoice(read: Reader): Dx7Voice {
  return {
    name: read.name(145),
    operators: operators((at) => unpackedOperator(read, at), 21),
    pitchEnvelope: read.envelope(126),
    algorithm: read.byte(134, 31) + 1,
    feedback: read.byte(135, 7),
    keySync: read.byte(136, 1) === 1,
    lfo: {
      ...lfoDepths(read, 137),
      sync: read.byte(141, 1) === 1,
      wave: lfoWaves[read.byte(142, 5)] ?? 'triangle',
      pitchSensitivity: read.byte(143, 7),
    },
    transpose: read.byte(144, 48) - 24,
  };
}

function unpackedOperator(read: Reader, at: number): Dx7Operator {
  return {
    envelope: read.envelope(at),
    scaling: {
      ...scalingDepths(read, at + 8),
      leftCurve: curves[read.byte(at + 11, 3)] ?? '-lin',
      rightCurve: curves[read.byte(at + 12, 3)] ?? '-lin',
    },
    rateScaling: read.byte(at + 13, 7),
    ampSensitivity: read.byte(at + 14, 3),
    velocitySensitivity: read.byte(at + 15, 7),
    level: read.byte(at + 16),
    fixed: read.byte(at + 17, 1) === 1,
    coarse: read.byte(at + 18, 31),
    fine: read.byte(at + 19),
    detune: read.byte(at + 20, 14) - 7,
  };
}

function lfoDepths(read: Reader, at: number) {
  return {
    speed: read.byte(at),
    delay: read.byte(at + 1),
    pitchDepth: read.byte(at + 2),
    ampDepth: read.byte(at + 3),
  };
}

function scalingDepths(read: Reader, at: number) {
  return {
    breakPoint: read.byte(at),
    leftDepth: read.byte(at + 1),
    rightDepth: read.byte(at + 2),
  };
}
