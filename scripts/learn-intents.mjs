// Writes the tables of src/assistant/opinion: what in a message speaks for which wish, learnt from the development
// set. Run it after messages were added, or features, rules or words were changed; `--check` says whether it was.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { hashOfInputs } from './intents/inputs.mjs';
import { learn } from './intents/regression.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
const middle = 31;
/** Weights nearer to nothing than this are left out. */
const least = 0.25;

const folder = join(root, 'src', 'assistant', 'opinion');
const learntFrom = await hashOfInputs(root);
if (process.argv.includes('--check')) check();
else await learnAgain();

function check() {
  const old = ['intents', 'several'].filter((name) => {
    const file = join(folder, `${name}.json`);
    return JSON.parse(readFileSync(file, 'utf8')).learntFrom !== learntFrom;
  });
  if (old.length === 0) return;
  const files = old.map((name) => `${name}.json`).join(' and ');
  console.log(
    `${files}: messages, words or rules were changed since; run node scripts/learn-intents.mjs`,
  );
  process.exitCode = 1;
}

async function learnAgain() {
  const samplesOf = await bundled(join(here, 'intents', 'samples.ts'));
  const text = readFileSync(join(root, 'tests/fixtures/words/development.tsv'), 'utf8');
  const samples = samplesOf(`${root}/`, text);
  write('intents', learn(samples.intents));
  write('several', learn(samples.several));
}

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

function write(name, { answers, weights, counts }) {
  const lines = [...weights].flatMap(([evidence, own]) => {
    // letters that one message alone had are chance
    if (evidence.startsWith('c ') && counts.get(evidence) < 2) return [];
    const said = written(own);
    return said === '' ? [] : [`${evidence}\t${said}`];
  });
  const table = JSON.stringify({ learntFrom, answers, lines: lines.sort() }, undefined, 1);
  writeFileSync(join(folder, `${name}.json`), `${table}\n`);
  console.log(`${name}: ${lines.length} pieces of evidence, ${Math.round(table.length / 1000)} kB`);
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
