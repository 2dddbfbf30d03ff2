import type { Edit, SectionData, SongData, TrackData } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { wantsBack } from '../slots.ts';
import { adjust } from './adjust.ts';
import { forceOf } from './force.ts';
import { rhythmSteps } from './patterns.ts';
import { miniOfSteps, patternFor } from './riffs.ts';
import { type Role, roles } from './roles-table.ts';
import { type Answer, asks, chance, keyOf, notThere, type Scene, says, works } from './scene.ts';
import { roleBefore } from './spoken.ts';
import { decibelsOf, returnWith } from './strips.ts';
import { freeName, rolesOf, sectionNames, sectionsOf, stripsOf, targetsOf } from './targets.ts';

/** Parts that words call otherwise where a new one is meant. */
const newRole: Readonly<Record<string, string>> = {
  drums: 'amen',
  melody: 'lead',
  chords: 'pad',
  hat: 'hat',
  fx: 'riser',
  mix: '',
  master: '',
  song: '',
  all: '',
};

/** New tracks for what a clause names. */
export function createElements(clause: Clause, scene: Scene): Answer {
  const wanted = rolesOf(withoutRelated(clause))
    .map((role) => newRole[role] ?? role)
    .filter((role) => role !== '');
  // `a breakbeat behind the drums` is one new track
  const isBeside = clause.features.has('beside');
  const isNew = (role: string): boolean => !isBeside || stripsOf(role, scene.song).length === 0;
  const spoken = wanted.length === 0 && clause.features.has('word:one');
  const before = spoken ? roleBefore(clause, scene) : undefined;
  const known = [...new Set(before === undefined ? wanted : [before])].filter(
    (role) => roles[role] !== undefined && isNew(role),
  );
  if (known.length === 0)
    return asks('What should I add: a kick, hats, a lead, a hoover, an acid line, a pad …?');
  const names: string[] = [];
  const edits = known.flatMap((role) => {
    const declared = roles[role] as Role;
    const name = freeName(scene.song, role, names);
    names.push(name);
    return newTrack(clause, scene, name, role, declared);
  });
  const described = withoutNames(clause);
  const isDescribed = described.features.has('sound') && forceOf(described) !== 0;
  const shaped = isDescribed ? adjust(described, scene, edits, names) : [];
  return { edits: [...edits, ...shaped], strips: names };
}

const relating = new Set(['that', 'which', 'to']);

/** `a screech that answers the lead`: what is there already only says more of what is new. */
function withoutRelated(clause: Clause): Clause {
  const { tags, tokens, isThere } = clause;
  const first = tags.find(({ kind }) => kind === 'target');
  const at = tokens.findIndex(
    ({ text }, place) => place >= (first?.to ?? tokens.length) && relating.has(text),
  );
  if (first === undefined || at < 0) return clause;
  const isRelated = ({ kind, id, from }: Clause['tags'][number]): boolean =>
    kind === 'target' && from > at && isThere(id);
  return { ...clause, tags: tags.filter((tag) => !isRelated(tag)) };
}

/** A clause without adjectives that are names too: `a stab` is not shorter than others. */
function withoutNames(clause: Clause): Clause {
  const { tags } = clause;
  const isName = ({ kind, from, to }: Clause['tags'][number]): boolean =>
    kind !== 'target' &&
    tags.some((each) => each.kind === 'target' && each.from <= from && each.to >= to);
  const kept = tags.filter((tag) => !isName(tag));
  const features = new Set(clause.features);
  if (!kept.some(({ kind }) => kind === 'sound')) features.delete('sound');
  return { ...clause, tags: kept, features };
}

/** A track that plays a role, and the sections in which it plays. */
export function newTrack(
  clause: Clause,
  scene: Scene,
  name: string,
  role: string,
  declared: Role,
): readonly Edit[] {
  const settings = newSettings(clause, scene, role, declared);
  return [{ op: 'track.add', track: name, settings }, ...placedIn(clause, scene, name, declared)];
}

function newSettings(clause: Clause, scene: Scene, role: string, declared: Role): TrackData {
  const steps = rhythmSteps(clause);
  const pattern =
    steps === undefined
      ? patternFor(declared.plays, keyOf(scene), chance(scene, role))
      : miniOfSteps(steps, 'x');
  const instrument = openHat(clause, role) ?? declared.instruments[0] ?? 'gabber-kick';
  const to = returnWith(scene.song, ['reverb', 'gatedverb', 'springverb']);
  const kick = stripsOf('kick', scene.song)[0];
  const isModern = !['gabber', 'doomcore', 'darkcore', 'acidcore'].includes(
    String(scene.song.genre ?? 'gabber'),
  );
  const preset = presetSaid(clause, scene, instrument);
  return {
    instrument,
    ...(preset !== undefined && { preset }),
    pattern,
    ...(declared.ducks &&
      kick !== undefined &&
      isModern && { duck: { by: kick, depth: '5dB', release: '1/8' } }),
    ...(declared.reverb !== undefined &&
      to !== undefined && { sends: { [to]: `${declared.reverb}dB` } }),
    level: `${declared.level + kickOffset(scene.song)}dB`,
  };
}

const presetNames: Readonly<Record<string, string>> = { '808': 'eight', '909': 'nine' };

/** The preset of an instrument that the words name: `gong`, `909`, `church`. */
export function presetSaid(
  { tokens, from, to }: Clause,
  { sounds }: Scene,
  instrument: string,
  track?: string,
): string | undefined {
  const presets = sounds.registry.instrument(instrument)?.presets ?? {};
  const said = tokens.slice(from, to).map(({ text }) => presetNames[text] ?? text);
  // `another sound for the lead` names the track, and no preset `lead`
  const others = Object.keys(presets).filter((each) => each !== track);
  return others.find((each) =>
    said.some(
      (word) =>
        word === each || word === `${each}y` || word === `${each}ish` || word === `${each}ed`,
    ),
  );
}

function openHat({ features }: Clause, role: string): string | undefined {
  return role === 'hat' && (features.has('rhythm:offbeat') || !features.has('rhythm'))
    ? 'open-hat'
    : undefined;
}

/** How loud the kick is beside the one that levels of roles are meant for. */
function kickOffset(song: SongData): number {
  const [kick] = stripsOf('kick', song);
  const level = kick === undefined ? undefined : decibelsOf(song.tracks[kick]?.level ?? 0);
  return level === undefined ? 0 : Math.max(-6, Math.min(6, Math.round(level + 9)));
}

/** Sections that list who plays have to list a new track too; in others it is silent where it is not meant. */
function placedIn(clause: Clause, scene: Scene, name: string, { where }: Role): readonly Edit[] {
  const { song } = scene;
  const asked = new Set(sectionsOf(clause, song));
  const isMeant = (section: SectionData, path: string, edges: boolean): boolean =>
    asked.size > 0 ? asked.has(path) : fits(section, where, song, edges);
  const form = sectionNames(song).flatMap(({ at, path }) => {
    const section = song.arrangement?.[at];
    return section === undefined ? [] : [{ path, section }];
  });
  const edges = !form.some(({ path, section }) => isMeant(section, path, false));
  return form.flatMap(({ path, section }): readonly Edit[] => {
    const isHere = isMeant(section, path, edges);
    if (Array.isArray(section.play)) {
      if (!isHere) return [];
      return [{ op: 'section.change', section: path, changes: { play: [...section.play, name] } }];
    }
    if (isHere || (asked.size === 0 && where !== 'build')) return [];
    const mute = [...(section.mute ?? []), name];
    return [{ op: 'section.change', section: path, changes: { mute } }];
  });
}

function fits(section: SectionData, where: Role['where'], song: SongData, edges: boolean): boolean {
  const isBuild = /build|rise/.test(section.section);
  const isEdge = /intro|outro/.test(section.section);
  if (where === 'build') return isBuild;
  if (where === 'all') return true;
  const plays = Array.isArray(section.play) ? section.play : undefined;
  const kicks = stripsOf('kick', song);
  const hasKick =
    plays === undefined || kicks.some((kick) => plays.includes(kick)) || plays.includes('drums');
  if (where === 'break') return !hasKick || isBuild || /drop|climax/.test(section.section);
  return hasKick && !isBuild && (!isEdge || edges);
}

/** Takes tracks away. */
export function removeElements(clause: Clause, scene: Scene): Answer {
  const { strips, missing } = targetsOf(clause, scene);
  if (strips.length === 0) return notThere(missing, 'take out');
  const { song } = scene;
  const sections = sectionsOf(clause, song);
  // what is taken out of a section plays on in the others
  if (sections.length > 0) return { edits: muteIn(strips, sections, true), strips };
  const known = strips.filter(
    (name) =>
      song.tracks[name] !== undefined ||
      song.groups?.[name] !== undefined ||
      song.returns?.[name] !== undefined,
  );
  return {
    edits: known.flatMap((name) => removal(song, name)),
    ...(missing.length > 0 && { said: `There is no ${missing.join(' or ')} to take out.` }),
  };
}

/** A group goes with its tracks. */
function removal({ groups = {}, tracks, returns = {} }: SongData, name: string): readonly Edit[] {
  if (tracks[name] !== undefined) return [{ op: 'track.remove', track: name }];
  if (returns[name] !== undefined) return [{ op: 'return.remove', return: name }];
  const members = (groups[name]?.of ?? []).filter((each) => tracks[each] !== undefined);
  return members.map((track) => ({ op: 'track.remove', track }));
}

const muting = ['verb:mute', 'verb:remove', 'verb:cut', 'verb:bypass', 'verb:stop'];

/** `just kick + hats please`: nothing is turned off or brought back, so they are what is heard. */
function isAlone({ features }: Clause): boolean {
  const isOnly = features.has('first:just') || features.has('word:only');
  return isOnly && ![...muting, 'verb:unmute', 'particle'].some((each) => features.has(each));
}

/** `ride only in the drops`: where it is heard, and not what alone is. */
function isOnlyThere({ tokens, from, to }: Clause): boolean {
  const texts = tokens.slice(from, to).map(({ text }) => text);
  return texts.some(
    (text, at) =>
      at > 0 && text === 'only' && /^(in|on|for|during|from|at)$/.test(texts[at + 1] ?? ''),
  );
}

/** `only from the drop on`, `come in only at the drop`. */
function isFromThere({ tokens, from, to }: Clause): boolean {
  const texts = tokens.slice(from, to).map(({ text }) => text);
  return /^(from|at)$/.test(texts[texts.indexOf('only') + 1] ?? '');
}

/** The sections after the first of some. */
function after(sections: readonly string[], song: SongData): readonly string[] {
  const form = sectionNames(song).map(({ path }) => path);
  return form.slice(form.indexOf(sections[0] ?? '') + 1);
}

/** Tracks that are heard in some sections, and in no others. */
function onlyIn(scene: Scene, tracks: readonly string[], sections: readonly string[]): Answer {
  const { song } = scene;
  const edits = tracks.flatMap((track): readonly Edit[] => [
    ...(song.tracks[track]?.mute === true
      ? [{ op: 'track.mute' as const, track, mute: false }]
      : []),
    ...sectionNames(song).map(
      ({ path }): Edit => ({
        op: 'track.mute',
        track,
        mute: !sections.includes(path),
        section: path,
      }),
    ),
  ]);
  const needed = edits.filter((edit) => works(scene, [edit]));
  return needed.length > 0
    ? { edits: needed, strips: tracks }
    : { ...says(`${tracks.join(' and ')} plays nowhere else already.`), strips: tracks };
}

const taking = ['verb:remove', 'verb:mute', 'verb:cut'];

/** `the intro should only have kick and hats`: who plays there, and nobody else. */
function aloneIn(tracks: readonly string[], sections: readonly string[]): Answer {
  const edits = sections.map(
    (section): Edit => ({ op: 'section.change', section, changes: { play: [...tracks] } }),
  );
  return { edits, strips: tracks };
}

/** `only mute the kick`, `just the kick off`, `don't delete it, only mute it`. */
function isJustMuted({ features, tags, tokens }: Clause): boolean {
  const isOnlyThat = tags.some(
    ({ kind, id, from }) =>
      kind === 'verb' && id === 'mute' && /^(only|just)$/.test(tokens[from - 1]?.text ?? ''),
  );
  if (isOnlyThat) return true;
  const isFirst = features.has('first:just') || features.has('first:only');
  return isFirst && ['verb:mute', 'verb:bypass', 'particle:off'].some((each) => features.has(each));
}

/** Mutes, brings back, solos. */
export function muteTracks(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const { song } = scene;
  const isAll = ['target:all', 'target:mix', 'anaphor:rest', 'verb:drop-out'].some((each) =>
    features.has(each),
  );
  const isBack = wantsBack(clause);
  const { strips, missing } = targetsOf(clause, scene);
  // `take everything out but the kick`
  const isOnly =
    (isAll || features.has('word:everything')) &&
    strips.length > 0 &&
    ['word:but', 'word:except', 'word:else', 'anaphor:rest'].some((each) => features.has(each));
  const sections = sectionsOf(clause, song);
  if (sections.length > 0 && isOnlyThere(clause) && strips.length > 0)
    return onlyIn(scene, strips, [
      ...sections,
      ...(isFromThere(clause) ? after(sections, song) : []),
    ]);
  // `remove the vox in the second drop only`
  const isTaken = !isAll && features.has('word:only') && taking.some((each) => features.has(each));
  const isSolo = features.has('verb:solo') && !isTaken && !isJustMuted(clause);
  if (isSolo || isOnly || isAlone(clause)) {
    const tracks = strips.filter((name) => song.tracks[name] !== undefined);
    if (tracks.length === 0) return notThere(missing, 'solo');
    return sections.length > 0
      ? aloneIn(tracks, sections)
      : { edits: [{ op: 'track.solo', tracks }], strips: tracks };
  }
  if (isBack && (isAll || (strips.length === 0 && missing.length === 0))) {
    const silent = Object.keys(song.tracks).filter((name) => song.tracks[name]?.mute === true);
    if (silent.length === 0) return says('Nothing is muted.');
    return {
      edits: silent.map((track) => ({ op: 'track.mute', track, mute: false })),
      strips: silent,
    };
  }
  if (strips.length === 0 && isBack && missing.length > 0) return createElements(clause, scene);
  if (strips.length === 0)
    return isAll
      ? says('Everything muted would be silence; stop playing instead.')
      : notThere(missing, 'mute');
  const silent = strips.filter((name) => song.tracks[name]?.mute === true);
  // what is silent everywhere plays there alone: `bring the ride back in the drop`
  if (isBack && sections.length > 0 && silent.length === strips.length)
    return onlyIn(scene, strips, sections);
  const places = isUntil(clause) ? before(sections, song) : sections;
  const edits: readonly Edit[] =
    sections.length === 0
      ? strips.map((track) => ({ op: 'track.mute', track, mute: !isBack }))
      : muteIn(strips, places, !isBack);
  return { edits, strips };
}

function muteIn(
  tracks: readonly string[],
  sections: readonly string[],
  mute: boolean,
): readonly Edit[] {
  return tracks.flatMap((track) =>
    sections.map((section): Edit => ({ op: 'track.mute', track, mute, section })),
  );
}

/** `mute the acid til the drop`. */
function isUntil({ features }: Clause): boolean {
  return features.has('word:until') || features.has('word:till');
}

/** The sections before the first of some. */
function before(sections: readonly string[], song: SongData): readonly string[] {
  const form = sectionNames(song).map(({ path }) => path);
  return form.slice(0, form.indexOf(sections[0] ?? ''));
}

/** A new sound of its own: a track whose adjectives are in it from the beginning. */
export function designSound(clause: Clause, scene: Scene): Answer {
  const made = createElements(clause, scene);
  const [first] = made.strips ?? [];
  if (made.asks !== undefined || first === undefined || forceOf(clause) === 0) return made;
  const isSample = clause.features.has('topic:sample') || clause.features.has('topic:reference');
  const said = isSample
    ? 'I cannot listen to a sample here, so this is the usual one: tell me what differs.'
    : undefined;
  return { ...made, ...(said !== undefined && { said }) };
}
