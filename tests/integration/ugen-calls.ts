import type { Graph, Input, Signal } from '../../src/synthdef/index.ts';
import { type Maker, readRow, type UGenRow } from '../../src/synthdef/ugen-row.ts';
import { ugenTable } from '../../src/synthdef/ugen-table.ts';

/** An argument, told here and in SuperCollider's language. */
export type Argument =
  | number
  | string
  | readonly Argument[]
  /** a signal */
  | { readonly rate: 'ar' | 'kr'; readonly freq: number }
  /** an array in sclang's `Ref`, which is not expanded */
  | { readonly rows: readonly Argument[] }
  /** an envelope's levels, times and curve */
  | { readonly env: readonly [readonly number[], readonly number[], number] }
  /** left, top, right, bottom */
  | { readonly rect: readonly [number, number, number, number] }
  /** a detector of onsets */
  | { readonly symbol: string }
  /** a boolean there, a number here */
  | { readonly flag: boolean }
  | undefined;

/** One constructor of a UGen class, called once. */
export interface UGenCall {
  readonly name: string;
  readonly selector: Maker['selector'];
  readonly args: readonly Argument[];
  readonly hasOutputs: boolean;
}

const matrix = (rows: number, columns: number) =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => i + j / 8));

const tone = (freq: number): Argument => ({ rate: 'ar', freq });
const slow = (freq: number): Argument => ({ rate: 'kr', freq });
const bank: Argument = {
  rows: [
    [200, 300],
    [0.5, 0.25],
    [1, 2],
  ],
};
const shape: Argument = { env: [[0, 1, 0], [0.1, 0.2], -4] };

/** Arguments of the constructors that take more than numbers and signals. */
const ownArguments: Readonly<Record<string, readonly Argument[]>> = {
  Dpoll: [7, 'step', 1, 3],
  Dwrand: [[1, 2, 3], [0.5, 0.25, 0.25], 4],
  BelaScopeOut: [3, [tone(1), tone(2)]],
  DynKlang: [bank, 2, 10],
  DynKlank: [bank, tone(3), 2, 10, 0.5],
  EnvGen: [shape, slow(1), 0.5, 0.1, 2, 2],
  FFTPower: [slow(1), { flag: false }],
  FFTSubbandFlatness: [slow(1), [100, 1000]],
  FFTSubbandFlux: [slow(1), [100, 1000], 1],
  FFTSubbandPower: [slow(1), [100, 1000], 1, 2],
  FM7: [matrix(6, 3), matrix(6, 6)],
  IEnvGen: [shape, tone(1), 0.5, 0.1],
  InRect: [slow(1), slow(2), { rect: [0, 0.25, 1, 1.5] }],
  Klang: [bank, 2, 10],
  Klank: [bank, tone(3), 2, 10, 0.5],
  LocalBuf: [512, 2],
  LocalIn: [2, [0.25, 0.5]],
  MatchingP: [slow(1), slow(2), 3, 2, 1, 0],
  MouseX: [1, 100, 1, 0.3],
  MouseY: [1, 100, 0, 0.3],
  NTube: [tone(3), [0.9, 0.8, 0.7, 0.6], [0.1, 0.2], [0.01, 0.02, 0.03]],
  Onsets: [slow(1), 0.3, { symbol: 'wphase' }, 0.5, 0.2, 5, 7, 0, 1],
  PackFFT: [slow(1), 64, [1, 2, 3, 4], 2, 5, 1],
  PanX2D: [3, 2, tone(3), slow(1), slow(2), 0.5, 2, 3],
  Poll: [slow(1), slow(2), 'label', 3],
  SendPeakRMS: [[tone(3), slow(2)], 10, 2, '/meter', 3],
  SendReply: [slow(1), '/values', [slow(2), 3], 5],
  SpectralEntropy: [slow(1), 512, 3],
  Splay: [[tone(1), tone(2), tone(3)], 0.5, slow(1), 0.1, { flag: true }],
  SplayAz: [4, [tone(1), tone(2), tone(3)], 0.5, slow(1), 3, 0.1, 0.2, { flag: true }],
  Tap: [slow(1), 2, 0.25],
  UnpackFFT: [slow(1), 64, 2, 5],
  VarLag: [slow(1), 0.5, 0, 1, 0.25],
};

/** How a constructor's arguments are filled in, tried in this order. */
type Filling = (maker: Maker, place: number) => Argument;

const fillings: readonly Filling[] = [
  ({ rate }, place) => {
    if (rate === 2) return tone(100 + place);
    return rate === 1 ? slow(100 + place) : 100 + place;
  },
  (_, place) => tone(100 + place),
  (_, place) => 100 + place,
];

/** A UGen without outputs gives nothing that could be multiplied. */
function parametersOf({ parameters }: Maker, hasOutputs: boolean): Maker['parameters'] {
  return hasOutputs
    ? parameters
    : parameters.filter(({ name }) => name !== 'mul' && name !== 'add');
}

function argumentsOf(row: UGenRow, maker: Maker, hasOutputs: boolean, fill: Filling): Argument[] {
  return parametersOf(maker, hasOutputs).map((_, place) => {
    if (row.outputs.kind === 'argument' && row.outputs.index === place) return 2;
    const isList = maker.inputs.some(
      (token) =>
        (token.kind === 'spread' || token.kind === 'channels' || token.kind === 'size') &&
        token.index === place,
    );
    return isList ? [fill(maker, place), fill(maker, place + 50)] : fill(maker, place);
  });
}

/** The same argument with its signals at a constructor's rate. */
function atRate({ rate }: Maker) {
  return (argument: Argument): Argument => {
    if (typeof argument !== 'object' || !('rate' in argument)) return argument;
    return { ...argument, rate: rate === 2 ? 'ar' : 'kr' };
  };
}

function callsOf(row: UGenRow): UGenCall[][] {
  const hasOutputs = row.outputs.kind !== 'fixed' || row.outputs.count > 0;
  return row.makers.map((maker) => {
    const call = { name: row.name, selector: maker.selector, hasOutputs };
    const own = ownArguments[row.name];
    // the signals among them have the rate of the constructor, where it does not take those given
    if (own !== undefined) return [own, own.map(atRate(maker))].map((args) => ({ ...call, args }));
    return fillings.map((fill) => ({ ...call, args: argumentsOf(row, maker, hasOutputs, fill) }));
  });
}

/**
 * Every constructor of every class in the table, with arguments of several kinds: a constructor that
 * refuses those of one kind may take the next.
 */
export const ugenCalls: readonly (readonly UGenCall[])[] = Object.keys(ugenTable).flatMap((name) =>
  callsOf(readRow(name)!),
);

function inputOf(g: Graph, argument: Argument): unknown {
  if (argument === undefined || typeof argument !== 'object') return argument;
  if ('rate' in argument) return g.SinOsc[argument.rate](argument.freq);
  if ('rows' in argument) return inputOf(g, argument.rows);
  if ('rect' in argument) return argument.rect;
  if ('symbol' in argument) return argument.symbol;
  if ('flag' in argument) return Number(argument.flag);
  if (!('env' in argument)) return argument.map((each) => inputOf(g, each));
  const [levels, times, curves] = argument.env;
  return { levels, times, curves };
}

function textOf(argument: Argument): string {
  if (argument === undefined) return 'nil';
  if (typeof argument === 'string')
    return argument.startsWith('/') ? `'${argument}'` : `"${argument}"`;
  if (typeof argument === 'number') return String(argument);
  if ('rate' in argument) return `SinOsc.${argument.rate}(${argument.freq})`;
  if ('rows' in argument) return `\`${textOf(argument.rows)}`;
  if ('rect' in argument) return rectText(argument.rect);
  if ('symbol' in argument) return `'${argument.symbol}'`;
  if ('flag' in argument) return String(argument.flag);
  if (!('env' in argument)) return `[${argument.map(textOf).join(', ')}]`;
  const [levels, times, curve] = argument.env;
  return `Env([${levels.join(', ')}], [${times.join(', ')}], ${curve})`;
}

function rectText([left, top, right, bottom]: readonly [number, number, number, number]): string {
  return `Rect(${left}, ${top}, ${right - left}, ${bottom - top})`;
}

function channelsOf(signal: Signal): readonly Input[] {
  if (signal.channels.length === 1) return [signal];
  return signal.channels.flatMap(channelsOf);
}

/** Makes the graph of a call. Each output is written out, so that nothing goes away. */
export function runCall(g: Graph, { name, selector, args, hasOutputs }: UGenCall): void {
  const ugens = g as unknown as Record<string, Record<string, (...args: unknown[]) => Signal>>;
  const made = ugens[name]![selector]!(...args.map((each) => inputOf(g, each)));
  if (!hasOutputs) return;
  for (const channel of channelsOf(made)) g.Out.kr(0, channel);
}

/** The same graph in SuperCollider's language, through the class's own constructor. */
export function callText(key: string, { name, selector, args, hasOutputs }: UGenCall): string {
  const call = `${name}.${selector}(${args.map(textOf).join(', ')})`;
  const body = hasOutputs ? `${call}.asArray.flat.do { |each| Out.kr(0, each) }` : call;
  return `SynthDef('${key}', { ${body} })\n`;
}
