import type { Call } from '../call.ts';
import { SCALAR } from '../rate.ts';
import { valueRate } from '../shape.ts';
import type { Value } from '../value.ts';

/** Lag and its relatives: what does not change, or is not to be smoothed, passes. */
function lag(call: Call): Value {
  const input = call.value('in');
  const time = call.value('lagTime');
  if (valueRate(input) === SCALAR || time === 0) return call.scaled(input);
  return call.scaled(call.build.multi(call.name, call.rate, [input, time]));
}

/** The same with two times, up and down. */
function upAndDown(up: string, down: string) {
  return (call: Call): Value => {
    const input = call.value('in');
    if (valueRate(input) === SCALAR) return call.scaled(input);
    const inputs = [input, call.value(up), call.value(down)];
    return call.scaled(call.build.multi(call.name, call.rate, inputs));
  };
}

const lagUpAndDown = upAndDown('lagTimeU', 'lagTimeD');

export const smoothing = {
  Lag: lag,
  Lag2: lag,
  Lag3: lag,
  Ramp: lag,
  LagUD: lagUpAndDown,
  Lag2UD: lagUpAndDown,
  Lag3UD: lagUpAndDown,
  Slew: upAndDown('up', 'dn'),
};
