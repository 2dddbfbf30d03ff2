import { parse } from 'yaml';
import { fingerprint } from '../studio/index.ts';
import type { EntryKind } from './entry.ts';

/** A string literal of Tidal, or a comment: to its end, or within braces. */
const literalOrComment = /("(?:[^"\\]|\\.)*")|--[^\n]*|\{-[\s\S]*?-\}/g;

/**
 * The same for texts that differ only in what means nothing: spaces, comments, the order of a map's keys.
 *
 * @example hashOf('pattern', 's "bd*4"  -- four') === hashOf('pattern', 's  "bd*4"') // => true
 */
export function hashOf(kind: EntryKind, text: string): string {
  return fingerprint(`${kind} ${kind === 'pattern' ? plainPattern(text) : plainYaml(text)}`);
}

function plainPattern(text: string): string {
  return text
    .replaceAll(literalOrComment, (_all, literal: string | undefined) => literal ?? ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** YAML as JSON with its keys in order; what is no YAML (a song in Tidal's language) as a pattern is. */
function plainYaml(text: string): string {
  try {
    const data: unknown = parse(text, { maxAliasCount: 100 });
    if (typeof data === 'object' && data !== null) return JSON.stringify(data, inOrder);
  } catch {
    // its words are compared then
  }
  return plainPattern(text);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
