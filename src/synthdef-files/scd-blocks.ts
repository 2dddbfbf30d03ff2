/** A piece of SuperCollider source that is evaluated by itself. */
export interface ScdBlock {
  /** The line of the file that it begins in, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/**
 * The blocks of a source as SuperCollider's IDE evaluates them: what stands between a line that is `(`
 * and one that is `)`. What stands outside of several blocks is for trying things out, and left out; a
 * source with fewer than two is one block.
 *
 * @example scdBlocks('(\na\n)\nb\n(\nc\n)\n').map(({ line }) => line) // => [1, 5]
 */
export function scdBlocks(source: string): readonly ScdBlock[] {
  const lines = source.split('\n');
  const blocks: ScdBlock[] = [];
  let begin: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (begin === undefined && isAlone('(', line)) begin = at;
    if (begin === undefined || !isAlone(')', line)) continue;
    blocks.push({ line: begin + 1, code: lines.slice(begin, at + 1).join('\n') });
    begin = undefined;
  }
  return blocks.length < 2 ? [{ line: 1, code: source }] : blocks;
}

/** Whether a bracket stands at the beginning of a line that has nothing more but a comment. */
function isAlone(bracket: '(' | ')', line: string): boolean {
  return line.startsWith(bracket) && /^;?\s*(\/\/.*)?$/.test(line.slice(1).trimEnd());
}
