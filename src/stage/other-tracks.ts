import type { PlannedSamples } from '../sound/index.ts';
import type { Plan, PlannedSection, Setting, TrackPlan } from './types.ts';

/**
 * The tracks of a plan that do not play just what those of the same names play in another one. Patterns are compared as
 * they are, without being asked: those that were read anew count as others (`PatternMemory` keeps them).
 */
export function otherTracks(before: Plan, after: Plan): readonly TrackPlan[] {
  if (!isSameForm(before, after) || !isSameSamples(before.samples, after.samples)) {
    return after.tracks;
  }
  const last = new Map(before.tracks.map((track) => [track.name, track]));
  return after.tracks.filter((track) => {
    const old = last.get(track.name);
    return old === undefined || !isSame(old, track) || !isSameInSections(before, after, track.name);
  });
}

function isSame(a: TrackPlan, b: TrackPlan): boolean {
  // a kick that follows chords does so by a function of its own
  if (a.kickNoteAt !== undefined || b.kickNoteAt !== undefined) return false;
  const isSameSound = a.instrument === b.instrument && a.folder === b.folder;
  return (
    a.pattern === b.pattern &&
    isSameSound &&
    areSameSettings(a.settings, b.settings) &&
    JSON.stringify(plainParts(a)) === JSON.stringify(plainParts(b))
  );
}

/** What of a track is plain data. */
function plainParts({ feel, midi, dirt, keys, tidal, kickNote, modulations, sends }: TrackPlan) {
  return [feel, midi, dirt, keys, tidal, kickNote, modulations, sends];
}

/** Patterns of settings are compared as those of tracks are. */
function areSameSettings(a: readonly Setting[] = [], b: readonly Setting[] = []): boolean {
  return a.length === b.length && a.every((each, at) => isSameSetting(each, b[at]));
}

function isSameSetting(a: Setting, b: Setting | undefined): boolean {
  if (a.parameter !== b?.parameter) return false;
  if (a.value === b.value) return true;
  const areTimed = isTimed(a.value) && isTimed(b.value);
  return areTimed && JSON.stringify(a.value) === JSON.stringify(b.value);
}

function isTimed(value: Setting['value']): boolean {
  return typeof value === 'object' && 'cycles' in value;
}

function isSameForm({ sections: a }: Plan, { sections: b }: Plan): boolean {
  const isSameSection = (section: PlannedSection, at: number): boolean => {
    const { begin, end, kickNote } = b[at] ?? {};
    return section.begin === begin && section.end === end && section.kickNote === kickNote;
  };
  return a.length === b.length && a.every(isSameSection);
}

function isSameInSections({ sections }: Plan, after: Plan, name: string): boolean {
  return sections.every((a, at) => {
    const b = after.sections[at];
    return (
      a.plays.has(name) === b?.plays.has(name) &&
      a.patterns.get(name) === b.patterns.get(name) &&
      areSameSettings(a.settings.get(name), b.settings.get(name))
    );
  });
}

/** Whether names of samples stand for the same files. */
function isSameSamples({ folders: a }: PlannedSamples, { folders: b }: PlannedSamples): boolean {
  if (a === b) return true;
  return (
    a.size === b.size &&
    [...a].every(([name, folder]) => JSON.stringify(folder) === JSON.stringify(b.get(name)))
  );
}
