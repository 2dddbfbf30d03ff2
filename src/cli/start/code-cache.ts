import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes of the SHA-256 that stands before what is kept. */
const digestLength = 32;
/** Folders that are kept: one for each build and version of Node that was used last. */
const mostFolders = 4;

/** What V8 compiled of files, kept from one start to the next. Whatever goes wrong, it is done without. */
export interface CodeCache {
  /** What is kept of a file; `undefined` where that is nothing, damaged, or somebody else's. */
  read(name: string): Buffer | undefined;
  /** Keeps what was compiled of several files. */
  write(files: ReadonlyMap<string, Buffer>): void;
}

/**
 * The compiled code in a folder. It is run unseen, so that it is only read from a folder of this user's own; and V8
 * does not look for damage, so that each file begins with its SHA-256.
 *
 * @param folder of one build and one version of Node, beside those of others
 */
export function openCodeCache(folder: string): CodeCache {
  const isOurs = isOwnFolder(folder);
  return {
    read: (name) => (isOurs ? readChecked(join(folder, name)) : undefined),
    write: (files) => {
      try {
        if (files.size > 0 && makeOwnFolder(folder)) writeAll(folder, files);
      } catch {
        // a full disk, a folder that cannot be written: the next start compiles as this one did
      }
    },
  };
}

function isOwnFolder(folder: string): boolean {
  try {
    const { uid } = statSync(folder);
    return process.getuid === undefined || uid === process.getuid();
  } catch {
    return false;
  }
}

function readChecked(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(digestLength);
    return digestOf(code).equals(bytes.subarray(0, digestLength)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(code: Uint8Array): Buffer {
  return createHash('sha256').update(code).digest();
}

/** Makes the folder where there is none; whether it can be trusted. */
function makeOwnFolder(folder: string): boolean {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined) removeOldest(folder);
  return isOwnFolder(folder);
}

/** Keeps the newest folders beside this one. */
function removeOldest(folder: string): void {
  const all = dirname(folder);
  const byAge = readdirSync(all)
    .map((name) => join(all, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of byAge.slice(mostFolders)) rmSync(path, { recursive: true, force: true });
}

/** Files appear whole: another start may be reading them, and a third one writing. */
function writeAll(folder: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [name, code] of files) {
    const unfinished = join(folder, `${name}.${process.pid}`);
    try {
      writeFileSync(unfinished, Buffer.concat([digestOf(code), code]));
      renameSync(unfinished, join(folder, name));
    } finally {
      rmSync(unfinished, { force: true });
    }
  }
}
