import type { z } from 'zod';
import { failure, hasErrors, type Problem, type Result, success } from '../base/index.ts';
import { makePositions, type Positions } from './positions.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYamlData } from './yaml-data.ts';
import { parseYaml } from './yaml-source.ts';

/** What a file of YAML holds that is no song. */
export interface DataFileKind<T> {
  readonly schema: z.ZodType<T>;
  /** What its Problems' codes begin with: `genre`. */
  readonly code: string;
  /** What its Problems call it: `A genre`. */
  readonly subject: string;
  /** Named in Problems. */
  readonly file?: string;
}

/** A file's content, and where its parts stand. */
export interface DataFile<T> {
  readonly data: T;
  /** The same as it is written, keys in their order: for `rewriteData`. */
  readonly written: unknown;
  readonly positions: Positions;
}

const mostProblems = 50;

/**
 * Reads a file of YAML (or JSON) by a schema of its own, bounded as songs are. Every Problem has a span.
 *
 * Codes: as a song's, with another beginning: `genre.unknown-key`, `genre.missing`, `genre.type`,
 * `genre.range`, `genre.value`, `genre.yaml`, `genre.size`, `genre.nesting`.
 */
export function readDataFile<T>(text: string, kind: DataFileKind<T>): Result<DataFile<T>> {
  const told = (each: Problem): Problem => ({
    ...each,
    code: each.code.replace(/^song\b/, kind.code),
    message: each.message.replace(/^A song\b/, kind.subject),
    ...(kind.file === undefined ? {} : { file: kind.file }),
  });
  const source = parseYaml(text);
  if (!source.ok) return failure(source.problems.map(told));
  const positions = makePositions(source.value, kind.file);
  const { data, problems } = readYamlData(source.value);
  if (hasErrors(problems)) return failure(problems.map((each) => told(positions.place(each))));
  const checked = kind.schema.safeParse(data);
  if (checked.success) return success({ data: checked.data, written: data, positions });
  const found = schemaProblems(checked.error.issues, data, mostProblems, kind.schema);
  return failure(found.map((each) => told(positions.place(each))));
}
