import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A message, what it asks for, and what of the song has to be otherwise afterwards. */
export interface Labelled {
  readonly intent: string;
  readonly checks: readonly string[];
  readonly message: string;
}

/** The messages of a set: `development` or `held-out`. */
export function labelled(set: string): readonly Labelled[] {
  const path = fileURLToPath(new URL(`../../fixtures/words/${set}.tsv`, import.meta.url));
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [intent = '', checks = '', message = ''] = line.split('\t');
      return { intent, checks: checks === '' ? [] : checks.split(';'), message };
    });
}
