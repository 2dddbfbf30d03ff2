import type { Step } from './ast.ts';
import { parseBinder } from './parse-binders.ts';
import type { Parser } from './parser.ts';
import type { TokenStream } from './token-stream.ts';

/** A line of `do`, a qualifier of a list comprehension, or a guard. */
export function parseStep(parser: Parser): Step {
  const { tokens } = parser;
  const start = tokens.here();
  if (tokens.isKeyword('let')) {
    const mark = tokens.position();
    tokens.advance();
    const bindings = parser.declarations();
    if (!tokens.isKeyword('in')) return { kind: 'let', bindings, start, end: tokens.behind() };
    tokens.rewind(mark);
  }
  if (!drawsAhead(tokens)) {
    const body = parser.expression();
    return { kind: 'run', body, start, end: body.end };
  }
  const binder = parseBinder(tokens);
  if (!tokens.takeOperator('<-')) tokens.fail('`<-`');
  const body = parser.expression();
  return { kind: 'draw', binder, body, start, end: body.end };
}

/** What cannot stand in a binder, and ends a guard. */
const ENDS_GUARD: ReadonlySet<string> = new Set(['=', '->', '|']);

/** Whether `<-` comes before the step ends. */
function drawsAhead(tokens: TokenStream): boolean {
  let depth = 0;
  for (let i = 0; ; i += 1) {
    const token = tokens.ahead(i);
    if (token === undefined || token.kind === 'end') return false;
    if (i > 0 && token.first && depth === 0) return false;
    if (token.kind === 'keyword' && token.text !== '_') return false;
    if (token.text === '<-' && depth === 0) return true;
    if (depth === 0 && ENDS_GUARD.has(token.text)) return false;
    if (token.kind !== 'bracket') continue;
    if ('([{'.includes(token.text)) depth += 1;
    else if (')]}'.includes(token.text)) depth -= 1;
    else if (depth === 0 && token.text !== '`') return false;
    if (depth < 0) return false;
  }
}
