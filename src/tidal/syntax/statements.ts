import type { Token } from './token.ts';

/** The tokens of one top-level statement, with a token of kind `end` after them. */
export interface StatementTokens {
  readonly tokens: readonly Token[];
}

/** Names that begin a statement when they stand at the start of a line. */
const HEADS = new Set(
  `p once asap hush silence solo unsolo unsoloAll mute unmute unmuteAll all each setcps cps bps setbpm
   resetCycles setCycle panic list streamOnce d0 xfade xfadeIn clutch clutchIn anticipate
   anticipateIn jump jumpIn jumpIn' jumpMod jumpMod' interpolate interpolateIn mortal wait waitT
   wash washIn forId histpan nudgeAll enableLink disableLink getcps getnow sequence_ mapM_ forM_ fix setI setF
   setS setR setB`.split(/\s+/),
);

const isDeck = (text: string): boolean => /^[dt]([1-9]|1[0-6])$/.test(text);

/**
 * Cuts the tokens of a file into statements. A statement ends at an empty line outside brackets,
 * and where a line begins with something that can only be a new one (`d1 $ …`, `hush`, `x = …`).
 */
export function splitStatements(tokens: readonly Token[]): StatementTokens[] {
  const statements: StatementTokens[] = [];
  let begin = 0;
  let depth = 0;
  tokens.forEach((token, i) => {
    if (token.kind === 'end' || (i > begin && startsStatement(tokens, begin, i, depth))) {
      if (i > begin) statements.push(cut(tokens, begin, i));
      begin = i;
      depth = 0;
    }
    if (token.kind === 'bracket') {
      if ('([{'.includes(token.text)) depth += 1;
      else if (')]}'.includes(token.text)) depth = Math.max(0, depth - 1);
    }
  });
  return statements;
}

function cut(tokens: readonly Token[], begin: number, end: number): StatementTokens {
  const own = tokens.slice(begin, end);
  const last = own.at(-1);
  const at = last?.end ?? 0;
  const stop: Token = {
    kind: 'end',
    text: '',
    start: at,
    end: at,
    column: 0,
    first: true,
    afterBlank: false,
    spaced: true,
  };
  return { tokens: [...own, stop] };
}

function startsStatement(
  tokens: readonly Token[],
  begin: number,
  i: number,
  depth: number,
): boolean {
  const token = tokens[i];
  const base = tokens[begin];
  const before = tokens[i - 1];
  if (token === undefined || base === undefined || before === undefined || !token.first)
    return false;
  if (before.text === 'in' || isOpenDo(tokens, begin, i)) return false;
  if (isDeckStatement(tokens, i) && !insideBlock(tokens, begin, i, base)) {
    return depth === 0 || token.column <= base.column;
  }
  if (token.column > base.column) return depth === 0 && isIndentedStatement(tokens, begin, i);
  if (depth > 0) return token.afterBlank && beginsStatement(tokens, i) && !goesOn(before);
  if (isOperator(token)) return token.afterBlank && !goesOn(before);
  if (isContinuation(token)) return false;
  if (goesOn(before)) return token.afterBlank && beginsStatement(tokens, i);
  if (beginsStatement(tokens, i)) return token.afterBlank || !sameFunction(tokens, begin, i);
  return token.afterBlank;
}

/** Whether a line belongs to a `do` at the very left, whose lines begin there too. */
function isOpenDo(tokens: readonly Token[], begin: number, i: number): boolean {
  const [opener, first, token] = [tokens[begin], tokens[begin + 1], tokens[i]];
  if (opener?.text !== 'do' || !first?.first || token === undefined) return false;
  return first.column <= opener.column && !first.afterBlank && !token.afterBlank;
}

/** `d1 $ …` or `d1 silence`: clear enough to end even a statement with an open bracket. */
function isDeckStatement(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const after = tokens[i + 1];
  return (
    token?.kind === 'name' &&
    isDeck(token.text) &&
    after !== undefined &&
    !after.first &&
    (after.text === '$' || after.kind !== 'operator') &&
    after.text !== ',' &&
    after.text !== ')'
  );
}

/**
 * After an empty line, what begins a statement does so even where it is indented. An operator goes
 * on with nothing there, as in Tidal, where the empty line ends what is sent.
 */
function isIndentedStatement(tokens: readonly Token[], begin: number, i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (token === undefined || before === undefined || !token.afterBlank) return false;
  if (goesOn(before)) return false;
  const blocks = tokens.slice(begin, i).filter(isBlockKeyword);
  if (isOperator(token)) return blocks.length === 0;
  if (!beginsStatement(tokens, i)) return false;
  // No line of a `let` begins with another `let`, or with `do`.
  if (token.kind === 'keyword') return blocks.every(({ text }) => text !== 'do');
  return blocks.length === 0;
}

function isBlockKeyword({ kind, text }: Token): boolean {
  return kind === 'keyword' && ['do', 'let', 'where', 'of'].includes(text);
}

/** Whether a line belongs to a `do` or `let` block of the statement before it. */
function insideBlock(tokens: readonly Token[], begin: number, i: number, base: Token): boolean {
  const token = tokens[i];
  if (token === undefined || token.column <= base.column) return false;
  const words = tokens.slice(begin, i).filter(({ kind }) => kind === 'keyword');
  const count = (word: string): number => words.filter(({ text }) => text === word).length;
  // What follows the `in` of a `let` is no line of its block.
  return count('let') > count('in') || ['do', 'where', 'of'].some((word) => count(word) > 0);
}

/** What can only go on with the line before it. */
function isOperator(token: Token): boolean {
  return token.kind === 'operator' && token.text !== '\\';
}

/** A line that can only go on with the statement before it, whatever stands between. */
function isContinuation(token: Token): boolean {
  if (token.kind === 'bracket') return ')]},;`'.includes(token.text);
  return token.kind === 'keyword' && ['in', 'then', 'else', 'of', 'where'].includes(token.text);
}

/** A line whose last token needs something after it. */
function goesOn(before: Token): boolean {
  if (before.kind === 'operator') return true;
  if (before.kind === 'bracket') return '([{,`'.includes(before.text);
  return before.kind === 'keyword' && before.text !== '_';
}

function beginsStatement(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind === 'keyword') {
    return ['let', 'do', 'import', 'infixl', 'infixr', 'infix', 'type', 'data'].includes(
      token.text,
    );
  }
  if (token?.kind === 'name' && (HEADS.has(token.text) || isDeck(token.text))) return true;
  return definedName(tokens, i) !== undefined;
}

/** The name that a line defines, if it is the start of a definition: `f x y = …`, `f :: …`. */
function definedName(tokens: readonly Token[], i: number): string | undefined {
  let depth = 0;
  for (let j = i; ; j += 1) {
    const token = tokens[j];
    if (token === undefined || token.kind === 'end' || (j > i && token.first)) return undefined;
    if (token.kind === 'bracket') {
      if ('([{'.includes(token.text)) depth += 1;
      else if (')]}'.includes(token.text)) depth -= 1;
    }
    if (depth !== 0 || token.kind !== 'operator') continue;
    if (token.text === '=' || token.text === '::') return j > i ? tokens[i]?.text : undefined;
    if (token.text === '$' || token.text === '#') return undefined;
  }
}

/** Whether line `i` is one more equation of the function that the statement defines. */
function sameFunction(tokens: readonly Token[], begin: number, i: number): boolean {
  const name = definedName(tokens, i);
  // `let` after `let` defines something else.
  if (tokens[i]?.kind === 'keyword') return false;
  return name !== undefined && name === definedName(tokens, begin);
}
