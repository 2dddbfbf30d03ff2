import type { UGen } from '../ugen.ts';
import { binaryOperators, unaryOperators } from '../ugen-table.ts';
import type { InputTexts } from './table-call.ts';

/** Operators that sclang writes between their operands. */
const infix = new Set(['+', '-', '*', '/', '<', '<=', '>', '>=']);

function nameOf(operators: Readonly<Record<string, number>>, special: number): string {
  const found = Object.entries(operators).find(([, index]) => index === special);
  if (found === undefined) throw new Error(`no operator has the number ${special}`);
  return found[0];
}

/** An operand that may stand before a dot or beside a sign. */
function operand(text: string): string {
  return text.startsWith('-') ? `(${text})` : text;
}

function unaryCall(ugen: UGen, [a = '']: InputTexts): string {
  return `${a}.${nameOf(unaryOperators, ugen.special)}`;
}

function binaryCall(ugen: UGen, [a = '', b = '']: InputTexts): string {
  const name = nameOf(binaryOperators, ugen.special);
  if (infix.has(name)) return `${operand(a)} ${name} ${operand(b)}`;
  return /^\w+$/.test(name) && name !== 'firstArg'
    ? `${operand(a)}.${name}(${b})`
    : `BinaryOpUGen('${name}', ${a}, ${b})`;
}

/** sclang sorts the operands of sums and turns equal rates around: backwards they stay. */
function sumCall(ugen: UGen, inputs: InputTexts): string {
  return `${ugen.name}(${[...inputs].reverse().join(', ')})`;
}

/** How each UGen that arithmetic makes is written. */
export const operatorCalls: Readonly<Record<string, (ugen: UGen, inputs: InputTexts) => string>> = {
  UnaryOpUGen: unaryCall,
  BinaryOpUGen: binaryCall,
  MulAdd: (ugen, inputs) => `${ugen.name}(${inputs.join(', ')})`,
  Sum3: sumCall,
  Sum4: sumCall,
};
