import { binaryNumber, unaryNumber } from './numbers.ts';
import { AUDIO, CONTROL, DEMAND, type Rate, rateBefore, SCALAR } from './rate.ts';
import { plainTraits, pureTraits, rateOf, UGen, type Wire } from './ugen.ts';
import { binaryOperators, unaryOperators } from './ugen-table.ts';

/** Called for each UGen that an operator makes: the builder lists it, a rewriting pass does not. */
export type Register = (ugen: UGen) => void;

function make(name: string, rate: Rate, inputs: Wire[], register: Register): Wire {
  const ugen = new UGen(name, rate, inputs, 1, 0, plainTraits);
  register(ugen);
  return ugen.outputs[0] ?? 0;
}

function makeOperator(
  name: string,
  rate: Rate,
  inputs: Wire[],
  special: number,
  register: Register,
): Wire {
  const ugen = new UGen(name, rate, inputs, 1, special, pureTraits);
  register(ugen);
  return ugen.outputs[0] ?? 0;
}

/** The fastest rate of some wires by sclang's rule: the first name in the alphabet. */
function commonRate(wires: readonly Wire[]): Rate {
  let rate: Rate = SCALAR;
  for (const wire of wires) if (rateBefore(rateOf(wire), rate)) rate = rateOf(wire);
  return rate;
}

/**
 * A unary operator on one wire, folded when it is a number.
 */
export function unaryOperator(operator: string, a: Wire, register: Register): Wire {
  if (typeof a === 'number') return unaryNumber(operator, a);
  const special = unaryOperators[operator];
  if (special === undefined) throw new Error(`scsynth has no unary operator '${operator}'`);
  return makeOperator('UnaryOpUGen', rateOf(a), [a], special, register);
}

function binaryRate(a: Wire, b: Wire): Rate {
  const x = rateOf(a);
  const y = rateOf(b);
  // demand before audio before control before scalar: the order of their numbers
  return Math.max(x, y) as Rate;
}

/** sclang's shortcuts for neutral and absorbing numbers; undefined when there is none. */
function shortcut(operator: string, a: Wire, b: Wire, register: Register): Wire | undefined {
  switch (operator) {
    case '*':
      if (a === 0 || b === 0) return 0;
      if (a === 1) return b;
      if (a === -1) return unaryOperator('neg', b, register);
      if (b === 1) return a;
      return b === -1 ? unaryOperator('neg', a, register) : undefined;
    case '+':
      if (a === 0) return b;
      return b === 0 ? a : undefined;
    case '-':
      if (a === 0) return unaryOperator('neg', b, register);
      return b === 0 ? a : undefined;
    case '/':
      if (b === 1) return a;
      return b === -1 ? unaryOperator('neg', a, register) : undefined;
    default:
      return undefined;
  }
}

/**
 * A binary operator on two wires, folded when both are numbers, shortened where one is 0, 1 or -1.
 */
export function binaryOperator(operator: string, a: Wire, b: Wire, register: Register): Wire {
  if (typeof a === 'number' && typeof b === 'number') return binaryNumber(operator, a, b);
  // most operators are between signals, and have none
  if (typeof a === 'number' || typeof b === 'number') {
    const short = shortcut(operator, a, b, register);
    if (short !== undefined) return short;
  }
  const special = binaryOperators[operator];
  if (special === undefined) throw new Error(`scsynth has no binary operator '${operator}'`);
  return makeOperator('BinaryOpUGen', binaryRate(a, b), [a, b], special, register);
}

function isSlow(wire: Wire): boolean {
  const rate = rateOf(wire);
  return rate === CONTROL || rate === SCALAR;
}

/**
 * Whether three wires may become one MulAdd: the first must run, the others not faster than it. MulAdd
 * asks nothing of what runs on demand. (sclang makes one even then, and scsynth dies of it.)
 */
export function canBeMulAdd(input: Wire, mul: Wire, add: Wire): boolean {
  if (rateOf(mul) === DEMAND || rateOf(add) === DEMAND) return false;
  if (rateOf(input) === AUDIO) return true;
  return rateOf(input) === CONTROL && isSlow(mul) && isSlow(add);
}

/** What a MulAdd of three wires reads, the factor that runs first; undefined where none can. */
export function mulAddInputs(a: Wire, b: Wire, add: Wire): Wire[] | undefined {
  if (canBeMulAdd(a, b, add)) return [a, b, add];
  return canBeMulAdd(b, a, add) ? [b, a, add] : undefined;
}

/**
 * `input * mul + add`, as one MulAdd where that is possible.
 */
export function mulAdd(input: Wire, mul: Wire, add: Wire, register: Register): Wire {
  if (mul === 0) return add;
  if (mul === 1 && add === 0) return input;
  if (mul === -1 && add === 0) return unaryOperator('neg', input, register);
  if (add === 0) return binaryOperator('*', input, mul, register);
  if (mul === -1) return binaryOperator('-', add, input, register);
  if (mul === 1) return binaryOperator('+', input, add, register);
  const inputs = mulAddInputs(input, mul, add);
  if (inputs) return make('MulAdd', commonRate(inputs), inputs, register);
  return binaryOperator('+', binaryOperator('*', input, mul, register), add, register);
}

/** sclang sorts by rate with an insertion sort that also turns equal ones around. */
function sortedByRate(wires: readonly Wire[]): Wire[] {
  const sorted: Wire[] = [];
  for (const wire of wires) {
    let place = sorted.length;
    while (place > 0) {
      const before = sorted[place - 1];
      if (before === undefined || rateBefore(rateOf(before), rateOf(wire))) break;
      place -= 1;
    }
    sorted.splice(place, 0, wire);
  }
  return sorted;
}

/** The sum of three wires as one UGen, or of fewer where one is 0. */
export function sum3(a: Wire, b: Wire, c: Wire, register: Register): Wire {
  if (c === 0) return binaryOperator('+', a, b, register);
  if (b === 0) return binaryOperator('+', a, c, register);
  if (a === 0) return binaryOperator('+', b, c, register);
  return make('Sum3', commonRate([a, b, c]), sortedByRate([a, b, c]), register);
}

/** The sum of four wires as one UGen, or of fewer where one is 0. */
export function sum4(a: Wire, b: Wire, c: Wire, d: Wire, register: Register): Wire {
  if (a === 0) return sum3(b, c, d, register);
  if (b === 0) return sum3(a, c, d, register);
  if (c === 0) return sum3(a, b, d, register);
  if (d === 0) return sum3(a, b, c, register);
  return make('Sum4', commonRate([a, b, c, d]), sortedByRate([a, b, c, d]), register);
}
