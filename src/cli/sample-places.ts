import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { type Problem, problem, type Result, success } from '../base/index.ts';
import type { SamplePlace } from '../samples/index.ts';
import type { SampleManifest } from '../sound/index.ts';
import { findDirectories, readText } from '../store/index.ts';
import type { Context } from './context.ts';
import { sonicPiSamples } from './sonic-pi-samples.ts';

/** Finds the samples of a song that names folders of its own. */
export type FindSamples = (folders: readonly string[]) => Promise<Result<SampleManifest>>;

const mostConfigBytes = 1e6;

/**
 * The samples for a song file: in the folders that the song names (seen from its own folder), then
 * in those of `GABBER_SAMPLES`, in those of the configuration file, and last in the package of Sonic
 * Pi's samples where it is installed. The same folders are listed once, however often they are asked for.
 */
export function samplesOf(file: string, context: Context): FindSamples {
  const find = finderFor(file, context);
  const found = new Map<string, ReturnType<FindSamples>>();
  return (folders) => {
    const key = JSON.stringify(folders);
    const known = found.get(key) ?? find(folders);
    found.set(key, known);
    return known;
  };
}

function finderFor(file: string, context: Context): FindSamples {
  const home = file === '-' ? context.cwd : dirname(resolve(context.cwd, file));
  return async (folders) => {
    const config = await configured(context);
    const listed = (context.env['GABBER_SAMPLES'] ?? '').split(delimiter).filter(Boolean);
    const places: SamplePlace[] = [
      ...folders.map((each, index) => ({ folder: from(home, each), path: ['samples', index] })),
      ...listed.map((each) => ({ folder: from(context.cwd, each) })),
      ...config.places,
      ...sonicPiSamples(home, context.cwd),
    ];
    if (places.length === 0) return success(new Map(), config.problems);
    const { findSamples } = await import('../samples/index.ts');
    const found = await findSamples(places);
    if (!found.ok) return found;
    return success(found.value, [...config.problems, ...found.problems]);
  };
}

/** A path that may begin with `~/`, the home of this user. */
export function from(base: string, folder: string): string {
  return folder.startsWith('~/') ? join(homedir(), folder.slice(2)) : resolve(base, folder);
}

interface Configured {
  readonly places: readonly SamplePlace[];
  readonly problems: readonly Problem[];
}

/** The list `samples` of the configuration file, if there is one. */
async function configured({ env }: Context): Promise<Configured> {
  const file = findDirectories(env).configFile;
  const read = await readText(file, mostConfigBytes);
  if (!read.ok) return { places: [], problems: [] };
  const { parseDocument } = await import('yaml');
  const document = parseDocument(read.value);
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
  const listed = typeof data === 'object' && data !== null && 'samples' in data ? data.samples : [];
  if (data === undefined || !isTexts(listed)) return { places: [], problems: [wrong(file)] };
  return { places: listed.map((each) => ({ folder: from(dirname(file), each) })), problems: [] };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function wrong(file: string): Problem {
  const message = `The folders of samples in ${file} cannot be read.`;
  const hint = 'Write a list: `samples: [~/Dirt-Samples]`.';
  return problem('samples.config', message, { severity: 'warning', file, hint });
}
