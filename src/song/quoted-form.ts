/**
 * A text as a YAML scalar that keeps it whole: in single quotes, or as a block when it has several
 * lines.
 *
 * @example quotedForm('n "0 3" # s "x"') // => `'n "0 3" # s "x"'`
 */
export function quotedForm(text: string): string {
  if (text.includes('\n')) return `|\n  ${text.trimEnd().replaceAll('\n', '\n  ')}`;
  return `'${text.replaceAll("'", "''")}'`;
}
