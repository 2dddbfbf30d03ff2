import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { removeLeftBehind } from './unfinished-files.ts';

/**
 * A file of the cache: `KEY-CONTENT.ending`, both hashes, in the folder of the key's first byte. Where
 * readers check the content themselves, its length stands in place of the hash.
 */
export interface Entry {
  readonly path: string;
  /** The hash of its key and that (or the length) of its content, as its name says. */
  readonly keyDigest: string;
  readonly contentDigest: string;
  readonly bytes: number;
  /** When it was last put or got, in milliseconds since 1970. */
  readonly usedAt: number;
}

/** Hexadecimal digits kept of each SHA-256: 160 bits. */
export const digestLength = 40;

const entryName = new RegExp(
  `^([0-9a-f]{${digestLength}})-([0-9a-f]{${digestLength}})(\\.[a-z0-9.]+)?$`,
);
/** What was used so lately may be in use by another process. */
const graceMs = 60_000;

/**
 * The entries of a cache, or those of one key, newest first. Files that are not the cache's are
 * never listed, and so never removed.
 */
export async function listEntries(dir: string, keyDigest?: string): Promise<Entry[]> {
  const shards = keyDigest === undefined ? await namesIn(dir) : [keyDigest.slice(0, 2)];
  const entries: Entry[] = [];
  for (const shard of shards.filter(isShard)) {
    for (const name of await namesIn(join(dir, shard))) {
      if (keyDigest !== undefined && !name.startsWith(keyDigest)) continue;
      const entry = await readEntry(join(dir, shard), name);
      if (entry !== undefined) entries.push(entry);
    }
  }
  return entries.sort((a, b) => b.usedAt - a.usedAt);
}

/** Removes the least recently used entries until the rest fits, and what dead writers left. */
export async function evict(dir: string, limitBytes: number, now: number): Promise<void> {
  for (const shard of await shardsIn(dir)) await removeLeftBehind(shard, now);
  const entries = await listEntries(dir);
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  await removeOldest(entries, total - limitBytes, now);
}

/** Removes the least recently used entries, so many bytes at least; gives how many those are. */
export async function evictBytes(dir: string, bytes: number, now: number): Promise<number> {
  return removeOldest(await listEntries(dir), bytes, now);
}

/** Removes the last of some entries, the newest first; none that may be in use. */
async function removeOldest(entries: Entry[], bytes: number, now: number): Promise<number> {
  let removed = 0;
  for (const entry of entries.reverse()) {
    if (removed >= bytes) break;
    if (now - entry.usedAt < graceMs) continue;
    await rm(entry.path, { force: true });
    removed += entry.bytes;
  }
  return removed;
}

async function readEntry(folder: string, name: string): Promise<Entry | undefined> {
  const match = entryName.exec(name);
  if (match === null) return undefined;
  const [, keyDigest = '', contentDigest = ''] = match;
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return undefined;
  return { path, keyDigest, contentDigest, bytes: found.size, usedAt: found.mtimeMs };
}

function isShard(name: string): boolean {
  return /^[0-9a-f]{2}$/.test(name);
}

/** The folders of entries in a cache. */
export async function shardsIn(dir: string): Promise<string[]> {
  return (await namesIn(dir)).filter(isShard).map((shard) => join(dir, shard));
}

/** Names in a folder; none where it is missing or another process just removed it. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
