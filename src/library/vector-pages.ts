import type { Asking } from './rows.ts';
import { vectorSize } from './vector.ts';

/** Vectors of a page. More make loading faster, fewer adding. */
const pageVectors = 512;
const pageBytes = pageVectors * vectorSize;

/** Writes the vector of an entry into its page, or zeros; within a transaction. */
export function setVector(asking: Asking, id: number, vector: Uint8Array | undefined): void {
  const page = Math.floor(id / pageVectors);
  const [row] = asking.all<{ bytes: Uint8Array }>('SELECT bytes FROM vectors WHERE page = ?', page);
  const bytes = new Uint8Array(pageBytes);
  if (row !== undefined) bytes.set(row.bytes.subarray(0, pageBytes));
  bytes.set(vector ?? new Uint8Array(vectorSize), (id % pageVectors) * vectorSize);
  asking.run(
    'INSERT OR REPLACE INTO vectors (page, bytes) VALUES (?, ?)',
    page,
    Buffer.from(bytes),
  );
}
