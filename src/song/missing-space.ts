/** A key, a colon, and what follows it at once: YAML reads the three as one word. */
const joined = /^([A-Za-z][\w-]*):(?!\s|\/\/)(.+)$/;

/**
 * What to write for a text that was meant as a key and its value, where the space between them is
 * missing; undefined for any other text.
 *
 * @example missingSpaceHint('drive:3') // => 'A colon needs a space after it: write `drive: 3`.'
 * @example missingSpaceHint('drive') // => undefined
 */
export function missingSpaceHint(text: string): string | undefined {
  const [, key = '', value = ''] = joined.exec(text.trim().slice(0, 200)) ?? [];
  if (key === '') return undefined;
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return `A colon needs a space after it: write \`${key}: ${shown}\`.`;
}
