import { failure, hasErrors, type Problem, type Result, success } from '../base/index.ts';
import type { Positions } from '../song/index.ts';
import type { SampleManifest } from '../sound/index.ts';
import type { LayoutKind, LiveOptions, Plan } from '../stage/index.ts';
import type { UGenEngine } from '../synthdef/index.ts';
import type { Context } from './context.ts';
import { readSource, type SourceText } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { type FindSamples, samplesOf } from './sample-places.ts';
import { ownRegistry, type RegistryOf, registryFor } from './synthdef-places.ts';

export interface OpenOptions {
  /** In place of the song's own seed. */
  readonly seed?: number;
  /** Whether strips share a server; each has one of its own when absent. */
  readonly layout?: LayoutKind;
  /** For a song that plays on a server where songs change; the layout is `shared` then. */
  readonly live?: LiveOptions;
  /** Finds the samples that it can play; it plays none when absent. */
  readonly samples?: FindSamples;
  /** The sounds that it may name; gabber's own when absent. */
  readonly registry?: RegistryOf;
  /** What must be able to play it; the embedded engine when absent. */
  readonly engine?: UGenEngine;
}

/**
 * Reads a song file (YAML, JSON, or Tidal code in a file that ends in `.tidal`) and plans it for
 * rendering. Standard input may be either. Problems: those of the file, the song, its patterns, and
 * of the folders of samples.
 */
export async function openPlan(
  file: string,
  context: Context,
  options: OpenOptions = {},
): Promise<Result<Plan>> {
  const source = await readSource(file, context);
  return source.ok ? planSource(file, source.value, context, options) : source;
}

/** Plans the text of a file or of standard input (`-`). Problems: those of `openPlan`. */
export async function planSource(
  file: string,
  source: SourceText,
  context: Context,
  options: OpenOptions = {},
): Promise<Result<Plan>> {
  const isTidal = file === '-' ? !isSongText(source.text) : file.endsWith('.tidal');
  const { engine = 'embedded' } = options;
  const samples = samplesOf(file, context);
  const given = { ...options, registry: registryFor(file, context, engine, samples), samples };
  return isTidal ? planTidalText(source, given) : planSongText(source, given);
}

const noSamples = success<SampleManifest>(new Map());

/** Plans the text of a song file. Problems: those of the song and its patterns. */
export async function planSongText(
  source: SourceText,
  options: OpenOptions = {},
): Promise<Result<Plan>> {
  const placed = await planPlacedSong(source, options);
  return placed.ok ? success(placed.value.plan, placed.problems) : placed;
}

/** A song's plan, and where its parts stand in its text. */
export interface PlacedPlan {
  readonly plan: Plan;
  readonly positions: Positions;
}

/** `planSongText`, with the places of the song's parts. */
export async function planPlacedSong(
  source: SourceText,
  {
    seed,
    live,
    layout = live === undefined ? 'apart' : 'shared',
    samples,
    registry: registryOf = ownRegistry,
  }: OpenOptions = {},
): Promise<Result<PlacedPlan>> {
  const { planSong } = await import('../stage/index.ts');
  const read = await readWithSounds(source, registryOf, seed);
  if (!read.ok) return read;
  const { song, positions, registry } = read.value;
  const found = (await samples?.(song.samples)) ?? noSamples;
  const about = found.problems.map((each) => positions.place(each));
  if (!found.ok || hasErrors(about)) return failure([...read.problems, ...about]);
  const plan = planSong(song, {
    registry,
    layout,
    ...(live && { live }),
    samples: found.value,
    locate: (each, path) => positions.placeInText(path, each),
  });
  const problems = [...read.problems, ...about, ...plan.problems];
  return plan.ok ? success({ plan: plan.value, positions }, problems) : failure(problems);
}

async function planTidalText(
  { name, text }: SourceText,
  { seed, live, layout = live === undefined ? 'apart' : 'shared', samples }: OpenOptions,
): Promise<Result<Plan>> {
  const { songFromTidal } = await import('../song/index.ts');
  const { planTidal } = await import('../stage/index.ts');
  const { makeDefaultRegistry } = await import('../../synthdefs/index.ts');
  const song = songFromTidal(text, { file: name });
  if (!song.ok) return song;
  const found = (await samples?.([])) ?? noSamples;
  if (!found.ok) return found;
  const plan = planTidal(song.value.source, {
    registry: makeDefaultRegistry(),
    layout,
    ...(live && { live }),
    samples: found.value,
    title: name,
  });
  const own = plan.problems.map((each): Problem => ({ ...each, file: each.file ?? name }));
  const problems = [...found.problems, ...own];
  if (!plan.ok) return failure(problems);
  const { locate } = plan.value;
  const inFile: Plan['locate'] = (...about) => ({ file: name, ...locate(...about) });
  const placed = { ...plan.value, locate: inFile };
  return success(seed === undefined ? placed : { ...placed, seed }, problems);
}
