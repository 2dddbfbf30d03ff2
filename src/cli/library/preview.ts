import { copyFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { failure, type Result, success } from '../../base/index.ts';
import { type Entry, mapIn, songOfEntry } from '../../library/index.ts';
import type { SongData } from '../../song/index.ts';
import { fileProblem, findDirectories, makeFolder } from '../../store/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { noEntry } from './no-entry.ts';
import { withLibrary } from './with-library.ts';

/** Bars that are heard. */
const previewBars = 4;
const songBars = 8;

/**
 * Renders some bars of an entry, once: the sound stays in the data folder. What is measured of it counts for what is
 * like the entry.
 *
 * Problems: `library.no-entry`, those of songs and of rendering, `file.write`.
 */
export async function preview(
  id: number,
  output: string | undefined,
  context: Context,
): Promise<Result<Reply>> {
  const found = await withLibrary(context, (library) => {
    const entry = library.entry(id);
    return entry === undefined ? noEntry(id) : success(entry);
  });
  if (!found.ok) return found;
  const entry = found.value;
  const kept = previewFile(entry, context);
  const isThere = await stat(kept).then(
    ({ size }) => size > 0,
    () => false,
  );
  const made = isThere ? success(undefined) : await make(entry, kept, context);
  if (!made.ok) return made;
  const file = output === undefined ? kept : resolve(context.cwd, output);
  try {
    if (file !== kept) await copyFile(kept, file);
  } catch (error) {
    return failure([fileProblem(error, file, 'write')]);
  }
  return success({ text: `${output ?? kept}\n`, json: { file, id, wasThere: isThere } }, [
    ...found.problems,
    ...made.problems,
  ]);
}

async function make(entry: Entry, file: string, context: Context): Promise<Result<void>> {
  const song = songOfEntry(entry);
  if (!song.ok) return song;
  try {
    await makeFolder(dirname(file));
  } catch (error) {
    return failure([fileProblem(error, dirname(file), 'write')]);
  }
  const { renderExcerpt } = await import('../render-excerpt.ts');
  const isTidal = entry.kind === 'song' && !mapIn(entry.text).ok;
  const rendered = await renderExcerpt(
    {
      song: songFile(entry, isTidal),
      text: song.value,
      bars: entry.kind === 'song' ? songBars : previewBars,
      fromBar: entry.kind === 'song' ? busiestBar(song.value) : 1,
      file,
      signal: context.interruption(),
    },
    context,
  );
  if (!rendered.ok) return rendered;
  await measure(entry, file, context);
  return success(undefined, rendered.problems);
}

/** Where the sound of an entry is kept. */
function previewFile({ id, hash }: Entry, { env }: Context): string {
  return join(findDirectories(env).data, 'previews', `${id}-${hash.slice(0, 12)}.wav`);
}

/** Removes the sound of an entry that goes. */
export async function forgetPreview(entry: Entry, context: Context): Promise<void> {
  await rm(previewFile(entry, context), { force: true });
}

/** The file that what a song names is seen from. */
function songFile({ id, origin }: Entry, isTidal: boolean): string {
  if (origin !== undefined && /\.(?:ya?ml|json|tidal)$/i.test(origin)) return origin;
  return `entry-${id}.${isTidal ? 'tidal' : 'yaml'}`;
}

/** The bar from 1 at which the section begins in which most tracks play; the first without sections. */
function busiestBar(text: string): number {
  const read = mapIn(text);
  const { arrangement = [], tracks = {} } = (read.ok ? read.value : {}) as Partial<SongData>;
  const counts = arrangement.map(({ play = 'all', mute = [] }) => {
    const playing = play === 'all' ? Object.keys(tracks).length : play.length;
    return playing - mute.length;
  });
  const at = counts.indexOf(Math.max(0, ...counts));
  return arrangement.slice(0, Math.max(0, at)).reduce((sum, { bars }) => sum + bars, 1);
}

async function measure({ id }: Entry, file: string, context: Context): Promise<void> {
  const { readAudio } = await import('../read-audio.ts');
  const { analyze } = await import('../../analysis/index.ts');
  const audio = await readAudio(file, context);
  if (!audio.ok) return;
  const { spectrum, crestDb, onsets, seconds } = analyze(audio.value);
  const { centroidHz, flatness, bands } = spectrum;
  const onsetRate = onsets.length / Math.max(seconds, 0.1);
  await withLibrary(context, (library) => {
    library.measured(id, {
      ...{ centroidHz: centroidHz ?? 0, flatness: flatness ?? 0, bands, crestDb, onsetRate },
    });
    return success(undefined);
  });
}
