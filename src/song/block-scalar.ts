import { CST, type Scalar } from 'yaml';
import { TextTrail } from './text-trail.ts';

/** A line of a block after its indentation. */
interface Line {
  /** Where the text begins, past the indentation of the block. */
  readonly begin: number;
  /** Where it ends, line break excluded. */
  readonly end: number;
  /** Past the line break. */
  readonly next: number;
}

/**
 * Reads the characters of a block scalar (`|` or `>`), which needs its source token
 * (`keepSourceTokens`).
 */
export function decodeBlock(node: Scalar, text: string): TextTrail | undefined {
  const token = node.srcToken;
  if (token?.type !== 'block-scalar') return undefined;
  const lastProp = token.props.at(-1);
  if (lastProp === undefined) return undefined;
  const header =
    token.props
      .filter((each) => each.type === 'block-scalar-header')
      .map(CST.stringify)
      .join('') || '|';
  const begin = lastProp.offset + CST.stringify(lastProp).length;
  const end = begin + token.source.length;
  const explicit = /\d/.exec(header)?.[0];
  const indent =
    explicit === undefined ? firstIndent(text, begin, end) : token.indent + Number(explicit);
  const lines = linesOf(text, begin, end, indent);
  const chomp = /[+-]/.exec(header)?.[0] ?? '';
  const trail = new TextTrail(begin);
  const isFolded = header.startsWith('>');
  const content = lines.findLastIndex((each) => each.end > each.begin) + 1;
  addLines(trail, text, lines.slice(0, content), isFolded);
  addLastBreaks(trail, lines, content, chomp);
  return trail;
}

/** Indentation of the first line with text; where there is none, all blanks are indentation. */
function firstIndent(text: string, begin: number, end: number): number {
  if (/^[ \r\n]*$/.test(text.slice(begin, end))) return Number.POSITIVE_INFINITY;
  const match = /^(?: *\r?\n)*( *)/.exec(text.slice(begin, end));
  return match?.[1]?.length ?? 0;
}

function linesOf(text: string, begin: number, end: number, indent: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = begin; at < end; ) {
    const found = text.indexOf('\n', at);
    const next = found === -1 || found >= end ? end : found + 1;
    const isBroken = next > at && text[next - 1] === '\n';
    const isCrlf = isBroken && text[next - 2] === '\r' && next - 2 >= at;
    const lineEnd = next - (isBroken ? 1 : 0) - (isCrlf ? 1 : 0);
    let start = at;
    while (start < lineEnd && start - at < indent && text[start] === ' ') start += 1;
    lines.push({ begin: start, end: lineEnd, next });
    at = next;
  }
  return lines;
}

/** The text of the lines with what stands between them, the last line's break excluded. */
function addLines(trail: TextTrail, text: string, lines: readonly Line[], isFolded: boolean): void {
  let previous: Line | undefined;
  let breaks: Line[] = [];
  for (const line of lines) {
    if (line.begin === line.end) {
      breaks.push(line);
      continue;
    }
    const between = previous === undefined ? breaks : [previous, ...breaks];
    const isText =
      previous !== undefined && [previous, line].every((each) => !isIndented(text, each));
    if (isFolded && isText) addFold(trail, between);
    else for (const each of between) trail.add('\n', each.end, each.next);
    trail.copy(text, line.begin, line.end);
    previous = line;
    breaks = [];
  }
}

/** One break between two lines of text is a space; of more, the first is dropped. */
function addFold(trail: TextTrail, between: readonly Line[]): void {
  const [first, ...rest] = between;
  if (first !== undefined && rest.length === 0) trail.add(' ', first.end, first.next);
  for (const each of rest) trail.add('\n', each.end, each.next);
}

function isIndented(text: string, line: Line): boolean {
  return text[line.begin] === ' ' || text[line.begin] === '\t';
}

/** `-` drops the breaks at the end, `+` keeps them; otherwise one stays if there is any text. */
function addLastBreaks(
  trail: TextTrail,
  lines: readonly Line[],
  content: number,
  chomp: string,
): void {
  const last = lines[content - 1];
  const after = lines.slice(content).filter((each) => each.next > each.end);
  if (chomp === '-') return;
  if (last !== undefined) trail.add('\n', last.end, last.next);
  if (chomp === '+') for (const each of after) trail.add('\n', each.end, each.next);
}
