// Writes docs/figures/adjectives.md: what each word for a sound does to a figure of the sound.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureSounds } from '../bench/words/sounds.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const all = await measureSounds();
const right = all.filter((each) => each.isRight).length;
const number = (value) => Number(value.toPrecision(4));
const rows = all.map(({ message, first, heard, figure, before, after, isRight }) => {
  const [name, way] = figure.startsWith('-') ? [figure.slice(1), 'down'] : [figure, 'up'];
  const said = first === undefined ? message : `${message} (after “${first}”)`;
  const cells = [said, heard, name, way, number(before), number(after), isRight ? 'yes' : 'no'];
  return `| ${cells.join(' | ')} |`;
});
const text = `# What words do to the sound

\`node scripts/adjective-figures.mjs\` writes this page: each message of \`bench/words/adjectives.tsv\` is answered
offline about \`tests/fixtures/words/song.yaml\`, and two bars of the song before and after are rendered (where time is
what the word is about up to eight bars, or the end of a section): one track with what it sends to, or all; \`form\` is
the song with its master, as a person gets it. The figure has to go where the word says. Those of colour do not depend
on the level; what each is stands in \`bench/words/figures.ts\` and \`rhythm-figures.ts\`. ${right} of ${all.length} go
there. Of the vocabulary’s phrases “balanced”, “random” and “drop it” have no direction and are not here.

| message | heard | figure | should go | before | after | goes there |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
writeFileSync(join(root, 'docs', 'figures', 'adjectives.md'), text);
