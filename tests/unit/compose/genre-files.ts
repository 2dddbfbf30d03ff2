import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComposedGenre, readGenre } from '../../../src/compose/index.ts';
import { makeDefaultRegistry } from '../../../synthdefs/index.ts';

export const registry = makeDefaultRegistry();

const folder = join(import.meta.dirname, '../../../patterns/genres');

export const genreNames: readonly string[] = readdirSync(folder).map((file) =>
  file.replace('.yaml', ''),
);

export function genreText(id: string): string {
  return readFileSync(join(folder, `${id}.yaml`), 'utf8');
}

/** The file of a genre as a person may begin one: without its history and the words of its people. */
export function plainGenreText(id: string): string {
  return genreText(id).replace(/\nhistory:[\s\S]*$/, '');
}

/** A genre that ships, read with all checks. */
export function genreNamed(id: string): ComposedGenre {
  const read = readGenre(genreText(id), { id, file: `${id}.yaml`, registry });
  if (!read.ok || read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
