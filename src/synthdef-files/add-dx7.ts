import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import {
  failure,
  hasErrors,
  hintNearest,
  type Problem,
  problem,
  type Result,
  success,
} from '../base/index.ts';
import { addVoices, type FoundVoice, LARGEST_SYX, type Registry, readSyx } from '../sound/index.ts';
import { readBytes } from '../store/index.ts';

/** A file of DX7 voices or a folder of them, and where the song names it. */
export interface Dx7Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Files of system exclusive messages. */
const SYX = '.syx';

/**
 * A registry with the voices of some files more, each an instrument. What is wrong with one file does not
 * hide what is wrong with another.
 *
 * Problems, each with the path of its place: `dx7.file`, `dx7.folder`, `file.read`, `file.too-large`, and
 * those of `readSyx` and `addVoices`.
 *
 * @example (await addDx7(registry, [{ file: '/songs/rom1a.syx', path: ['dx7', 0] }]))
 */
export async function addDx7(
  registry: Registry,
  places: readonly Dx7Place[],
): Promise<Result<Registry>> {
  const problems: Problem[] = [];
  const voices: FoundVoice[] = [];
  const owners: Dx7Place[] = [];
  for (const place of places) {
    const found = await voicesOf(place.file);
    problems.push(...found.problems.map((each) => ({ ...each, path: place.path })));
    voices.push(...found.voices);
    owners.push(...found.voices.map(() => place));
  }
  const added = addVoices(registry, voices);
  for (const { voice, ...each } of added.problems) {
    problems.push({ ...each, path: owners[voice]?.path ?? [] });
  }
  return hasErrors(problems) ? failure(problems) : success(added.registry, problems);
}

/** The voices of a file or folder, and what is wrong with others in it. */
interface FoundVoices {
  readonly voices: readonly FoundVoice[];
  readonly problems: readonly Problem[];
}

async function voicesOf(path: string): Promise<FoundVoices> {
  const files = await syxPaths(path);
  const problems: Problem[] = [...files.problems];
  const voices: FoundVoice[] = [];
  for (const file of files.ok ? files.value : []) {
    const name = basename(file);
    const bytes = await readBytes(file, LARGEST_SYX);
    const read = bytes.ok ? readSyx(bytes.value, name) : bytes;
    problems.push(...read.problems);
    if (read.ok) voices.push(...read.value.map((voice) => ({ voice, file: name })));
  }
  return { voices, problems };
}

/** The files that a path means: the file itself, or the `.syx` files of a folder, by their names. */
async function syxPaths(path: string): Promise<Result<readonly string[]>> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return failure([await missing(path)]);
  if (!found.isDirectory()) return success([path]);
  const names = await syxIn(path);
  if (names.length === 0) return failure([empty(path)]);
  return success(names.map((name) => join(path, name)));
}

async function syxIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => !name.startsWith('.') && extname(name).toLowerCase() === SYX)
    .sort();
}

async function missing(path: string): Promise<Problem> {
  const beside = await syxIn(dirname(path));
  const hint = hintNearest(basename(path), beside) ?? 'Name a `.syx` file or a folder of them.';
  return problem('dx7.file', `The file of DX7 voices ${path} is not there.`, { hint });
}

function empty(path: string): Problem {
  const message = `The folder ${path} holds no \`${SYX}\` file.`;
  return problem('dx7.folder', message, { hint: 'Name files one by one if they end otherwise.' });
}
