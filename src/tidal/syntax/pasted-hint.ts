/** What comes along with code that is copied from a terminal or a web page. */
import type { Token } from './token.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: 'a space',
  quot: '"',
};

/** What to take out of a statement that was copied with what stood around it. */
export function pastedHint(tokens: readonly Token[]): string | undefined {
  return prompt(tokens) ?? fence(tokens) ?? markup(tokens) ?? entity(tokens);
}

/** `tidal> d1 $ …` */
function prompt([first, second]: readonly Token[]): string | undefined {
  if (first === undefined || !/^(tidal|prelude|ghci|main)$/i.test(first.text)) return undefined;
  if (second?.text !== '>' || first.end !== second.start) return undefined;
  return `Leave out the prompt ${first.text}>, here and on the lines below.`;
}

/** A line of three backquotes, which marks code in many editors. */
function fence(tokens: readonly Token[]): string | undefined {
  const marks = tokens.some((token, i) => {
    const [second, third] = [tokens[i + 1], tokens[i + 2]];
    return token.first && [token, second, third].every((each) => each?.text === '`');
  });
  return marks ? 'Leave out the lines that begin with ```.' : undefined;
}

/** `[code]…[/code]` and `<code>…</code>`, which mark code in forums and on web pages. */
function markup(tokens: readonly Token[]): string | undefined {
  const words = tokens.map(({ kind, text }) => (kind === 'string' ? '""' : text)).join(' ');
  const closing = /(?:\[ \/|<\/) (\w+) ([\]>])/.exec(words);
  const opening = /^[[<] (code|haskell|pre|tidal) ([\]>])/i.exec(words);
  const [, name, end] = closing ?? opening ?? [];
  if (name === undefined) return undefined;
  const begin = end === ']' ? '[' : '<';
  return `Leave out the markup: ${begin}${name}${end} and ${begin}/${name}${end}.`;
}

/** `&quot;` and its kin, which are signs on web pages. */
function entity(tokens: readonly Token[]): string | undefined {
  for (const [i, { text, end }] of tokens.entries()) {
    const [name, semicolon] = [tokens[i + 1], tokens[i + 2]];
    if (!text.endsWith('&') || name?.start !== end || semicolon?.text !== ';') continue;
    const sign = ENTITIES[name.text];
    if (sign !== undefined) return `Write ${sign} in place of &${name.text}; here.`;
  }
  return undefined;
}
