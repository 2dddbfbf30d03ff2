import type { UGen } from '../ugen.ts';
import { clump } from '../value.ts';
import { stringText } from './literals.ts';
import { arrayText, callText, type InputTexts } from './table-call.ts';

const selectors = ['ir', 'kr', 'ar', 'new'] as const;

function call(ugen: UGen, ...args: readonly string[]): string {
  return callText(ugen.name, selectors[ugen.rate], args);
}

/** The characters that a UGen carries as constants, from the place of their number on. */
function textAt(ugen: UGen, place: number): string {
  const size = Number(ugen.made[place]);
  return stringText(ugen.made.slice(place + 1, place + 1 + size).map(Number));
}

function envGen(ugen: UGen, inputs: InputTexts): string {
  return call(ugen, arrayText(inputs.slice(5)), ...inputs.slice(0, 5));
}

function iEnvGen(ugen: UGen, inputs: InputTexts): string {
  return call(ugen, arrayText(inputs.slice(1)), inputs[0] ?? '');
}

function localIn(ugen: UGen, inputs: InputTexts): string {
  return call(ugen, String(ugen.outputs.length), arrayText(inputs));
}

/** Banks hold frequency, level and phase (or ring time) of each partial behind their own inputs. */
function bank(own: number) {
  return (ugen: UGen, inputs: InputTexts): string => {
    const partials = clump(inputs.slice(own), 3);
    const rows = [0, 1, 2].map((row) => arrayText(partials.map((each) => each[row] ?? '')));
    const [input, scale, offset, decay] = inputs.slice(0, own);
    const before = own === 2 ? [input, scale] : [input, scale, offset, decay];
    return call(ugen, `Ref(${arrayText(rows)})`, ...before.map((each) => each ?? ''));
  };
}

function localBuf(ugen: UGen, [channels = '', frames = '']: InputTexts): string {
  return callText(ugen.name, 'new', [frames, channels]);
}

function poll(ugen: UGen, [trigger = '', input = '', id = '']: InputTexts): string {
  return call(ugen, trigger, input, textAt(ugen, 3), id);
}

function demandPoll(ugen: UGen, [input = '', id = '', run = '']: InputTexts): string {
  return call(ugen, input, textAt(ugen, 3), run, id);
}

function sendReply(ugen: UGen, inputs: InputTexts): string {
  const [trigger = '', id = ''] = inputs;
  const values = inputs.slice(3 + Number(ugen.made[2]));
  return call(ugen, trigger, textAt(ugen, 2), arrayText(values), id);
}

function sendPeakRms(ugen: UGen, inputs: InputTexts): string {
  const [rate = '', lag = '', id = ''] = inputs;
  const channels = Number(ugen.made[3]);
  const signals = arrayText(inputs.slice(4, 4 + channels));
  return call(ugen, signals, rate, lag, textAt(ugen, 4 + channels), id);
}

/** The straight VarLag alone is a UGen: curvature 0, and 1 for straight. */
function varLag(ugen: UGen, [input = '', time = '', start = '']: InputTexts): string {
  return call(ugen, input, time, '0', '1', start);
}

function decodeB2(ugen: UGen, [w = '', x = '', y = '']: InputTexts): string {
  return call(ugen, String(ugen.outputs.length), w, x, y);
}

function noise(ugen: UGen): string {
  return `${ugen.name}.${selectors[ugen.rate]}`;
}

/**
 * How the UGens are written whose constructors do more than hand their arguments on, and more than
 * `multiNew` would do again.
 */
export const specialCalls: Readonly<Record<string, (ugen: UGen, inputs: InputTexts) => string>> = {
  EnvGen: envGen,
  IEnvGen: iEnvGen,
  LocalIn: localIn,
  Klang: bank(2),
  Klank: bank(4),
  LocalBuf: localBuf,
  Poll: poll,
  Dpoll: demandPoll,
  SendReply: sendReply,
  SendPeakRMS: sendPeakRms,
  VarLag: varLag,
  DecodeB2: decodeB2,
  WhiteNoise: noise,
  BrownNoise: noise,
  PinkNoise: noise,
  ClipNoise: noise,
  GrayNoise: noise,
};
