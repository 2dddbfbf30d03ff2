import { failure, problem, type Result, success } from '../../base/index.ts';
import type { Song, Track } from '../../song/index.ts';
import type { Generation, Lineage } from '../../studio/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { percent } from '../percent.ts';
import { readWithSounds, type SongWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';
import { howText, oneLine, whenText } from './how-text.ts';
import { keepChange } from './keep-change.ts';
import { generationOf, type KnownSong, lineageOf, openKnownSong } from './known-song.ts';
import { patternPlaces, withSectionPattern } from './pattern-places.ts';

export type PatternAction = 'log' | 'show' | 'listen' | 'back';

/** What `gabber pattern` is asked for. */
export interface PatternRequest {
  readonly action: PatternAction;
  readonly song: string;
  /** Absent for a list of all tracks. */
  readonly track?: string;
  readonly number?: number;
  readonly output?: string;
  readonly plot?: string;
  readonly bars?: number;
}

/**
 * Shows, plays and brings back what a track played before. Problems: those of reading the song and its record;
 * `pattern.track`, `pattern.generation`, `pattern.tidal`, `pattern.unheard`; of rendering; `file.write`.
 */
export async function runPattern(
  request: PatternRequest,
  context: Context,
): Promise<Result<Reply>> {
  const opened = await openKnownSong(request.song, request.action !== 'back', context);
  if (!opened.ok) return opened;
  try {
    const done = await act(request, opened.value, context);
    return { ...done, problems: [...opened.problems, ...done.problems] };
  } finally {
    await opened.value.open.release();
  }
}

function act(request: PatternRequest, known: KnownSong, context: Context): Promise<Result<Reply>> {
  const { action, track, number } = request;
  if (action === 'log')
    return track === undefined ? listAll(known) : log(track, request, known, context);
  const found = generationOf(known.ancestry, track ?? '', number ?? 0);
  if (!found.ok) return Promise.resolve(found);
  const one = { ...request, track: track ?? '', generation: found.value };
  switch (action) {
    case 'show':
      return show(one, known, context);
    case 'listen':
      return listen(one, known, context);
    case 'back':
      return back(one, known, context);
  }
}

/** A request about one generation. */
export interface OneGeneration extends PatternRequest {
  readonly track: string;
  readonly generation: Generation;
}

async function listAll({ ancestry }: KnownSong): Promise<Result<Reply>> {
  const tracks = [...ancestry].map(([track, { generations, current }]) => ({
    track,
    generations: generations.length,
    current,
  }));
  const lines = tracks.map(({ track, generations: count, current }) => {
    const many = count === 1 ? '1 generation' : `${count} generations`;
    return [track, many, `now ${current}`];
  });
  return success({ text: aligned(lines), json: { tracks } });
}

async function log(
  track: string,
  { song }: PatternRequest,
  { ancestry, source }: KnownSong,
  context: Context,
): Promise<Result<Reply>> {
  const lineage = lineageOf(ancestry, track);
  if (!lineage.ok) return lineage;
  const fitnessOf = await fitnessIn(song, source.text, track, context);
  const { generations, current } = lineage.value;
  const told = generations.map((each) => ({ ...each, ...fitnessOf(each) }));
  const text = aligned(told.map((each) => rowOf(each, lineage.value)));
  return success({ text, json: { track, current, generations: told } });
}

type Judged = Generation & { readonly fitness?: number };

function rowOf(each: Judged, { current }: Lineage): readonly string[] {
  const { number, parent, how, text, fitness } = each;
  return [
    `${number === current ? '*' : ' '} ${number}`,
    parent === undefined ? '' : `of ${parent}`,
    whenText(each),
    fitness === undefined ? '' : percent(fitness),
    oneLine(howText(how), 48),
    oneLine(text),
  ];
}

/** Rows with their columns aligned. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  const used = widths.flatMap((width, at) => (width === 0 ? [] : [at]));
  const line = (row: readonly string[]): string =>
    used.map((at) => (row[at] ?? '').padEnd(widths[at] ?? 0)).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

/** How well generations keep to the genre of the song as it is now. Tidal code has none. */
async function fitnessIn(song: string, text: string, track: string, context: Context) {
  const read = song.endsWith('.tidal') ? undefined : await readAgain(song, text, context);
  const { patternFitness } = await import('../../compose/index.ts');
  return (each: Generation): { readonly fitness?: number } => {
    if (each.how.by === 'evolve') return { fitness: each.how.fitness.after };
    const found = read?.ok === true ? read.value : undefined;
    const now = found && trackOf(found.song, track);
    if (found === undefined || now === undefined) return {};
    return { fitness: patternFitness(found.song, now, each, found.registry) };
  };
}

/** The track that a pattern of a song is of. */
function trackOf(song: Song, name: string): Track | undefined {
  const place = patternPlaces(song).find((each) => each.name === name);
  return song.tracks.find((each) => each.name === place?.track);
}

function readAgain(song: string, text: string, context: Context): Promise<Result<SongWithSounds>> {
  return readWithSounds({ name: song, text }, registryFor(song, context, 'native'));
}

async function show(
  { song, track, generation, plot, bars = 4 }: OneGeneration,
  { source }: KnownSong,
  context: Context,
): Promise<Result<Reply>> {
  const { number, parent, how, text } = generation;
  const judged = (await fitnessIn(song, source.text, track, context))(generation);
  const { fitness } = judged;
  const facts = [
    howText(how),
    parent === undefined ? [] : `from ${parent}`,
    whenText(generation),
    fitness === undefined ? [] : `fits ${percent(fitness)}`,
  ].flat();
  const note = `${track} ${number}: ${facts.filter((each) => each !== '').join(', ')}\n`;
  const json = { track, ...generation, ...judged };
  if (plot === undefined) return success({ text: `${text.trimEnd()}\n`, note, json });
  if (song.endsWith('.tidal')) return failure([tidalProblem(song)]);
  const { drawGeneration } = await import('./draw-generation.ts');
  const drawn = await drawGeneration(
    { song, track, generation, bars, file: plot },
    source,
    context,
  );
  if (!drawn.ok) return drawn;
  return success({ text: `${text.trimEnd()}\n`, note, json: { ...json, plot } }, drawn.problems);
}

async function listen(
  { song, track, generation, output, bars = 4 }: OneGeneration,
  { source }: KnownSong,
  context: Context,
): Promise<Result<Reply>> {
  if (song.endsWith('.tidal')) return failure([tidalProblem(song)]);
  const file = output ?? `${track.replaceAll('/', '-')}-${generation.number}.wav`;
  const { renderGeneration } = await import('./render-generation.ts');
  const wanted = { song, track, generation, bars, file };
  const rendered = await renderGeneration(wanted, source, context);
  if (!rendered.ok) return rendered;
  const { number } = generation;
  const json = { file, track, number, ...rendered.value };
  return success({ text: `${file}: ${track} ${number}, ${bars} bars\n`, json }, rendered.problems);
}

function tidalProblem(file: string) {
  const hint = 'Write it as a song first: `gabber export set.tidal yaml`.';
  return problem('pattern.tidal', 'A statement of Tidal code cannot be heard or drawn by itself.', {
    file,
    hint,
  });
}

async function back(
  { song, track, generation }: OneGeneration,
  { source, open }: KnownSong,
  context: Context,
): Promise<Result<Reply>> {
  const { number, text } = generation;
  const written = await withPattern(song, source.text, track, text, context);
  if (!written.ok) return written;
  const how = { by: 'edit', words: `back to ${number}` } as const;
  const change = { song, output: song, before: source.text, after: written.value, how };
  const kept =
    written.value === source.text ? success(undefined) : await keepChange(change, open, context);
  if (!kept.ok) return kept;
  const json = { file: song, track, number, text };
  return success({ text: `${song}: ${track} is ${number} again\n${text.trimEnd()}\n`, json });
}

/** A song’s text in which a track, or some sections, have another pattern. */
async function withPattern(
  song: string,
  text: string,
  track: string,
  pattern: string,
  context: Context,
): Promise<Result<string>> {
  if (song.endsWith('.tidal')) {
    const { statementParts } = await import('../../tidal/index.ts');
    const part = statementParts(text).findLast(
      (each) => each.kind === 'track' && each.track === track,
    );
    if (part?.kind !== 'track') return failure([gone(track)]);
    const { start, end } = part.pattern;
    return success(text.slice(0, start) + pattern + text.slice(end));
  }
  const read = await readAgain(song, text, context);
  if (!read.ok) return read;
  const place = patternPlaces(read.value.song).find(({ name }) => name === track);
  if (place === undefined) return failure([gone(track)]);
  const { replacePattern, rewriteSong } = await import('../../song/index.ts');
  if (place.sections.length === 0) return success(replacePattern(read.value, track, pattern));
  const { data, source } = read.value;
  return success(rewriteSong(text, data, withSectionPattern(data, place, pattern), source));
}

function gone(track: string) {
  const hint = 'Add it again first; its patterns are kept: `gabber pattern show`.';
  return problem('pattern.track', `The song has no \`${track}\` with a pattern now.`, { hint });
}
