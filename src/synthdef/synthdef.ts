import { Build } from './build.ts';
import { type Compiled, compile } from './compile.ts';
import type { NamedControl } from './controls.ts';
import { encodeCompiled } from './encode.ts';
import { type Graph, makeGraph } from './graph.ts';
import { type SynthDefData, synthDefData } from './synthdef-data.ts';

/**
 * A graph with a name, as scsynth loads it. Compiled when something of it is first asked for, and
 * never changed.
 */
export class SynthDef {
  readonly name: string;
  /** The graph as it was made, before the compiler's passes. */
  readonly build: Build;
  #compiled: Compiled | undefined;
  #bytes: Uint8Array | undefined;

  constructor(name: string, build: Build) {
    this.name = name;
    this.build = build;
  }

  /** The graph after the compiler's passes. Throws an Error that names the UGen if it has a mistake. */
  get compiled(): Compiled {
    this.#compiled ??= compile(this.name, this.build);
    return this.#compiled;
  }

  /** The controls in the order in which they were made. */
  get controls(): readonly NamedControl[] {
    return this.compiled.controls;
  }

  /** The file that scsynth reads (SCgf version 2): not to be written into. */
  bytes(): Uint8Array {
    this.#bytes ??= encodeCompiled(this.compiled);
    return this.#bytes;
  }

  /** What the file says, field by field. */
  get data(): SynthDefData {
    return synthDefData(this.compiled);
  }
}

/**
 * Builds a SynthDef from a function that makes its graph. Throws an Error that names the UGen and
 * the argument when the function is wrong: it is a program, and this a mistake in it.
 *
 * @param name up to 255 ASCII characters
 * @example buildSynthDef('beep', (g) => g.Out.ar(0, g.SinOsc.ar(440))).bytes().length // => 107
 */
export function buildSynthDef(name: string, graph: (g: Graph) => unknown): SynthDef {
  if (!/^[\x20-\x7e]{1,255}$/.test(name)) {
    throw new RangeError(`'${name}' is no SynthDef name: 1 to 255 ASCII characters`);
  }
  const build = new Build();
  graph(makeGraph(build));
  return new SynthDef(name, build);
}
