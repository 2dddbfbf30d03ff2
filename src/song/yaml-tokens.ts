import type { CST } from 'yaml';

/** A piece of YAML syntax, whatever its size. */
export type Token = CST.Token | CST.CollectionItem | CST.SourceToken;

/**
 * Depth of nesting and number of tokens, without recursion. Stops counting past a limit.
 */
export function measureTokens(
  tokens: readonly Token[],
  limits: { readonly depth: number; readonly tokens: number },
): { readonly depth: number; readonly tokens: number } {
  const open: [Token, number][] = tokens.map((each) => [each, 0]);
  let depth = 0;
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, level] = next;
    count += 1;
    depth = Math.max(depth, level);
    if (count > limits.tokens || depth > limits.depth) break;
    for (const child of childrenOf(token)) open.push([child, level + 1]);
  }
  return { depth, tokens: count };
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
