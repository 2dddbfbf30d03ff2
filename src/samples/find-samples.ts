import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, parse } from 'node:path';
import { hintNearest, type Problem, problem, type Result, success } from '../base/index.ts';
import type { SampleFolder, SampleManifest } from '../sound/index.ts';

/** Where to look: a folder of folders of samples, such as Dirt-Samples, or one such folder. */
export interface SamplePlace {
  readonly folder: string;
  /** Where the song names it; undefined for folders of this machine. */
  readonly path?: readonly (string | number)[];
  /** Whether each file in it is a sound of its own name, and not all of them variants of one. */
  readonly eachFile?: boolean;
}

/** SuperDirt's (`DirtSoundLibrary`: `fileExtensions`), and the other formats that are read here. */
const endings: ReadonlySet<string> = new Set([
  '.wav',
  '.aif',
  '.aiff',
  '.aifc',
  '.flac',
  '.ogg',
  '.mp3',
]);

/**
 * Lists the samples of several places without opening a file. Each folder is a sound with the
 * folder's name; where two places have the same, the first place wins, as on a PATH.
 *
 * Problems: `samples.folder` for a place that cannot be read, an error where the song names it.
 *
 * @example (await findSamples([{ folder: '/usr/share/Dirt-Samples' }])).value.get('bd')
 */
export async function findSamples(places: readonly SamplePlace[]): Promise<Result<SampleManifest>> {
  const found = new Map<string, SampleFolder>();
  const problems: Problem[] = [];
  for (const place of places) {
    const sounds = await soundsIn(place);
    if (sounds === undefined) problems.push(await noFolder(place));
    for (const [name, folder] of sounds ?? []) if (!found.has(name)) found.set(name, folder);
  }
  return success(found, problems);
}

/** The sounds of a place: its folders, and the place itself where it holds files. */
async function soundsIn(place: SamplePlace): Promise<[string, SampleFolder][] | undefined> {
  const entries = await entriesOf(place.folder);
  if (entries === undefined) return undefined;
  const ofSong = place.path !== undefined;
  const sounds = await Promise.all(
    entries.filter(isFolder).map(async ({ name }): Promise<[string, SampleFolder]> => {
      const folder = join(place.folder, name);
      return [name, { files: filesOf(folder, (await entriesOf(folder)) ?? []), ofSong }];
    }),
  );
  const files = filesOf(place.folder, entries);
  if (place.eachFile)
    sounds.push(
      ...files.map(
        (file) => [parse(file).name, { files: [file], ofSong }] as [string, SampleFolder],
      ),
    );
  else sounds.push([basename(place.folder), { files, ofSong }]);
  return sounds.filter(([, { files }]) => files.length > 0);
}

/**
 * The samples of a folder in the order of their names' bytes: what `pathMatch` gives SuperDirt. Names
 * that begin with a dot are hidden from it.
 */
function filesOf(folder: string, entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.') && endings.has(extname(name).toLowerCase()))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map((name) => join(folder, name));
}

function isFolder(entry: Dirent): boolean {
  return (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.');
}

async function entriesOf(folder: string): Promise<Dirent[] | undefined> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

async function noFolder({ folder, path }: SamplePlace): Promise<Problem> {
  const beside = ((await entriesOf(dirname(folder))) ?? []).filter(isFolder);
  const near = hintNearest(
    basename(folder),
    beside.map(({ name }) => name),
  );
  const hint = near ?? 'Name a folder that holds a folder of sound files for each sound.';
  const message = `The folder of samples ${folder} cannot be read.`;
  if (path === undefined) return problem('samples.folder', message, { severity: 'warning', hint });
  return problem('samples.folder', message, { path, hint });
}
