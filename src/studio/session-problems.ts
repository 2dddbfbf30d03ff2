import { basename } from 'node:path';
import { type Problem, problem } from '../base/index.ts';

export function badName(name: string): Problem {
  const message = `“${name.slice(0, 60)}” is no name: letters, digits, spaces and dashes, please.`;
  return problem('session.name', message);
}

export function exists(folder: string): Problem {
  const hint = 'Say another name; `gabber session list` shows those there are.';
  return problem('session.exists', `There is something called ${basename(folder)} already.`, {
    file: folder,
    hint,
  });
}

export function missing(folder: string): Problem {
  const message = `There is no session called ${basename(folder)}.`;
  const hint = '`gabber session list` shows those there are, `gabber session new` makes one.';
  return problem('session.missing', message, { file: folder, hint });
}

export function damaged(file: string, where: string): Problem {
  const at = where === '' ? '' : ` (at ${where})`;
  const hint = 'Its song and its record are beside it, and are whole: put them into a new session.';
  return problem('session.damaged', `session.json cannot be read${at}.`, { file, hint });
}

export function newer(file: string): Problem {
  const hint = 'Use that version of gabber.';
  return problem('session.newer', 'The session was written by a newer gabber.', { file, hint });
}

export function versionThere(name: string): Problem {
  const hint = 'Versions are never overwritten: say another name.';
  return problem('session.version', `There is a version called ${name} already.`, { hint });
}
