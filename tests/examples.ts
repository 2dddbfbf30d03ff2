import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** An example of a docstring: `expression // => value`. */
interface Example {
  readonly file: string;
  readonly expression: string;
  readonly value: string;
}

/** What examples may name: the exports of their own file and of others. */
export type Scope = Readonly<Record<string, unknown>>;

const root = new URL('../', import.meta.url);

/** The examples in the docstrings of a folder's files, such as `src/base`. */
export function examplesIn(folder: string): Example[] {
  const files = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const file = `${folder}/${name}`;
    const text = readFileSync(new URL(file, root), 'utf8').replaceAll(/\n\s*\* \/\/ =>/g, ' // =>');
    return [...text.matchAll(/@example (.+?) \/\/ => (.+?)(?: \*\/)?$/gm)].map(
      ([, expression = '', value = '']) => ({ file, expression, value }),
    );
  });
}

/** Evaluates an example and its value and expects them to be the same; numbers to 12 digits. */
export async function expectExample(example: Example, scope: Scope): Promise<void> {
  const own = (await import(new URL(example.file, root).href)) as Scope;
  const names = { ...scope, ...own };
  const found = evaluate(example.expression, names);
  const wanted = evaluate(example.value, names);
  if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 9);
  else expect(found).toEqual(wanted);
}

function evaluate(expression: string, names: Scope): unknown {
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
}
