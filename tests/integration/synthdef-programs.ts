import fc from 'fast-check';
import { type Graph, type Input, Signal } from '../../src/synthdef/index.ts';

/** One step of a random graph: it makes a new value of the last ones made, counted backwards. */
export interface Step {
  readonly kind: (typeof kinds)[number];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const kinds = [
  ...(['add', 'add', 'add', 'add', 'mul', 'mul', 'mul', 'sub', 'sub', 'neg', 'neg'] as const),
  ...(['min', 'abs', 'squared', 'third', 'number', 'number', 'list', 'sum', 'mix'] as const),
  ...(['sine', 'saw', 'slow', 'madd', 'filter', 'pan', 'random', 'seed', 'range', 'lag'] as const),
  ...(['out', 'out', 'outKr', 'control', 'tap', 'envelope'] as const),
  ...(['ladder', 'shaper', 'brown', 'encoded'] as const),
] as const;

const numbers = [0, 1, -1, 0.5, 2, -3.25, 0.1, 440, 0.25];

export const programs: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    a: fc.nat(9),
    b: fc.nat(9),
    c: fc.nat(numbers.length - 1),
  }),
  { minLength: 4, maxLength: 70 },
);

/** A value here, and what SuperCollider's language calls it. */
interface Value {
  readonly signal: Signal;
  readonly text: string;
}

const widest = 9;

function width(signal: Signal): number {
  if (signal.channels.length === 1 && signal.channels[0]?.size === 1) return 1;
  return signal.channels.reduce((sum, each) => sum + (each === signal ? 1 : width(each)), 0);
}

/**
 * Runs a program: makes its graph, and writes the same graph in SuperCollider's language, call by call
 * and not from the graph. `lines` receives the text.
 */
export function runProgram(g: Graph, steps: readonly Step[], lines: string[]): void {
  const values: Value[] = [];
  const keep = (made: Input, text: string): Value => {
    const signal = made instanceof Signal ? made : g.signal(made);
    lines.push(`v[${values.length}] = ${text};`);
    const value = { signal, text: `v[${values.length}]` };
    values.push(value);
    return value;
  };
  keep(g.LFSaw.ar(3), 'LFSaw.ar(3)');
  keep(g.SinOsc.kr(2), 'SinOsc.kr(2)');
  for (const step of steps) {
    const past = (back: number) => values[Math.max(0, values.length - 1 - back)]!;
    runStep(g, step, past(step.a), past(step.b), values.length, keep);
  }
  const last = values.at(-1)!;
  lines.push(`Out.ar(0, K2A.ar(${last.text}));`);
  g.Out.ar(0, g.K2A.ar(last.signal));
}

function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function runStep(
  g: Graph,
  { kind, c }: Step,
  a: Value,
  b: Value,
  place: number,
  keep: (made: Input, text: string) => Value,
): void {
  const number = numbers[c] ?? 1;
  const n = numberText(number);
  switch (kind) {
    case 'add':
      return void keep(a.signal.add(b.signal), `${a.text} + ${b.text}`);
    case 'sub':
      return void keep(a.signal.sub(b.signal), `${a.text} - ${b.text}`);
    case 'mul':
      return void keep(a.signal.mul(b.signal), `${a.text} * ${b.text}`);
    case 'min':
      return void keep(a.signal.min(b.signal), `${a.text}.min(${b.text})`);
    case 'third':
      return void keep(a.signal.div(3), `${a.text} / 3.0`);
    case 'neg':
    case 'abs':
    case 'squared':
      return void keep(a.signal[kind](), `${a.text}.${kind}`);
    case 'number':
      return void keep(number, n);
    case 'list':
      if (width(a.signal) + width(b.signal) > widest) return;
      return void keep([a.signal, b.signal], `[${a.text}, ${b.text}]`);
    case 'sum':
      return void keep(a.signal.sum(), `${a.text}.asArray.sum`);
    case 'mix':
      return void keep(a.signal.mix(), `Mix(${a.text})`);
    case 'sine':
      return void keep(g.SinOsc.ar(a.signal, 0), `SinOsc.ar(${a.text}, 0)`);
    case 'saw':
      return void keep(g.LFSaw.ar(number, 0, a.signal), `LFSaw.ar(${n}, 0, ${a.text})`);
    case 'slow':
      return void keep(g.LFTri.kr(number), `LFTri.kr(${n})`);
    case 'madd':
      return void keep(
        g.SinOsc.kr(number, 0, a.signal, b.signal),
        `SinOsc.kr(${n}, 0, ${a.text}, ${b.text})`,
      );
    case 'filter':
      return void keep(
        g.LPF.ar(g.K2A.ar(a.signal), b.signal),
        `LPF.ar(K2A.ar(${a.text}), ${b.text})`,
      );
    case 'pan':
      if (width(a.signal) > 2 || width(b.signal) > 2) return;
      return void keep(
        g.Pan2.ar(g.K2A.ar(a.signal), b.signal),
        `Pan2.ar(K2A.ar(${a.text}), ${b.text})`,
      );
    case 'random':
      return void keep(g.Rand.new(number, 2), `Rand(${n}, 2)`);
    case 'seed':
      g.RandSeed.kr(a.signal, number);
      return void keep(0.5, `RandSeed.kr(${a.text}, ${n}); v[${place}] = 0.5`);
    case 'range':
      return void keep(
        g.LFPulse.kr(number).range(a.signal, 3),
        `LFPulse.kr(${n}).range(${a.text}, 3.0)`,
      );
    case 'lag':
      return void keep(g.Lag.kr(g.LFSaw.kr(1), a.signal), `Lag.kr(LFSaw.kr(1), ${a.text})`);
    case 'out':
      g.Out.ar(number, g.K2A.ar(a.signal));
      return void keep(number, `Out.ar(${n}, K2A.ar(${a.text})); v[${place}] = ${n}`);
    case 'outKr':
      g.Out.kr(2, a.signal);
      return void keep(1, `Out.kr(2, ${a.text}); v[${place}] = 1.0`);
    case 'control':
      return void keep(g.In.kr(number, 2), `In.kr(${n}, 2)`);
    case 'tap':
      return void keep(g.DelayN.ar(a.signal, 0.2, number), `DelayN.ar(${a.text}, 0.2, ${n})`);
    case 'ladder':
      return void keep(
        g.MoogLadder.ar(g.K2A.ar(a.signal), b.signal, number),
        `MoogLadder.ar(K2A.ar(${a.text}), ${b.text}, ${n})`,
      );
    case 'shaper':
      return void keep(
        g.SineShaper.ar(a.signal, number, b.signal),
        `SineShaper.ar(${a.text}, ${n}, ${b.text})`,
      );
    case 'brown':
      return void keep(
        g.LFBrownNoise1.kr(number, a.signal, 0),
        `LFBrownNoise1.kr(${n}, ${a.text}, 0)`,
      );
    case 'encoded':
      if (width(a.signal) > 2) return;
      return void keep(
        g.BFEncode1.ar(g.K2A.ar(a.signal), b.signal),
        `BFEncode1.ar(K2A.ar(${a.text}), ${b.text})`,
      );
    case 'envelope':
      if (width(a.signal) > 1) return;
      return void keep(
        g.EnvGen.kr({ levels: [0, a.signal, 0], times: [0.1, number], curves: -4 }, b.signal),
        `EnvGen.kr(Env([0, ${a.text}, 0], [0.1, ${n}], -4), ${b.text})`,
      );
  }
}

/** A program in SuperCollider's language. */
export function programText(name: string, lines: readonly string[]): string {
  const body = lines.map((line) => `\t${line}\n`).join('');
  return `SynthDef('${name}', {\n\tvar v = Array.newClear(100);\n${body}})\n`;
}
