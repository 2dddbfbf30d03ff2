import type { ControlRate } from './build.ts';
import { AUDIO, SCALAR } from './rate.ts';
import type { SynthDefData, UGenData } from './synthdef-data.ts';

const controlUGens = new Set(['Control', 'TrigControl', 'AudioControl', 'LagControl']);

/** Whether a UGen of a file hands out values of controls. */
export function isControlUGen({ name }: Pick<UGenData, 'name'>): boolean {
  return controlUGens.has(name);
}

/** A control of a SynthDef that was read from a file. */
export interface FileControl {
  readonly name: string;
  readonly rate: ControlRate;
  /** The place of its first value among the values of all controls. */
  readonly index: number;
  /** First values, each with as few digits as make the same 32-bit float. */
  readonly defaults: readonly number[];
  /** Seconds of smoothing, one for each value. */
  readonly lags: readonly number[];
}

/** Where one value of the controls comes out, and how it is set. */
interface ControlValue {
  readonly rate: ControlRate;
  readonly lag: number;
}

function rateOfControls({ name, rate }: UGenData): ControlRate {
  if (name === 'TrigControl') return 'tr';
  if (name === 'AudioControl' || rate === AUDIO) return 'ar';
  return rate === SCALAR ? 'ir' : 'kr';
}

/** How each value of the controls is set, by its place; undefined where no UGen hands it out. */
function controlValues({ ugens, constants, values }: SynthDefData): (ControlValue | undefined)[] {
  const found: (ControlValue | undefined)[] = values.map(() => undefined);
  for (const ugen of ugens) {
    if (!isControlUGen(ugen)) continue;
    ugen.outputs.forEach((_, i) => {
      const input = ugen.inputs[i];
      const lag = input && 'constant' in input ? (constants[input.constant] ?? 0) : 0;
      found[ugen.special + i] = { rate: rateOfControls(ugen), lag };
    });
  }
  return found;
}

/**
 * The controls of a SynthDef that was read from a file. Undefined if not every value of its controls
 * has a name that tells it apart: then there are others than sclang makes.
 */
export function controlsOf(def: SynthDefData): readonly FileControl[] | undefined {
  const found = controlValues(def);
  const covered = new Set<number>();
  const controls: FileControl[] = [];
  for (const { name, index } of def.controls) {
    const others = def.controls.map((each) => each.index).filter((each) => each > index);
    const end = Math.min(def.values.length, ...others);
    const own = found.slice(index, end);
    const rate = own[0]?.rate;
    if (rate === undefined || own.some((each) => each?.rate !== rate)) return undefined;
    const defaults = def.values.slice(index, end).map(shortest);
    const lags = own.map((each) => shortest(each?.lag ?? 0));
    controls.push({ name, rate, index, defaults, lags });
    defaults.forEach((_, at) => {
      covered.add(index + at);
    });
  }
  return covered.size === def.values.length ? controls : undefined;
}

/**
 * The number with the fewest digits that is the same 32-bit float.
 *
 * @example shortest(Math.fround(0.1)) // => 0.1
 */
export function shortest(value: number): number {
  for (let digits = 1; digits < 9; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
