import { resolve } from 'node:path';
import { failure, type Problem, type Result, success } from '../base/index.ts';
import { goFirst, type LiveSong, type ReadSong, type Show, watchFiles } from '../live/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { readSource } from './input.ts';
import { listensToTidal, listenToTidal } from './listen-to-tidal.ts';
import { asWarnings, getReady, say, startShow, tellStats } from './live-ready.ts';
import type { OpenOptions } from './open-song.ts';
import type { PlayOptions } from './play-options.ts';
import { readLiveSong } from './read-live-song.ts';

/** Plays files until they end or are stopped. */
export async function playFiles(
  files: readonly string[],
  options: PlayOptions,
  context: Context,
): Promise<Result<Reply>> {
  const signal = context.interruption();
  goFirst();
  const ready = await getReady(() => readSongs(files, options, context), options, context);
  if (!ready.ok) return ready;
  const { songs, engine } = ready.value;
  const tell = (problems: readonly Problem[]): void => void say(problems, context);
  tell(ready.problems);
  const names = songs.map(({ name }) => name).join(', ');
  await context.err.write(`playing ${names} on the ${engine.kind} engine; Ctrl-C ends\n`);
  const show = await startShow(ready.value, options, context, tell);
  if (!show.ok) return show;
  const endings = [
    await hearTidal(songs, show.value, options, context),
    follow(files, show.value, options, context),
    options.stats ? tellStats(show.value, context) : undefined,
  ];
  signal.addEventListener('abort', () => void show.value.stop());
  if (signal.aborted) void show.value.stop();
  const played = await show.value.done;
  for (const end of endings) await end?.();
  if (!played.ok) return played;
  const { recorded } = played.value;
  const { record } = options;
  const seconds = recorded === undefined ? undefined : recorded / Number(options.rate);
  const note =
    record === undefined || seconds === undefined
      ? {}
      : { note: `recorded ${record} (${seconds.toFixed(2)} s)\n` };
  return success({ json: { files, record, seconds }, ...note }, played.problems);
}

/** Reads all files; each gets the numbers on the server that those before it leave free. */
async function readSongs(
  files: readonly string[],
  options: PlayOptions,
  context: Context,
): Promise<Result<readonly LiveSong[]>> {
  const songs: LiveSong[] = [];
  const problems: Problem[] = [];
  let fits = true;
  for (const file of files) {
    const slots = songs.flatMap(({ plan }) => plan.nodes.map(({ place }) => place.slot));
    const song = await readSong(file, options, context, { taken: new Set(slots) });
    problems.push(...song.problems);
    if (song.ok) songs.push(song.value);
    else fits = false;
  }
  return fits ? success(songs, problems) : failure(problems);
}

async function readSong(
  file: string,
  { engine }: PlayOptions,
  context: Context,
  live: NonNullable<OpenOptions['live']>,
): Promise<Result<LiveSong>> {
  const source = await readSource(file, context);
  return source.ok ? readLiveSong(file, source.value, engine, context, live) : source;
}

/** Listens to Tidal where a track does; where that fails its tracks are silent. */
async function hearTidal(
  songs: readonly LiveSong[],
  show: Show,
  { dirtPort }: PlayOptions,
  context: Context,
): Promise<(() => Promise<void>) | undefined> {
  if (!listensToTidal(songs)) return undefined;
  const listening = await listenToTidal(show, dirtPort, (found) => void say(found, context));
  if (!listening.ok) {
    await say(asWarnings(listening.problems), context);
    return undefined;
  }
  const { value } = listening;
  await context.err.write(`listening to Tidal on UDP port ${value.port}\n`);
  return () => value.close();
}

/** Lets songs follow their files; one change after the other. */
function follow(
  files: readonly string[],
  show: Show,
  options: PlayOptions,
  context: Context,
): (() => Promise<void>) | undefined {
  const watched = new Map(
    files.filter((file) => file !== '-').map((file) => [resolve(context.cwd, file), file]),
  );
  if (!options.watch || watched.size === 0) return undefined;
  let last: Promise<void> = Promise.resolve();
  return watchFiles([...watched.keys()], (path) => {
    const file = watched.get(path) ?? path;
    last = last.then(() => change(file, show, options, context));
  });
}

async function change(
  file: string,
  show: Show,
  options: PlayOptions,
  context: Context,
): Promise<void> {
  const read: ReadSong = (live) => readSong(file, options, context, live);
  const changed = await show.change(file, read, options.swap);
  await say(changed.problems, context);
  if (!changed.ok) return;
  await context.err.write(`${file} changes at bar ${changed.value.toNumber() + 1}\n`);
}
