/** How types and functions are named in messages. */
import type { Expression, Literal } from '../syntax/ast.ts';
import { showType } from './type-text.ts';
import { functionParts, prune, spine, type Type, type TypeVariable } from './types.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The function of an application as the person wrote it. */
export function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
    case 'constructor':
      return `\`${expression.name.replace(/^\\/, '')}\``;
    case 'apply':
      return nameOf(expression.fn);
    case 'parentheses':
      return nameOf(expression.inner);
    case 'infix':
      return expression.operator.name === '$' ? nameOf(expression.left) : 'this';
    default:
      return 'this';
  }
}

/** Characters of a literal that a hint shows. */
const LONGEST_LITERAL = 24;

/** A literal as the person wrote it, or dots for a long one. */
export function sourceOf(literal: Literal): string {
  const text =
    literal.kind === 'string'
      ? literal.raw
      : literal.kind === 'character'
        ? `'${literal.value}'`
        : literal.text;
  return text.length > LONGEST_LITERAL ? '…' : text;
}

/** Characters of a type that a message shows. */
const LONGEST_TYPE = 200;

/** A type with a word for what it is. */
export function describe(type: Type, names: Map<TypeVariable, string>): string {
  const text = showType(type, names);
  const shown = text.length > LONGEST_TYPE ? `${text.slice(0, LONGEST_TYPE)}…` : text;
  if (functionParts(type) !== undefined) return `a function (${shown})`;
  const at = prune(type);
  return at.kind === 'variable' ? `anything (${shown})` : shown;
}

/** Whether a type is that of patterns of controls. */
export function isControlPattern(type: Type): boolean {
  return showType(type) === 'ControlPattern';
}

/** The name of the type constructor that a type begins with. */
export function headOf(type: Type): string | undefined {
  const { head } = spine(type);
  return head.kind === 'constructor' ? head.name : undefined;
}

/** What the values of a type of patterns are. */
export function itemOf(type: Type): string | undefined {
  const { head, parameters } = spine(type);
  const [first] = parameters;
  if (head.kind !== 'constructor' || head.name !== 'Pattern' || first === undefined)
    return undefined;
  return showType(first);
}

/** Whether a type of this name has plain numbers. */
export function isNumber(name: string | undefined): boolean {
  return name === 'Int' || name === 'Integer' || name === 'Double' || name === 'Ratio';
}
