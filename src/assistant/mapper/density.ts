import type { Edit } from '../../song/index.ts';
import type { Clause } from '../features.ts';
import { wantsFewer } from '../slots.ts';
import { before, eachPattern, inSections, withoutCalls } from './pattern-text.ts';
import { barsOf } from './patterns.ts';
import { type Answer, asks, notThere, type Scene, says } from './scene.ts';
import { sectionsOf, stripsOf, targetsOf, tracksPlaying } from './targets.ts';

/** More or fewer notes, more or fewer fills. */
export function editDensity(clause: Clause, scene: Scene): Answer {
  const { features } = clause;
  const isLess = wantsFewer(clause);
  if (features.has('density:fills') || features.has('topic:fill'))
    return editFills(clause, scene, isLess);
  const { strips, missing } = targetsOf(clause, scene);
  if (strips.length === 0 && missing.length > 0) return notThere(missing, 'thin out');
  const { song } = scene;
  const wanted = strips.length > 0 ? strips : usualTracks(clause, scene, isLess);
  const sections = sectionsOf(clause, song);
  const tracks = wanted
    .flatMap((name) =>
      song.tracks[name] === undefined ? [...(song.groups?.[name]?.of ?? [])] : [name],
    )
    .filter((name) => song.tracks[name] !== undefined);
  if (wantsTheSame(clause)) return plainer(scene, tracks);
  const isHalf = clause.features.has('stance:half') || clause.features.has('verb:halve');
  const call = isLess ? `degradeBy ${isHalf ? 0.5 : 0.3}` : 'every 2 (ply 2)';
  const edits = tracks.flatMap((track) =>
    sections.length === 0
      ? eachPattern(song, track, (text) => before(text, call))
      : inSections(scene, track, sections, call),
  );
  return edits.length === 0
    ? asks('Which track should have fewer or more notes?')
    : { edits, strips: tracks };
}

/** `more repetitive`, `less varied`: the same in every bar. */
function wantsTheSame({ features }: Clause): boolean {
  const isRepetitive = features.has('density:repetitive');
  if (!isRepetitive && !features.has('density:varied')) return false;
  const isTurned = ['stance:less', 'stance:too', 'verb:remove'].some((each) => features.has(each));
  return isRepetitive !== isTurned;
}

/** Functions that make a bar differ from the one before. */
const varying = new Set([
  'every',
  "every'",
  'whenmod',
  'foldEvery',
  'often',
  'sometimes',
  'sometimesBy',
  'rarely',
  'somecycles',
  'somecyclesBy',
  'almostNever',
  'almostAlways',
  'degrade',
  'degradeBy',
  'shuffle',
  'scramble',
]);

/** Patterns without what varies them, and no fills. */
function plainer({ song }: Scene, tracks: readonly string[]): Answer {
  const edits = tracks.flatMap((track): readonly Edit[] => {
    const patterns = eachPattern(song, track, (text) => {
      const plain = withoutCalls(text, varying);
      return plain === text ? undefined : plain;
    });
    const hasFills = song.tracks[track]?.fills !== undefined;
    return [
      ...patterns,
      ...(hasFills ? [{ op: 'track.change' as const, track, changes: { fills: null } }] : []),
    ];
  });
  return edits.length === 0
    ? { ...says(`${tracks.join(' and ')} plays the same in every bar already.`), strips: tracks }
    : { edits, strips: tracks };
}

/** Where busy is heard: hats and percussion; where it is empty, hats too. */
function usualTracks(clause: Clause, { song, focus }: Scene, isLess: boolean): readonly string[] {
  if (focus.length > 0 && isLess) return focus;
  const sections = sectionsOf(clause, song);
  const playing = new Set(sections.flatMap((section) => tracksPlaying(song, section)));
  const some = ['hat', 'perc', 'ride', 'acid', 'arp', 'lead', 'vocal', 'pad'].map((role) =>
    stripsOf(role, song).filter((name) => sections.length === 0 || playing.has(name)),
  );
  return some.find((each) => each.length > 0)?.slice(0, 2) ?? [];
}

function editFills(clause: Clause, scene: Scene, isLess: boolean): Answer {
  const { song } = scene;
  const { strips } = targetsOf(clause, scene);
  if (isLess) {
    const filled = (strips.length > 0 ? strips : Object.keys(song.tracks)).filter(
      (name) => song.tracks[name]?.fills !== undefined,
    );
    if (filled.length === 0) return says('No track has fills of its own.');
    return {
      edits: filled.map((track) => ({ op: 'track.change', track, changes: { fills: null } })),
      strips: filled,
    };
  }
  // a crash that fills bars is none any more
  const isKit = clause.features.has('target:drums');
  const candidates =
    strips.length > 0 && !isKit
      ? strips
      : [...stripsOf('snare', song), ...stripsOf('kick', song)].slice(0, 1);
  const every = barsOf(clause) ?? 4;
  const fill = { every, bars: 1, pattern: '[x x] [~ x] x*4 [x x]' };
  const tracks = candidates.filter((name) => song.tracks[name] !== undefined);
  return {
    edits: tracks.map((track) => ({ op: 'track.change', track, changes: { fills: fill } })),
    strips: tracks,
  };
}
