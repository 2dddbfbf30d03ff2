import type { ControlRate, ControlSlot } from './build.ts';
import { AUDIO, CONTROL, type Rate, SCALAR } from './rate.ts';
import { controlTraits, inputList, type Output, UGen, type Wire } from './ugen.ts';
import { clump } from './value.ts';

/** A control as the server knows it. */
export interface NamedControl {
  readonly name: string;
  /** Where its values start among the controls' values. */
  readonly index: number;
  readonly rate: ControlRate;
  readonly defaults: readonly number[];
}

export interface GroupedControls {
  readonly ugens: readonly UGen[];
  readonly values: number[];
  /** In the order in which they were asked for. */
  readonly named: NamedControl[];
  /** The outputs of each slot. */
  readonly outputs: readonly (readonly Output[])[];
}

/** sclang makes one UGen for all controls of a kind, in this order of kinds. */
const kinds: readonly (readonly [ControlRate, string, Rate])[] = [
  ['ir', 'Control', SCALAR],
  ['tr', 'TrigControl', CONTROL],
  ['ar', 'AudioControl', AUDIO],
  ['kr', 'Control', CONTROL],
];

/** The lags of a slot, one for each of its values. */
function lagsOf(slot: ControlSlot): number[] {
  const { lags } = slot;
  return slot.defaults.map((_, i) => lags[i % lags.length] ?? 0);
}

/** LagControl holds at most 16 values, so more become several UGens. */
function lagControls(slots: readonly ControlSlot[], first: number): UGen[] {
  const values = slots.flatMap((slot) => slot.defaults);
  const lags: Wire[] = slots.flatMap(lagsOf);
  let index = first;
  return clump(lags, 16).map((inputs, i) => {
    const size = Math.min(16, values.length - i * 16);
    const ugen = new UGen('LagControl', CONTROL, inputList(inputs), size, index, controlTraits);
    index += size;
    return ugen;
  });
}

function groupUGens(
  slots: readonly ControlSlot[],
  kind: (typeof kinds)[number],
  first: number,
): UGen[] {
  const [rate, name, ugenRate] = kind;
  const lagged = rate === 'kr' && slots.some((slot) => slot.lags.some((lag) => lag !== 0));
  if (lagged) return lagControls(slots, first);
  const size = slots.reduce((sum, slot) => sum + slot.defaults.length, 0);
  return [new UGen(name, ugenRate, [], size, first, controlTraits)];
}

/**
 * Makes the control UGens of a SynthDef: scalar first, then triggers, audio rate and control rate,
 * as sclang does with the arguments of a graph function.
 */
export function groupControls(slots: readonly ControlSlot[]): GroupedControls {
  const ugens: UGen[] = [];
  const values: number[] = [];
  const named: NamedControl[] = [];
  const outputs: (readonly Output[])[] = [];
  for (const kind of kinds) {
    const members = slots.filter((slot) => slot.rate === kind[0]);
    if (members.length === 0) continue;
    const made = groupUGens(members, kind, values.length);
    ugens.push(...made);
    const wires = made.flatMap((ugen) => ugen.outputs);
    let start = 0;
    for (const slot of members) {
      const { name, rate, defaults } = slot;
      const place = slot.placeholder.special;
      named[place] = { name, rate, defaults, index: values.length };
      outputs[place] = wires.slice(start, start + defaults.length);
      start += defaults.length;
      values.push(...defaults);
    }
  }
  return { ugens, values, named, outputs };
}
