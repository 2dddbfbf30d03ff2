import { readFileSync } from 'node:fs';

/** The UGen classes of SuperCollider that the table leaves out: `docs/ugens.md` lists them, and why. */
export function leftOutUGens() {
  const text = readFileSync(new URL('../docs/ugens.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((each) => each.startsWith('Classes without a row'));
  if (section === undefined) throw new Error('docs/ugens.md lists no classes without a row');
  const rows = [...section.matchAll(/^\| (`.*?) \|/gm)];
  return rows.flatMap(([, names]) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name));
}
