import { type Problem, problem } from '../../base/index.ts';
import { hasUnseen } from '../../models/index.ts';

/** Operations by which a song reaches what is not in it: files, and instruments that stand beside the computer. */
const reaching: ReadonlySet<string> = new Set(['files.add', 'files.remove', 'track.output']);

/** Fields by which other operations would. */
const leading: ReadonlySet<string> = new Set([
  'samples',
  'synthdefs',
  'dx7',
  'output',
  'midi-file',
  'midi-input',
  'tidal',
]);

/** Operations that stand for any change at all. */
const whole: ReadonlySet<string> = new Set(['song.replace', 'song.patch']);

/**
 * What of a model's edit would reach outside the song: files, devices, other programs. A song's title, or a file that
 * was read on the way, may have talked the model into it, so it is refused whatever the reason; people do it
 * themselves. Text that would steer a terminal is refused as well.
 *
 * Problems: `model.outside`, `model.unseen`.
 */
export function outsideProblems(edit: unknown): readonly Problem[] {
  const op = String((Object(edit) as { readonly op?: unknown }).op);
  if (whole.has(op)) return [outside(`\`${op}\` is not for models`, ['op'])];
  if (reaching.has(op)) return [outside(`\`${op}\` reaches outside the song`, ['op'])];
  return fieldProblems(edit, []);
}

function fieldProblems(value: unknown, path: readonly (string | number)[]): readonly Problem[] {
  if (typeof value === 'string') return hasUnseen(value) ? [unseen(path)] : [];
  if (Array.isArray(value)) return value.flatMap((each, at) => fieldProblems(each, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const here = [...path, key];
    if (leading.has(key) && each !== null) {
      return [outside(`\`${key}\` leads outside the song`, here)];
    }
    return [...(hasUnseen(key) ? [unseen(path)] : []), ...fieldProblems(each, here)];
  });
}

function outside(what: string, path: readonly (string | number)[]): Problem {
  const hint = 'Change the song itself; files and devices are the person’s own.';
  return problem('model.outside', `${what}.`, { path, hint });
}

function unseen(path: readonly (string | number)[]): Problem {
  return problem('model.unseen', 'A text has control characters.', { path });
}
