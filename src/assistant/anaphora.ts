import type { Edit } from '../song/index.ts';
import type { Clause } from './features.ts';
import type { History, Turn } from './history.ts';
import { degrees } from './lexicon/degrees-table.ts';
import { adjustSound } from './mapper/adjust.ts';
import { mapWish } from './mapper/map-wish.ts';
import { type Answer, asks, type Scene, says } from './mapper/scene.ts';
import { sectionsOf, targetsOf } from './mapper/targets.ts';
import { ownNames } from './own-names.ts';
import { understand, type Wish } from './understand.ts';

/** What refers to the exchange before: again, elsewhere, half of it, not that. */
export function referBack(clause: Clause, scene: Scene, history: History): Answer {
  const last = history.done.at(-1);
  if (last === undefined) return asks('What do you mean? Nothing was changed before this.');
  const { features } = clause;
  const has = (...names: readonly string[]): boolean => names.some((each) => features.has(each));
  const share = clause.tags.find(({ kind }) => kind === 'share');
  if (share !== undefined) return shareOf(Number(share.id), last);
  const isTooMuch = has('stance:too') && !has('sound');
  if (isTooMuch || has('stance:half', 'verb:halve', 'stance:than')) return shareOf(0.5, last);
  const isNot = has('stance:not', 'word:not', 'word:actually', 'verb:remove');
  if (isNot && !has('part'))
    return { edits: last.inverse, strips: last.focus, said: 'Taken back.' };
  if (has('sound')) return adjustSound(clause, { ...scene, focus: last.focus });
  if (has('part', 'section', 'effect')) return elsewhere(clause, scene, last.message);
  return again(last.edits, (has('stance:less') ? -1 : 1) * degreeOf(clause), last.focus);
}

/** How much of it is meant: `a bit less` takes half of it back. */
function degreeOf({ tags }: Clause): number {
  const degree = tags.find(({ kind }) => kind === 'degree');
  return degree === undefined ? 1 : (degrees[degree.id] ?? 1);
}

/** The steps of the last exchange once more, or so much of them; below 0 backwards. */
function again(edits: readonly Edit[], share: number, focus: readonly string[]): Answer {
  const steps = edits.flatMap((edit) =>
    edit.op === 'param.step' ? [share === 1 ? edit : turned(edit, share)] : [],
  );
  return steps.length === 0 ? asks('More of what?') : { edits: steps, strips: focus };
}

/** The last exchange taken back, and a share of its steps done. */
function shareOf(share: number, { edits, inverse, focus }: Turn): Answer {
  const steps = edits.flatMap((edit) => (edit.op === 'param.step' ? [turned(edit, share)] : []));
  if (steps.length === 0)
    return says(
      'What was done last has no half and no double: it is either there or not. “Undo” takes it back.',
    );
  // what was a share already took back something first, which has to be taken back again
  const back = edits.filter(({ op }) => op === 'song.patch');
  return { edits: [...inverse, ...back, ...steps], strips: focus };
}

function turned(edit: Extract<Edit, { op: 'param.step' }>, share: number): Edit {
  if (edit.times !== undefined)
    return { ...edit, times: Number((edit.times ** share).toPrecision(5)) };
  return { ...edit, by: Number((Number.parseFloat(String(edit.by ?? 0)) * share).toPrecision(5)) };
}

/** The last message’s wishes, for other sounds or sections. */
function elsewhere(clause: Clause, scene: Scene, message: string): Answer {
  const { strips, missing } = targetsOf(clause, scene);
  const sections = sectionsOf(clause, scene.song);
  if (strips.length === 0 && missing.length > 0)
    return says(`There is no ${missing.join(' or ')} in this song.`);
  const answers = understand(message, undefined, ownNames(scene.song, scene.sounds)).map((wish) =>
    mapWish(redirected(wish, clause, strips.length > 0), {
      ...scene,
      focus: strips.length > 0 ? strips : scene.focus,
    }),
  );
  const edits = answers.flatMap((each) => each.edits);
  if (edits.length === 0)
    return asks(sections.length > 0 ? 'What should happen there?' : 'The same of what?');
  return { edits, strips };
}

/** A wish about `it`, in the sections that are named now. */
function redirected(wish: Wish, now: Clause, isElsewhere: boolean): Wish {
  const { clause } = wish;
  const bare = isElsewhere ? ['target', 'anaphor', 'ordinal', 'preset'] : [];
  const isKept = (kind: string): boolean => !bare.includes(kind);
  const sections = now.tags.filter(
    ({ kind }) => kind === 'section' || (kind === 'ordinal' && !isElsewhere),
  );
  const tags = [
    ...clause.tags.filter(
      ({ kind }) => isKept(kind) && (sections.length === 0 || kind !== 'section'),
    ),
    ...sections,
  ];
  const features = new Set(
    [...clause.features].filter((each) => isKept(each.split(':')[0] ?? '') && each !== 'part'),
  );
  features.add('anaphor');
  return { ...wish, clause: { ...clause, tokens: withoutNames(clause, isKept), tags, features } };
}

/** The words without those that named what is meant no longer. */
function withoutNames(
  { tokens, tags }: Clause,
  isKept: (kind: string) => boolean,
): Clause['tokens'] {
  const gone = tags.filter(({ kind }) => !isKept(kind));
  return tokens.map((token, at) =>
    gone.some(({ from, to }) => at >= from && at < to) ? { ...token, raw: '' } : token,
  );
}
