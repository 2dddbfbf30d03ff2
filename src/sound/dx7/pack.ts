import { type Dx7Envelope, type Dx7Operator, type Dx7Voice, lfoWaves } from './voice.ts';

const curves = ['-lin', '-exp', '+exp', '+lin'];

/** The operators from the sixth to the first, as they stand in messages. */
const backwards = ({ operators }: Dx7Voice): readonly Dx7Operator[] => [...operators].reverse();
const envelope = ({ rates, levels }: Dx7Envelope): readonly number[] => [...rates, ...levels];
const nameOf = ({ name }: Dx7Voice): readonly number[] =>
  Array.from(name.padEnd(10).slice(0, 10), (letter) => letter.charCodeAt(0));

/**
 * A voice in the 128 bytes of a bank.
 *
 * @example packed(makeVoice('ONE', {})).length // => 128
 */
export function packed(voice: Dx7Voice): readonly number[] {
  const { lfo } = voice;
  return [
    ...backwards(voice).flatMap(packedOperator),
    ...envelope(voice.pitchEnvelope),
    voice.algorithm - 1,
    voice.feedback | (Number(voice.keySync) << 3),
    ...[lfo.speed, lfo.delay, lfo.pitchDepth, lfo.ampDepth],
    Number(lfo.sync) | (lfoWaves.indexOf(lfo.wave) << 1) | (lfo.pitchSensitivity << 4),
    voice.transpose + 24,
    ...nameOf(voice),
  ];
}

function packedOperator(operator: Dx7Operator): readonly number[] {
  const { scaling } = operator;
  return [
    ...envelope(operator.envelope),
    ...[scaling.breakPoint, scaling.leftDepth, scaling.rightDepth],
    curves.indexOf(scaling.leftCurve) | (curves.indexOf(scaling.rightCurve) << 2),
    operator.rateScaling | ((operator.detune + 7) << 3),
    operator.ampSensitivity | (operator.velocitySensitivity << 2),
    operator.level,
    Number(operator.fixed) | (operator.coarse << 1),
    operator.fine,
  ];
}

/**
 * A voice in the 155 bytes of a single voice.
 *
 * @example unpacked(makeVoice('ONE', {})).length // => 155
 */
export function unpacked(voice: Dx7Voice): readonly number[] {
  const { lfo } = voice;
  return [
    ...backwards(voice).flatMap(unpackedOperator),
    ...envelope(voice.pitchEnvelope),
    ...[voice.algorithm - 1, voice.feedback, Number(voice.keySync)],
    ...[lfo.speed, lfo.delay, lfo.pitchDepth, lfo.ampDepth],
    ...[Number(lfo.sync), lfoWaves.indexOf(lfo.wave), lfo.pitchSensitivity],
    voice.transpose + 24,
    ...nameOf(voice),
  ];
}

function unpackedOperator(operator: Dx7Operator): readonly number[] {
  const { scaling } = operator;
  return [
    ...envelope(operator.envelope),
    ...[scaling.breakPoint, scaling.leftDepth, scaling.rightDepth],
    ...[curves.indexOf(scaling.leftCurve), curves.indexOf(scaling.rightCurve)],
    ...[operator.rateScaling, operator.ampSensitivity, operator.velocitySensitivity],
    ...[operator.level, Number(operator.fixed), operator.coarse, operator.fine],
    operator.detune + 7,
  ];
}

/**
 * A system exclusive message around data.
 *
 * @example message([9, 32, 0], [1, 2]) // => [0xf0, 0x43, 0, 9, 32, 0, 1, 2, 125, 0xf7]
 */
export function message(
  header: readonly [format: number, high: number, low: number],
  data: readonly number[],
): readonly number[] {
  const sum = data.reduce((total, byte) => total + byte, 0);
  return [0xf0, 0x43, 0, ...header, ...data, -sum & 0x7f, 0xf7];
}

/**
 * A bank of 32 voices at the most; what is missing is silent.
 *
 * @example bankMessage([]).length // => 4104
 */
export function bankMessage(voices: readonly Dx7Voice[]): readonly number[] {
  const data = voices.flatMap(packed);
  return message([9, 0x20, 0], [...data, ...new Array(4096 - data.length).fill(0)]);
}

/**
 * A single voice, as the DX7 sends it: a file of several is one after the other.
 *
 * @example voiceMessage(makeVoice('ONE', {})).length // => 163
 */
export function voiceMessage(voice: Dx7Voice): readonly number[] {
  return message([0, 1, 0x1b], unpacked(voice));
}
