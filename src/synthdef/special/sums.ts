import type { Call } from '../call.ts';
import type { Value } from '../value.ts';

function mulAdd(call: Call): Value {
  return call.build.mulAdd(call.value('in'), call.value('mul'), call.value('add'));
}

function sum3(call: Call): Value {
  return call.build.sum3(call.value('in0'), call.value('in1'), call.value('in2'));
}

function sum4(call: Call): Value {
  const [a, b, c, d] = ['in0', 'in1', 'in2', 'in3'].map((each) => call.value(each));
  return call.build.sum4(a ?? 0, b ?? 0, c ?? 0, d ?? 0);
}

export const sums = { MulAdd: mulAdd, Sum3: sum3, Sum4: sum4 };
