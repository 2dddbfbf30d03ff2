import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildSynthDef,
  type Graph,
  largestSynthDef,
  printSclang,
  printText,
  type Signal,
  sizeProblem,
} from '../../../src/synthdef/index.ts';
import { cases } from '../../cases.ts';
import { programs, runProgram } from '../../integration/synthdef-programs.ts';

function build(graph: (g: Graph) => unknown, name = 'test') {
  return buildSynthDef(name, graph);
}

/** What is said about a graph function with a mistake. */
function complaint(graph: (g: Graph) => unknown): string {
  try {
    build(graph).bytes();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

describe('a wrong graph function is told what is wrong', () => {
  it.each([
    [
      "there is no UGen 'SinOsk'",
      (g: Graph) => (g as unknown as { SinOsk: Graph['SinOsc'] }).SinOsk.ar(440),
    ],
    [
      'SinOsc.ar takes 4 arguments (freq, phase, mul, add)',
      (g: Graph) => g.SinOsc.ar(...([440, 0, 1, 0, 5] as number[] as [])),
    ],
    ["Out.ar: 'bus' is missing", (g: Graph) => g.Out.ar(undefined as never, g.SinOsc.ar())],
    ["SinOsc.ar: 'freq' is NaN", (g: Graph) => g.SinOsc.ar(Number.NaN)],
    [
      "SinOsc.ar: 'freq'[1] must be a number, a signal or an array of those, not string",
      (g: Graph) => g.SinOsc.ar([440, 'a' as never]),
    ],
    [
      "SinOsc.ar: 'freq' must be a number, a signal or an array of those, not function; call it and give what it returns",
      (g: Graph) => g.SinOsc.ar((() => 440) as never),
    ],
    ["In.ar: 'numChannels' must be a whole number of 1 or more", (g: Graph) => g.In.ar(0, 1.5)],
    ['an empty array cannot be expanded into channels', (g: Graph) => g.SinOsc.ar([])],
    [
      "SynthDef 'test': LPF: its first input must be at audio rate and is at control rate",
      (g: Graph) => g.Out.ar(0, g.LPF.ar(g.SinOsc.kr(1))),
    ],
    [
      "SynthDef 'test': Out: input 1 must be at audio rate and is at scalar rate",
      (g: Graph) => g.Out.ar(0, 0.5),
    ],
    ["control 'freq' is there twice", (g: Graph) => [g.control('freq', 1), g.control('freq', 2)]],
    [
      "control 'freq' has a value that is not finite",
      (g: Graph) => g.control('freq', [1, Number.POSITIVE_INFINITY]),
    ],
    [
      "control 'freq' has a lag, which only controls at 'kr' can have",
      (g: Graph) => g.control('freq', 1, { rate: 'ir', lag: 0.1 }),
    ],
    ['channel 2 of a signal of 2', (g: Graph) => g.SinOsc.ar([1, 2]).at(2)],
    [
      "there is no envelope shape 'bent'",
      (g: Graph) => g.EnvGen.kr({ levels: [0, 1], times: [1], curves: 'bent' as never }),
    ],
    ['rand of the plain number 3 cannot be computed in advance', (g: Graph) => g.signal(3).rand()],
  ])('%s', (message, graph) => {
    expect(complaint(graph)).toBe(message);
  });

  it('refuses a signal of another SynthDef', () => {
    let strayed: Signal | undefined;
    build((g) => {
      strayed = g.SinOsc.ar(440);
    });
    expect(complaint((g) => g.Out.ar(0, strayed as Signal))).toBe(
      "Out.ar: 'channelsArray' is a signal of another SynthDef",
    );
  });

  it('refuses a name that a file cannot hold', () => {
    expect(() => build(() => 0, '')).toThrow(RangeError);
    expect(() => build(() => 0, 'ü')).toThrow(RangeError);
    expect(() => build(() => 0, 'x'.repeat(256))).toThrow(RangeError);
    expect(build(() => 0, 'x'.repeat(255)).bytes().length).toBe(10 + 256 + 18);
  });
});

describe('a SynthDef', () => {
  it('tells its controls', () => {
    const def = build((g) => {
      g.control('freq', 440, { lag: 0.1 });
      g.control('bus', 3, { rate: 'ir' });
      g.control('levels', [0.5, 0.25]);
    });
    expect(def.controls).toEqual([
      { name: 'freq', rate: 'kr', defaults: [440], index: 1 },
      { name: 'bus', rate: 'ir', defaults: [3], index: 0 },
      { name: 'levels', rate: 'kr', defaults: [0.5, 0.25], index: 2 },
    ]);
  });

  it('is printed for people', () => {
    const def = build((g) => {
      const tone = g.SinOsc.ar(g.control('freq', 440)).mul(0.1);
      const levels = g.control('levels', [0.5, 0.25], { rate: 'ir' });
      g.Out.ar(0, g.Pan2.ar(tone.max(0), levels.at(1)).add(g.WhiteNoise.ar(0.3).neg()));
    });
    expect(printText(def.data)).toBe(`test: 12 UGens (1 scalar, 1 control, 10 audio)

Controls:
  freq    Control.kr  440
  levels  Control.ir  0.5, 0.25

UGens:
   %0  ir  Control()
   %1  kr  Control()
   %2  ar  SinOsc(freq, 0)
   %3  ar  %2 * 0.1
   %4  ar  max(%3, 0)
   %5  ar  Pan2(%4, levels[1], 1)
   %6  ar  WhiteNoise()
   %7  ar  %6 * 0.3
   %8  ar  neg(%7)
   %9  ar  %5.0 + %8
  %10  ar  %5.1 + %8
  %11  ar  Out(0, %9, %10)
`);
  });

  it('is printed for sclang before any pass', () => {
    const def = build((g) => {
      const out = g.control('out', 0, { rate: 'ir' });
      const freq = g.control('freq', [440, 880], { lag: [0.1, 0.2] });
      g.LFSaw.kr(3);
      g.Out.ar(out, g.Saw.ar(freq).sum().add(g.In.ar(out, 2)).mul(-0.5));
    }, "it's");
    expect(printSclang(def)).toBe(`SynthDef('it\\'s', {
	var def = UGen.buildSynthDef, c, u = Array.newClear(10);
	def.addIr('out', 0);
	def.addKr('freq', [440, 880], [0.1, 0.2]);
	c = IdentityDictionary.newFrom([['out', 'freq'], def.buildControls].lace);
	u[0] = LFSaw.kr(3, 0);
	u[1] = Saw.ar(c['freq'][0]);
	u[2] = Saw.ar(c['freq'][1]);
	u[3] = u[1] + u[2];
	u[4] = In.ar(c['out'], 2);
	u[5] = u[3] + u[4][0];
	u[6] = u[3] + u[4][1];
	u[7] = u[5] * (-0.5);
	u[8] = u[6] * (-0.5);
	u[9] = Out.ar(c['out'], [u[7], u[8]]);
})
`);
  });

  it('compiles to the same bytes after it was printed', () => {
    const graph = (g: Graph) => g.Out.ar(0, g.SinOsc.ar(440).mul(2).add(1));
    const printed = build(graph);
    printSclang(printed);
    expect(printed.bytes()).toEqual(build(graph).bytes());
  });

  it('copies an FFT chain that is used twice, where sclang loses UGens too', () => {
    const def = build((g) => {
      const chain = g.FFT.new(3, g.In.ar(8));
      g.Out.ar(0, g.IFFT.new(g.PV_MagMul.new(g.PV_MagSmear.new(chain), chain)));
    });
    expect(printText(def.data)).toContain(`
  %0  ir  MaxLocalBufs(1)
  %1  ar  In(8)
  %2  kr  FFT(3, %1, 0.5, 0, 1, 0)
  %3  ir  BufFrames(3)
  %4  ir  LocalBuf(1, %3, %0)
  %5  kr  PV_Copy(%2, %4)
  %6  kr  PV_MagSmear(%5, 0)
  %7  kr  PV_MagMul(%6, %2)
  %8  ar  IFFT(%7, 0, 0)
  %9  ar  Out(0, %8)
`);
  });

  it('keeps a negated product that is taken from itself, where sclang loses UGens', () => {
    const def = build((g) => {
      const product = g.SinOsc.ar(1).mul(g.SinOsc.ar(2)).neg();
      g.Out.ar(0, product.sub(product));
    });
    expect(printText(def.data)).toContain(`
  %0  ar  SinOsc(1, 0)
  %1  ar  SinOsc(2, 0)
  %2  ar  %0 * %1
  %3  ar  neg(%2)
  %4  ar  MulAdd(%0, %1, %3)
  %5  ar  Out(0, %4)
`);
  });

  it('reads only what runs before, whatever its graph', () => {
    fc.assert(
      fc.property(programs, (steps) => {
        const { ugens } = build((g) => runProgram(g, steps, [])).data;
        ugens.forEach(({ name, inputs }, place) => {
          for (const input of inputs) {
            if ('ugen' in input) expect(input.ugen, name).toBeLessThan(place);
            if ('ugen' in input)
              expect(ugens[input.ugen]?.outputs.length).toBeGreaterThan(input.output);
          }
        });
      }),
      { numRuns: cases(2000, 0.1) },
    );
  });

  it('too large for the server is a Problem', () => {
    const sines = (count: number) =>
      build(
        (g) =>
          g.Out.ar(
            0,
            Array.from({ length: count }, (_, i) => g.SinOsc.ar(i)),
          ),
        'wide',
      );
    expect(sizeProblem(sines(100))).toBeUndefined();
    const problem = sizeProblem(sines(2000), 'The strip of track kick');
    expect(problem).toMatchObject({ code: 'synthdef.too-large', severity: 'error' });
    expect(problem?.message).toMatch(
      new RegExp(`^The strip of track kick is too large.* \\d+ bytes, and ${largestSynthDef} fit`),
    );
    expect(problem?.hint).toContain('group');
  });
});
