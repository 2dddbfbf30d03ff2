import { type Problem, problem } from '../base/index.ts';
import { type Edit, editOfAssignment } from '../song/index.ts';
import type { Registry } from '../sound/index.ts';
import type { GenreData } from './genre-schema.ts';

/** What a word may change of a part beside the parameters of its instrument. */
const ofStrips: ReadonlySet<string> = new Set(['level', 'pan']);

/** The edits that a genre’s word stands for; what cannot be read is left out: `readGenre` tells of it. */
export function editsOfWord(changes: readonly string[]): readonly Edit[] {
  return changes.flatMap((change) => {
    const read = editOfAssignment(change);
    return read.ok ? [read.value] : [];
  });
}

/** Words of a genre that change what its songs have not. Problem: `genre.vocabulary`. */
export function unknownWords(
  { parts, vocabulary = {} }: GenreData,
  registry: Pick<Registry, 'instrument'> | undefined,
): readonly Problem[] {
  const soundsOf = (part: string): readonly string[] | undefined => {
    if (part === 'kick') return ['gabber-kick'];
    return Object.hasOwn(parts, part) ? parts[part]?.sounds : undefined;
  };
  return Object.entries(vocabulary).flatMap(([word, changes]) =>
    changes.flatMap((change, at): Problem[] => {
      const path = ['vocabulary', word, at];
      const told = (message: string, hint: string): Problem[] => [
        problem('genre.vocabulary', message, { path, hint }),
      ];
      const target = targetOf(change);
      const shown = change.slice(0, 60);
      if (target === undefined) {
        return told(`\`${shown}\` changes no parameter.`, 'Write for example `kick.drive+=4dB`.');
      }
      const sounds = soundsOf(target.part);
      if (sounds === undefined) {
        const hint = `There are kick, ${Object.keys(parts).slice(0, 40).join(', ')}.`;
        return told(`\`${shown}\`: the genre has no part \`${target.part}\`.`, hint);
      }
      if (registry === undefined || ofStrips.has(target.parameter)) return [];
      const known = sounds.flatMap((sound) =>
        Object.keys(registry.instrument(sound.split('/')[0] ?? '')?.parameters ?? {}),
      );
      if (known.includes(target.parameter)) return [];
      const hint = `There are level, pan, ${[...new Set(known)].slice(0, 40).join(', ')}.`;
      return told(`\`${shown}\`: \`${target.part}\` has no \`${target.parameter}\`.`, hint);
    }),
  );
}

/** The part and the parameter that a change is of; undefined where it is another kind of edit. */
function targetOf(change: string) {
  const read = editOfAssignment(change);
  if (!read.ok || (read.value.op !== 'param.set' && read.value.op !== 'param.step'))
    return undefined;
  const { path, section } = read.value;
  const [part = '', parameter = '', ...more] = path.split('.');
  return section === undefined && parameter !== '' && more.length === 0
    ? { part, parameter }
    : undefined;
}
