/**
 * A text as a YAML scalar that keeps it whole: in single quotes, or as a block when it has several
 * lines.
 *
 * @example quotedForm('n "0 3" # s "x"') // => `'n "0 3" # s "x"'`
 */
export function quotedForm(text: string): string {
  const lines = text.trimEnd().split(/\r?\n/);
  if (lines.length > 1) {
    const indents = lines.slice(1).map((each) => /^ */.exec(each)?.[0].length ?? 0);
    const indent = Math.min(...indents);
    const block = lines.map((each, at) => `  ${at === 0 ? each : each.slice(indent)}`);
    return ['|', ...block].join('\n');
  }
  return `'${text.replaceAll("'", "''")}'`;
}
