export { described, describeEntry, type Sounds } from './describe.ts';
export type { Duplicates } from './duplicates.ts';
export { midiEntries } from './entries-of-midi.ts';
export { type PlainSong, songEntry, trackEntries } from './entries-of-song.ts';
export { tidalEntries } from './entries-of-tidal.ts';
export {
  type Entry,
  type EntryKind,
  entryKinds,
  type Filter,
  longestEntry,
  type NewEntry,
  shippedOrigin,
} from './entry.ts';
export { songOfEntries, songOfEntry } from './entry-song.ts';
export type { Family } from './family.ts';
export type { Added, Library, LikeEntry } from './library.ts';
export type { Likeness } from './likeness.ts';
export { isListOfEntries, listEntries, readListed } from './listed-entries.ts';
export { libraryFile, openLibrary } from './open-library.ts';
export { recommend } from './recommend.ts';
export { roleNamed, roleOf } from './roles.ts';
export { mostFound, type Search, usualLimit } from './search.ts';
export { type ShippedSong, shippedEntries } from './shipped.ts';
export type { Measured } from './sound-bytes.ts';
export { mapIn } from './yaml-map.ts';
