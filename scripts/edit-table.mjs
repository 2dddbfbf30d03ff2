// Writes the table in docs/edits.md from the operations of the built package. Run after a build whenever one
// of them changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const file = new URL('../docs/edits.md', import.meta.url);
const [begin, end] = ['<!-- operations -->\n', '<!-- /operations -->'];

/** What a field is, where its schema or one inside it says so. */
function docOf(schema) {
  const { innerType } = schema._zod.def;
  return schema.description ?? (innerType === undefined ? '' : docOf(innerType));
}

/** A field in one cell: its name, whether it may be left out, what it is. */
function fieldText([name, schema]) {
  const isOptional = schema.safeParse(undefined).success;
  const doc = docOf(schema).replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return `\`${name}\`${isOptional ? ' (optional)' : ''}: ${doc}`;
}

/** The rows of the table, one for each operation. */
export function operationRows(kinds) {
  return kinds.map(({ op, doc, schema }) => {
    const fields = Object.entries(schema.shape).filter(([name]) => name !== 'op');
    return `| \`${op}\` | ${doc} | ${fields.map(fieldText).join('<br>')} |`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { editKinds } = await import('../dist/src/song/index.js');
  const text = readFileSync(file, 'utf8');
  const [before = ''] = text.split(begin);
  const [, after = ''] = text.split(end);
  const head = '| operation | what it does | fields |\n|---|---|---|';
  const table = [head, ...operationRows(editKinds), ''].join('\n');
  writeFileSync(file, `${before}${begin}${table}${end}${after}`);
  console.log(`docs/edits.md: ${editKinds.length} operations`);
}
