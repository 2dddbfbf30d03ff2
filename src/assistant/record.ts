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

/**
 * The entries among the lines of a record; what is none is left out: it may be of a later version, or tell of
 * something else that happened.
 *
 * @param lines as they were read: any values
 */
export function entriesIn(lines: readonly unknown[]): readonly Entry[] {
  return lines.flatMap((line): Entry[] => {
    const read = entry.safeParse(line);
    return read.success ? [read.data as Entry] : [];
  });
}
