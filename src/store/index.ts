export { type AtomicFile, openAtomicFile, writeAtomic } from './atomic-file.ts';
export { type Cache, type CacheOptions, type CacheSink, openCache } from './cache.ts';
export {
  closeDatabase,
  type DatabaseKind,
  type DatabaseOptions,
  inTransaction,
  type OpenDatabase,
  openDatabase,
  readableRows,
} from './database.ts';
export { databaseProblem, isDamaged } from './database-problem.ts';
export { type Directories, findDirectories, readCacheLimit } from './directories.ts';
export { fileProblem, systemCode } from './file-problem.ts';
export { FinishedFiles, openFinishedFiles } from './finished-files.ts';
export { makeFolder } from './make-folder.ts';
export { readBytes, readText } from './read-file.ts';
export {
  removeLeftBehind,
  removeUnfinishedFiles,
  removeUnfinishedOf,
} from './unfinished-files.ts';
export { isWriterGone, writerTag } from './writer-tag.ts';
