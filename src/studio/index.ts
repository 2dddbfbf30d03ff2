export {
  type Ancestry,
  ancestryOf,
  type Generation,
  type How,
  type Lineage,
  newGenerations,
  type PatternChange,
  type PatternLine,
  type Patterns,
  withLines,
  withSong,
} from './ancestry.ts';
export { appendToJournal, type Journal, type JournalLine, readJournal } from './journal.ts';
export { type ListedSession, listSessions } from './list-sessions.ts';
export { type Lock, lockFolder } from './lock.ts';
export {
  isSession,
  newSession,
  openSession,
  type Session,
  tellSession,
  updateSession,
} from './session.ts';
export type { SessionData, SongFacts } from './session-data.ts';
export { sessionFiles } from './session-files.ts';
export { branchSession, saveVersion } from './versions.ts';
export { type Change, changeWithRecord, fingerprint, recoverChange } from './write-ahead.ts';
