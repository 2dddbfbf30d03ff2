import { quotedForm } from './quoted-form.ts';

/** Lines above a place that are searched for the pattern which led to it. */
const linesAbove = 100;
const longestLine = 500;

/** A pattern that begins without a quote, or goes on after one. */
const ofBlock = /^\s*(?:- )?([\w-]+)\s*:\s*((?![|>&*])\S.*?)\s*$/;
/** The same inside `{…}`, where a comment, a comma or a bracket ends it early. */
const ofFlow = /[{,]\s*pattern\s*:\s*((?!['"|>&*])\S.*?)[\s}]*$/;

/**
 * What to write where YAML could not read on because of a pattern without quotes; undefined where
 * there is none near the place.
 *
 * @example unquotedHint('pattern: "1 2" + n "3"', 15) // => `Quote the pattern: \`pattern: '"1 2" + n "3"'\`.`
 */
export function unquotedHint(text: string, at: number): string | undefined {
  const rows = text.slice(0, endOfLine(text, at)).split('\n').slice(-linesAbove).reverse();
  const pattern =
    rows.slice(0, 2).map(patternOfBlock).find(Boolean) ?? rows.map(patternOfFlow).find(Boolean);
  return pattern === undefined
    ? undefined
    : `Quote the pattern: \`pattern: ${quotedForm(pattern)}\`.`;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function patternOfBlock(row: string): string | undefined {
  const [, key, value = ''] = ofBlock.exec(row.slice(0, longestLine)) ?? [];
  if (key !== 'pattern') return undefined;
  const isQuoted = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")\s*(?:#.*)?$/.test(value);
  return isQuoted ? undefined : value;
}

/** The last pattern of a line that has a comment, a bracket or a quote in it. */
function patternOfFlow(row: string): string | undefined {
  const found = ofFlow.exec(row.slice(0, longestLine))?.[1];
  return found !== undefined && /[#"[\],]/.test(found) ? found : undefined;
}
