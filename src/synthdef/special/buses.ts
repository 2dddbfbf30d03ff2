import type { Call } from '../call.ts';
import { asList, expand, type Value, wholeNumber, wrapAt } from '../value.ts';

/** Each channel of LocalIn has a default; fewer start again from the first. */
function localIn(call: Call): Value {
  const { build, name, rate } = call;
  const defaults = asList(call.value('default'));
  return expand([call.value('numChannels')], ([channels]) => {
    const count = wholeNumber(channels, `${name}: 'numChannels'`);
    const inputs = Array.from({ length: count }, (_, i) => wrapAt(defaults, i));
    return build.multi(name, rate, inputs, count);
  });
}

export const buses = { LocalIn: localIn };
