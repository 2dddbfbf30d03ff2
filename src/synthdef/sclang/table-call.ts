import type { UGen } from '../ugen.ts';
import type { Maker, UGenRow } from '../ugen-row.ts';
import { numberText } from './literals.ts';

/** The inputs of a UGen, written out. */
export type InputTexts = readonly string[];

export function arrayText(elements: readonly string[]): string {
  return `[${elements.join(', ')}]`;
}

/** sclang's symbols for the rates, by number. */
export const rateSymbols = ["'scalar'", "'control'", "'audio'", "'demand'"] as const;

/** The call below every constructor: `SinOsc.multiNew('audio', 440, 0)`. */
export function plainCall(ugen: UGen, inputs: InputTexts): string {
  return `${ugen.name}.multiNew(${[rateSymbols[ugen.rate], ...inputs].join(', ')})`;
}

/** `SinOsc.ar(440)`, or `Rand(0, 1)` where sclang's constructor has no name. */
export function callText(name: string, selector: string, args: readonly string[]): string {
  return `${selector === 'new' ? name : `${name}.${selector}`}(${args.join(', ')})`;
}

/** What each argument was, as far as the inputs tell it; undefined where they are ambiguous. */
function givenArguments(maker: Maker, inputs: InputTexts): (string | undefined)[] | undefined {
  const args: (string | undefined)[] = [];
  const isSpread = (kind: string) => kind === 'spread' || kind === 'channels';
  const spreads = maker.inputs.filter(({ kind }) => isSpread(kind)).length;
  const spread = inputs.length - maker.inputs.length + spreads;
  if (spreads > 1 || (spreads === 0 && spread !== 0)) return undefined;
  let next = 0;
  for (const token of maker.inputs) {
    const size = isSpread(token.kind) ? spread : 1;
    const own = inputs.slice(next, next + size);
    next += size;
    if (token.kind === 'constant' || token.kind === 'size') continue;
    args[token.index] = isSpread(token.kind) ? arrayText(own) : own[0];
  }
  return args;
}

/**
 * The call of a constructor that hands its arguments on: its table row read backwards. Arguments that
 * reach no input have their defaults, and those at the end are left away. Where a row does not tell the
 * arguments, the call below every constructor.
 */
export function tableCall(row: UGenRow, ugen: UGen, inputs: InputTexts): string {
  const { outputs } = row;
  const maker = row.makers.find((each) => each.rate === ugen.rate);
  const given = maker === undefined ? undefined : givenArguments(maker, inputs);
  if (maker === undefined || given === undefined) return plainCall(ugen, inputs);
  if (outputs.kind === 'argument') given[outputs.index] = String(ugen.outputs.length);
  const args = Array.from(given, (text, i) => text ?? defaultText(maker, i));
  return callText(row.name, maker.selector, args);
}

function defaultText(maker: Maker, place: number): string {
  const value = maker.parameters[place]?.value;
  return value === undefined ? 'nil' : numberText(value);
}
