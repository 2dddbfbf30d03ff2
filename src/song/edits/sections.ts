import { type Result, success } from '../../base/index.ts';
import type { SectionData, SongData } from '../song-schema.ts';
import { unknown } from './edit-kind.ts';

/** A section and its place in the form, counted from 0. */
export interface SectionPlace {
  readonly at: number;
  readonly data: SectionData;
}

/**
 * What sections are called in edits: their names, with a number behind what occurs twice.
 *
 * @example sectionNames([{ section: 'drop' }, { section: 'drop' }]) // => ['drop', 'drop#2']
 */
export function sectionNames(form: readonly Pick<SectionData, 'section'>[]): string[] {
  const counts = new Map<string, number>();
  return form.map(({ section }) => {
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    return count === 1 ? section : `${section}#${count}`;
  });
}

/** The section of a name, `drop` or `drop#2`. Problem: `edit.unknown-name`. */
export function findSection(song: SongData, name: string): Result<SectionPlace> {
  const form = song.arrangement ?? [];
  const names = sectionNames(form);
  const own = names.indexOf(name);
  const at = own >= 0 ? own : names.indexOf(name.replace(/#1$/, ''));
  const data = form[at];
  return data === undefined ? unknown('section', name, names) : success({ at, data });
}
