import { type Problem, problem } from '../base/index.ts';

/** How a database is called in codes and sentences: `memory`. */
interface Named {
  readonly name: string;
}

/** What SQLite says of a database whose pages are not what they were. */
export function isDamaged(error: unknown): boolean {
  return /CORRUPT|NOTADB/.test(codeOf(error));
}

/**
 * An error of SQLite as a Problem in words, with the way out.
 *
 * Codes, beginning with the database's name: `….damaged`, `….locked`, `….full`, `….read-only`, `….disk`, `….open`.
 */
export function databaseProblem(error: unknown, { name }: Named, file: string): Problem {
  const code = codeOf(error);
  const about = (reason: string, message: string, hint: string) =>
    problem(`${name}.${reason}`, `The ${name} ${message}`, { file, hint });
  if (isDamaged(error)) {
    return about('damaged', 'is damaged.', 'It is mended when it is opened next.');
  }
  if (/BUSY|LOCKED/.test(code)) {
    return about('locked', 'is in use by another program.', 'Try again when that is done.');
  }
  if (/FULL/.test(code)) {
    return about('full', 'cannot grow: the disk is full.', 'Make room; nothing of it is lost.');
  }
  if (/IOERR/.test(code)) {
    const hint = 'Look whether it is full, or its files may not grow; nothing of it is lost.';
    return about('disk', 'cannot be read or written: the disk refuses.', hint);
  }
  const elsewhere = 'Set GABBER_DATA_DIR to a folder that can be written.';
  if (/READONLY|PERM|AUTH/.test(code)) {
    return about('read-only', 'cannot be written: its file or folder is read-only.', elsewhere);
  }
  const why = error instanceof Error ? error.message.slice(0, 200) : code;
  return about('open', `cannot be opened: ${why}`, elsewhere);
}

/** That a database has tables which this program does not know. */
export function newerDatabase({ name }: Named, file: string): Problem {
  const hint = 'Use that version of gabber, or set GABBER_DATA_DIR to another folder.';
  return problem(`${name}.newer`, `The ${name} was written by a newer gabber.`, { file, hint });
}

/** `SQLITE_CORRUPT`, or nothing for what is no error of SQLite. */
function codeOf(error: unknown): string {
  return String((error as { readonly code?: unknown } | undefined)?.code ?? '');
}
