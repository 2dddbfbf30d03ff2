import type { Span } from './problem.ts';
import { spanInText } from './word-span.ts';

/**
 * Where the statement of a track stands in Tidal code: the last one that begins with its name, else
 * (a bare expression) the first line that says anything.
 *
 * @example statementSpan('d1 $ s "bd"\nd2 $ s "sn"', 'd2').line // => 2
 */
export function statementSpan(source: string, track: string): Span {
  let found: Span | undefined;
  let first: Span | undefined;
  let at = 0;
  for (const line of source.split('\n')) {
    const begin = at + line.length - line.trimStart().length;
    const said = line.trim();
    if (said !== '' && !said.startsWith('--')) {
      const here = spanInText(source, begin, begin + said.length);
      first ??= here;
      if (isOf(said, track)) found = here;
    }
    at += line.length + 1;
  }
  return found ?? first ?? spanInText(source, 0, 0);
}

function isOf(line: string, track: string): boolean {
  if (line.startsWith(track) && !/[\w']/.test(line.charAt(track.length))) return true;
  return ['p', 'once'].some((name) => line.startsWith(name)) && line.includes(`"${track}"`);
}
