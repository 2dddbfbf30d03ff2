import type { Expression } from './ast.ts';
import { literalOf } from './parse-binders.ts';
import { parseBracketed, parseList } from './parse-brackets.ts';
import { parseDo } from './parse-keywords.ts';
import type { Parser } from './parser.ts';
import { SyntaxFailure, type TokenStream } from './token-stream.ts';

/** A function and its arguments, each an atom; a last argument may be a lambda or a block. */
export function parseApplication(parser: Parser): Expression {
  const { tokens } = parser;
  let fn = recordExpression(parser, atom(parser));
  while (startsAtom(tokens)) {
    const block = operandInLine(parser);
    const argument = block ?? recordExpression(parser, atom(parser));
    fn = { kind: 'apply', fn, argument, start: fn.start, end: argument.end };
    if (block !== undefined) return fn;
  }
  return fn;
}

/** `every 2 \x -> …`: a lambda or let as a last argument without `$`. */
function operandInLine(parser: Parser): Expression | undefined {
  const token = parser.tokens.current();
  const lambdaOrKeyword =
    (token.kind === 'operator' && token.text === '\\') ||
    (token.kind === 'keyword' && ['let', 'if', 'case'].includes(token.text));
  return lambdaOrKeyword ? parser.operand() : undefined;
}

function startsAtom(tokens: TokenStream): boolean {
  const token = tokens.current();
  switch (token.kind) {
    case 'name':
    case 'constructor':
    case 'integer':
    case 'float':
    case 'string':
    case 'character':
      return true;
    case 'bracket':
      return token.text === '(' || token.text === '[';
    case 'keyword':
      return ['_', 'do', 'let', 'if', 'case'].includes(token.text);
    case 'operator':
      return token.text === '\\';
    default:
      return false;
  }
}

/** What needs no brackets as an argument. */
function atom(parser: Parser): Expression {
  const { tokens } = parser;
  const token = tokens.current();
  const place = { start: token.start, end: token.end };
  const literal = literalOf(token);
  if (literal !== undefined) {
    tokens.advance();
    return { kind: 'literal', literal, ...place };
  }
  if (token.kind === 'name' || tokens.isKeyword('_')) {
    tokens.advance();
    return { kind: 'name', name: token.text, ...place };
  }
  if (token.kind === 'constructor') {
    tokens.advance();
    return { kind: 'constructor', name: token.text, ...place };
  }
  if (tokens.isKeyword('do')) return parseDo(parser);
  if (tokens.isBracket('(')) return tokens.nested(() => parseBracketed(parser));
  if (tokens.isBracket('[')) return tokens.nested(() => parseList(parser));
  return tokens.fail('a value');
}

/** `e {part = part e}`: an update, or with a constructor a whole record. */
function recordExpression(parser: Parser, base: Expression): Expression {
  const { tokens } = parser;
  if (!tokens.isBracket('{')) return base;
  const opener = tokens.advance();
  const fields: { name: string; value: Expression }[] = [];
  tokens.bracketed(() => {
    while (!tokens.isBracket('}')) {
      const name = tokens.advance();
      if (name.kind !== 'name') throw new SyntaxFailure('a field', name, opener);
      if (!tokens.takeOperator('=')) tokens.fail('`=`', opener);
      fields.push({ name: name.text, value: parser.expression() });
      if (!tokens.takeBracket(',') && !tokens.isBracket('}')) tokens.fail('`}`', opener);
    }
  });
  return { kind: 'record', base, fields, start: base.start, end: tokens.advance().end };
}
