import type { SongData } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import type { Tag } from '../tag.ts';
import { roleGroups, roles } from './roles-table.ts';
import type { Scene } from './scene.ts';

/** What a clause is about: strips that are there, and roles that nothing plays. */
export interface Targets {
  readonly strips: readonly string[];
  readonly missing: readonly string[];
}

/** Roles that only say more where another is named: `a riff for the hoover`. */
const loose = new Set(['melody', 'chords', 'song', 'mix']);
const wholes = new Set(['mix', 'master', 'song', 'all']);

/** The tracks, groups and returns that a clause names; `it` and nothing are what was spoken of last. */
export function targetsOf(clause: Clause, scene: Scene): Targets {
  const named = stripsByName(clause, scene.song);
  const wanted = rolesOf(clause).filter((role) => !wholes.has(role));
  if (named.length > 0 && wanted.length <= named.length) return { strips: named, missing: [] };
  // `the hoover is dull, write a riff for it`
  const isForIt = clause.features.has('word:for') && clause.features.has('anaphor:it');
  if (isForIt && scene.focus.length > 0 && wanted.every((role) => loose.has(role)))
    return { strips: scene.focus, missing: [] };
  if (wanted.length === 0) return { strips: hasAnaphor(clause) ? scene.focus : [], missing: [] };
  const found = wanted.map((role) => ({
    role,
    strips: stripsOf(role, scene.song, placeIn(clause)),
  }));
  return {
    strips: [...new Set([...found.flatMap(({ strips }) => strips)])],
    missing: found.filter(({ strips }) => strips.length === 0).map(({ role }) => role),
  };
}

export function hasAnaphor({ features }: Clause): boolean {
  return features.has('anaphor');
}

/** `make the intro quieter` is of the section; `louder in the drop` is of what was spoken of. */
export function isOfSection(clause: Clause, sections: readonly string[]): boolean {
  const { tags, tokens } = clause;
  if (sections.length === 0 || hasAnaphor(clause)) return false;
  const at = tags.find(({ kind }) => kind === 'section')?.from ?? 0;
  const before = tokens.slice(0, at).map(({ text }) => text);
  const place = before.findLast((text) => !/^(the|my|first|second|third|last|every)$/.test(text));
  return !/^(in|during|at|on|for|through|before|after|from|until|till)$/.test(place ?? '');
}

/** The roles that a clause names, in its order. */
export function rolesOf({ tags, features }: Clause): readonly string[] {
  const named = tags.filter(({ kind }) => kind === 'target').map(({ id }) => id);
  if (named.length === 0 && features.has('preset')) return ['kick'];
  const own = new Set(tags.filter((tag) => tag.own).map(({ id }) => id));
  const exact = named.filter((role) => !loose.has(role) || own.has(role));
  return [...new Set(exact.length > 0 ? exact : named)];
}

/** Names of the song's own strips that stand in the words as they are: `siren-two`. */
function stripsByName(
  { tokens, tags, from, to, features }: Clause,
  song: SongData,
): readonly string[] {
  if (features.has('ordinal')) return [];
  const isOfSection = (at: number): boolean =>
    tags.some((tag) => tag.kind === 'section' && tag.own && tag.from <= at && tag.to > at);
  const words = tokens
    .slice(from, to)
    .map(({ raw }, at) => (isOfSection(from + at) ? '' : raw.toLowerCase()));
  const text = ` ${words.join(' ')} `;
  const isOther = (name: string): boolean =>
    ((Object.hasOwn(roles, name) || loose.has(name)) && !features.has(`target:${name}`)) ||
    (features.has('part') && features.has('effect') && Object.hasOwn(song.returns ?? {}, name));
  return stripNames(song).filter((name) => {
    const spoken = name.toLowerCase().replaceAll(/[-_]/g, ' ');
    return !isOther(name) && text.includes(` ${spoken} `);
  });
}

/** Names of all tracks, groups and returns. */
export function stripNames({ tracks, groups = {}, returns = {} }: SongData): readonly string[] {
  return [...Object.keys(tracks), ...Object.keys(groups), ...Object.keys(returns)];
}

/** A name that no strip has: `hoover`, then `hoover-2`. */
export function freeName(song: SongData, wanted: string, taken: readonly string[] = []): string {
  const names = new Set([...stripNames(song), ...taken, 'master']);
  if (!names.has(wanted)) return wanted;
  for (let count = 2; ; count++) if (!names.has(`${wanted}-${count}`)) return `${wanted}-${count}`;
}

/**
 * Which of several is meant: 0 the first, −1 the last.
 *
 * @param thing what it is one of, where that is known: `the break after the second drop` is no second break
 */
function placeIn({ tags, features }: Clause, thing?: Tag): number | undefined {
  // `the last 4 bars of the drop` are of every drop
  const isOfBars = (at: number): boolean =>
    tags.some(({ kind, id, from }) => kind === 'unit' && id === 'bars' && from === at);
  // `the last note of the second lead` is of the second lead
  const isOfThing = (at: number): boolean =>
    !features.has('skips-notes') ||
    tags.some(({ kind, from }) => (kind === 'target' || kind === 'section') && from === at);
  const isOfOther = (at: number): boolean =>
    thing !== undefined &&
    tags.some((each) => each !== thing && each.kind === thing.kind && each.from === at);
  const ordinal = tags.find(
    ({ kind, to }) => kind === 'ordinal' && !isOfBars(to) && isOfThing(to) && !isOfOther(to),
  );
  if (ordinal === undefined) return undefined;
  return ordinal.id === 'last' ? -1 : Number(ordinal.id) - 1;
}

/** The tracks that play a role: by their name, else by their instrument. */
export function stripsOf(role: string, song: SongData, place?: number): readonly string[] {
  const all = allOf(role, song);
  const one = place === undefined ? undefined : all.at(place);
  return one === undefined ? all : [one];
}

function allOf(role: string, song: SongData): readonly string[] {
  const members = roleGroups[role];
  if (Object.hasOwn(song.groups ?? {}, role) || Object.hasOwn(song.returns ?? {}, role))
    return [role];
  const byName = tracksNamed(role, song);
  if (members !== undefined) {
    if (role !== 'drums' && role !== 'fx' && byName.length > 0) return byName;
    const found = members.map((each) => allOf(each, song));
    if (role === 'melody' || role === 'chords') return found.find((each) => each.length > 0) ?? [];
    return [...new Set(found.flat())];
  }
  const declared = roles[role];
  if (declared === undefined) return byName;
  const byInstrument = Object.entries(song.tracks)
    .filter(([, { instrument }]) => declared.instruments.includes(String(instrument)))
    .map(([name]) => name);
  if (role === 'hat') return [...new Set([...byName, ...byInstrument])];
  if (byName.length > 0) return byName;
  const usual = byInstrument.filter(
    (name) => song.tracks[name]?.instrument === declared.instruments[0],
  );
  const [first] = declared.instruments.flatMap((each) =>
    byInstrument.filter((name) => song.tracks[name]?.instrument === each),
  );
  if (usual.length > 0) return usual;
  return first === undefined ? [] : [first];
}

function tracksNamed(role: string, song: SongData): readonly string[] {
  const words = new Set([role, ...(roles[role]?.names ?? [])]);
  return Object.keys(song.tracks).filter((name) => {
    const spoken = name.toLowerCase();
    const bare = spoken.replace(/[-_]?\d+$/, '');
    if (words.has(spoken) || words.has(bare)) return true;
    if (role === 'hat') return /(^|[-_ ])(hats?|hh|oh)($|[-_ ])/.test(spoken);
    return (
      spoken.split(/[-_ ]/).length > 1 &&
      role !== 'kick' &&
      spoken.split(/[-_ ]/).some((each) => words.has(each)) &&
      instrumentFits(role, song, name)
    );
  });
}

function instrumentFits(role: string, song: SongData, name: string): boolean {
  const instruments = roles[role]?.instruments ?? [];
  return instruments.length === 0 || instruments.includes(String(song.tracks[name]?.instrument));
}

/** Sections that a clause names, as edits name them: `drop`, `drop#2`. */
export function sectionsOf(clause: Clause, song: SongData): readonly string[] {
  const tag =
    clause.tags.find(({ kind, id }) => kind === 'section' && id !== 'part') ?? dropIn(clause);
  if (tag === undefined) return [];
  const names = sectionNames(song);
  const same = names.filter(({ name }) => name === tag.id);
  const fits = tag.own ? same : names.filter(({ name }) => isSection(tag.id, name));
  const place = placeIn(clause, tag);
  if (place !== undefined && fits.length > 0) {
    const one = fits.at(place);
    return one === undefined ? [] : [one.path];
  }
  return fits.map(({ path }) => path);
}

/** `on the drop` is where something begins, or all of the drop. */
function dropIn({ tags, tokens }: Clause): Tag | undefined {
  const place = tags.find(
    ({ kind, id, from, to }) =>
      kind === 'where' &&
      id === 'at' &&
      tokens.slice(from, to).some(({ text }) => /^drops?$/.test(text)),
  );
  return place === undefined ? undefined : { ...place, kind: 'section', id: 'drop' };
}

function isSection(id: string, name: string): boolean {
  const words = name.toLowerCase().split(/[-_ ]/);
  const also: Readonly<Record<string, readonly string[]>> = {
    break: ['break', 'breakdown', 'bridge'],
    build: ['build', 'buildup'],
    climax: ['climax', 'peak'],
  };
  const wanted = also[id] ?? [id];
  // `anti-climax`, `fake drop`
  if (words.join('') === id) return true;
  return wanted.some(
    (each) => words.includes(each) || words.some((word) => word.replace(/\d+$/, '') === each),
  );
}

/** The tracks that play in a section, muted ones left out. */
export function tracksPlaying(song: SongData, path: string): readonly string[] {
  const at = sectionNames(song).find((each) => each.path === path)?.at ?? -1;
  const { play, mute = [] } = song.arrangement?.[at] ?? {};
  const all = Array.isArray(play)
    ? play.flatMap((name) => song.groups?.[name]?.of ?? [name])
    : Object.keys(song.tracks);
  return all.filter((name) => {
    const track = song.tracks[name];
    return track !== undefined && track.mute !== true && !mute.includes(name);
  });
}

/** Sections with the names by which edits find them: of a name that stands twice `drop#2`. */
export function sectionNames(
  song: SongData,
): readonly { readonly name: string; readonly path: string; readonly at: number }[] {
  const counts = new Map<string, number>();
  return (song.arrangement ?? []).map(({ section: name }, at) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { name, at, path: count === 1 ? name : `${name}#${count}` };
  });
}
