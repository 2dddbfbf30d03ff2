import { failure, type Problem, type Result, success } from '../base/index.ts';
import { goFirst, type LiveSong } from '../live/index.ts';
import { PatternMemory } from '../stage/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { FollowedFiles, readSong } from './followed-files.ts';
import { hearOthers } from './hear-others.ts';
import { doControl } from './listen-to-controls.ts';
import { asWarnings, getReady, say, startShow, tellStats } from './live-ready.ts';
import { keysFor, keysHelp } from './play-keys.ts';
import type { PlayOptions } from './play-options.ts';
import { StateLine } from './state-line.ts';
import { tellMeters } from './tell-meters.ts';
import { Transport } from './transport.ts';

/** Plays files until they end or are stopped. */
export async function playFiles(
  files: readonly string[],
  options: PlayOptions,
  outside: Context,
): Promise<Result<Reply>> {
  const signal = outside.interruption();
  goFirst();
  const state = outside.console === undefined || options.stats ? undefined : new StateLine(outside);
  const context = state === undefined ? outside : { ...outside, err: state.above(outside.err) };
  const ready = await getReady(() => readSongs(files, options, context), options, context);
  if (!ready.ok) return ready;
  const { songs, engine } = ready.value;
  const tell = (problems: readonly Problem[]): void => void say(problems, context);
  tell(ready.problems);
  const names = songs.map(({ name }) => name).join(', ');
  await context.err.write(`playing ${names} on the ${engine.kind} engine; Ctrl-C ends\n`);
  if (context.console !== undefined) await context.err.write(`${keysHelp}\n`);
  const show = await startShow(ready.value, options, context, tell);
  if (!show.ok) return show;
  const transport = new Transport(
    show.value,
    songs.map(({ name }) => name),
  );
  const playing = new FollowedFiles(files, show.value, options, context);
  const endings = [
    ...(await hearOthers(show.value, songs, options, context, {
      onControl: (message) => {
        const done = doControl(message, transport);
        if (done.problems.length > 0) tell(asWarnings(done.problems));
      },
      bind: (fader) => playing.bind(fader),
    })),
    playing.follow(),
    options.stats ? tellStats(show.value, context) : undefined,
    tellMeters(show.value, options, context),
    keysFor(context, show.value, transport),
    state?.follow(show.value),
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
    const memory = new PatternMemory();
    const song = await readSong(file, options, context, { taken: new Set(slots), memory });
    problems.push(...song.problems);
    if (song.ok) songs.push({ ...song.value, memory });
    else fits = false;
  }
  return fits ? success(songs, problems) : failure(problems);
}
