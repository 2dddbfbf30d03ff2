export { type PlainSong, songEntry, trackEntries } from './entries-of-song.ts';
export { tidalEntries } from './entries-of-tidal.ts';
export {
  type Entry,
  type EntryKind,
  entryKinds,
  type Filter,
  longestEntry,
  type NewEntry,
} from './entry.ts';
export { songOfEntry } from './entry-song.ts';
export type { Added, Describe, Library } from './library.ts';
export { libraryFile, openLibrary } from './open-library.ts';
export { mostFound, type Search, usualLimit } from './search.ts';
export { mapIn } from './yaml-map.ts';
