import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Library, ShippedSong } from '../../library/index.ts';
import { readText } from '../../store/index.ts';

const mostBytes = 1_000_000;

/** Adds to a library what this version of gabber brings, unless that was done before. */
export async function addShipped(library: Library): Promise<void> {
  const { version, root } = about();
  if (library.note('shipped') === version) return;
  const { shippedEntries } = await import('../../library/index.ts');
  const { makeDefaultRegistry } = await import('../../../synthdefs/index.ts');
  const songs = await songsIn(join(root, 'patterns', 'songs'));
  library.addShipped(shippedEntries(songs, makeDefaultRegistry()), version);
}

/**
 * Says what the entries that came with gabber sound like, unless that was done before. It takes seconds, so it waits
 * until somebody asks.
 */
export async function describeShipped(library: Library): Promise<void> {
  const { version } = about();
  if (library.note('described') === version) return;
  const { describeEntry, mostFound, shippedOrigin } = await import('../../library/index.ts');
  const { makeDefaultRegistry } = await import('../../../synthdefs/index.ts');
  const registry = makeDefaultRegistry();
  const vectors = new Map<number, Uint8Array>();
  for (const entry of library.search({ limit: mostFound })) {
    if (entry.origin !== shippedOrigin) continue;
    const vector = describeEntry(entry, registry);
    if (vector !== undefined) vectors.set(entry.id, vector);
  }
  library.describe(vectors, version);
}

function about(): { readonly version: string; readonly root: string } {
  const require = createRequire(import.meta.url);
  const { version }: { version: string } = require('gabber/package.json');
  return { version, root: dirname(require.resolve('gabber/package.json')) };
}

async function songsIn(folder: string): Promise<readonly ShippedSong[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const songs = files.map(async (file) => {
    const read = await readText(join(folder, file), mostBytes);
    return read.ok ? [{ name: basename(file, '.yaml'), text: read.value }] : [];
  });
  return (await Promise.all(songs)).flat();
}
