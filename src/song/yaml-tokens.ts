import type { CST } from 'yaml';

/** A piece of YAML syntax, whatever its size. */
export type Token = CST.Token | CST.CollectionItem | CST.SourceToken;

/**
 * The number of tokens, without recursion, and where they are nested deeper than the limit.
 * Stops counting past a limit.
 */
export function measureTokens(
  tokens: readonly Token[],
  limits: { readonly depth: number; readonly tokens: number },
): { readonly tokens: number; readonly tooDeepAt?: number } {
  const open: [token: Token, level: number, at: number][] = tokens.map((each) => [each, 0, 0]);
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, level, outer] = next;
    const at = 'offset' in token ? token.offset : outer;
    count += 1;
    if (level > limits.depth) return { tokens: count, tooDeepAt: at };
    if (count > limits.tokens) break;
    for (const child of childrenOf(token)) open.push([child, level + 1, at]);
  }
  return { tokens: count };
}

/** The first text in quotes that nothing closes: the quote, where it stands, where its text ends. */
export function unclosedQuote(
  tokens: readonly Token[],
): { readonly quote: string; readonly at: number; readonly end: number } | undefined {
  let first: CST.FlowScalar | undefined;
  const open = [...tokens];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (isOpenQuote(token) && token.offset <= (first?.offset ?? Infinity)) first = token;
    open.push(...childrenOf(token));
  }
  if (first === undefined) return undefined;
  const { source, offset } = first;
  return { quote: source.charAt(0), at: offset, end: offset + source.length };
}

function isOpenQuote(token: Token): token is CST.FlowScalar {
  if (!('type' in token) || !/^(?:single|double)-quoted-scalar$/.test(token.type)) return false;
  const { source } = token as CST.FlowScalar;
  return source.length === 1 || source.at(-1) !== source[0];
}

/** The last `[` or `{` that nothing closes, and where it stands. */
export function unclosedBracket(
  tokens: readonly Token[],
): { readonly bracket: string; readonly at: number } | undefined {
  let last: CST.FlowCollection | undefined;
  const open = [...tokens];
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if ('type' in token && token.type === 'flow-collection') {
      const isClosed = token.end.some(({ type }) => /^flow-(?:seq|map)-end$/.test(type));
      if (!isClosed && token.offset >= (last?.offset ?? 0)) last = token;
    }
    open.push(...childrenOf(token));
  }
  return last && { bracket: last.start.source, at: last.offset };
}

function childrenOf(token: Token): Token[] {
  const children: Token[] = [];
  if ('items' in token) for (const each of token.items) children.push(each);
  for (const part of ['key', 'value'] as const) {
    const child: unknown = part in token ? (token as CST.CollectionItem)[part] : undefined;
    if (typeof child === 'object' && child !== null) children.push(child as CST.Token);
  }
  for (const part of ['start', 'sep', 'props', 'end'] as const) {
    const list: unknown = (token as Partial<Record<string, unknown>>)[part];
    if (Array.isArray(list)) for (const each of list) children.push(each as CST.SourceToken);
  }
  return children;
}
