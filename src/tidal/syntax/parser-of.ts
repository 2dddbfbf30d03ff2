import type { Expression } from './ast.ts';
import type { Fixities } from './fixity.ts';
import { parseApplication } from './parse-application.ts';
import { parseDeclarations } from './parse-declarations.ts';
import { parseInfix } from './parse-infix.ts';
import { parseCase, parseIf, parseLambda, parseLet } from './parse-keywords.ts';
import { parseStep } from './parse-steps.ts';
import { parseType } from './parse-types.ts';
import type { Parser } from './parser.ts';
import type { TokenStream } from './token-stream.ts';

/** Joins the parsers, which call each other through what this makes. */
export function parserOf(tokens: TokenStream, fixities: Fixities): Parser {
  const parser: Parser = {
    tokens,
    fixities,
    expression: () => tokens.nested(() => parseTyped(parser)),
    operand: () => parseOperand(parser),
    declarations: () => parseDeclarations(parser),
    step: () => parseStep(parser),
  };
  return parser;
}

/** `body :: type`, or the body alone. */
function parseTyped(parser: Parser): Expression {
  const { tokens } = parser;
  const body = parseInfix(parser);
  if (!tokens.takeOperator('::')) return body;
  const type = parseType(tokens);
  return { kind: 'typed', body, type, start: body.start, end: type.end };
}

function parseOperand(parser: Parser): Expression {
  const token = parser.tokens.current();
  if (token.kind === 'operator' && token.text === '\\') return parseLambda(parser, token);
  if (token.kind === 'keyword') {
    if (token.text === 'let') return parseLet(parser, token);
    if (token.text === 'if') return parseIf(parser, token);
    if (token.text === 'case') return parseCase(parser, token);
  }
  return parseApplication(parser);
}
