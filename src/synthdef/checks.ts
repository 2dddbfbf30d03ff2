import { AUDIO, CONTROL, DEMAND, rateNames, SCALAR } from './rate.ts';
import { rateOf, type UGen } from './ugen.ts';

/** The complaint about an input that must be at audio rate, or nothing. */
function notAudio(ugen: UGen, index: number): string | undefined {
  const input = ugen.inputs[index];
  if (input === undefined) return `input ${index} is missing`;
  const rate = rateOf(input);
  if (rate === AUDIO) return undefined;
  return `input ${index} must be at audio rate and is at ${rateNames[rate]} rate`;
}

function allAudio(ugen: UGen, from: number, to: number): string | undefined {
  for (let i = from; i < to; i += 1) {
    const complaint = notAudio(ugen, i);
    if (complaint) return complaint;
  }
  return undefined;
}

function firstAtOwnRate(ugen: UGen): string | undefined {
  const [first = 0] = ugen.inputs;
  const rate = rateOf(first);
  if (rate === ugen.rate) return undefined;
  return `its first input must be at ${rateNames[ugen.rate]} rate and is at ${rateNames[rate]} rate`;
}

/** How many inputs of an output UGen come before its channels. */
const fixedInputs: Readonly<Record<string, number>> = { LocalOut: 0, XOut: 2 };

function outputChannels(ugen: UGen): string | undefined {
  const fixed = fixedInputs[ugen.name] ?? 1;
  if (ugen.rate === AUDIO) return allAudio(ugen, fixed, ugen.inputs.length);
  return ugen.inputs.length > fixed ? undefined : 'it has no channels';
}

function durationReset(ugen: UGen): string | undefined {
  const [duration = 0, reset = 0] = ugen.inputs;
  const fits = [DEMAND, SCALAR, ugen.rate].includes(rateOf(reset));
  return rateOf(duration) !== DEMAND || fits ? undefined : 'its reset has another rate';
}

/** One rule of the UGen table's third column. */
function complaintOf(ugen: UGen): string | undefined {
  const { check } = ugen.traits;
  const audio = ugen.rate === AUDIO;
  switch (check) {
    case 'f':
      return firstAtOwnRate(ugen);
    case 'F':
      return audio ? firstAtOwnRate(ugen) : undefined;
    case 'P': {
      const [first = 0] = ugen.inputs;
      const slower = ugen.rate === CONTROL && rateOf(first) === AUDIO;
      return slower ? undefined : firstAtOwnRate(ugen);
    }
    case 'A':
      return notAudio(ugen, 0);
    case 'r':
      return audio ? notAudio(ugen, 1) : undefined;
    case 'w':
      return audio ? (notAudio(ugen, 1) ?? allAudio(ugen, 3, ugen.inputs.length)) : undefined;
    case 's':
      return audio ? allAudio(ugen, 1, ugen.inputs.length) : undefined;
    case 'D':
      return durationReset(ugen);
    case 'O':
      return outputChannels(ugen);
    default:
      return audio ? allAudio(ugen, 0, Number(check)) : undefined;
  }
}

/**
 * Checks that inputs have the rates that the server's UGens rely on, with sclang's rules. Throws an
 * Error that names the SynthDef, the UGen and the input: a graph function is a program, and this is
 * a mistake in it.
 */
export function checkRates(name: string, ugens: readonly UGen[]): void {
  for (const ugen of ugens) {
    // most UGens take any rate
    const complaint = ugen.traits.check === '' ? undefined : complaintOf(ugen);
    if (complaint) throw new Error(`SynthDef '${name}': ${ugen.name}: ${complaint}`);
  }
}
