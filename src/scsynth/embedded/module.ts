import { failure, problem, type Result, success } from '../../base/index.ts';
import { type WasmModule, webAssembly } from './web-assembly.ts';

/** The package that carries scsynth as WebAssembly, and the one version whose protocol is known here. */
const packageName = 'supersonic-scsynth-core';
export const packageVersion = '0.59.0';

/** What the engine calls. A later version of the package renames some of these. */
const neededExports = [
  '_initialize',
  'get_ring_buffer_base',
  'get_buffer_layout',
  'init_memory',
  'process_audio',
  'get_audio_output_bus',
  'get_audio_input_bus',
  'get_audio_buffer_samples',
  'get_status_flags',
] as const;

/**
 * The compiled module of this process. Compiling takes longer than starting an engine, and a module
 * holds no state of its own: that is why it alone is kept for everybody.
 */
let compiled: Promise<Result<WasmModule>> | undefined;

/**
 * The engine's module, loaded and compiled at the first call. Problems: `scsynth.engine-missing` when
 * the package cannot be read, `scsynth.engine-changed` when it is another version than the one known.
 * Posted to a worker thread, it spares that thread the compiling.
 */
export function loadEngineModule(): Promise<Result<WasmModule>> {
  compiled ??= readModule();
  return compiled;
}

/**
 * The Problem of a module that is not the one this engine speaks to, if it is not.
 *
 * @param version what the package calls itself, where known
 */
export function checkModule(module: WasmModule, version = packageVersion): Result<WasmModule> {
  const present = new Set(
    webAssembly()
      .Module.exports(module)
      .map((each) => each.name),
  );
  const missing = neededExports.filter((name) => !present.has(name));
  if (missing.length === 0 && version === packageVersion) return success(module);
  const lacks = missing.length > 0 ? ` and lacks ${missing.join(', ')}` : '';
  return failure([
    problem(
      'scsynth.engine-changed',
      `${packageName} is version ${version}, not ${packageVersion},${lacks || ' whose protocol is known'}.`,
      { hint: `npm install --save-exact ${packageName}@${packageVersion}` },
    ),
  ]);
}

async function readModule(): Promise<Result<WasmModule>> {
  // Imported here so that the room can be loaded where there is no file system.
  const { createRequire } = await import('node:module');
  const { readFile } = await import('node:fs/promises');
  try {
    const require = createRequire(import.meta.url);
    const manifest: unknown = JSON.parse(
      await readFile(require.resolve(`${packageName}/package.json`), 'utf8'),
    );
    const bytes = await readFile(require.resolve(`${packageName}/wasm/scsynth-nrt.wasm`));
    return checkModule(await webAssembly().compile(bytes), versionOf(manifest));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return failure([
      problem('scsynth.engine-missing', `The embedded engine cannot be loaded: ${reason}.`, {
        hint: `npm install --save-exact ${packageName}@${packageVersion}`,
      }),
    ]);
  }
}

function versionOf(manifest: unknown): string {
  const version = (manifest as { readonly version?: unknown } | null)?.version;
  return typeof version === 'string' ? version : 'unknown';
}
