import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { failure, problem, type Result, success } from '../../base/index.ts';
import { type Entry, listEntries, songOfEntries } from '../../library/index.ts';
import { writeAtomic } from '../../store/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { noEntry } from './no-entry.ts';
import { withLibrary } from './with-library.ts';

/**
 * Writes entries into a file: a list of them (`.yaml`), statements of Tidal code (`.tidal`), notes (`.mid`).
 *
 * Problems: `library.no-entry`, `library.format`, `library.export`; those of songs in those formats; `file.write`.
 */
export async function exportEntries(
  ids: readonly number[],
  file: string,
  context: Context,
): Promise<Result<Reply>> {
  const found = await withLibrary(context, (library): Result<readonly Entry[]> => {
    const entries = ids.map((id) => library.entry(id));
    const missing = entries.indexOf(undefined);
    if (missing !== -1) return noEntry(ids[missing] ?? 0);
    return success(entries.flatMap((entry) => entry ?? []));
  });
  if (!found.ok) return found;
  const ending = /\.(ya?ml|tidal|midi?)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) {
    const hint = 'End its name with .yaml, .tidal or .mid.';
    return failure([problem('library.format', `${file} says no format.`, { hint })]);
  }
  if (/^ya?ml$/.test(ending)) return written(file, listEntries(found.value), context);
  const format = ending === 'tidal' ? 'tidal' : 'midi';
  return asSong(found.value, format, file, context);
}

async function written(file: string, text: string, { cwd }: Context): Promise<Result<Reply>> {
  const saved = await writeAtomic(resolve(cwd, file), text);
  return saved.ok ? success({ text: `${file}\n`, json: { file } }) : saved;
}

/** Patterns side by side are a song, and songs can be written in these formats. */
async function asSong(
  entries: readonly Entry[],
  format: 'tidal' | 'midi',
  output: string,
  context: Context,
): Promise<Result<Reply>> {
  const song = songOfEntries(entries);
  if (!song.ok) return song;
  const folder = await mkdtemp(join(tmpdir(), 'gabber-export-'));
  try {
    const file = join(folder, 'entries.yaml');
    await writeFile(file, song.value);
    const { exportSong } = await import('../export-song.ts');
    return await exportSong(file, format, { output: resolve(context.cwd, output) }, context);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
