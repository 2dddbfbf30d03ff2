import { basename, extname, resolve } from 'node:path';
import { failure, hasErrors, type Problem, type Result, success } from '../../base/index.ts';
import {
  described,
  type EntryKind,
  mapIn,
  type NewEntry,
  songEntry,
  songOfEntry,
  tidalEntries,
  trackEntries,
} from '../../library/index.ts';
import type { Context } from '../context.ts';
import { readSource, type SourceText } from '../input.ts';
import { isSongText } from '../is-song-text.ts';
import { readWithSounds } from '../read-with-sounds.ts';
import { registryFor } from '../synthdef-places.ts';

/** What is said of a file beside what it says itself. */
export interface AddOptions {
  readonly kind?: EntryKind;
  readonly name?: string;
  readonly genre?: string;
  readonly key?: string;
  readonly bpm?: number;
  readonly tag?: readonly string[];
  /** Whether a song's patterns are added too. */
  readonly tracks?: boolean;
  /** The number of the entry that it was varied from. */
  readonly from?: number;
}

/**
 * Reads what a file holds as entries: a song, a kit, a preset, or the pattern of a text. It has to play, or it is not
 * kept.
 *
 * Problems: those of reading and of songs.
 */
export async function readEntries(
  file: string,
  options: AddOptions,
  context: Context,
): Promise<Result<readonly NewEntry[]>> {
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const { text } = source.value;
  const title = file === '-' ? 'untitled' : basename(file, extname(file));
  const origin = file === '-' ? {} : { origin: resolve(context.cwd, file) };
  const more = { ...origin, ...(options.tag && { tags: options.tag }) };
  const isYaml = file === '-' ? isSongText(text) : /\.(?:ya?ml|json)$/i.test(file);
  const read = isYaml
    ? await yamlEntries(file, source.value, { title, more, options }, context)
    : await tidalText(file, source.value, { title, more, options }, context);
  if (!read.ok) return read;
  const entries = read.value.map((entry, at) => withOptions(entry, options, at === 0));
  const registry = await registryFor(file, context, 'native')(source.value);
  return success(registry.ok ? described(entries, registry.value) : entries, read.problems);
}

/** What is known of a file's entries before it is read. */
interface About {
  readonly title: string;
  readonly more: Pick<NewEntry, 'origin' | 'tags'>;
  readonly options: AddOptions;
}

function withOptions(entry: NewEntry, options: AddOptions, isFirst: boolean): NewEntry {
  const { name, genre, key, bpm } = options;
  return {
    ...entry,
    ...(isFirst && name !== undefined && { name }),
    ...(genre !== undefined && { genre }),
    ...(key !== undefined && { key }),
    ...(bpm !== undefined && { bpm }),
  };
}

async function yamlEntries(
  file: string,
  source: SourceText,
  { title, more, options }: About,
  context: Context,
): Promise<Result<readonly NewEntry[]>> {
  const data = mapIn(source.text);
  const kind = options.kind ?? (data.ok ? kindOf(data.value) : 'song');
  if (kind !== 'song') {
    const entry = { kind, name: title, text: source.text, ...more };
    return heard([entry], file, context);
  }
  const read = await readWithSounds(source, registryFor(file, context, 'native'));
  if (!read.ok) return read;
  const song = songEntry(read.value.data, source.text, title, more);
  const tracks = options.tracks ? trackEntries(read.value.data, title, more) : [];
  return success([song, ...tracks], read.problems);
}

/** A map of tracks without a pattern is a kit, one without tracks but with an instrument a preset. */
function kindOf(data: Readonly<Record<string, unknown>>): EntryKind {
  const { tracks, instrument } = data;
  if (tracks === undefined) return instrument === undefined ? 'song' : 'preset';
  const plays = Object.values(tracks ?? {}).some(
    (track) =>
      typeof track === 'object' && track !== null && ('pattern' in track || 'source' in track),
  );
  return plays ? 'song' : 'kit';
}

async function tidalText(
  file: string,
  source: SourceText,
  { title, more, options }: About,
  context: Context,
): Promise<Result<readonly NewEntry[]>> {
  const statements = tidalEntries(source.text, title, more);
  const isSong = options.kind === undefined ? statements.length > 1 : options.kind === 'song';
  if (isSong) {
    const { songFromTidal } = await import('../../song/index.ts');
    const song = songFromTidal(source.text, { file: source.name });
    if (!song.ok) return song;
    const whole: NewEntry = { kind: 'song', name: title, text: source.text, ...more };
    return heard(options.tracks ? [whole, ...statements] : [whole], file, context);
  }
  const [only] = statements;
  const text = only?.text ?? `${source.text.trim()}\n`;
  const kind = options.kind ?? 'pattern';
  return heard([{ ...(only ?? more), kind, name: title, text, ...more }], file, context);
}

/** Entries, once each is known to play. */
async function heard(
  entries: readonly NewEntry[],
  file: string,
  context: Context,
): Promise<Result<readonly NewEntry[]>> {
  const problems: Problem[] = [];
  for (const entry of entries) problems.push(...(await problemsOf(entry, file, context)));
  return hasErrors(problems) ? failure(problems) : success(entries, problems);
}

/** What is wrong with an entry; not where, as it is read in a song that nobody wrote. */
export async function problemsOf(
  entry: NewEntry,
  file: string,
  context: Context,
): Promise<readonly Problem[]> {
  const name = file === '-' ? 'standard input' : file;
  const song = songOfEntry(entry);
  if (!song.ok) return song.problems.map((each) => ({ ...each, file: name }));
  if (entry.kind === 'song' && !isSongText(song.value)) return [];
  const { planSongText } = await import('../open-song.ts');
  const planned = await planSongText(
    { name, text: song.value },
    { registry: registryFor(file, context, 'native') },
  );
  return planned.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ span: _span, path: _path, ...rest }) => ({ ...rest, file: name }));
}
