import type { Call } from '../call.ts';
import { AUDIO, CONTROL, SCALAR } from '../rate.ts';
import { expand, type Value, wholeNumber } from '../value.ts';

/** A buffer of the synth's own; the first brings the UGen that counts them. */
function localBuf(call: Call): Value {
  const { build, name } = call;
  return expand([call.value('numChannels'), call.value('numFrames')], (wires) =>
    build.make(name, SCALAR, [...wires, build.countLocalBuffer()]),
  );
}

/** Reads a buffer that is being written, so long behind its end. */
function tap(call: Call): Value {
  const { build } = call;
  const buffer = call.value('bufnum');
  const channels = wholeNumber(call.value('numChannels'), `${call.name}: 'numChannels'`);
  const scale = build.multi('BufRateScale', CONTROL, [buffer]);
  const backwards = build.mul(build.unary('neg', build.multi('SampleRate', SCALAR, [])), scale);
  const start = build.mul(call.value('delaytime'), backwards);
  return build.multi('PlayBuf', AUDIO, [buffer, scale, 0, start, 1, 0], channels);
}

/** ListTrig and ListTrig2: all of the buffer unless it is said how much. */
function listTrigger(...parameters: readonly string[]) {
  return (call: Call): Value => {
    const { build, name, rate } = call;
    const inputs = parameters.map((each) => call.value(each));
    const all = call.given('numframes') === undefined;
    const frames = all
      ? build.multi('BufFrames', CONTROL, [call.value('bufnum')])
      : call.value('numframes');
    return build.multi(name, rate, [...inputs, frames]);
  };
}

export const buffers = {
  LocalBuf: localBuf,
  Tap: tap,
  ListTrig: listTrigger('bufnum', 'reset', 'offset'),
  ListTrig2: listTrigger('bufnum', 'reset'),
};
