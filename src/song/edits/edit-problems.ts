import type { z } from 'zod';
import {
  failure,
  hintNearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../../base/index.ts';
import { keysAt } from '../schema-keys.ts';
import { schemaProblems } from '../schema-problems.ts';
import { type Edit, editKinds, editSchema } from './edit-kinds.ts';
import { isMap } from './plain-data.ts';

/** More would not be read. */
const mostProblems = 10;

/**
 * An edit that may come from anywhere, once it has the right shape.
 *
 * Problems: `edit.shape`, `edit.unknown-op`, and those of a song's schema.
 *
 * @example readEdit({ op: 'track.remove', track: 'hat' }).ok // => true
 */
export function readEdit(written: unknown): Result<Edit> {
  const read = editSchema.safeParse(written);
  if (read.success) return success(read.data);
  const op = isMap(written) ? written['op'] : undefined;
  const kind = editKinds.find((each) => each.op === op);
  if (kind === undefined) return failure([unknownOperation(op)]);
  const problems = read.error.issues.flatMap((issue) => fieldProblems(issue, written, kind));
  return failure(problems.slice(0, mostProblems));
}

function unknownOperation(op: unknown): Problem {
  const names = editKinds.map((each) => each.op);
  if (typeof op !== 'string') {
    const hint = 'Write for example `{"op": "param.set", "path": "kick.drive", "value": "18dB"}`.';
    return problem('edit.shape', 'An edit is a map with an `op`.', { hint });
  }
  const hint = hintNearest(op, names);
  const message = `There is no operation \`${op.slice(0, 40)}\`.`;
  return problem('edit.unknown-op', message, { path: ['op'], ...(hint && { hint }) });
}

function fieldProblems(
  issue: z.core.$ZodIssue,
  written: unknown,
  { schema, op }: (typeof editKinds)[number],
): Problem[] {
  const path = issue.path.map((each) => (typeof each === 'symbol' ? '' : each));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const hint = hintNearest(key, keysAt(schema, path));
      const where = path.length === 0 ? `\`${op}\`` : `\`${path.join('.')}\``;
      const message = `${where} has no field \`${key}\`.`;
      return problem('edit.shape', message, { path: [...path, key], ...(hint && { hint }) });
    });
  }
  return schemaProblems([issue], written, mostProblems).map((each) => ({
    ...each,
    message: each.message.replace(/^A song\b/, `\`${op}\``),
  }));
}
