// Writes the tables of src/assistant/opinion: what in a message speaks for which wish, learnt from the development
// set. Run it after messages were added, or features, rules or words were changed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { learn } from './intents/regression.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
const middle = 31;
/** Weights nearer to nothing than this are left out. */
const least = 0.25;

const samplesOf = await bundled(join(here, 'intents', 'samples.ts'));
const text = readFileSync(join(root, 'tests/fixtures/words/development.tsv'), 'utf8');
const samples = samplesOf(`${root}/`, text);
write('intents', 'What in a clause speaks for which wish.', learn(samples.intents));
write(
  'several',
  'What in the parts of a message speaks for one wish or several.',
  learn(samples.several),
);

async function bundled(input) {
  const folder = mkdtempSync(join(tmpdir(), 'gabber-intents-'));
  try {
    const bundle = await rolldown({ input, platform: 'node' });
    const { output } = await bundle.write({
      dir: folder,
      format: 'esm',
      entryFileNames: 'samples.mjs',
    });
    return (await import(pathToFileURL(join(folder, output[0].fileName)).href)).samplesOf;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(name, what, { answers, weights, counts }) {
  const lines = [...weights].flatMap(([evidence, own]) => {
    // letters that one message alone had are chance
    if (evidence.startsWith('c ') && counts.get(evidence) < 2) return [];
    const said = written(own);
    return said === '' ? [] : [`${evidence}\t${said}`];
  });
  const table = [answers.join(' '), ...lines.sort()].join('\n');
  if (/[`\\]|\$\{/.test(table)) throw new Error('a word of the messages cannot stand in the table');
  const file = join(root, 'src/assistant/opinion', `${name}-table.ts`);
  const code = `/** ${what} Written by \`scripts/learn-intents.mjs\`; read by \`weights.ts\`. */\nexport const ${name === 'intents' ? 'intent' : name}Weights = \`${table}\`;\n`;
  writeFileSync(file, code);
  console.log(`${name}: ${lines.length} pieces of evidence, ${Math.round(code.length / 1000)} kB`);
}

function written(weights) {
  return [...weights]
    .map((weight, answer) => {
      if (Math.abs(weight) < least) return '';
      const place = Math.max(0, Math.min(2 * middle, Math.round(weight * 10) + middle));
      return letters[answer] + letters[place];
    })
    .join('');
}
