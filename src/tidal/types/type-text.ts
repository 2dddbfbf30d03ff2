import type { TypeSyntax } from '../syntax/ast.ts';
import { parseType } from '../syntax/parse-types.ts';
import { SyntaxFailure, TokenStream } from '../syntax/token-stream.ts';
import { tokenize } from '../syntax/tokenize.ts';
import {
  apply,
  arrow,
  type Constraint,
  constructor_,
  listOf,
  prune,
  type Scheme,
  STRING,
  sameType,
  spine,
  type Type,
  type TypeVariable,
  tupleOf,
  VALUE_MAP,
} from './types.ts';

/** Other names for types: the parameters, then what they stand for. */
const SYNONYMS: Readonly<Record<string, string>> = {
  String: '[Char]',
  Rational: 'Ratio Integer',
  Time: 'Ratio Integer',
  ValueMap: 'Map [Char] Value',
  ControlMap: 'Map [Char] Value',
  ControlPattern: 'Pattern (Map [Char] Value)',
  ParamPattern: 'Pattern (Map [Char] Value)',
  OscPattern: 'Pattern (Map [Char] Value)',
  Arc: 'ArcF (Ratio Integer)',
  Event: 'EventF (ArcF (Ratio Integer))',
  Float: 'Double',
  Word: 'Word8',
  FilePath: '[Char]',
  ShowS: '[Char] -> [Char]',
  PatId: 'ID',
};

/**
 * Reads a type as text: `Num a => Pattern a -> Pattern a`.
 *
 * @example showScheme(parseScheme('Num a => [a] -> a')) // => 'Num a => [a] -> a'
 */
export function parseScheme(text: string): Scheme {
  return schemeOf(parseType(new TokenStream(tokenize(text).tokens)));
}

/** Thrown for a type that names something unknown; inference turns it into a problem. */
export class UnknownType extends Error {
  readonly syntax: TypeSyntax;

  constructor(name: string, syntax: TypeSyntax) {
    super(name);
    this.syntax = syntax;
  }
}

const KNOWN = new Set(
  `Int Integer Double Note Char Bool Ordering Value Context Word8 Ratio Maybe Either Map Pattern IO
   ArcF EventF State ID [] -> TPat MyParser ParseError Render IOError GenTokenParser Identity
   ColourD Modifier Sign`.split(/\s+/),
);

/** Turns written syntax into a scheme. Variables are numbered from -1 down, apart from unknowns. */
export function schemeOf(syntax: TypeSyntax): Scheme {
  const variables = new Map<string, TypeVariable>();
  const constraints: Constraint[] = [];

  const variable = (name: string): TypeVariable => {
    const known = variables.get(name);
    if (known !== undefined) return known;
    const id = -1 - variables.size;
    const fresh: TypeVariable = {
      kind: 'variable',
      id,
      level: Number.MAX_SAFE_INTEGER,
      link: undefined,
    };
    variables.set(name, fresh);
    return fresh;
  };

  const convert = (node: TypeSyntax): Type => {
    switch (node.kind) {
      case 'variable':
        return variable(node.name);
      case 'name':
        return named(node);
      case 'apply':
        return node.fn.kind === 'name' && node.fn.name === 'ReadS'
          ? readerOf(convert(node.argument))
          : apply(convert(node.fn), convert(node.argument));
      case 'qualified':
        for (const each of node.context) {
          if (each.kind !== 'apply' || each.fn.kind !== 'name') continue;
          constraints.push({ className: each.fn.name, type: convert(each.argument) });
        }
        return convert(node.body);
    }
  };

  const type = convert(syntax);
  return { variables: [...variables.values()], constraints, type };
}

/** `ReadS a`: a text as values that it may begin with, each with the rest. */
function readerOf(value: Type): Type {
  return arrow(STRING, listOf(tupleOf([value, STRING])));
}

function named(node: TypeSyntax & { readonly kind: 'name' }): Type {
  const synonym = SYNONYMS[node.name];
  if (synonym !== undefined) return parseScheme(synonym).type;
  if (!KNOWN.has(node.name) && !/^\(,*\)$/.test(node.name)) throw new UnknownType(node.name, node);
  return constructor_(node.name);
}

/** Whether a failure came from reading a type. */
export function isTypeTextFailure(failure: unknown): failure is UnknownType | SyntaxFailure {
  return failure instanceof UnknownType || failure instanceof SyntaxFailure;
}

/** A type as people write it, unknowns named a, b, c … */
export function showType(type: Type, names = new Map<TypeVariable, string>()): string {
  return show(type, names, 0);
}

/** A scheme with its context. */
export function showScheme({ constraints, type }: Scheme): string {
  const names = new Map<TypeVariable, string>();
  const body = show(type, names, 0);
  const context = constraints.map((each) => `${each.className} ${show(each.type, names, 2)}`);
  if (context.length === 0) return body;
  return `${context.length === 1 ? context[0] : `(${context.join(', ')})`} => ${body}`;
}

/** `tightness`: 0 anything, 1 left of an arrow, 2 an argument. */
function show(type: Type, names: Map<TypeVariable, string>, tightness: number): string {
  const at = prune(type);
  if (at.kind === 'variable') return variableName(at, names);
  if (at.kind === 'constructor') return at.name;
  if (sameType(at, STRING)) return 'String';
  if (sameType(at, VALUE_MAP)) return 'ValueMap';
  const { head, parameters } = spine(at);
  const [first, second] = parameters;
  const wrap = (limit: number, text: string): string => (tightness > limit ? `(${text})` : text);
  if (head.kind === 'constructor' && first !== undefined) {
    if (head.name === '[]' && second === undefined) return `[${show(first, names, 0)}]`;
    if (head.name === '->' && second !== undefined && parameters.length === 2) {
      return wrap(0, `${show(first, names, 1)} -> ${show(second, names, 0)}`);
    }
    if (head.name === `(${','.repeat(parameters.length - 1)})`) {
      return `(${parameters.map((each) => show(each, names, 0)).join(', ')})`;
    }
    const short = shortName(head.name, first, parameters.length);
    if (short !== undefined) return short;
  }
  const words = [show(head, names, 2), ...parameters.map((each) => show(each, names, 2))];
  return wrap(1, words.join(' '));
}

function shortName(head: string, first: Type, count: number): string | undefined {
  if (count !== 1) return undefined;
  const item = prune(first);
  if (head === 'Pattern' && sameType(item, VALUE_MAP)) return 'ControlPattern';
  const whole = item.kind === 'constructor' && item.name === 'Integer';
  return head === 'Ratio' && whole ? 'Time' : undefined;
}

function variableName(variable: TypeVariable, names: Map<TypeVariable, string>): string {
  const known = names.get(variable);
  if (known !== undefined) return known;
  const index = names.size;
  const name = String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26));
  names.set(variable, name);
  return name;
}
