import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operationRows } from '../../../../scripts/edit-table.mjs';
import { applyEdits, editKinds, editOfAssignment } from '../../../../src/song/index.ts';
import { dataOf, everything, registry } from './songs.ts';

const doc = readFileSync(new URL('../../../../docs/edits.md', import.meta.url), 'utf8');
const song = dataOf(everything);

/** Whether edits of the doc can be done to a song that has what they name. */
function expectDone(edits: readonly unknown[]): void {
  const { problems } = applyEdits(song, edits, { registry });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
}

describe('docs/edits.md', () => {
  test('has a row for each operation, as `npm run regenerate` writes it', () => {
    const [, table = ''] = doc.split(/<!-- \/?operations -->\n/);
    expect(table.split('\n').filter((line) => line.startsWith('| `'))).toEqual(
      operationRows(editKinds),
    );
  });

  const assignments = [...doc.matchAll(/^gabber modify song\.yaml (.*?)(?: -o .*)?(?: +#.*)?$/gm)]
    .flatMap(([, words = '']) => words.split(/ +(?=(?:[^']*'[^']*')*[^']*$)/))
    .filter((word) => word.includes('='))
    .map((word) => word.replaceAll("'", ''));

  test('has changes to try', () => expect(assignments.length).toBeGreaterThan(8));

  test.each(assignments)('%s', (text) => {
    const edit = editOfAssignment(text);
    expect(edit.problems).toEqual([]);
    if (edit.ok) expectDone([edit.value]);
  });

  test('has operations to try', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(doc) ?? [];
    expectDone(JSON.parse(json));
  });

  const paths = [...doc.matchAll(/^\| (`(?:\w+\.)*\w+[^|]*) \|/gm)]
    .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path))
    .filter((path) => path.includes('.') && !editKinds.some(({ op }) => op === path));

  test('has paths to try', () => expect(paths.length).toBeGreaterThan(12));

  test.each(paths)('the path %s leads somewhere', (path) => {
    const add = { op: 'effect.add', strip: 'kick', effect: 'delay' };
    const twice = [add, add, { op: 'param.set', path: 'kick.sends.hall', value: -20 }];
    const { problems } = applyEdits(song, [...twice, { op: 'param.set', path, value: null }], {
      registry,
    });
    expect(problems.filter(({ code }) => code.startsWith('edit.'))).toEqual([]);
  });
});
