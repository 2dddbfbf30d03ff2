import { z } from 'zod';
import type { SectionData, SongData } from '../song-schema.ts';
import { defineEdit, done, refuse } from './edit-kind.ts';
import { changedFields, withFields } from './fields.ts';
import { type Json, type JsonMap, put, remove } from './plain-data.ts';
import { songParts } from './song-parts.ts';
import { nameTaken, removeStrip } from './strip-names.ts';
import { capital, findStrip, orderOf } from './strips.ts';

const group = z.string().min(1).max(64).describe('The name of a group.');
const returned = z.string().min(1).max(64).describe('The name of a return.');

export const addGroup = defineEdit(
  'group.add',
  'Send tracks and groups through a strip of their own.',
  {
    group: group.describe('Its name.'),
    settings: songParts.group.describe('Its members and strip.'),
  },
  ({ group: name, settings }, { song }) => {
    const taken = nameTaken(song, name);
    if (taken !== undefined) return taken;
    const changed = put(song, ['groups', name], settings as Json);
    const placed = orderedIn(song, changed as JsonMap, 'groups');
    return done(placed, `${capital(name)} groups ${settings.of.join(', ')}`);
  },
);

export const removeGroup = defineEdit(
  'group.remove',
  'Take a group away; what was in it goes where the group went, and sections play it as they did.',
  { group },
  ({ group: name }, { song }) => removeStrip(withMembers(song, name), name, 'groups'),
);

/** A song that names the members of a group wherever it named the group. */
function withMembers(song: SongData, group: string): SongData {
  const members = [
    ...(song.groups?.[group]?.of ?? []),
    ...Object.keys(song.tracks).filter((name) => song.tracks[name]?.group === group),
  ];
  const spread = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((each) => (each === group ? members : [each]))),
  ];
  const groups = Object.entries(song.groups ?? {}).map(([name, data]) => [
    name,
    name === group ? data : { ...data, of: spread(data.of) },
  ]);
  const form = song.arrangement?.map((section): SectionData => {
    const { play, mute, drop, kickout } = section;
    return {
      ...section,
      ...(Array.isArray(play) && { play: spread(play) }),
      ...(mute && { mute: spread(mute) }),
      ...(drop && { drop: spread(drop) }),
      ...(typeof kickout === 'object' && {
        kickout: { ...kickout, ...(kickout.of && { of: spread(kickout.of) }) },
      }),
    };
  });
  return {
    ...song,
    ...(song.groups && { groups: Object.fromEntries(groups) }),
    ...(form && { arrangement: form }),
  };
}

export const changeGroup = defineEdit(
  'group.change',
  'Change several settings of a group at once.',
  {
    group,
    changes: withFields(songParts.group).describe(
      'Settings with their new values; null takes one away.',
    ),
  },
  ({ group: name, changes }, { song }) => {
    const found = findStrip(song, name, ['groups']);
    if (!found.ok) return found;
    const { value, words } = changedFields(found.value.data, changes, orderOf.groups);
    return done(put(song, found.value.path, value), `${capital(name)}: ${words}`);
  },
);

export const joinGroup = defineEdit(
  'group.join',
  'Put a track or group into a group, out of the one that it was in.',
  { group, member: z.string().min(1).max(64).describe('A track or a group.') },
  ({ group: name, member }, { song }) => {
    const found = findStrip(song, name, ['groups']);
    if (!found.ok) return found;
    const joined = findStrip(song, member, ['tracks', 'groups']);
    if (!joined.ok) return joined;
    const left = withoutMember(song as unknown as JsonMap, member, name);
    if (typeof left === 'string') return emptied(left, member);
    const of = song.groups?.[name]?.of ?? [];
    const names = of.includes(member) ? of : [...of, member];
    return done(
      put(left, ['groups', name, 'of'], names),
      `${capital(member)} goes through ${name}`,
    );
  },
);

export const leaveGroup = defineEdit(
  'group.leave',
  'Take a track or group out of its group.',
  { member: z.string().min(1).max(64).describe('A track or a group.') },
  ({ member }, { song }) => {
    const found = findStrip(song, member, ['tracks', 'groups']);
    if (!found.ok) return found;
    const left = withoutMember(song as unknown as JsonMap, member);
    if (typeof left === 'string') return emptied(left, member);
    return done(left, `${capital(member)} is in no group any more`);
  },
);

function emptied(group: string, member: string) {
  const hint = 'Remove the group with `group.remove`.';
  return refuse(`${capital(member)} is all that is in ${group}.`, hint);
}

/** A song in which a strip is in no group but one; the name of a group that would be empty. */
function withoutMember(song: JsonMap, member: string, but?: string): JsonMap | string {
  let left = song;
  const groups = Object.entries(
    (song['groups'] ?? {}) as Record<string, { readonly of: string[] }>,
  );
  for (const [name, { of }] of groups) {
    if (name === but || !of.includes(member)) continue;
    if (of.length === 1) return name;
    left = put(
      left,
      ['groups', name, 'of'],
      of.filter((each) => each !== member),
    ) as JsonMap;
  }
  return remove(left, ['tracks', member, 'group']) as JsonMap;
}

export const addReturn = defineEdit(
  'return.add',
  'Add a strip that sends lead to: a room, an echo.',
  { return: returned.describe('Its name.'), settings: songParts.returned.describe('Its strip.') },
  ({ return: name, settings }, { song }) => {
    const taken = nameTaken(song, name);
    if (taken !== undefined) return taken;
    const changed = put(song, ['returns', name], settings as Json);
    const effects = (settings.effects ?? []).flatMap((each) => Object.keys(each)).join(', ');
    const what = effects === '' ? '' : `: ${effects}`;
    return done(orderedIn(song, changed as JsonMap, 'returns'), `Return ${name} added${what}`);
  },
);

export const removeReturn = defineEdit(
  'return.remove',
  'Remove a return, and all that is sent to it.',
  { return: returned },
  ({ return: name }, { song }) => removeStrip(song, name, 'returns'),
);

export const changeReturn = defineEdit(
  'return.change',
  'Change several settings of a return at once.',
  {
    return: returned,
    changes: withFields(songParts.returned).describe(
      'Settings with their new values; null takes one away.',
    ),
  },
  ({ return: name, changes }, { song }) => {
    const found = findStrip(song, name, ['returns']);
    if (!found.ok) return found;
    const { value, words } = changedFields(found.value.data, changes, orderOf.returns);
    return done(put(song, found.value.path, value), `${capital(name)}: ${words}`);
  },
);

/** A song that has got a key which it had not, where such a key is written. */
function orderedIn(before: object, changed: JsonMap, key: string): JsonMap {
  if (Object.hasOwn(before, key)) return changed;
  const value = changed[key] ?? {};
  return put(remove(changed, [key]), [key], value, orderOf.song) as JsonMap;
}
