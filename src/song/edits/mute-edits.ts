import { z } from 'zod';
import type { Result } from '../../base/index.ts';
import type { SongData } from '../song-schema.ts';
import { defineEdit, done } from './edit-kind.ts';
import { type Json, put, remove } from './plain-data.ts';
import { findSection } from './sections.ts';
import { capital, findStrip, orderOf, type StripPlace } from './strips.ts';

const strip = z.string().min(1).max(64).describe('A track, group or return.');

export const muteStrip = defineEdit(
  'track.mute',
  'Silence a track, group or return, or let it be heard again: everywhere, or a track in one section.',
  {
    track: strip,
    mute: z.boolean().describe('Whether it is silent.'),
    section: z.string().optional().describe('Only in this section.'),
  },
  ({ track: name, mute, section }, { song }) => {
    const found = findStrip(song, name, ['tracks', 'groups', 'returns']);
    if (!found.ok) return found;
    const names = sectionsOf(song, section);
    if (!names.ok) return names;
    const own = section === undefined ? muted(song, found.value, mute) : song;
    const isHere = section !== undefined;
    const changed = names.value.reduce<Json>(
      (data, at) => mutedIn(data, at, name, { mute, isHere }),
      own as Json,
    );
    const where = section === undefined ? '' : ` in ${section}`;
    return done(changed, `${capital(name)} ${mute ? 'is muted' : 'is heard again'}${where}`);
  },
);

export const soloTrack = defineEdit(
  'track.solo',
  'Mute all tracks but these, or with none let all be heard again.',
  {
    tracks: z
      .array(z.string())
      .max(1000)
      .describe('The tracks that are heard; [] for all of them.'),
  },
  ({ tracks }, { song }) => {
    for (const each of tracks) {
      const found = findStrip(song, each, ['tracks']);
      if (!found.ok) return found;
    }
    const form = song.arrangement ?? [];
    const changed = Object.keys(song.tracks).reduce<Json>(
      (data, name) => {
        const isSilent = tracks.length > 0 && !tracks.includes(name);
        const strip = findStrip(data as unknown as SongData, name, ['tracks']);
        if (!strip.ok) return data;
        const own = muted(data, strip.value, isSilent) as Json;
        return form.reduce<Json>(
          (each, _section, at) => mutedIn(each, at, name, { mute: isSilent, isHere: false }),
          own,
        );
      },
      song as unknown as Json,
    );
    const what =
      tracks.length === 0 ? 'All tracks are heard again' : `${capital(tracks.join(', '))} solo`;
    return done(changed, what);
  },
);

function muted(song: unknown, { path, kind }: StripPlace, mute: boolean): Json {
  const place = [...path, 'mute'];
  return mute ? put(song, place, true, orderOf[kind]) : remove(song, place, path.length);
}

/** The sections in which a mute has to be said: those whose list of tracks would play it, or the one meant. */
function sectionsOf(song: SongData, section: string | undefined): Result<readonly number[]> {
  const form = song.arrangement ?? [];
  if (section === undefined) return { ok: true, value: [...form.keys()], problems: [] };
  const found = findSection(song, section);
  return found.ok ? { ok: true, value: [found.value.at], problems: [] } : found;
}

interface Muting {
  readonly mute: boolean;
  /** Whether it is for this section alone, so that the strip itself does not say it. */
  readonly isHere: boolean;
}

/** A section plays what it lists although it is muted, so it has to say that it does not. */
function mutedIn(song: Json, at: number, name: string, { mute, isHere }: Muting): Json {
  const data = song as unknown as SongData;
  const { play = 'all', mute: silent = [] } = data.arrangement?.[at] ?? {};
  const place = ['arrangement', at, 'mute'];
  const listed = silent.includes(name);
  if (!mute) {
    if (!listed) return song;
    const left = silent.filter((each) => each !== name);
    return left.length === 0 ? remove(song, place, 2) : put(song, place, left, orderOf.arrangement);
  }
  const plays = play === 'all' ? isHere : playsIn(data, play, name);
  if (listed || !plays) return song;
  return put(song, place, [...silent, name], orderOf.arrangement);
}

/** Whether a list of tracks and groups has a track or group in it. */
function playsIn(song: SongData, play: readonly string[], name: string): boolean {
  const { groups = {}, tracks } = song;
  const seen = new Set(play);
  // a set goes on to what is added to it meanwhile
  for (const each of seen) {
    if (each === name) return true;
    if (!Object.hasOwn(groups, each)) continue;
    for (const member of groups[each]?.of ?? []) seen.add(member);
    for (const member of Object.keys(tracks)) if (tracks[member]?.group === each) seen.add(member);
  }
  return false;
}
