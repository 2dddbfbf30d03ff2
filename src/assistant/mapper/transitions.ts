import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { automate } from './movement.ts';
import { roles } from './roles-table.ts';
import { type Answer, notThere, type Scene, says } from './scene.ts';
import { freeName, rolesOf, sectionNames, sectionsOf, targetsOf } from './targets.ts';
import { newTrack } from './tracks.ts';

/** Sounds that lead from one section to the next. */
export function addTransition(clause: Clause, scene: Scene): Answer {
  const { song } = scene;
  // `sweep the lead up`, but a noise sweep is a sound
  const isSound = clause.features.has('target:riser') || clause.features.has('target:noise');
  const isSwept = clause.features.has('word:sweep') && !isSound;
  if (isSwept && targetsOf(clause, scene).strips.length > 0) {
    return automate(clause, scene);
  }
  const [role = 'riser'] = rolesOf(clause).filter((each) => roles[each] !== undefined);
  const declared = roles[role];
  if (declared === undefined) return notThere([role], 'add');
  const target = sectionsOf(clause, song);
  const form = sectionNames(song);
  const leads = ['riser', 'reverse-cymbal', 'noise'].includes(role);
  const names =
    target.length > 0
      ? target
      : form.filter(({ name }) => /drop/.test(name)).map(({ path }) => path);
  const chosen = names.flatMap((path) => {
    const at = form.find((each) => each.path === path)?.at ?? 0;
    const place = leads ? at - 1 : at;
    return place < 0 ? [] : [form[place]?.path ?? ''];
  });
  if (form.length === 0 || chosen.length === 0) {
    const name = freeName(song, role);
    return { edits: newTrack(clause, scene, name, role, declared), strips: [name] };
  }
  return placeTransition(clause, scene, role, [...new Set(chosen)], leads);
}

/** A sound that leads into sections or begins in them, silent in all others. */
export function placeTransition(
  clause: Clause,
  scene: Scene,
  role: string,
  chosen: readonly string[],
  leads: boolean,
): Answer {
  const { song } = scene;
  const name = freeName(song, role);
  const declared = roles[role];
  if (declared === undefined) return says('I do not know that sound.');
  const [add] = newTrack({ ...clause, tags: [] }, scene, name, role, declared);
  const edits: Edit[] = add === undefined ? [] : [add];
  for (const { path, at } of sectionNames(song)) {
    const section = song.arrangement?.[at];
    if (section === undefined) continue;
    const isHere = chosen.includes(path);
    const pattern = leads
      ? risingPattern(section.bars, role)
      : `<x ~!${Math.max(1, section.bars - 1)}>`;
    if (isHere) {
      const play = Array.isArray(section.play) ? { play: [...section.play, name] } : {};
      edits.push({
        op: 'section.change',
        section: path,
        changes: { ...play, pattern: { ...section.pattern, [name]: pattern } },
      });
    } else if (!Array.isArray(section.play)) {
      edits.push({
        op: 'section.change',
        section: path,
        changes: { mute: [...(section.mute ?? []), name] },
      });
    }
  }
  return { edits, strips: [name] };
}

/** It begins so that it ends with the section. */
function risingPattern(bars: number, role: string): string {
  const length = role === 'riser' ? Math.min(8, bars) : 1;
  if (length >= bars) return length === 1 ? 'x' : `x/${length}`;
  return length === 1 ? `<~!${bars - 1} x>` : `<~!${bars - length} x@${length}>`;
}
