import type { Asking } from './rows.ts';
import { vectorSize } from './vector.ts';

/** Vectors of a page. More make loading faster, fewer adding. */
const pageVectors = 512;
const pageBytes = pageVectors * vectorSize;

/** All vectors: that of entry `id` begins at `id * vectorSize`. */
export type Vectors = Uint8Array;

/** Writes the vector of an entry into its page, or zeros; within a transaction. */
export function setVector(asking: Asking, id: number, vector: Uint8Array | undefined): void {
  setVectors(asking, new Map([[id, vector ?? new Uint8Array(vectorSize)]]));
}

/** Writes vectors of several entries, each page once; within a transaction. */
export function setVectors(asking: Asking, vectors: ReadonlyMap<number, Uint8Array>): void {
  const pages = new Map<number, Uint8Array>();
  for (const [id, vector] of vectors) {
    const page = Math.floor(id / pageVectors);
    const bytes = pages.get(page) ?? filledPage(asking, page);
    bytes.set(vector, (id % pageVectors) * vectorSize);
    pages.set(page, bytes);
  }
  for (const [page, bytes] of pages) writePage(asking, page, bytes);
}

/** A page as it stands, to be written into; zeros where there is none. */
function filledPage(asking: Asking, page: number): Uint8Array {
  const bytes = new Uint8Array(pageBytes);
  bytes.set(pageOf(asking, page) ?? [], 0);
  return bytes;
}

/** The vector of an entry among all. */
export function vectorAt(vectors: Vectors, id: number): Uint8Array {
  return vectors.subarray(id * vectorSize, (id + 1) * vectorSize);
}

/** The vector of an entry; undefined where none was ever written near it. */
export function vectorOf(asking: Asking, id: number): Uint8Array | undefined {
  const bytes = pageOf(asking, Math.floor(id / pageVectors));
  const at = (id % pageVectors) * vectorSize;
  return bytes?.slice(at, at + vectorSize);
}

/** All vectors, read again only after something was written. */
export function keptVectors(asking: Asking): () => Vectors {
  let vectors: Vectors | undefined;
  let at = '';
  return () => {
    const [ours] = asking.all<{ changes: number }>('SELECT total_changes() AS changes');
    const [theirs] = asking.all<{ data_version: number }>('PRAGMA data_version');
    const now = `${ours?.changes} ${theirs?.data_version}`;
    if (vectors === undefined || now !== at) vectors = loadVectors(asking);
    at = now;
    return vectors;
  };
}

function loadVectors(asking: Asking): Vectors {
  const [last] = asking.all<{ page: number | null }>('SELECT max(page) AS page FROM vectors');
  const vectors = new Uint8Array(((last?.page ?? -1) + 1) * pageBytes);
  for (let page = 0; page * pageBytes < vectors.length; page += 1) {
    const bytes = pageOf(asking, page);
    if (bytes !== undefined) vectors.set(bytes, page * pageBytes);
  }
  return vectors;
}

/** The bytes of a page; undefined where there is none. A page of another length is as if it were not there. */
function pageOf({ all }: Asking, page: number): Uint8Array | undefined {
  const [row] = all<{ bytes: unknown }>('SELECT bytes FROM vectors WHERE page = ?', page);
  return bytesOf(row?.bytes);
}

/** What SQLite gives for a page: a buffer, in one way or another. */
function bytesOf(blob: unknown): Uint8Array | undefined {
  if (!(blob instanceof ArrayBuffer || blob instanceof Uint8Array)) return undefined;
  const bytes = new Uint8Array(blob);
  return bytes.length === pageBytes ? bytes : undefined;
}

/** Takes over a page of another library; one that is damaged is left out. */
export function takePage(asking: Asking, page: number, blob: unknown): void {
  const bytes = bytesOf(blob);
  if (bytes !== undefined && Number.isSafeInteger(page)) writePage(asking, page, bytes);
}

function writePage({ run }: Asking, page: number, bytes: Uint8Array): void {
  const sql = 'INSERT OR REPLACE INTO vectors (page, bytes) VALUES (?, ?)';
  run(sql, page, Buffer.from(bytes));
}
