import type { Problem, Span } from '../base/index.ts';

/** The name of what was typed at the prompt, where a Problem speaks of it. */
export const TYPED = 'typed';

/** What is set, what is done, with what. */
const assignment = /^(\s*)([^\s=@]+)([^=]*=\s*)([\s\S]*?)\s*$/;

/**
 * A Problem of an edit that was typed, at the words that it is about: those that it quotes, the value, or else what is
 * to be set. One that stands in a file already stays there.
 *
 * @param text what was typed: `kick.drve = 3`
 * @param file the file that was to be changed
 */
export function atTypedWords(each: Problem, text: string, file: string): Problem {
  const [, indent = '', target = '', sign = '', value = ''] = assignment.exec(text) ?? [];
  const valueAt = indent.length + target.length + sign.length;
  if (each.span !== undefined) {
    return each.file === file ? each : inText({ ...each, span: later(each.span, valueAt) });
  }
  const quoted = [...each.message.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
  const named = quoted.filter((word) => text.includes(word)).sort((a, b) => b.length - a.length)[0];
  if (named !== undefined) {
    // `drive` is the last part of `kick.drive`, and no part of a track that is called so
    const at = text.startsWith(named, indent.length) ? indent.length : text.lastIndexOf(named);
    return inText({ ...each, span: spanOf(text, at, named.length) });
  }
  const isOfValue = each.path?.at(-1) === 'value' && value !== '';
  const span = isOfValue
    ? spanOf(text, valueAt, value.length)
    : spanOf(text, indent.length, target.length);
  return inText({ ...each, span });
}

/**
 * A Problem of one of several changes that were typed in one line, at its words there; one of nothing that was typed
 * stays as it is.
 *
 * @param changes what was typed, a change each: the first edits come from them, in their order
 */
export function atTypedChange(each: Problem, changes: readonly string[], file: string): Problem {
  const at = changeOf(each, changes);
  const change = changes[at];
  if (change === undefined) return each;
  const placed = atTypedWords(each, change, file);
  if (placed.file !== TYPED || placed.span === undefined) return placed;
  const before = changes.slice(0, at).map((one) => `${one} `);
  return { ...placed, span: behind(placed.span, before.join('')) };
}

/** Which change a Problem is about: of an edit that it names, else of the value that it leads to; −1 where of none. */
function changeOf({ path = [] }: Problem, changes: readonly string[]): number {
  const [first, at] = path;
  if (first === 'edits') return typeof at === 'number' && at < changes.length ? at : -1;
  const steps = path.map(String);
  return changes.findLastIndex((change) => {
    const [, , target = ''] = assignment.exec(change) ?? [];
    const parts = target.split(/[.@]/).filter((part) => part !== 'tracks');
    return parts.length > 0 && parts.every((part) => steps.includes(part));
  });
}

/** A place in a text, in one that has more before it. */
function behind(span: Span, before: string): Span {
  const lines = before.split('\n');
  const moved = later(span, lines.at(-1)?.length ?? 0);
  const further = lines.length - 1;
  return { ...moved, line: moved.line + further, endLine: moved.endLine + further };
}

function inText({ path: _, ...each }: Problem): Problem {
  return { ...each, file: TYPED };
}

/** A place in a value, in the text that it is the end of. */
function later(span: Span, by: number): Span {
  const { line, column, endLine, endColumn } = span;
  return {
    line,
    column: line === 1 ? column + by : column,
    endLine,
    endColumn: endLine === 1 ? endColumn + by : endColumn,
  };
}

function spanOf(text: string, at: number, length: number): Span {
  const before = text.slice(0, at).split('\n');
  const inside = text.slice(at, at + length).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const endLine = line + inside.length - 1;
  const last = inside.at(-1)?.length ?? 0;
  return { line, column, endLine, endColumn: endLine === line ? column + last : last + 1 };
}
