import { failure, problem } from '../../base/index.ts';

/** That there is no entry of a number. */
export function noEntry(id: number) {
  const hint = '`gabber library search` finds entries with their numbers.';
  return failure([problem('library.no-entry', `There is no entry ${id}.`, { hint })]);
}
