import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RenderReport } from '../render/index.ts';
import {
  type FinishedFiles,
  findDirectories,
  openFinishedFiles,
  readBytes,
  readCacheLimit,
} from '../store/index.ts';
import { formatOf } from './audio-format.ts';
import type { Context } from './context.ts';
import type { RenderOptions } from './render-options.ts';

/** No song comes near it. */
const mostBytes = 20_000_000;

/** The keys of a song that name other files, also where YAML's escapes may hide their letters. */
const namesFiles = /samples|synthdefs|dx7|midi-file|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}/i;

/**
 * What is known of a render before anything is read of the song but its bytes: whether the very same was
 * rendered before, so that not even its patterns need be asked again.
 */
export interface KnownRender {
  /** Writes the file as it was rendered before; undefined when it must be rendered. */
  recall(file: string): Promise<RenderReport | undefined>;
  /** Keeps in mind what was rendered, unless the song was changed meanwhile. */
  remember(report: RenderReport): Promise<void>;
}

/**
 * Looks at what decides a render. Undefined where other things than the song's own bytes and the options do,
 * which are not looked at here: samples, own SynthDefs, voices of a DX7, MIDI files, standard input, an
 * installed scsynth; and where no cache is wanted.
 */
export async function knownRender(
  song: string,
  options: RenderOptions,
  context: Context,
): Promise<KnownRender | undefined> {
  const limit = readCacheLimit(context.env);
  if (!limit.ok || !(await isByItself(song, options, context))) return undefined;
  const key = await keyOf(song, options, context);
  if (key === undefined) return undefined;
  const files = openFinishedFiles(findDirectories(context.env).cache, limit.value);
  return {
    recall: (file) => recallReport(files, key, file),
    async remember(report) {
      const isUnchanged = (await keyOf(song, options, context)) === key;
      if (isUnchanged) await files.keepNote(key, report);
    },
  };
}

async function recallReport(
  files: FinishedFiles,
  key: string,
  file: string,
): Promise<RenderReport | undefined> {
  const note = await files.note(key);
  if (note === undefined) return undefined;
  const report = note as RenderReport;
  return (await files.write(report.sha256, file)) ? { ...report, file } : undefined;
}

/** Whether nothing but its own bytes and the options decides how a song sounds. */
async function isByItself(
  song: string,
  options: RenderOptions,
  { env }: Context,
): Promise<boolean> {
  const { cache, output, stems, engine } = options;
  if (!cache || song === '-' || output === '-' || stems !== undefined) return false;
  if (engine !== 'embedded' || (env['GABBER_SAMPLES'] ?? '') !== '') return false;
  return !(await exists(findDirectories(env).configFile));
}

/** A hash of what decides a render; undefined where the song's text may name other files. */
async function keyOf(
  song: string,
  options: RenderOptions,
  { cwd }: Context,
): Promise<string | undefined> {
  const path = resolve(cwd, song);
  const [build, read] = await Promise.all([buildIdentity(), readBytes(path, mostBytes)]);
  if (build === undefined || !read.ok) return undefined;
  const text = Buffer.from(read.value);
  if (namesFiles.test(text.toString('latin1'))) return undefined;
  const { output: _, jobs: __, ...others } = { ...options, format: formatOf(options) };
  const about = { build, path, options: Object.entries(others).sort() };
  return createHash('sha256').update(JSON.stringify(about)).update(text).digest('hex');
}

/**
 * What the build wrote beside the program: a hash of all of gabber's code and of what it depends on. Run from
 * its sources, gabber does not know what it is.
 */
async function buildIdentity(): Promise<string | undefined> {
  const file = new URL('./build-identity.txt', import.meta.url);
  return readFile(file, 'utf8').catch(() => undefined);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
