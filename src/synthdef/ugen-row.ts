import type { Rate } from './rate.ts';
import { type Traits, traitsWith } from './ugen.ts';
import { ugenTable } from './ugen-table.ts';

/** Where one input comes from. */
export type InputToken =
  /** an argument */
  | { readonly kind: 'argument'; readonly index: number }
  /** an array argument, its elements one after the other */
  | { readonly kind: 'spread'; readonly index: number }
  /** the same, with zeros replaced by silence */
  | { readonly kind: 'channels'; readonly index: number }
  /** the size of an array argument */
  | { readonly kind: 'size'; readonly index: number }
  /** an argument raised to audio rate */
  | { readonly kind: 'audio'; readonly index: number }
  | { readonly kind: 'constant'; readonly value: number };

export interface Parameter {
  readonly name: string;
  /** A number, the index of the argument whose value is taken (`from`), or none: it must be given. */
  readonly value: number | undefined;
  readonly from: number | undefined;
}

/** One constructor of a UGen class. */
export interface Maker {
  readonly selector: 'ar' | 'kr' | 'ir' | 'new';
  readonly rate: Rate;
  readonly parameters: readonly Parameter[];
  readonly inputs: readonly InputToken[];
  /** Positions of `mul` and `add` when the result is multiplied and added to; else -1. */
  readonly mul: number;
  readonly add: number;
}

/** A row of the UGen table, read. */
export interface UGenRow {
  readonly name: string;
  /** How many outputs: a fixed number, or decided by an argument or by the size of one. */
  readonly outputs:
    | { readonly kind: 'fixed'; readonly count: number }
    | { readonly kind: 'argument' | 'size'; readonly index: number };
  readonly traits: Traits;
  readonly embedded: boolean;
  /** Whether native scsynth has it, with the UGens of sc3-plugins where it is a plugin. */
  readonly native: boolean;
  /** Whether it belongs to sc3-plugins, which sclang may lack. */
  readonly plugin: boolean;
  /** Whether the constructor does more than hand arguments on. */
  readonly special: boolean;
  readonly makers: readonly Maker[];
}

const selectorRates = { ar: 2, kr: 1, ir: 0, new: 0 } as const;

function readToken(text: string): InputToken {
  const rest = Number(text.slice(1));
  switch (text[0]) {
    case '*':
      return { kind: 'spread', index: rest };
    case '!':
      return { kind: 'channels', index: rest };
    case '#':
      return { kind: 'size', index: rest };
    case '~':
      return { kind: 'audio', index: rest };
    case '=':
      return { kind: 'constant', value: rest };
    default:
      return { kind: 'argument', index: Number(text) };
  }
}

function readParameters(text: string): Parameter[] {
  if (text === '') return [];
  const pairs = text.split(',').map((each) => each.split('=') as [string, string | undefined]);
  return pairs.map(([name, value]) => {
    if (value?.startsWith('@')) {
      const from = pairs.findIndex(([other]) => other === value.slice(1));
      return { name, value: undefined, from };
    }
    const number = value === 'inf' ? Number.POSITIVE_INFINITY : Number(value);
    return { name, value: value === undefined ? undefined : number, from: undefined };
  });
}

function readGroup(text: string): Maker[] {
  const [selectors = '', parameterText = '', inputText = ''] = text.split(':');
  const parameters = readParameters(parameterText);
  const inputs = inputText === '' ? [] : inputText.split(',').map(readToken);
  const scaled = (name: string) => {
    const index = parameters.findIndex((each) => each.name === name);
    return inputs.some((each) => each.kind === 'argument' && each.index === index) ? -1 : index;
  };
  const mul = scaled('mul');
  const add = scaled('add');
  return selectors.split(',').map((each) => {
    const [name = 'new', rate] = each.split('~');
    const selector = name as Maker['selector'];
    const own = rate === undefined ? selectorRates[selector] : (Number(rate) as Rate);
    return { selector, rate: own, parameters, inputs, mul, add };
  });
}

function readOutputs(text: string): UGenRow['outputs'] {
  if (text.startsWith('=')) return { kind: 'argument', index: Number(text.slice(1)) };
  if (text.startsWith('#')) return { kind: 'size', index: Number(text.slice(1)) };
  return { kind: 'fixed', count: Number(text) };
}

/** Rows that were read before: a memo, for what it holds follows from the table alone. */
const rows = new Map<string, UGenRow>();

/**
 * The row of a UGen class in the table, or nothing if there is no such class.
 *
 * The grammar: `outputs;flags;check;selectors:parameters:inputs;...`. Outputs are a number, `=1`
 * (the value of argument 1) or `#1` (the size of argument 1). Flags: p pure, m several outputs,
 * w width-first, c FFT chain, u unipolar, e in the embedded engine, n in native scsynth, s special
 * constructor, x from sc3-plugins. A selector may carry its rate (`new~3`). An input is the number of an argument, or
 * `*1` its elements, `!1` its elements without zeros, `#1` its size, `~1` it at audio rate, `=2` a
 * constant.
 *
 * @example readRow('SinOsc')?.traits.pure // => true
 */
export function readRow(name: string): UGenRow | undefined {
  const known = rows.get(name);
  if (known !== undefined) return known;
  const text = Object.hasOwn(ugenTable, name) ? ugenTable[name] : undefined;
  if (text === undefined) return undefined;
  const row = parseRow(name, text);
  rows.set(name, row);
  return row;
}

function parseRow(name: string, text: string): UGenRow {
  const [outputs = '1', flags = '', check = '', ...groups] = text.split(';');
  return {
    name,
    outputs: readOutputs(outputs),
    traits: traitsWith({
      pure: flags.includes('p'),
      multi: flags.includes('m'),
      widthFirst: flags.includes('w'),
      chain: flags.includes('c'),
      unipolar: flags.includes('u'),
      check,
    }),
    embedded: flags.includes('e'),
    native: flags.includes('n'),
    plugin: flags.includes('x'),
    special: flags.includes('s'),
    makers: groups.flatMap(readGroup),
  };
}
