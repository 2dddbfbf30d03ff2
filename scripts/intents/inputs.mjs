// What the tables of src/assistant/opinion are learnt from, as one hash: it stands in them, so that tables which were
// not learnt again after a change are known without learning them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';

const messages = ['tests', 'fixtures', 'words', 'development.tsv'];
/** Whose code decides what of a message is evidence, and how weights are made of it. */
const inside = ['src/assistant/', 'scripts/intents/'];

/**
 * A hash of the labelled messages, of the names in the songs that they are about, and of the code that makes evidence
 * and weights of them, comments aside. Parameters of instruments, whose names may be in messages too, do not count.
 *
 * @param {string} root the folder of the checkout
 */
export async function hashOfInputs(root) {
  const text = readFileSync(join(root, ...messages), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const songs = new Set(rows.map((row) => row.split('\t')[3] ?? ''));
  const parts = [
    rows.join('\n'),
    ...[...songs].sort().map((song) => namesIn(root, song)),
    await codeOf(root, 'scripts/intents/samples.ts'),
    await codeOf(root, 'scripts/intents/regression.mjs'),
  ];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part.replaceAll('\r\n', '\n')).update('\0');
  return hash.digest('hex');
}

function namesIn(root, song) {
  const path = song === '' ? 'tests/fixtures/words/song.yaml' : `patterns/songs/${song}.yaml`;
  const { tracks, groups, returns, arrangement } = parse(readFileSync(join(root, path), 'utf8'));
  const played = Object.entries(tracks).map(([name, { instrument }]) => [name, instrument]);
  const names = [groups, returns].map((each) => Object.keys(each ?? {}));
  const sections = (arrangement ?? []).map(({ section }) => section);
  return JSON.stringify([song, played, names, sections]);
}

/** What a file and the files of the assistant that it needs are without comments and spaces, whatever is not used left out. */
async function codeOf(root, file) {
  const bundle = await rolldown({
    input: join(root, file),
    platform: 'node',
    plugins: [{ name: 'inside', resolveId: (id, importer) => outside(root, id, importer) }],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

/** A module that is not read, by its name alone; null where it is. */
function outside(root, id, importer) {
  if (importer === undefined) return null;
  const path = id.startsWith('.') ? resolve(dirname(importer), id) : undefined;
  const name = path === undefined ? id : relative(root, path).split(sep).join('/');
  const isRead = inside.some((folder) => name.startsWith(folder)) && !name.endsWith('.json');
  return isRead ? null : { id: `outside:${name}`, external: true };
}
