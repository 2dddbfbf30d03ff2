import type { Document } from 'yaml';
import { failure, hasErrors, type Problem, type Result, success } from '../base/index.ts';
import { isTidalName as isNameOfTidal } from '../tidal/index.ts';
import { eatenTidal } from './eaten-tidal.ts';
import type { IsTidalName } from './pattern-text.ts';
import { makePositions, type Positions } from './positions.ts';
import { mostProblems, resolveSong, type SongOptions } from './resolve-song.ts';
import type { Song } from './song.ts';
import type { SongData } from './song-schema.ts';
import { type Data, readYamlData } from './yaml-data.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** How a song file is read. */
export interface ReadSongOptions extends SongOptions {
  /** Named in Problems. */
  readonly file?: string;
}

/** A song with the file it came from. */
export interface SongFile {
  /** Plain, frozen data: what the later rooms work on. */
  readonly song: Song;
  /** What the file says, unresolved: what edits change. */
  readonly data: SongData;
  /** Leads from paths and offsets to lines and columns. */
  readonly positions: Positions;
  readonly text: string;
  readonly document: Document.Parsed;
  /** What was parsed, for `rewriteSong`. */
  readonly source: YamlSource;
}

/**
 * Reads a song file. Every Problem has the file, a span, and the path of what it is about; hints
 * name what exists. Never throws, whatever the text.
 *
 * Codes begin with `song.`, `music.` and `quantity.`.
 *
 * @example readSong('tracks: {}', { registry, file: 'a.yaml' }).ok // => false
 */
export function readSong(text: string, options: ReadSongOptions): Result<SongFile> {
  const inFile = (each: Problem): Problem =>
    options.file === undefined ? each : { ...each, file: options.file };
  const parsed = parseYaml(text);
  if (!parsed.ok) return failure(parsed.problems.map(inFile));
  const positions = makePositions(parsed.value, options.file);
  const { data, problems } = readYamlData(parsed.value);
  if (data === null && hasErrors(problems)) return failure(problems.map(inFile));
  const eaten = eatenTidal(parsed.value, namesAfterHash(options)).slice(0, mostProblems);
  const resolved = resolveSong(data, options);
  const known = [...eaten.filter(({ severity }) => severity === 'error'), ...withoutData(problems)];
  const others = [
    ...problems.filter((each) => !isAboutOneOf(each, eaten)),
    ...resolved.problems.filter(
      (each) => !isAboutOneOf(each, known) && !isAboutLost(each, problems),
    ),
  ];
  const found = [...eaten, ...others].slice(0, mostProblems);
  const all = inOrder(found.map((each) => positions.place(each)));
  if (!resolved.ok || hasErrors(all)) return failure(all);
  const { document } = parsed.value;
  const read = { data: asSongData(data), positions, text, document, source: parsed.value };
  return success({ song: resolved.value, ...read }, all);
}

/** The data has passed the schema. */
function asSongData(data: Data): SongData {
  return data as unknown as SongData;
}

/** What `#` may join to a pattern: Tidal's names and the parameters of instruments. */
function namesAfterHash({ registry, isTidalName = isNameOfTidal }: SongOptions): IsTidalName {
  const isParameter = (word: string): boolean =>
    registry.instruments().some((name) => {
      const parameters = registry.instrument(name)?.parameters;
      return parameters !== undefined && Object.hasOwn(parameters, word);
    });
  return (word) => isTidalName(word) || isParameter(word);
}

/** Those that say why the data has nothing where the file has something. */
function withoutData(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ code }) => ['song.tag', 'song.alias', 'song.nesting'].includes(code));
}

/** Whether tracks are missing because their names cannot be keys. */
function isAboutLost({ code }: Problem, problems: readonly Problem[]): boolean {
  const isKeyOfTracks = ({ code, path = [] }: Problem) =>
    code === 'song.key' && path.length === 1 && path[0] === 'tracks';
  return code === 'song.no-tracks' && problems.some(isKeyOfTracks);
}

/** Whether a Problem is about the same place as one of others, or about a part of it. */
function isAboutOneOf({ path = [] }: Problem, others: readonly Problem[]): boolean {
  return others.some(({ path: other }) => other?.every((step, at) => path[at] === step));
}

/** By their place in the file. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    ({ span: a }, { span: b }) =>
      (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}
