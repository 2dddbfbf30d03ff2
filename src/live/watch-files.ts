import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds in which a file must not change any more: editors write in several steps. */
const QUIET = 15;
/** Milliseconds after which a file is looked at again: an empty one, and one of whose changes was told. */
const AGAIN = 100;

/** What tells one state of a file from another. */
interface Stamp {
  readonly text: string;
  readonly isEmpty: boolean;
}

/**
 * Calls back when a file has changed, or was put in the place of another, as many editors do. The function
 * that it gives ends that.
 *
 * @param files absolute paths
 */
export function watchFiles(
  files: readonly string[],
  changed: (file: string) => void,
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
 * One file, whose changes are told when it stays as it is. What watches it leaves out what happens twice within some
 * milliseconds, and that may be the end of a save, behind the moment at which the file was emptied: so it is looked
 * whether the file is still what it was.
 */
class Watched {
  readonly #file: string;
  readonly #changed: (file: string) => void;
  #timer: NodeJS.Timeout | undefined;
  /** As it was when it was looked at last, and when it was told of. */
  #seen: Stamp | undefined;
  #told: string | undefined;

  constructor(file: string, changed: (file: string) => void) {
    this.#file = file;
    this.#changed = changed;
  }

  /** Something happened to it. */
  stir(): void {
    this.#seen = stampOf(this.#file);
    this.#lookIn(this.#seen?.isEmpty ? AGAIN : QUIET);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  #look(): void {
    const stamp = stampOf(this.#file);
    if (stamp?.text !== this.#seen?.text) this.stir();
    // one that is gone may come back, which is told
    else if (stamp !== undefined && stamp.text !== this.#told) {
      this.#told = stamp.text;
      this.#changed(this.#file);
      this.#lookIn(AGAIN);
    }
  }
}

/** Undefined where there is no such file. */
function stampOf(file: string): Stamp | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const { ino, size, mtimeNs } = stats;
  return { text: `${ino} ${size} ${mtimeNs}`, isEmpty: size === 0n };
}
