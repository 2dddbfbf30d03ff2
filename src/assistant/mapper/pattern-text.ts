import { classifyPatternText, type Edit, type SongData } from '../../song/index.ts';
import { isTidalName } from '../../tidal/index.ts';
import type { Scene } from './scene.ts';
import { sectionNames } from './targets.ts';

/** Whether a pattern is bare mini-notation. */
export function isBare(text: string): boolean {
  return classifyPatternText(text, isTidalName).kind === 'mini';
}

/** Whether bare mini-notation has notes in it, and not only hits. */
export function hasNotes(text: string): boolean {
  return /(?:^|[\s[<{,(])(?:[a-g](?:s|f|#)?-?\d|-?\d)/.test(text);
}

/** A pattern as a Tidal expression that functions can be put before. */
export function asExpression(text: string): string {
  const inner = text.trim();
  if (!isBare(inner)) return inner;
  if (hasNotes(inner)) return `note "${inner.replaceAll(/\s*\n\s*/g, ' ')}"`;
  return `struct "${inner.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/[xX]/g, 't')}" $ velocity 0.85`;
}

/** A function of Tidal put before a pattern. */
export function before(text: string, call: string): string {
  return `${call} $ ${asExpression(text)}`;
}

/** Another value for all notes of a pattern: `# legato 0.4`. */
export function joined(text: string, controls: string): string {
  const expression = asExpression(text);
  const needsBrackets = /\$|\n/.test(expression);
  return needsBrackets ? `(${expression.trim()}) ${controls}` : `${expression} ${controls}`;
}

/**
 * A pattern without the functions of some names among those that stand before it.
 *
 * @example withoutCalls('every 2 (fast 2) $ rev $ note "c d"', new Set(['every'])) // => 'rev $ note "c d"'
 */
export function withoutCalls(text: string, names: ReadonlySet<string>): string {
  const terms = termsOf(text);
  const calls = terms.slice(0, -1);
  const kept = calls.filter((call) => !names.has(/^\s*\(?\s*([\w']+)/.exec(call)?.[1] ?? ''));
  return kept.length === calls.length
    ? text
    : [...kept, ...terms.slice(-1)].map((term) => term.trim()).join(' $ ');
}

/** What stands between the `$` of an expression, outside of brackets and quotes. */
function termsOf(text: string): readonly string[] {
  const terms: string[] = [''];
  let depth = 0;
  let isQuoted = false;
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '([{'.includes(char)) depth++;
    else if (!isQuoted && ')]}'.includes(char)) depth--;
    if (char === '$' && depth === 0 && !isQuoted) terms.push('');
    else terms.push(`${terms.pop() ?? ''}${char}`);
  }
  return terms;
}

/** A track's pattern and those that sections give it, all changed alike. */
export function eachPattern(
  song: SongData,
  track: string,
  change: (text: string) => string | undefined,
): readonly Edit[] {
  const own = song.tracks[track]?.pattern;
  const edits: Edit[] = [];
  const put = (text: unknown, section?: string): void => {
    if (typeof text !== 'string' && typeof text !== 'number') return;
    const pattern = change(String(text));
    if (pattern !== undefined)
      edits.push({
        op: 'track.pattern',
        track,
        pattern,
        ...(section !== undefined && { section }),
      });
  };
  put(own);
  for (const { at, path } of sectionNames(song))
    put(song.arrangement?.[at]?.pattern?.[track], path);
  return edits;
}

/** A call before the pattern that a track has in each of some sections. */
export function inSections(
  { song }: Scene,
  track: string,
  sections: readonly string[],
  call: string,
): readonly Edit[] {
  return sections.map((section) => ({
    op: 'track.pattern',
    track,
    pattern: before(patternIn(song, track, section), call),
    section,
  }));
}

/** The pattern that a track has in a section: that section’s own, or the track’s. */
export function patternIn(song: Scene['song'], track: string, section: string): string {
  const place = sectionNames(song).find(({ path }) => path === section);
  const own = place === undefined ? undefined : song.arrangement?.[place.at]?.pattern?.[track];
  return String(own ?? song.tracks[track]?.pattern ?? 'x');
}
