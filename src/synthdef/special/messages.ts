import type { Call } from '../call.ts';
import { CONTROL, DEMAND, type Rate, SCALAR } from '../rate.ts';
import { rateOf, type Wire } from '../ugen.ts';
import { asList, expand, flop, isList, type Value } from '../value.ts';

/** Text as a UGen carries it: how many characters, then their codes. */
function characters(text: string): number[] {
  if (!/^[\x20-\x7e]*$/.test(text)) throw new Error(`'${text}' is not plain ASCII text`);
  return [text.length, ...Array.from(text, (each) => each.charCodeAt(0))];
}

function textOf(call: Call, parameter: string): string | undefined {
  const given = call.given(parameter);
  if (given === undefined || typeof given === 'string') return given;
  throw new TypeError(`${call.name}: '${parameter}' is a text`);
}

/** The label that sclang gives what has none. */
function labelOf(kind: string, wire: Wire): string {
  if (typeof wire === 'number') return `${kind}(${Number.isInteger(wire) ? 'Integer' : 'Float'})`;
  return `${kind}(${wire.ugen.traits.multi ? 'OutputProxy' : wire.ugen.name})`;
}

/** Posts a value at each trigger; a number as trigger is a frequency. Gives its input. */
function poll(rateOfCall: (call: Call, wire: Wire) => Rate) {
  return (call: Call): Value => {
    const { build, name } = call;
    const input = call.value('in');
    const label = textOf(call, 'label');
    expand([call.value('trig'), input, call.value('trigid')], ([trig = 0, wire = 0, id = 0]) => {
      const own = rateOfCall(call, wire);
      const rate = own === SCALAR ? CONTROL : own;
      const trigger = typeof trig === 'number' ? build.make('Impulse', rate, [trig, 0]) : trig;
      const text = characters(label ?? labelOf('UGen', wire));
      return build.multi(name, rate, [trigger, wire, id, ...text]);
    });
    return input;
  };
}

const pollAtRate = poll((call) => call.rate);
const pollAtInput = poll((_, wire) => rateOf(wire));

function demandPoll(call: Call): Value {
  const { build, name } = call;
  const label = textOf(call, 'label');
  const inputs = [call.value('in'), call.value('run'), call.value('trigid')];
  return expand(inputs, ([wire = 0, run = 1, id = -1]) =>
    build.multi(name, DEMAND, [wire, id, run, ...characters(label ?? labelOf('DemandUGen', wire))]),
  );
}

/** Sends values to clients at each trigger; lists inside the values ask for several messages. */
function sendReply(call: Call): Value {
  const { build, name, rate } = call;
  const values = asList(call.value('values'));
  const text = characters(textOf(call, 'cmdName') ?? '/reply');
  const rows = values.some(isList) ? values.map(asList) : [values];
  const places = rows.map((_, i) => i);
  for (const [trig = 0, place = 0, id = -1] of flop([
    call.value('trig'),
    places,
    call.value('replyID'),
  ])) {
    build.multi(name, rate, [trig, id, ...text, ...(rows[Number(place)] ?? [])], 0);
  }
  return 0;
}

function sendPeakRms(call: Call): Value {
  const { build, name, rate } = call;
  const signals = asList(call.value('sig'));
  const inputs = ['replyRate', 'peakLag', 'replyID'].map((each) => call.value(each));
  const text = characters(textOf(call, 'cmdName') ?? '/reply');
  const channels = signals.flatMap((each) => asList(each));
  build.multi(name, rate, [...inputs, signals.length, ...channels, ...text], 0);
  return 0;
}

/** Acts when its input says so, and gives the input. */
function passing(call: Call): Value {
  const input = call.value('in');
  call.build.multi(call.name, call.rate, [input]);
  return input;
}

export const messages = {
  Poll: (call: Call) => (call.maker.selector === 'new' ? pollAtInput(call) : pollAtRate(call)),
  Dpoll: demandPoll,
  SendReply: sendReply,
  SendPeakRMS: sendPeakRms,
  FreeSelf: passing,
  PauseSelf: passing,
};
