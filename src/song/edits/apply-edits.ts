import { hasErrors, type Problem } from '../../base/index.ts';
import { resolveSong } from '../resolve-song.ts';
import type { Song } from '../song.ts';
import type { SongData } from '../song-schema.ts';
import { difference } from './difference.ts';
import type { EditSounds } from './edit-kind.ts';
import { applyKind, type Edit } from './edit-kinds.ts';
import { readEdit } from './edit-problems.ts';
import { patternNames, patternProblems, patternsOf } from './pattern-checks.ts';
import { isMap, type Json } from './plain-data.ts';

/** What edits made of a song. */
export interface Edited {
  /** Whether they were applied: all of them, or none. */
  readonly ok: boolean;
  /** The song afterwards; the same as before where they were not applied. */
  readonly song: SongData;
  /** Edits that give back the very song that there was before, to be applied in this order. */
  readonly inverse: readonly Edit[];
  /** What was done, an edit each, in a producer's words. */
  readonly sentences: readonly string[];
  /**
   * What was wrong, and what is to be said of it beside. Paths that begin with `edits` lead to a field of
   * an edit, others to a place in the song as it would be.
   */
  readonly problems: readonly Problem[];
}

/**
 * Applies edits to a song's data, one after the other: all of them, or none where one cannot be done or the
 * song would not be right afterwards. Nothing is written, and nothing given is changed.
 *
 * @param song what a song file says, unresolved, which has no problems: `readSong(…).data`
 * @param edits checked against `editSchema` first, so they may come from anywhere
 *
 * Problems: `edit.shape`, `edit.unknown-op`, `edit.unknown-name`, `edit.path`, `edit.refused`,
 * `edit.other-song`; `edit.clamped` (info); those of `resolveSong`, and of patterns that are new.
 *
 * @example applyEdits(data, [{ op: 'param.set', path: 'kick.drive', value: 18 }], { registry }).sentences
 * // => ['Kick drive 24 → 18 dB']
 */
export function applyEdits(song: SongData, edits: readonly unknown[], sounds: EditSounds): Edited {
  const refused = (problems: readonly Problem[]): Edited => ({
    ok: false,
    song,
    inverse: [],
    sentences: [],
    problems,
  });
  let now = song;
  let isSound = true;
  const inverse: Edit[] = [];
  const sentences: string[] = [];
  const said: Problem[] = [];
  for (const [at, written] of edits.entries()) {
    const inEdit = ({ path = [], ...each }: Problem): Problem => ({
      ...each,
      path: ['edits', at, ...path],
    });
    const edit = readEdit(written);
    const outcome = edit.ok ? applyKind(edit.value, { song: now, sounds }) : edit;
    if (!outcome.ok) return refused([...said, ...outcome.problems.map(inEdit)]);
    const next = outcome.value.song as unknown as SongData;
    inverse.unshift(...undoing(now, next, outcome.value.sentence));
    sentences.push(outcome.value.sentence);
    said.push(...outcome.problems.map(inEdit));
    isSound &&= outcome.value.isSound === true;
    now = next;
  }
  const problems = [...said, ...(isSound ? [] : songProblems(song, now, sounds))];
  return hasErrors(problems)
    ? refused(problems)
    : { ok: true, song: now, inverse, sentences, problems };
}

/** The edit that takes back what one has done; none where it has done nothing. */
function undoing(before: SongData, after: SongData, sentence: string): Edit[] {
  const change = difference(after as unknown as Json, before as unknown as Json);
  if (change === undefined) return [];
  const [, prefix, rest] = /^(Undone: |Redone: )?([\s\S]*)$/.exec(sentence) ?? [];
  const said = `${prefix === 'Undone: ' ? 'Redone' : 'Undone'}: ${rest}`;
  return [{ op: 'song.patch', difference: change, sentence: said.slice(0, 1000) }];
}

/** What is wrong with a song after edits, and was not before. */
function songProblems(before: SongData, after: SongData, sounds: EditSounds): readonly Problem[] {
  if (before === after) return [];
  const resolved = resolveSong(after, sounds);
  if (!resolved.ok) return resolved.problems;
  const patterns = newPatterns(before, resolved.value, sounds);
  if (resolved.problems.length === 0) return patterns;
  const known = new Set(resolveSong(before, sounds).problems.map(keyOf));
  return [...resolved.problems.filter((each) => !known.has(keyOf(each))), ...patterns];
}

function keyOf({ code, message, path = [] }: Problem): string {
  return JSON.stringify([code, message, path]);
}

/** What is wrong with the patterns that were nowhere in the song before. */
function newPatterns(before: SongData, after: Song, sounds: EditSounds): readonly Problem[] {
  const texts = new Set<string>();
  const collect = (value: Json | undefined): void => {
    if (typeof value === 'string') texts.add(value);
    else if (Array.isArray(value)) for (const each of value) collect(each);
    else if (isMap(value)) for (const each of Object.values(value)) collect(each);
  };
  collect(before as unknown as Json);
  const added = patternsOf(after).filter(({ source }) => !texts.has(source.text));
  if (added.length === 0) return [];
  const names = patternNames(
    sounds,
    after.returns.map(({ name }) => name),
  );
  return added.flatMap((each) => patternProblems(each, names));
}
