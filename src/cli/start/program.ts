import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';

interface Loaded {
  readonly exports: unknown;
}

/** The files of a program, each run once, when it is first asked for. */
export interface Program {
  /** What a file exports. Its own requests for `./NAME.cjs` are answered from the program, all others by Node. */
  load(name: string): unknown;
  /** Keeps what was compiled since the start, with the functions that were called. */
  keepCode(): void;
}

/**
 * A program of CommonJS files whose compiled code is kept. Node (before 22) compiles anew at each start, and V8 puts off
 * every function until it is called: kept code has those that were called.
 *
 * @param folder of the files
 */
export function openProgram(folder: string, cache: CodeCache): Program {
  const loaded = new Map<string, Loaded>();
  const compiledAnew = new Map<string, Script>();

  function load(name: string): unknown {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    // before it runs: files may ask for each other in a circle
    loaded.set(name, module);
    const file = join(folder, name);
    const run = compile(file).runInThisContext() as (...inFile: readonly unknown[]) => void;
    run.call(module.exports, module.exports, requireFrom(file), module, file, folder);
    return module.exports;
  }

  function compile(file: string): Script {
    const name = basename(file);
    const cachedData = cache.read(name);
    // one line: places in stack traces are those of the file
    const text = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(text, { filename: file, ...(cachedData && { cachedData }) });
    if (cachedData === undefined || script.cachedDataRejected) compiledAnew.set(name, script);
    return script;
  }

  function requireFrom(file: string): (id: string) => unknown {
    const others = createRequire(file);
    return (id) => (dirname(id) === '.' && id.endsWith('.cjs') ? load(basename(id)) : others(id));
  }

  return {
    load,
    keepCode: () => {
      cache.write(
        new Map([...compiledAnew].map(([name, each]) => [name, each.createCachedData()])),
      );
      compiledAnew.clear();
    },
  };
}
