import type { Call } from '../call.ts';
import { type Envelope, envelopeArrays, interpolationArrays } from '../envelope.ts';
import { Signal } from '../signal.ts';
import { asList, expand, isList, unbubble, type Value } from '../value.ts';

function isEnvelope(given: unknown): given is Envelope {
  return typeof given === 'object' && given !== null && 'levels' in given;
}

/**
 * Makes one UGen for each channel of an envelope and of what stands before it. The array of an
 * envelope is one argument: it is spread behind the others and not expanded.
 */
function withArrays(call: Call, before: readonly Value[], arrays: readonly Value[][]): Value {
  const { build, name, rate } = call;
  const numbers = unbubble(arrays.map((_, i) => i));
  return expand([...before, numbers], (wires) => {
    const array = arrays[Number(wires.at(-1))] ?? [];
    return build.multi(name, rate, [...wires.slice(0, -1), ...array]);
  });
}

function arraysOf(call: Call, make: typeof envelopeArrays): Value[][] {
  const given = call.given('envelope');
  if (isEnvelope(given) && !(given instanceof Signal)) return make(call.build, given);
  const value = asList(call.value('envelope'));
  return value.every(isList) ? value.map((each) => [...each]) : [[...value]];
}

function envGen(call: Call): Value {
  const names = ['gate', 'levelScale', 'levelBias', 'timeScale', 'doneAction'];
  const arrays = arraysOf(call, envelopeArrays);
  return withArrays(
    call,
    names.map((each) => call.value(each)),
    arrays,
  );
}

function iEnvGen(call: Call): Value {
  const arrays = arraysOf(call, interpolationArrays);
  return call.scaled(withArrays(call, [call.value('index')], arrays));
}

export const envelopes = { EnvGen: envGen, IEnvGen: iEnvGen };
