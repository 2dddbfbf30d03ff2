import type { Call } from '../call.ts';
import { AUDIO, CONTROL, SCALAR } from '../rate.ts';
import { valueRate } from '../shape.ts';
import { rateOf, type Wire } from '../ugen.ts';
import { expand, type Value } from '../value.ts';

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

/** sclang's number of the straight segment, which alone has a UGen of its own. */
const straight = 1;

/** One segment to each new value: an envelope started by every change of the input. */
function segments(call: Call, wires: readonly Wire[]): Value {
  const { build, rate } = call;
  const [input = 0, time = 0, curvature = 0, warp = 5, start = 0] = wires;
  const moved = (wire: Wire, at: typeof rate) =>
    build.binary('>', build.unary('abs', build.make('HPZ1', at, [wire])), 0);
  const begun = build.add(moved(input, rate), build.make('Impulse', rate, [0, 0]));
  const trigger = rateOf(time) === SCALAR ? begun : build.add(begun, moved(time, CONTROL));
  const array = [start, 1, -99, -99, input, time, warp, curvature];
  return build.multi('EnvGen', rate === AUDIO ? AUDIO : CONTROL, [trigger, 1, 0, 1, 0, ...array]);
}

function varLag(call: Call): Value {
  const { build, name, rate } = call;
  const [input, time] = [call.value('in'), call.value('time')];
  if (valueRate(input) === SCALAR || time === 0) return call.scaled(input);
  const start = call.given('start') === undefined ? input : call.value('start');
  const inputs = [input, time, call.value('curvature'), call.value('warp'), start];
  return call.scaled(
    expand(inputs, (wires) =>
      wires[3] === straight
        ? build.make(name, rate, [wires[0] ?? 0, wires[1] ?? 0, wires[4] ?? 0])
        : segments(call, wires),
    ),
  );
}

export const smoothing = {
  Lag: lag,
  Lag2: lag,
  Lag3: lag,
  Ramp: lag,
  LagUD: lagUpAndDown,
  Lag2UD: lagUpAndDown,
  Lag3UD: lagUpAndDown,
  Slew: upAndDown('up', 'dn'),
  VarLag: varLag,
};
