import type { Call } from '../call.ts';
import { asList, flop, isList, type Value, wrapAt } from '../value.ts';

/** Up to three rows (frequencies, levels, phases or ring times): one argument, not expanded. */
function rowsOf(call: Call): readonly (readonly Value[])[] {
  const rows = asList(call.value('specificationsArrayRef')).map(asList);
  if (rows.length > 3) throw new Error(`${call.name}: a bank has three rows at the most`);
  return rows;
}

/** Lists inside a row ask for several banks; each takes its element of every list. */
function expandRows(rows: readonly (readonly Value[])[]): (readonly (readonly Value[])[])[] {
  const sizes = rows.flatMap((row) => row.map((each) => (isList(each) ? each.length : 1)));
  return Array.from({ length: Math.max(1, ...sizes) }, (_, bank) =>
    rows.map((row) => row.map((each) => (isList(each) ? wrapAt(each, bank) : each))),
  );
}

/** Klang and Klank: each partial's three values one after the other behind the other inputs. */
function fixedBank(missing: readonly [number, number], before: readonly string[]) {
  return (call: Call): Value => {
    const { build, name, rate } = call;
    const others = before.map((each) => call.value(each));
    const banks = expandRows(rowsOf(call)).map(([frequencies = [], levels, last]) => {
      const one = frequencies.map(() => missing[0]);
      const two = frequencies.map(() => missing[1]);
      return flop([frequencies, levels ?? one, last ?? two]).flat();
    });
    const made = flop([...others, banks.map((_, i) => i)]).map((row) => {
      const bank = banks[Number(row.at(-1))] ?? [];
      return build.multi(name, rate, [...row.slice(0, -1), ...bank]);
    });
    return made.length === 1 ? (made[0] ?? 0) : made;
  };
}

/** DynKlang and DynKlank: a UGen for each partial, added. */
function movingBank(ugen: string, levels: number, last: number, isRinging: boolean) {
  return (call: Call): Value => {
    const { build, rate } = call;
    const rows = rowsOf(call);
    const scaled = build.mul(rows[0] ?? [440], call.value('freqscale'));
    const frequencies = build.add(scaled, call.value('freqoffset'));
    const given: Value = rows[2] ?? [last];
    const third = isRinging ? build.mul(given, call.value('decayscale')) : given;
    const inputs = isRinging ? [call.value('input'), frequencies, third] : [frequencies, third];
    const partials = build.multi(ugen, rate, inputs);
    return build.sum(asList(build.mulAdd(partials, rows[1] ?? [levels], 0)));
  };
}

export const banks = {
  Klang: fixedBank([1, 0], ['freqscale', 'freqoffset']),
  Klank: fixedBank([1, 1], ['input', 'freqscale', 'freqoffset', 'decayscale']),
  DynKlang: movingBank('SinOsc', 1, 0, false),
  DynKlank: movingBank('Ringz', 1, 1, true),
};
