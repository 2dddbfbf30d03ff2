// The genres that come with gabber, read as `gabber generate` reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGenre } from 'gabber/compose';

const folder = fileURLToPath(new URL('../../patterns/genres', import.meta.url));

/** All genres, by the names of their files. */
export function readGenres(registry) {
  return readdirSync(folder).map((file) => {
    const id = file.replace('.yaml', '');
    const read = readGenre(readFileSync(join(folder, file), 'utf8'), { id, registry });
    if (!read.ok) throw new Error(`${file}: ${read.problems[0].message}`);
    return read.value;
  });
}
