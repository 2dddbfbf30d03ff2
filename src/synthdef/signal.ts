import type { Build } from './build.ts';
import { OperatorMethods } from './operator-methods.ts';
import * as shape from './shape.ts';
import { flop, isList, type Value } from './value.ts';

/** What a UGen takes: a number, a signal, or several of those side by side. */
export type Input = number | Signal | readonly Input[];

/**
 * One or more channels in the graph of a SynthDef. Operators and UGens given several channels make
 * one UGen for each, as sclang does; shorter lists start again from their beginning.
 */
export class Signal extends OperatorMethods<Signal> {
  /** The graph it belongs to. Not for use in graph functions. */
  readonly build: Build;
  /** What it stands for. Not for use in graph functions. */
  readonly value: Value;

  constructor(build: Build, value: Value) {
    super();
    this.build = build;
    this.value = value;
  }

  /** Each channel alone. */
  get channels(): readonly Signal[] {
    const { value } = this;
    if (!isList(value)) return [this];
    return value.map((each) => new Signal(this.build, each));
  }

  /** How many channels there are side by side. */
  get size(): number {
    return isList(this.value) ? this.value.length : 1;
  }

  /** One channel, counted from 0. Throws when there is no such channel. */
  at(index: number): Signal {
    const { value } = this;
    const channel = isList(value) ? value[index] : [value][index];
    if (channel === undefined) throw new RangeError(`channel ${index} of a signal of ${this.size}`);
    return isList(value) ? new Signal(this.build, channel) : this;
  }

  /** Some of the channels, counted from 0, the end not included. */
  slice(begin: number, end?: number): Signal {
    return new Signal(
      this.build,
      this.channels.slice(begin, end).map((each) => each.value),
    );
  }

  /** The same signal n times side by side. */
  dup(n = 2): Signal {
    return new Signal(
      this.build,
      Array.from({ length: n }, () => this.value),
    );
  }

  /** The channels added one after the other. */
  sum(): Signal {
    return new Signal(this.build, isList(this.value) ? this.build.sum(this.value) : this.value);
  }

  /** The channels added four at a time, which costs the server less than `sum`. */
  mix(): Signal {
    return new Signal(this.build, this.build.mix(this.value));
  }

  /** Rows to columns: of [[a, b], [c, d]] makes [[a, c], [b, d]]. */
  flop(): Signal {
    return new Signal(this.build, isList(this.value) ? flop(this.value) : [[this.value]]);
  }

  protected override unary(operator: string): Signal {
    return new Signal(this.build, this.build.unary(operator, this.value));
  }

  protected override binary(operator: string, other: Input): Signal {
    const { build } = this;
    const value = build.plainValue(other) ?? build.value(other, `the operand of ${operator}`);
    return new Signal(build, build.binary(operator, this.value, value));
  }

  #each(
    name: string,
    inputs: readonly Input[],
    method: (...args: [wire: Parameters<typeof shape.clip>[1], args: readonly Value[]]) => Value,
  ): Signal {
    const args = inputs.map((input) => this.build.value(input, `an argument of ${name}`));
    return new Signal(this.build, shape.perChannel(this.value, args, method));
  }

  /** `this * mul + add` in one UGen. */
  mulAdd(mul: Input, add: Input = 0): Signal {
    const { build } = this;
    return new Signal(
      build,
      build.mulAdd(this.value, build.value(mul, 'mul'), build.value(add, 'add')),
    );
  }

  // -- ranges

  clip(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('clip', [lo, hi], (w, [a = 0, b = 1]) => shape.clip(this.build, w, a, b));
  }
  fold(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('fold', [lo, hi], (w, [a = 0, b = 1]) => shape.fold(this.build, w, a, b));
  }
  wrap(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('wrap', [lo, hi], (w, [a = 0, b = 1]) => shape.wrap(this.build, w, a, b));
  }
  /** From the UGen's own range (-1..1, or 0..1) to lo..hi. */
  range(lo: Input = 0, hi: Input = 1): Signal {
    return this.#each('range', [lo, hi], (w, [a = 0, b = 1]) => shape.range(this.build, w, a, b));
  }
  /** The same on an exponential scale; both ends above 0. */
  exprange(lo: Input = 0.01, hi: Input = 1): Signal {
    return this.#each('exprange', [lo, hi], (w, [a = 0, b = 1]) =>
      shape.exprange(this.build, w, a, b),
    );
  }
  curverange(lo: Input = 0, hi: Input = 1, curve: Input = -4): Signal {
    return this.#each('curverange', [lo, hi, curve], (w, [a = 0, b = 1, c = -4]) =>
      shape.curverange(this.build, w, a, b, c),
    );
  }
  unipolar(mul: Input = 1): Signal {
    return this.range(0, mul);
  }
  bipolar(mul: Input = 1): Signal {
    const { build } = this;
    const value = build.value(mul, 'mul');
    return this.range(new Signal(build, build.unary('neg', value)), mul);
  }
  linlin(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('linlin', shape.linlin, [inMin, inMax, outMin, outMax], clip);
  }
  linexp(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('linexp', shape.linexp, [inMin, inMax, outMin, outMax], clip);
  }
  explin(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('explin', shape.explin, [inMin, inMax, outMin, outMax], clip);
  }
  expexp(
    inMin: Input,
    inMax: Input,
    outMin: Input,
    outMax: Input,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#map('expexp', shape.expexp, [inMin, inMax, outMin, outMax], clip);
  }
  lincurve(
    inMin: Input = 0,
    inMax: Input = 1,
    outMin: Input = 0,
    outMax: Input = 1,
    curve: Input = -4,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#curve('lincurve', shape.lincurve, [inMin, inMax, outMin, outMax, curve], clip);
  }
  curvelin(
    inMin: Input = 0,
    inMax: Input = 1,
    outMin: Input = 0,
    outMax: Input = 1,
    curve: Input = -4,
    clip: shape.Clip = 'minmax',
  ): Signal {
    return this.#curve('curvelin', shape.curvelin, [inMin, inMax, outMin, outMax, curve], clip);
  }

  #map(name: string, method: typeof shape.linlin, inputs: Input[], clip: shape.Clip): Signal {
    return this.#each(name, inputs, (wire, [a = 0, b = 1, c = 0, d = 1]) =>
      method(this.build, wire, a, b, c, d, clip),
    );
  }

  #curve(name: string, method: typeof shape.lincurve, inputs: Input[], clip: shape.Clip): Signal {
    return this.#each(name, inputs, (wire, [a = 0, b = 1, c = 0, d = 1, e = -4]) =>
      method(this.build, wire, a, b, c, d, e, clip),
    );
  }

  // -- time

  /** Smoothed exponentially: 60 dB of a step in so many seconds, up and (if given) down apart. */
  lag(seconds: Input = 0.1, down?: Input): Signal {
    return this.#smooth('Lag', seconds, down);
  }
  /** Two of `lag` in series. */
  lag2(seconds: Input = 0.1, down?: Input): Signal {
    return this.#smooth('Lag2', seconds, down);
  }
  /** Three of `lag` in series. */
  lag3(seconds: Input = 0.1, down?: Input): Signal {
    return this.#smooth('Lag3', seconds, down);
  }
  #smooth(name: string, up: Input, down: Input | undefined): Signal {
    const times = down === undefined ? [up] : [up, down];
    const ugen = down === undefined ? name : `${name}UD`;
    return this.#each(name, times, (wire, args) => shape.smooth(this.build, ugen, wire, args));
  }
  /** Limits how fast it may rise and fall, in units a second. */
  slew(up: Input = 1, down: Input = 1): Signal {
    return this.#each('slew', [up, down], (w, args) => shape.smooth(this.build, 'Slew', w, args));
  }
  /** Faded towards another signal: 0 this one, 1 the other. */
  blend(other: Input, fraction: Input = 0.5): Signal {
    return this.#each('blend', [other, fraction], (w, [a = 0, f = 0.5]) =>
      shape.blend(this.build, w, a, f),
    );
  }
}
