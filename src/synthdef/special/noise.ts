import type { Call } from '../call.ts';
import { isList, type Value } from '../value.ts';

/** Noises have nothing to expand but `mul`: a list there asks for as many independent noises. */
function noise(call: Call): Value {
  const { build, name, rate } = call;
  const mul = call.value('mul');
  const made = isList(mul) ? mul.map(() => build.make(name, rate, [])) : build.make(name, rate, []);
  return call.scaled(made);
}

export const noises = {
  WhiteNoise: noise,
  BrownNoise: noise,
  PinkNoise: noise,
  ClipNoise: noise,
  GrayNoise: noise,
};
