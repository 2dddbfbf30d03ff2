import { failure, hasErrors, type Result, success } from '../base/index.ts';
import type { SongDifference } from '../song/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { readSource, type SourceText } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { readWithSounds, type SongWithSounds } from './read-with-sounds.ts';
import { registryFor } from './synthdef-places.ts';

/** A file that is compared. */
interface Side {
  readonly file: string;
  readonly source: SourceText;
  readonly isTidal: boolean;
}

/**
 * Says in what two songs differ, in musical words. Song files are compared in all that they say, others in
 * what their patterns play. Problems: those of both songs.
 */
export async function diffSongs(
  before: string,
  after: string,
  context: Context,
): Promise<Result<Reply>> {
  const sides: Side[] = [];
  for (const file of [before, after]) {
    const source = await readSource(file, context);
    if (!source.ok) return source;
    const isTidal = file === '-' ? !isSongText(source.value.text) : file.endsWith('.tidal');
    sides.push({ file, source: source.value, isTidal });
  }
  const found = await (sides.some(({ isTidal }) => isTidal) ? byPlayed : byData)(sides, context);
  if (!found.ok) return found;
  const differences = found.value;
  const lines = differences.map(({ text }) => `${text}\n`).join('');
  const text = differences.length === 0 ? 'The same song.\n' : lines;
  return success({ text, json: { same: differences.length === 0, differences } }, found.problems);
}

type Found = Result<readonly SongDifference[]>;

async function byData(sides: readonly Side[], context: Context): Promise<Found> {
  const { compareSongs } = await import('../song/index.ts');
  const songs: SongWithSounds[] = [];
  for (const { file, source } of sides) {
    // what an engine lacks is of no matter to a song's text
    const read = await readWithSounds(source, registryFor(file, context, 'native'));
    if (!read.ok) return read;
    songs.push(read.value);
  }
  const [old, now] = songs;
  if (old === undefined || now === undefined) return success([]);
  return success(compareSongs(old.data, now.data, { registry: now.registry }));
}

async function byPlayed(sides: readonly Side[], context: Context): Promise<Found> {
  const { comparePlayed } = await import('../song/index.ts');
  const { openEvents, tidalEvents } = await import('./event-source.ts');
  const played = [];
  for (const { file, source, isTidal } of sides) {
    const opened = isTidal
      ? await tidalEvents(source)
      : await openEvents(file, { ...context, input: again(source) });
    if (!opened.ok || hasErrors(opened.problems)) return failure(opened.problems);
    const bpm = await tempoOf(source, isTidal);
    const tracks = opened.value.patterns(0);
    played.push({ tracks, ...(bpm === undefined ? {} : { bpm }) });
  }
  const [old, now] = played;
  return success(old === undefined || now === undefined ? [] : comparePlayed(old, now));
}

async function tempoOf({ text }: SourceText, isTidal: boolean): Promise<number | undefined> {
  if (isTidal) {
    const { evaluate } = await import('../tidal/index.ts');
    const { bpm } = evaluate(text);
    return bpm === undefined ? undefined : Number(bpm.toPrecision(6));
  }
  const { readSong } = await import('../song/index.ts');
  const { makeDefaultRegistry } = await import('../../synthdefs/index.ts');
  const read = readSong(text, { registry: makeDefaultRegistry() });
  return read.ok && typeof read.value.song.bpm === 'number' ? read.value.song.bpm : undefined;
}

/** What was read of standard input, to be read once more. */
async function* again({ text }: SourceText): AsyncGenerator<string> {
  yield text;
}
