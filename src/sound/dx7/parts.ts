import { type Algorithm, algorithm, loopOf } from './algorithms.ts';
import { levelScaling } from './keyboard.ts';
import type { Dx7Operator, Dx7Voice } from './voice.ts';

/** One operator of a voice, by its number on the DX7. */
export interface Part {
  /** 1..6. */
  readonly number: number;
  readonly operator: Dx7Operator;
  /** The operators that modulate it: those that sound. */
  readonly modulators: readonly number[];
  readonly isCarrier: boolean;
}

/** What of a voice is played in its algorithm. */
export interface Parts {
  /** Operators that sound or modulate one that does, the sixth first. */
  readonly operators: readonly Part[];
  /** The operators of the loop, in the order of their modulation; none where there is no feedback. */
  readonly loop: readonly number[];
}

/**
 * What of a voice is played: an operator at level 0, and what modulates only such, is left out.
 *
 * @example partsOf(makeVoice('TWO', { 1: { level: 99 }, 2: { level: 80 } })).operators.map((each) => each.number) // => [2, 1]
 */
export function partsOf(voice: Dx7Voice): Parts {
  const chart = algorithm(voice.algorithm);
  const heard = heardOf(voice, chart);
  const numbers = [6, 5, 4, 3, 2, 1].filter((number) => heard.has(number));
  const operators = numbers.map((number) => ({
    number,
    operator: operatorOf(voice, number),
    modulators: (chart.modulators[number - 1] ?? []).filter((each) => heard.has(each)),
    isCarrier: chart.carriers.includes(number),
  }));
  const loop = loopOf(chart);
  const isThere = voice.feedback > 0 && loop.every((number) => heard.has(number));
  return { operators, loop: isThere ? loop : [] };
}

function heardOf(voice: Dx7Voice, { carriers, modulators }: Algorithm): ReadonlySet<number> {
  const heard = new Set<number>();
  const visit = (number: number): void => {
    if (isSilent(operatorOf(voice, number))) return;
    heard.add(number);
    for (const each of modulators[number - 1] ?? []) visit(each);
  };
  for (const each of carriers) visit(each);
  return heard;
}

function operatorOf({ operators }: Dx7Voice, number: number): Dx7Operator {
  const operator = operators[number - 1];
  if (operator === undefined) throw new RangeError(`there is no operator ${number}`);
  return operator;
}

/**
 * The numbers of the operators that can be heard in some algorithm, the first first.
 *
 * @example soundingOf(makeVoice('TWO', { 2: { level: 80 } })) // => [2]
 */
export function soundingOf({ operators }: Dx7Voice): readonly number[] {
  return operators.flatMap((operator, at) => (isSilent(operator) ? [] : [at + 1]));
}

/** Whether an operator is at level 0 for every key. */
function isSilent({ level, scaling }: Dx7Operator): boolean {
  return level === 0 && levelScaling(0, scaling) <= 0 && levelScaling(127, scaling) <= 0;
}
