import { type Problem, problem } from '../base/index.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission is denied',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'something of that name is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file would be too large for this disk',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'another program is using it',
  EPIPE: 'the reader has gone away',
  EIO: 'the disk reports an error',
};

const hints: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room, or write to another disk.',
  EDQUOT: 'Make room, or write to another disk.',
  EACCES: 'Choose a place that you may use, or change its permissions.',
  EROFS: 'Choose a place that can be written.',
};

/**
 * An error of the file system as a Problem in words. `doing` completes "Cannot …": `read`, `write`.
 *
 * @throws the error itself when it does not come from the file system.
 * @example fileProblem(error, 'out.wav', 'write').message
 * // => 'Cannot write out.wav: the disk is full.'
 */
export function fileProblem(error: unknown, path: string, doing: 'read' | 'write'): Problem {
  const code = systemCode(error);
  if (code === undefined) throw error;
  const reason = reasons[code] ?? code;
  const hint = code === 'ENOENT' ? missingHint(doing) : hints[code];
  const message = `Cannot ${doing} ${path}: ${reason}.`;
  return problem(`file.${doing}`, message, { file: path, ...(hint === undefined ? {} : { hint }) });
}

/**
 * The code of a file-system error, `ENOENT` for example, or undefined for any other value.
 *
 * @example systemCode(new Error('no')) // => undefined
 */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

function missingHint(doing: 'read' | 'write'): string {
  return doing === 'read' ? 'Check the spelling of the path.' : 'Make the folder first.';
}
