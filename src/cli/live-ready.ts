import { resolve } from 'node:path';
import { failure, formatTerminal, type Problem, type Result, success } from '../base/index.ts';
import {
  type EngineRequest,
  type LiveEngine,
  type LiveSong,
  type MidiOut,
  openEngine,
  Show,
} from '../live/index.ts';
import {
  type Cache,
  findDirectories,
  openAtomicFile,
  openCache,
  readCacheLimit,
} from '../store/index.ts';
import type { Context } from './context.ts';
import { followClock } from './follow-clock.ts';
import { hearKeys } from './hear-keys.ts';
import { hearKnobs } from './hear-knobs.ts';
import { lazyMidiIn, type MidiIn } from './midi-in.ts';
import { lazyMidi, midiLibrary, midiPorts } from './midi-out.ts';
import type { SoundOptions } from './play-options.ts';
import { writeTakes } from './record-keys.ts';

/** Milliseconds between two lines of figures. */
const STATS = 1000;

/** What is there before anything is heard. */
export interface Ready {
  readonly songs: readonly LiveSong[];
  readonly engine: LiveEngine;
  readonly cache: Cache;
}

/** Says what is wrong, or of note. */
export type Tell = (problems: readonly Problem[]) => void;

/** Reads the songs while the engine starts. Problems: those of the songs and of the engine, `file.write`. */
export async function getReady(
  readSongs: () => Promise<Result<readonly LiveSong[]>>,
  options: SoundOptions,
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
  const songs = await readSongs();
  const engine = await opening;
  if (songs.ok && engine.ok) {
    const cache = openCache({ dir: findDirectories(context.env).cache, limitBytes: limit.value });
    return success({ songs: songs.value, engine: engine.value, cache }, songs.problems);
  }
  if (engine.ok) await engine.value.quit();
  return failure([...songs.problems, ...engine.problems]);
}

function engineRequest(
  { engine, rate, sound }: SoundOptions,
  record: string | undefined,
): EngineRequest {
  return {
    engine,
    sampleRate: Number(rate),
    ...(record === undefined ? {} : { record }),
    ...(sound === undefined ? {} : { sound }),
  };
}

/** Begins to play what is ready. Problems: those of the server. */
export async function startShow(
  { songs, engine, cache }: Ready,
  options: SoundOptions,
  context: Context,
  tell: Tell,
  input: MidiIn = lazyMidiIn(midiLibrary(context), tell),
): Promise<Result<Show>> {
  const show = await Show.start(songs, {
    engine,
    cache,
    latency: options.latency / 1000,
    tell,
    midi: midiFor(songs, options, context),
    ...(options.clockIn === undefined ? {} : { waits: true }),
    ...(options.midi === undefined ? {} : { clockPorts: options.midi }),
    ...(options.bpm === undefined ? {} : { bpm: options.bpm }),
    ...(options.bars === undefined ? {} : { bars: options.bars }),
    ...(options.for === undefined ? {} : { seconds: options.for }),
  });
  if (show.ok) void hearMidi(show.value, input, options, context);
  return show;
}

/** Lets MIDI keys and clocks act, and writes down at the end what was played, where that was asked for. */
async function hearMidi(
  show: Show,
  input: MidiIn,
  options: SoundOptions,
  context: Context,
): Promise<void> {
  const endings = [
    hearKeys(show, input),
    hearKnobs(show, input),
    followClock(show, options, input, context),
  ];
  await show.done;
  for (const end of endings) end();
  await input.close();
  const { recordMidi: file, recordGrid: grid } = options;
  if (file === undefined) return;
  const written = await writeTakes(show, { file, grid }, context);
  if (written.problems.length > 0) await say(written.problems, context);
  else await context.err.write(`wrote ${file}\n`);
}

/** MIDI, which starts when it is first needed: a song may get a MIDI track while it plays. */
function midiFor(
  songs: readonly LiveSong[],
  { midi: clockPorts = [], midiOffset }: SoundOptions,
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

/** What does not keep the music from playing. */
export function asWarnings(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each): Problem => ({ ...each, severity: 'warning' }));
}

/** Problems: `file.write`. */
async function checkWritable(file: string): Promise<Result<void>> {
  const opened = await openAtomicFile(file);
  if (!opened.ok) return opened;
  await opened.value.abort();
  return success(undefined);
}

/** Prints figures every second; the function that it gives ends that. */
export function tellStats(show: Show, context: Context): () => Promise<void> {
  const timer = setInterval(async () => {
    await context.out.write(`${JSON.stringify(await show.stats())}\n`);
  }, STATS);
  return async () => clearInterval(timer);
}

/** Shows Problems on standard error. */
export async function say(problems: readonly Problem[], context: Context): Promise<void> {
  if (problems.length === 0) return;
  const { color, sources, columns } = context;
  await context.err.write(formatTerminal(problems, { color, sources, width: columns - 6 }));
}
