import { systemCode } from './file-problem.ts';

/** What a disk says that holds no more. */
const full = ['ENOSPC', 'EDQUOT'];

/**
 * Does what needs room on a disk; where it is full, makes room and tries again until that is of no more use.
 *
 * @param makeRoom false when there is nothing more to be removed
 * @throws what `work` throws
 * @example await withRoom(() => mkdir(folder), async () => false)
 */
export async function withRoom<T>(
  work: () => Promise<T>,
  makeRoom: () => Promise<boolean>,
): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!full.includes(systemCode(error) ?? '') || !(await makeRoom())) throw error;
    }
  }
}

/** For files of which nothing beside them can be removed. */
export function noRoom(): Promise<boolean> {
  return Promise.resolve(false);
}
