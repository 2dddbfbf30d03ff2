import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { findDirectories } from '../../store/index.ts';
import { openCodeCache } from './code-cache.ts';
import { openProgram } from './program.ts';
import { expectShortRun } from './short-run.ts';

/** Commands that are over in less than a second and that programs call again and again. */
const shortCommands: ReadonlySet<string> = new Set(['ask']);

/** What `main.cjs` exports. */
interface Main {
  main(argv: readonly string[]): Promise<void>;
}

/**
 * Starts the bundled program, which stands beside this file, with what was compiled of it before: `code` in gabber's
 * cache.
 */
export async function start(argv: readonly string[]): Promise<void> {
  // before anything is compiled: kept code is good for the flags that it was compiled with
  if (shortCommands.has(argv[0] ?? '')) expectShortRun();
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const program = openProgram(folder, openCodeCache(codeFolder(folder)));
  const { main } = program.load('main.cjs') as Main;
  process.once('exit', () => program.keepCode());
  await main(argv);
}

/** Compiled code is good for one build, and for one V8 with its flags and the processor that it found. */
function codeFolder(program: string): string {
  const build = readFileSync(join(program, 'build-identity.txt'), 'utf8').slice(0, 16);
  const { cache } = findDirectories(process.env);
  return join(cache, 'code', `${build}-${cachedDataVersionTag()}`);
}
