import type { Choice, Expression } from './ast.ts';
import { parseAtomicBinder, parseBinder, startsBinder } from './parse-binders.ts';
import { parseBody } from './parse-declarations.ts';
import type { Parser } from './parser.ts';
import type { Token } from './token.ts';

/** `\x y -> …` or `\case`. */
export function parseLambda(parser: Parser, opener: Token): Expression {
  const { tokens } = parser;
  tokens.advance();
  if (tokens.takeKeyword('case')) return lambdaCase(parser, opener);
  const parameters = [];
  while (startsBinder(tokens)) parameters.push(parseAtomicBinder(tokens));
  if (parameters.length === 0) tokens.fail('a name after `\\`', opener);
  if (!tokens.takeOperator('->')) tokens.fail('`->`', opener);
  const body = parser.expression();
  return { kind: 'lambda', parameters, body, start: opener.start, end: body.end };
}

function lambdaCase(parser: Parser, opener: Token): Expression {
  const choices = parser.tokens.block(() => choice(parser));
  const place = { start: opener.start, end: parser.tokens.behind() };
  const subject: Expression = { kind: 'name', name: '\\case', ...place };
  const body: Expression = { kind: 'case', subject, choices, ...place };
  const parameter = { kind: 'name', name: '\\case', ...place } as const;
  return { kind: 'lambda', parameters: [parameter], body, ...place };
}

/** `let … in …`. */
export function parseLet(parser: Parser, opener: Token): Expression {
  const { tokens } = parser;
  tokens.advance();
  const bindings = parser.declarations();
  tokens.expectKeyword('in', opener);
  const body = parser.expression();
  return { kind: 'let', bindings, body, start: opener.start, end: body.end };
}

/** `if … then … else …`; a semicolon may stand before the last two. */
export function parseIf(parser: Parser, opener: Token): Expression {
  const { tokens } = parser;
  tokens.advance();
  const condition = parser.expression();
  tokens.takeBracket(';');
  tokens.expectKeyword('then', opener);
  const yes = parser.expression();
  tokens.takeBracket(';');
  tokens.expectKeyword('else', opener);
  const no = parser.expression();
  return { kind: 'if', condition, yes, no, start: opener.start, end: no.end };
}

/** `case … of`. */
export function parseCase(parser: Parser, opener: Token): Expression {
  const { tokens } = parser;
  tokens.advance();
  const subject = parser.expression();
  tokens.expectKeyword('of', opener);
  const choices = tokens.block(() => choice(parser));
  return { kind: 'case', subject, choices, start: opener.start, end: tokens.behind() };
}

function choice(parser: Parser): Choice {
  const binder = parseBinder(parser.tokens);
  const body = parseBody(parser, '->');
  return { binder, body, start: binder.start, end: parser.tokens.behind() };
}

/** `do` and its steps. */
export function parseDo(parser: Parser): Expression {
  const { start } = parser.tokens.advance();
  const steps = parser.tokens.block(() => parser.step());
  return { kind: 'do', steps, start, end: parser.tokens.behind() };
}
