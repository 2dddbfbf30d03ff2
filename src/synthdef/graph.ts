import type { Build, ControlRate } from './build.ts';
import { construct } from './construct.ts';
import type { Input, Signal } from './signal.ts';
import type { SpecialUGens } from './special-types.ts';
import type { TableUGens } from './ugen-table-types.ts';

/** How a control is set: see `Graph.control`. */
export interface ControlOptions {
  /**
   * - `kr` (what is meant when nothing is said): set at any time, held until then
   * - `ir`: set when the synth starts, then fixed
   * - `tr`: set for one block, then back to 0
   * - `ar`: follows an audio bus sample by sample when mapped to one
   */
  readonly rate?: ControlRate;
  /** Seconds to smooth changes over (to 0.1 %); one for all values, or one for each. Only at `kr`. */
  readonly lag?: number | readonly number[];
}

/** What a graph has beside UGens. */
interface GraphTools {
  /**
   * A value that can be set from outside by name. An array makes a control of several values.
   *
   * @throws Error when the name is taken, when a value is not finite, when a lag stands at another rate
   */
  control(name: string, initial: number | readonly number[], options?: ControlOptions): Signal;
  /** Signals and numbers side by side as the channels of one signal. */
  signal(channels: Input): Signal;
}

/**
 * What a graph function is given: one member for each UGen class, with sclang's constructors and
 * arguments (`g.SinOsc.ar(440)`), and a few tools.
 */
export type Graph = TableUGens & SpecialUGens & GraphTools;

/** The constructors of a UGen class, ready to be called. */
function ugenMember(build: Build, name: string): object {
  const row = build.row(name);
  return Object.fromEntries(
    row.makers.map((maker) => [
      maker.selector,
      (...args: unknown[]) => build.signal(construct(build, row, maker, args)),
    ]),
  );
}

function graphTools(build: Build): GraphTools {
  return {
    control: (name, initial, options = {}) =>
      build.signal(addControl(build, name, initial, options)),
    signal: (channels) => build.signal(build.value(channels, 'the channels of a signal')),
  };
}

function addControl(
  build: Build,
  name: string,
  initial: number | readonly number[],
  { rate = 'kr', lag = 0 }: ControlOptions,
) {
  const what = `control '${name}'`;
  const lags = typeof lag === 'number' ? [lag] : lag;
  const values = typeof initial === 'number' ? [initial] : initial;
  if (!(values.every(Number.isFinite) && lags.every(Number.isFinite)))
    throw new Error(`${what} has a value that is not finite`);
  if (build.hasControl(name)) throw new Error(`${what} is there twice`);
  if (rate !== 'kr' && lags.some((each) => each !== 0)) {
    throw new Error(`${what} has a lag, which only controls at 'kr' can have`);
  }
  return build.control(name, initial, rate, lags);
}

/**
 * The graph over a build. A UGen class is looked up when it is first named, and then kept: there are
 * some nine hundred, and a SynthDef needs ten.
 */
export function makeGraph(build: Build): Graph {
  const members = new Map<string, unknown>(Object.entries(graphTools(build)));
  const lookUp = {
    get(_: object, name: string | symbol): unknown {
      if (typeof name === 'symbol') return undefined;
      const known = members.get(name);
      if (known !== undefined) return known;
      const member = ugenMember(build, name);
      members.set(name, member);
      return member;
    },
  };
  return new Proxy({}, lookUp) as Graph;
}
