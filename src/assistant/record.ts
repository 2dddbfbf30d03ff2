import { z } from 'zod';
import { editSchema } from '../song/index.ts';
import type { Entry } from './history.ts';

const slots = z.record(z.string(), z.union([z.string(), z.number()]));
const turn = z.object({
  message: z.string(),
  intents: z.array(z.object({ name: z.string(), slots })),
  edits: z.array(editSchema),
  inverse: z.array(editSchema),
  focus: z.array(z.string()),
  asked: z.string().optional(),
  done: z.array(z.string()).optional(),
  reply: z.string().optional(),
  model: z.string().optional(),
});
const count = z.int().min(1).max(1000);
const entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('turn'), turn }),
  z.object({ kind: z.literal('undo'), turns: count }),
  z.object({ kind: z.literal('redo'), turns: count }),
]);

/** An entry as a line of JSON. */
export function writeEntry(each: Entry): string {
  return `${JSON.stringify(each)}\n`;
}

/**
 * The entries of a record: lines of JSON. Lines that are no entries are left out, and counted: a record may
 * have been cut off, or written by a later version.
 */
export function readEntries(text: string): {
  readonly entries: readonly Entry[];
  readonly lost: number;
} {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const entries = lines.flatMap(readLine);
  return { entries, lost: lines.length - entries.length };
}

function readLine(line: string): Entry[] {
  try {
    const read = entry.safeParse(JSON.parse(line));
    return read.success ? [read.data as Entry] : [];
  } catch {
    return [];
  }
}
