import { resolve } from 'node:path';
import { failure, formatTerminal, type Problem, type Result, success } from '../base/index.ts';
import {
  type EngineRequest,
  goFirst,
  type LiveEngine,
  type LiveSong,
  type MidiOut,
  openEngine,
  type ReadSong,
  Show,
  watchFiles,
} from '../live/index.ts';
import type { Plan } from '../stage/index.ts';
import {
  type Cache,
  findDirectories,
  openAtomicFile,
  openCache,
  readCacheLimit,
} from '../store/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { readSource } from './input.ts';
import { knownGains } from './known-gains.ts';
import { listensToTidal, listenToTidal } from './listen-to-tidal.ts';
import { lazyMidi, midiLibrary, midiPorts } from './midi-out.ts';
import { type OpenOptions, planSource } from './open-song.ts';
import type { PlayOptions } from './play-options.ts';

/** Milliseconds between two lines of figures. */
const STATS = 1000;

/** Plays files until they end or are stopped. */
export async function playFiles(
  files: readonly string[],
  options: PlayOptions,
  context: Context,
): Promise<Result<Reply>> {
  const signal = context.interruption();
  goFirst();
  const ready = await getReady(files, options, context);
  if (!ready.ok) return ready;
  const { songs, engine, cache } = ready.value;
  await say(ready.problems, context);
  const names = songs.map(({ name }) => name).join(', ');
  await context.err.write(`playing ${names} on the ${engine.kind} engine; Ctrl-C ends\n`);
  const show = await Show.start(songs, {
    engine,
    cache,
    latency: options.latency / 1000,
    tell: (problems) => void say(problems, context),
    midi: midiFor(songs, options, context),
    ...(options.midi === undefined ? {} : { clockPorts: options.midi }),
    ...(options.bpm === undefined ? {} : { bpm: options.bpm }),
    ...(options.bars === undefined ? {} : { bars: options.bars }),
    ...(options.for === undefined ? {} : { seconds: options.for }),
  });
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
  options: PlayOptions,
  context: Context,
  live: NonNullable<OpenOptions['live']>,
): Promise<Result<LiveSong>> {
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const engine = options.engine === 'native' ? 'native' : 'embedded';
  const plan = await planSource(file, source.value, context, { live, engine });
  if (!plan.ok) return plan;
  const loud = await atKnownGain(file, source.value.text, plan.value, context);
  const hasOwnSounds = /^\s*["']?(synthdefs|dx7)\b/m.test(source.value.text);
  return success({ name: file, plan: loud, hasOwnSounds }, plan.problems);
}

/** Live it is as loud as it was rendered; a song that never was plays at its own level. */
async function atKnownGain(
  file: string,
  text: string,
  plan: Plan,
  context: Context,
): Promise<Plan> {
  if (plan.master.gainDb !== undefined) return plan;
  const gainDb = await knownGains(context)?.recall(file, text);
  return gainDb === undefined ? plan : { ...plan, master: { ...plan.master, gainDb } };
}

/** What is there before anything is heard. */
interface Ready {
  readonly songs: readonly LiveSong[];
  readonly engine: LiveEngine;
  readonly cache: Cache;
}

/** Reads the songs while the engine starts. */
async function getReady(
  files: readonly string[],
  options: PlayOptions,
  context: Context,
): Promise<Result<Ready>> {
  const limit = readCacheLimit(context.env);
  const record = options.record === undefined ? undefined : resolve(context.cwd, options.record);
  const writable = record === undefined ? undefined : await checkWritable(record);
  if (writable?.ok === false || !limit.ok) {
    return failure([...(writable?.problems ?? []), ...limit.problems]);
  }
  const opening = openEngine(engineRequest(options, record), {
    problem: (found) => void say([found], context),
    begun: (command) => void context.err.write(`sound goes out by ${command}\n`),
  });
  const songs = await readSongs(files, options, context);
  const engine = await opening;
  if (songs.ok && engine.ok) {
    const cache = openCache({ dir: findDirectories(context.env).cache, limitBytes: limit.value });
    return success({ songs: songs.value, engine: engine.value, cache }, songs.problems);
  }
  if (engine.ok) await engine.value.quit();
  return failure([...songs.problems, ...engine.problems]);
}

function engineRequest(
  { engine, rate, sound }: PlayOptions,
  record: string | undefined,
): EngineRequest {
  return {
    engine,
    sampleRate: Number(rate),
    ...(record === undefined ? {} : { record }),
    ...(sound === undefined ? {} : { sound }),
  };
}

/** MIDI, which starts when it is first needed: a song may get a MIDI track while it plays. */
function midiFor(
  songs: readonly LiveSong[],
  { midi: clockPorts = [], midiOffset }: PlayOptions,
  context: Context,
): MidiOut {
  const midi = lazyMidi({
    library: midiLibrary(context),
    offset: midiOffset / 1000,
    tell: (found) => void say(found, context),
  });
  for (const port of [...midiPorts(songs), ...clockPorts]) midi.open(port);
  return midi;
}

/** Problems: `file.write`. */
async function checkWritable(file: string): Promise<Result<void>> {
  const opened = await openAtomicFile(file);
  if (!opened.ok) return opened;
  await opened.value.abort();
  return success(undefined);
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
    await say(
      listening.problems.map((each): Problem => ({ ...each, severity: 'warning' })),
      context,
    );
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

function tellStats(show: Show, context: Context): () => Promise<void> {
  const timer = setInterval(async () => {
    await context.out.write(`${JSON.stringify(await show.stats())}\n`);
  }, STATS);
  return async () => clearInterval(timer);
}

async function say(problems: readonly Problem[], context: Context): Promise<void> {
  if (problems.length === 0) return;
  const { color, sources, columns } = context;
  await context.err.write(formatTerminal(problems, { color, sources, width: columns - 6 }));
}
