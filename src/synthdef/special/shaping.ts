import type { Call } from '../call.ts';
import { AUDIO, CONTROL, DEMAND } from '../rate.ts';
import { valueRate } from '../shape.ts';
import { asList, isList, type Value } from '../value.ts';

/** 1 where its input moved by more than a threshold. */
function changed(call: Call): Value {
  const { build, rate } = call;
  const step = build.unary('abs', build.multi('HPZ1', rate, [call.value('input')]));
  return build.binary('>', step, call.value('threshold'));
}

/** A compressor that hears its input before it lets it out. */
function companderD(call: Call): Value {
  const { build } = call;
  const [input, clampTime] = [call.value('in'), call.value('clampTime')];
  const late = build.multi('DelayN', AUDIO, [build.audio(input), clampTime, clampTime]);
  const rest = ['thresh', 'slopeBelow', 'slopeAbove', 'clampTime', 'relaxTime'];
  const inputs = [late, input, ...rest.map((each) => call.value(each))];
  return call.scaled(build.multi('Compander', AUDIO, inputs));
}

function softClipAmp(call: Call): Value {
  const { build } = call;
  const louder = build.mul(call.value('in'), call.value('pregain'));
  return call.scaled(build.unary('softclip', louder));
}

/** Gate and reset of an envelope of demands: if one is at audio rate, both are. */
function demandEnvGen(call: Call): Value {
  const { build, name, rate } = call;
  const before = ['level', 'dur', 'shape', 'curve'].map((each) => call.value(each));
  const gates = [call.value('gate'), call.value('reset')];
  const fast = rate === AUDIO && gates.some((each) => valueRate(each) === AUDIO);
  const raised = gates.map((each) =>
    fast && valueRate(each) !== AUDIO ? build.multi('K2A', AUDIO, [each]) : each,
  );
  const rest = ['levelScale', 'levelBias', 'timeScale', 'doneAction'];
  const inputs = [...before, ...raised, ...rest.map((each) => call.value(each))];
  return build.multi(name, rate, inputs);
}

/** Values chosen with weights; missing weights are 0. */
function weightedRandom(call: Call): Value {
  const { build, name } = call;
  const list = asList(call.value('list'));
  const weights = asList(call.value('weights'));
  const filled = list.map((_, i) => weights[i] ?? 0);
  return build.multi(name, DEMAND, [call.value('repeats'), list.length, ...filled, ...list]);
}

const warps: Readonly<Record<string, number>> = { linear: 0, exponential: 1 };

function mouse(call: Call): Value {
  const { build, name, rate } = call;
  const given = call.given('warp');
  const warp = typeof given === 'string' ? warps[given] : call.value('warp');
  if (warp === undefined) throw new Error(`${name}: 'warp' is 'linear' or 'exponential'`);
  const [low, high, lag] = ['minval', 'maxval', 'lag'].map((each) => call.value(each));
  return build.multi(name, rate, [low ?? 0, high ?? 1, warp, lag ?? 0.2]);
}

/** Whether a point lies in a rectangle: left, top, right, bottom. */
function inRect(call: Call): Value {
  const { build, name, rate } = call;
  const sides = asList(call.value('rect'));
  if (sides.length !== 4) throw new Error(`${name}: 'rect' is [left, top, right, bottom]`);
  return build.multi(name, rate, [call.value('x'), call.value('y'), ...sides]);
}

function held(call: Call, value: Value): Value {
  return call.build.binary('max', call.build.binary('min', value, 1), 0);
}

/** Linear prediction, read at a place from 0 to 1. */
function linearPrediction(parameters: readonly string[], outputs: number) {
  return (call: Call): Value => {
    const { build, name, rate } = call;
    const inputs = parameters.map((each) => call.value(each));
    const pointer = held(call, call.value('pointer'));
    return call.scaled(build.multi(name, rate, [...inputs, pointer], outputs));
  };
}

function rowsOf(call: Call, parameter: string, rows: number, columns: number): Value[] {
  if (call.given(parameter) === undefined) return Array.from({ length: rows * columns }, () => 0);
  const given = asList(call.value(parameter)).flatMap((row) => (isList(row) ? row : [row]));
  if (given.length === rows * columns) return given;
  throw new Error(`${call.name}: '${parameter}' has ${rows} rows of ${columns}`);
}

/** Six operators: frequency, phase and level of each, and how much each modulates each. */
function fm7(call: Call): Value {
  const inputs = [...rowsOf(call, 'ctlMatrix', 6, 3), ...rowsOf(call, 'modMatrix', 6, 6)];
  return call.build.multi(call.name, call.rate, inputs, 6);
}

/** A tube in sections: losses at both ends and between them. */
function nTube(call: Call): Value {
  const { build, name, rate } = call;
  const lengths = asList(call.value('delaylengtharray'));
  const loss = call.value('lossarray');
  const losses = isList(loss) ? loss : Array.from({ length: lengths.length + 1 }, () => loss);
  const inputs = [call.value('input'), ...losses, ...asList(call.value('karray')), ...lengths];
  return call.scaled(build.multi(name, rate, inputs));
}

function fftPower(call: Call): Value {
  const { build, name } = call;
  const given = call.given('square');
  const square = typeof given === 'boolean' ? Number(given) : call.value('square');
  return build.multi(name, CONTROL, [call.value('buffer'), square]);
}

export const shaping = {
  Changed: changed,
  CompanderD: companderD,
  SoftClipAmp: softClipAmp,
  DemandEnvGen: demandEnvGen,
  Dwrand: weightedRandom,
  MouseX: mouse,
  MouseY: mouse,
  InRect: inRect,
  LPCSynth: linearPrediction(['buffer', 'signal'], 1),
  LPCVals: linearPrediction(['buffer'], 3),
  FM7: fm7,
  NTube: nTube,
  FFTPower: fftPower,
};
