import { dirname } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds in which a file must not change any more: editors write in several steps. */
const QUIET = 15;

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
  const wanted = new Set(files);
  const folders = new Set(files.map((file) => dirname(file)));
  const timers = new Map<string, NodeJS.Timeout>();
  // A file that is replaced is another one: its folder tells of both.
  const watcher = watch([...folders], {
    ignoreInitial: true,
    atomic: false,
    depth: 0,
    ignored: (path) => !folders.has(path) && !wanted.has(path),
  });
  watcher.on('all', (_, file) => {
    if (!wanted.has(file)) return;
    clearTimeout(timers.get(file));
    timers.set(
      file,
      setTimeout(() => changed(file), QUIET),
    );
  });
  return async () => {
    for (const timer of timers.values()) clearTimeout(timer);
    await watcher.close();
  };
}
