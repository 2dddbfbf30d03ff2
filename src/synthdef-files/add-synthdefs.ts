import { basename, extname } from 'node:path';
import { failure, hasErrors, type Problem, type Result, success } from '../base/index.ts';
import { addSounds, type OwnSound, type Registry, soundFromSynthDef } from '../sound/index.ts';
import { type Cache, readBytes } from '../store/index.ts';
import {
  missingUGensProblem,
  readSynthDefs,
  type SynthDefData,
  type UGenEngine,
} from '../synthdef/index.ts';
import { compileScdOnce } from './kept-scd.ts';
import { SOURCE, synthDefPaths } from './synthdef-paths.ts';

/** A file of SynthDefs or a folder of them, and where the song names it. */
export interface SynthDefPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** What plays the sounds, and where compiled sources are kept. */
export interface AddOptions {
  /** What must have the UGens that they need. */
  readonly engine: UGenEngine;
  /** For SuperCollider source, which takes seconds to compile. */
  readonly cache?: Cache | undefined;
}

/** Bytes of the largest file that is read. */
const largestFile = 1e7;

/**
 * A registry with the sounds of some files more. What is wrong with one file or SynthDef does not hide
 * what is wrong with another.
 *
 * Problems, each with the path of its place: `synthdefs.file`, `synthdefs.kind`, `synthdefs.empty`,
 * `file.read`, `file.too-large`, `synthdef.unreadable`, `synthdef.missing-ugen`, `sound.name-taken`, and
 * those of `soundFromSynthDef` and `compileScd`.
 *
 * @example (await addSynthDefs(registry, [{ file: '/songs/bells.scsyndef', path: ['synthdefs', 0] }], { engine: 'embedded' }))
 */
export async function addSynthDefs(
  registry: Registry,
  places: readonly SynthDefPlace[],
  { engine, cache }: AddOptions,
): Promise<Result<Registry>> {
  const problems: Problem[] = [];
  let all = registry;
  for (const place of places) {
    const report = (found: readonly Problem[]): void => {
      problems.push(...found.map((each) => ({ ...each, path: place.path })));
    };
    const found = await soundsOf(place.file, { engine, cache });
    const added = addSounds(all, found.sounds);
    report([...found.problems, ...added.problems]);
    all = added.registry;
  }
  return hasErrors(problems) ? failure(problems) : success(all, problems);
}

/** The sounds of a file or folder, and what is wrong with others in it. */
interface FoundSounds {
  readonly sounds: readonly OwnSound[];
  readonly problems: readonly Problem[];
}

async function soundsOf(path: string, options: AddOptions): Promise<FoundSounds> {
  const files = await synthDefPaths(path);
  const problems: Problem[] = [...files.problems];
  const sounds: OwnSound[] = [];
  for (const file of files.ok ? files.value : []) {
    const defs = await synthDefsOf(file, options.cache);
    problems.push(...defs.problems);
    for (const def of defs.ok ? defs.value : []) {
      const sound = soundOf(def, basename(file), options.engine);
      problems.push(...sound.problems);
      if (sound.ok) sounds.push(sound.value);
    }
  }
  return { sounds, problems };
}

async function synthDefsOf(
  file: string,
  cache: Cache | undefined,
): Promise<Result<readonly SynthDefData[]>> {
  const found = await readBytes(file, largestFile);
  if (!found.ok) return found;
  const isSource = extname(file).toLowerCase() === SOURCE;
  const bytes = isSource ? await compileScdOnce(file, found.value, cache) : found;
  if (!bytes.ok) return bytes;
  const read = readSynthDefs(bytes.value);
  if (read.ok) return read;
  const name = basename(file);
  return failure(read.problems.map((each) => ({ ...each, message: `${name}: ${each.message}` })));
}

function soundOf(def: SynthDefData, from: string, engine: UGenEngine): Result<OwnSound> {
  const lack = missingUGensProblem(def, engine);
  return lack === undefined ? soundFromSynthDef(def, from) : failure([lack]);
}
