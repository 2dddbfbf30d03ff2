import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Result, success } from '../base/index.ts';
import type { Cache } from '../store/index.ts';
import { compileScd } from './compile-scd.ts';

/** Changes when the same source gives other SynthDefs than before. */
const version = 1;

/**
 * Compiles SuperCollider source, or takes what was made of the same bytes before. Problems: those of
 * `compileScd`.
 */
export async function compileScdOnce(
  path: string,
  bytes: Uint8Array,
  cache: Cache | undefined,
): Promise<Result<Uint8Array>> {
  const key = `scd:${version}:${createHash('sha256').update(bytes).digest('hex')}`;
  const kept = await cache?.get(key);
  if (kept !== undefined) return success(await readFile(kept));
  const compiled = await compileScd(path, bytes);
  if (!compiled.ok) return compiled;
  // A cache that cannot be written is no reason to fail.
  await cache?.put(key, (sink) => sink.write(compiled.value), '.scsyndef');
  return compiled;
}
