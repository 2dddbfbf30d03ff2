// Writes docs/figures/adjectives.md: what each word for a sound does to a figure of the sound.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureSounds } from '../bench/words/sounds.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const all = await measureSounds();
const right = all.filter((each) => each.isRight).length;
const number = (value) => Number(value.toPrecision(4));
const rows = all.map(({ message, heard, figure, before, after, isRight }) => {
  const [name, way] = figure.startsWith('-') ? [figure.slice(1), 'down'] : [figure, 'up'];
  const cells = [message, heard, name, way, number(before), number(after), isRight ? 'yes' : 'no'];
  return `| ${cells.join(' | ')} |`;
});
const text = `# What words do to the sound

\`node scripts/adjective-figures.mjs\` writes this page: each message of \`bench/words/adjectives.tsv\` is answered
offline about \`tests/fixtures/words/song.yaml\`, and two bars of the song before and after are rendered, one track
with what it sends to, or all. The figure has to go where the word says. None depends on the level, except
\`level\`; what each is stands in \`bench/words/figures.ts\`. ${right} of ${all.length} go there.

| message | heard | figure | should go | before | after | goes there |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
writeFileSync(join(root, 'docs', 'figures', 'adjectives.md'), text);
