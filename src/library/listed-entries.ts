import { stringify } from 'yaml';
import { z } from 'zod';
import { failure, problem, type Result, success } from '../base/index.ts';
import {
  type Entry,
  entryKinds,
  longestEntry,
  longestName,
  longestTag,
  mostTags,
  type NewEntry,
} from './entry.ts';
import { mapIn } from './yaml-map.ts';

/** Entries of one file. */
const mostEntries = 100_000;

const listed = z.strictObject({
  kind: z.enum(entryKinds),
  name: z.string().min(1).max(longestName),
  text: z.string().min(1).max(longestEntry),
  tags: z.array(z.string().max(longestTag)).max(mostTags).optional(),
  bpm: z.number().positive().max(2000).optional(),
  key: z.string().max(100).optional(),
  genre: z.string().max(100).optional(),
  sound: z.string().max(20_000).optional(),
});

const file = z.strictObject({
  library: z.literal(1),
  entries: z.array(z.unknown()).max(mostEntries),
});

/** Whether data is a list of entries, as `listEntries` writes it. */
export function isListOfEntries(data: Readonly<Record<string, unknown>>): boolean {
  return 'library' in data && 'entries' in data;
}

/**
 * Entries as YAML that `readListed` reads again: what they are, not how often they were used here.
 *
 * @example listEntries([]) // => 'library: 1\nentries: []\n'
 */
export function listEntries(entries: readonly Entry[]): string {
  const list = entries.map(({ kind, name, tags, bpm, key, genre, sound, text }) => ({
    ...{ kind, name },
    ...(tags.length > 0 && { tags }),
    ...(bpm !== undefined && { bpm }),
    ...(key !== undefined && { key }),
    ...(genre !== undefined && { genre }),
    ...(sound !== undefined && { sound }),
    text,
  }));
  return stringify({ library: 1, entries: list }, { lineWidth: 0 });
}

/**
 * Reads a list of entries (YAML or JSON). Those that are wrong are told of, and the others read.
 *
 * Problems: `library.yaml`, `library.list`, `library.entry` (for each that is wrong).
 */
export function readListed(text: string): Result<readonly NewEntry[]> {
  const data = mapIn(text);
  if (!data.ok) return data;
  const read = file.safeParse(data.value);
  if (!read.success) {
    const hint = 'Write `library: 1` and `entries: [{kind: pattern, name: …, text: …}]`.';
    return failure([problem('library.list', 'This is no list of entries.', { hint })]);
  }
  const tried = read.data.entries.map((each) => listed.safeParse(each));
  const problems = tried.flatMap((each, at) => {
    if (each.success) return [];
    const [issue] = each.error.issues;
    const where = issue?.path.join('.') ?? '';
    const message = `Entry ${at + 1} of the list is wrong${where === '' ? '' : ` (${where})`}.`;
    return [problem('library.entry', message, { path: ['entries', at] })];
  });
  const entries = tried.flatMap((each) => (each.success ? [each.data as NewEntry] : []));
  return entries.length === 0 && problems.length > 0
    ? failure(problems)
    : success(entries, problems);
}
