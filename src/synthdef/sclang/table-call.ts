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

/** What each argument was, told from the inputs; undefined where they do not tell it. */
function argumentTexts(maker: Maker, inputs: InputTexts): string[] | undefined {
  const args: string[] = [];
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
    args[token.index] = isSpread(token.kind) ? arrayText(own) : (own[0] ?? '');
  }
  return withRest(maker, args);
}

/** Arguments that reach no input have their defaults; those at the end are left away. */
function withRest(maker: Maker, args: readonly (string | undefined)[]): string[] | undefined {
  const rest: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const given = args[i];
    const parameter = maker.parameters[i];
    if (given !== undefined) rest.push(given);
    else if (parameter?.value !== undefined) rest.push(numberText(parameter.value));
    else return undefined;
  }
  return rest;
}

/**
 * The call of a constructor that hands its arguments on: its table row read backwards. Where a row
 * does not tell the arguments, the call below every constructor.
 */
export function tableCall(row: UGenRow, ugen: UGen, inputs: InputTexts): string {
  const { outputs } = row;
  const maker = row.makers.find((each) => each.rate === ugen.rate);
  if (maker === undefined) return plainCall(ugen, inputs);
  const decided = outputs.kind === 'argument' ? outputs.index : undefined;
  const read = argumentTexts(maker, inputs);
  if (read === undefined && decided === undefined) return plainCall(ugen, inputs);
  const args = read ?? [];
  if (decided !== undefined) args[decided] = String(ugen.outputs.length);
  return callText(row.name, maker.selector, args);
}
