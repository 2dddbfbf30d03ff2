import { type Rate, SCALAR } from './rate.ts';

/** What the compiler's passes must know about a UGen class. */
export interface Traits {
  /** Goes away when nothing uses it. */
  readonly pure: boolean;
  /** Hands out its outputs one by one, even when there is only one (sclang's MultiOutUGen). */
  readonly multi: boolean;
  /** Everything made after it runs after it (buffers, FFT, random seeds). */
  readonly widthFirst: boolean;
  /** Writes into the FFT buffer it reads, so a second reader needs a copy. */
  readonly chain: boolean;
  /** Goes from 0 to 1 rather than from -1 to 1. */
  readonly unipolar: boolean;
  /** Which inputs must have which rate: a rule of `checks.ts`. */
  readonly check: string;
}

/** Traits, some of them other than usual. All are made here: the passes are faster on one layout. */
export function traitsWith({
  pure = false,
  multi = false,
  widthFirst = false,
  chain = false,
  unipolar = false,
  check = '',
}: Partial<Traits>): Traits {
  return { pure, multi, widthFirst, chain, unipolar, check };
}

export const plainTraits = traitsWith({});

/** Of operators: they go away when nothing uses them. */
export const pureTraits = traitsWith({ pure: true });

/** Of controls and of what stands for them: several outputs, whatever their number. */
export const controlTraits = traitsWith({ multi: true });

/**
 * A copy of a list of inputs. JavaScript engines keep lists of small numbers, of numbers and of anything
 * in three ways, and what loops over inputs is faster where all are kept in one: that of lists which hold,
 * or once held, anything else than numbers.
 */
export function inputList(inputs: readonly Wire[]): Wire[] {
  for (let i = 0; i < inputs.length; i += 1) {
    if (typeof inputs[i] === 'object') return inputs.slice();
  }
  const list = [undefined, ...inputs];
  list.shift();
  return list as Wire[];
}

const none: readonly UGen[] = [];

/**
 * One unit of a graph. A class for speed: the passes touch these fields in their inner loops.
 */
export class UGen {
  readonly name: string;
  readonly rate: Rate;
  /** What it reads. The compiler's passes change this, through `ownInputs`. */
  inputs: Wire[];
  /** What it read when it was made. */
  readonly made: Wire[];
  readonly outputs: readonly Output[];
  /** The operator's number, or a control's first index. */
  readonly special: number;
  readonly traits: Traits;
  /** Place in the list of the graph. */
  index = -1;
  /** The width-first UGens made before this one. */
  widthFirst: readonly UGen[] = none;
  /**
   * UGens that use this one, as sclang's passes see them. Undefined while it is in no list. sclang
   * keeps it in an array that grows by doubling, and one of its passes loses an addition whenever the
   * array is full; `room` repeats that.
   */
  users: UGen[] | undefined = undefined;
  room = 0;
  /** UGens that read this one, in truth. Undefined while they are the users. */
  readers: UGen[] | undefined = undefined;
  /** How many UGens this one still waits for in the sort. */
  waiting = 0;

  constructor(
    name: string,
    rate: Rate,
    inputs: Wire[],
    outputs: number,
    special: number,
    traits: Traits,
  ) {
    this.name = name;
    this.rate = rate;
    this.inputs = inputs;
    this.made = inputs;
    this.special = special;
    this.traits = traits;
    // an array that grows from nothing takes room for seventeen
    this.outputs =
      outputs === 1
        ? [{ ugen: this, index: 0 }]
        : Array.from({ length: outputs }, (_, index) => ({ ugen: this, index }));
  }
}

/** One output of a UGen. Each exists once, so outputs are compared with ===. */
export interface Output {
  readonly ugen: UGen;
  readonly index: number;
}

/** What an input is connected to: a constant, or an output. */
export type Wire = number | Output;

/** A UGen's inputs, to be changed: a copy, made with the first change, so that `made` stays. */
export function ownInputs(ugen: UGen): Wire[] {
  if (ugen.inputs === ugen.made) ugen.inputs = [...ugen.made];
  return ugen.inputs;
}

/**
 * The rate of what an input is connected to; a constant is scalar.
 *
 * @example rateOf(440) // => 0
 */
export function rateOf(wire: Wire): Rate {
  return typeof wire === 'number' ? SCALAR : wire.ugen.rate;
}

/**
 * The UGen behind a wire if the wire is the UGen itself, not one of several outputs handed out.
 */
export function directUGen(wire: Wire): UGen | undefined {
  return typeof wire === 'number' || wire.ugen.traits.multi ? undefined : wire.ugen;
}
