// docs/sound.md and docs/kicks.md as they are to be: what people wrote, with what follows from the declarations and
// the figures between its marks.
import { examplesOf, kickContents, kickParameters, kickSections } from './kick-page.mjs';
import { families } from './phrases.mjs';
import { contents, sections } from './sound-page.mjs';
import { putBetween } from './text.mjs';

export { examplesOf };

/** The text of each page, by its name in docs. `read` gives the text of a file there. */
export function writtenPages({ read, instruments, names, kickGenres, genres, figures }) {
  const kick = instruments.find(({ name }) => name === 'gabber-kick');
  const genreNames = new Map(genres.map(({ id, name }) => [id, name]));
  const costs = costsIn(read('figures/voices.md'));
  const sound = sections({ families, instruments, names, figures: figures.instruments, costs });
  const kicks = { kick, genres: kickGenres, genreNames, figures: figures.kicks };
  const presets = `${kickContents(kicks)}\n\n${kickSections(kicks)}`;
  return {
    'sound.md': putBetween(
      putBetween(read('sound.md'), 'contents', contents(families)),
      'instruments',
      sound,
    ),
    'kicks.md': putBetween(
      putBetween(read('kicks.md'), 'presets', presets),
      'parameters',
      kickParameters(kick),
    ),
  };
}

/** What a voice of each instrument costs, in percent of a core, as it stands in the table. */
function costsIn(page) {
  const rows = page.matchAll(/^\| ([a-z0-9-]+) \| ([\d.]+) \|$/gm);
  return new Map([...rows].map(([, name, percent]) => [name, percent]));
}
