import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from 'chokidar';

/** Milliseconds in which a file must not change any more: editors write in several steps. */
const QUIET = 15;
/** Milliseconds after which a file is looked at again of whose changes was told; an empty one may stay empty then. */
const AGAIN = 100;
/** Milliseconds between two looks at an empty file: who saves empties it, and fills it a moment later. */
const SOON = 5;
/** Bytes of the largest file whose content tells one state of it from another. */
const LARGEST_COMPARED = 1_000_000;

/**
 * Whether a file whose change was told is what it was then, and has been for as long as a whole one is: who reads it
 * at once asks before anything comes of what was read. Where it is another by now, that is told too.
 */
export type IsStill = () => Promise<boolean>;

/** What tells one state of a file from another. */
interface Stamp {
  readonly text: string;
  readonly isEmpty: boolean;
}

/**
 * Calls back when a file has changed, or was put in the place of another, as many editors do: at once, with what says
 * whether it stayed so. The function that it gives ends that.
 *
 * @param files absolute paths
 */
export function watchFiles(
  files: readonly string[],
  changed: (file: string, isStill: IsStill) => void,
): () => Promise<void> {
  const wanted = new Map(files.map((file) => [file, new Watched(file, changed)]));
  const folders = new Set(files.map((file) => dirname(file)));
  // A file that is replaced is another one: its folder tells of both.
  const watcher = watch([...folders], {
    ignoreInitial: true,
    atomic: false,
    depth: 0,
    ignored: (path) => !folders.has(path) && !wanted.has(path),
  });
  watcher.on('all', (_, file) => wanted.get(file)?.stir());
  return async () => {
    for (const each of wanted.values()) each.stop();
    await watcher.close();
  };
}

/**
 * One file, whose changes are told as they come. What watches it leaves out what happens twice within some
 * milliseconds, and that may be the end of a save, behind the moment at which the file was emptied: so it is looked
 * whether the file is still what it was.
 */
class Watched {
  readonly #file: string;
  readonly #changed: (file: string, isStill: IsStill) => void;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;
  /** As it was when it was looked at last, and when it was told of. */
  #seen: Stamp | undefined;
  #told: string | undefined;
  /** When it was found empty. */
  #emptySince = 0;

  constructor(file: string, changed: (file: string, isStill: IsStill) => void) {
    this.#file = file;
    this.#changed = changed;
  }

  /** Something happened to it. */
  stir(): void {
    this.#seen = stampOf(this.#file);
    const isEmpty = this.#seen?.isEmpty === true;
    if (isEmpty) this.#emptySince = performance.now();
    this.#lookAgain(isEmpty ? SOON : AGAIN);
    // one that is gone may come back, which is told; an empty one may be about to be written
    if (this.#seen !== undefined && !isEmpty) this.#tell(this.#seen);
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  #lookAgain(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#isOver) this.#timer = setTimeout(() => this.#look(), delay);
  }

  #look(): void {
    const stamp = stampOf(this.#file);
    if (stamp?.text !== this.#seen?.text) this.stir();
    else if (stamp?.isEmpty && performance.now() < this.#emptySince + AGAIN) this.#lookAgain(SOON);
    else if (stamp !== undefined) this.#tell(stamp);
  }

  #tell({ text }: Stamp): void {
    if (text === this.#told || this.#isOver) return;
    this.#told = text;
    const begun = performance.now();
    this.#changed(this.#file, () => this.#isStill(text, begun));
    this.#lookAgain(AGAIN);
  }

  async #isStill(text: string, begun: number): Promise<boolean> {
    const left = begun + QUIET - performance.now();
    if (left > 0) await sleep(left);
    if (stampOf(this.#file)?.text === text) return true;
    this.stir();
    return false;
  }
}

/** Undefined where there is no such file. */
function stampOf(file: string): Stamp | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const { ino, size, mtimeNs } = stats;
  const isCompared = stats.isFile() && size > 0n && size <= LARGEST_COMPARED;
  const content = isCompared ? contentOf(file) : '';
  return { text: `${ino} ${size} ${mtimeNs} ${content}`, isEmpty: size === 0n };
}

/** A hash of what a file holds: two writes within a tick of the file system's clock are told apart by it alone. */
function contentOf(file: string): string {
  try {
    return createHash('sha1').update(readFileSync(file)).digest('hex');
  } catch {
    return 'unreadable';
  }
}
