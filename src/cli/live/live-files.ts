import { join, resolve } from 'node:path';
import { failure, type Problem, Rational, type Result, success } from '../../base/index.ts';
import { goFirst, type LiveSong, type Show } from '../../live/index.ts';
import { findDirectories } from '../../store/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { hearOthers } from '../hear-others.ts';
import { readSource, type SourceText } from '../input.ts';
import { controlLine, noNudge } from '../listen-to-controls.ts';
import { getReady, say, startShow, tellStats } from '../live-ready.ts';
import { lazyMidiIn } from '../midi-in.ts';
import { midiLibrary } from '../midi-out.ts';
import type { LiveOptions } from '../play-options.ts';
import { takeSession } from '../session/find-session.ts';
import { type RecordPlace, recordPlace } from '../song-record.ts';
import { tellMeters } from '../tell-meters.ts';
import { Transport } from '../transport.ts';
import { completions } from './completion.ts';
import { KnobLearner } from './knob-learner.ts';
import { LiveLog, type LogEntry, type LogHead, readLog } from './live-log.ts';
import { LiveSession } from './live-session.ts';
import { LiveTalk } from './live-talk.ts';
import { type Prompt, pipedPrompt, terminalPrompt } from './prompt.ts';
import { LineRunner, readLines } from './read-lines.ts';
import { Repertoire } from './repertoire.ts';
import { replay } from './replay.ts';
import type { Statement } from './tidal-set.ts';

/** What an evening begins with: a new one, or one that is played again. */
interface Beginning {
  readonly head: LogHead;
  readonly entries?: readonly LogEntry[];
}

/**
 * Plays what is entered, beside a song file or a set of Tidal code where one is named, or the song of a session, until
 * all ends.
 */
export async function liveFiles(
  file: string | undefined,
  options: LiveOptions,
  context: Context,
): Promise<Result<Reply>> {
  if (options.session === undefined) return evening({ file, record: undefined }, options, context);
  const taken = await takeSession(options.session, 'gabber live', context);
  if (!taken.ok) return taken;
  const { session, release } = taken.value;
  try {
    await say(taken.problems, context);
    const song = join(session.folder, session.data.song);
    const record = await recordPlace(song, undefined, context);
    return await evening({ file: song, record }, options, context);
  } finally {
    await release();
  }
}

/** What is played, and where it is written down what became of it. */
interface Played {
  readonly file: string | undefined;
  readonly record: RecordPlace | undefined;
}

async function evening(
  { file, record }: Played,
  given: LiveOptions,
  context: Context,
): Promise<Result<Reply>> {
  const signal = context.interruption();
  goFirst();
  const beginning = await beginningOf(file, given, context);
  if (!beginning.ok) return beginning;
  const { head, entries } = beginning.value;
  const options = { ...given, ...(head.bpm !== undefined && { bpm: head.bpm }) };
  let session: LiveSession | undefined;
  const prompt = await openPrompt(entries === undefined, context, (line) =>
    session === undefined ? [[], line] : completions(line, session),
  );
  const { out, err } = context;
  const here: Context = { ...context, out: prompt.beside(out), err: prompt.beside(err) };
  try {
    const repertoire = await Repertoire.open({
      ...textsOf(head),
      engine: options.engine,
      context: here,
    });
    if (!repertoire.ok) return repertoire;
    await say(repertoire.problems, here);
    const opened = await openSession(repertoire.value, record, options, here);
    if (!opened.ok) return opened;
    session = opened.value.session;
    const { show, transport } = session;
    const songs = opened.value.songs;
    const log = await openLog(head, record, options, here);
    signal.addEventListener('abort', () => void show.stop());
    if (signal.aborted) void show.stop();
    const endStats = options.stats ? tellStats(show, here) : undefined;
    const endMeters = tellMeters(show, options, here);
    const runner = new LineRunner(session, log, options, here);
    session.enter = (line) => void runner.run(line);
    const endings = await hearOthers(show, songs, options, here, {
      onControl: (message) => {
        const line = controlLine(message, transport);
        if (line === undefined) void say([noNudge], here);
        else void runner.run(line, true);
      },
      bind: ({ strip, param, address }) =>
        void runner.run(`:bind ${strip}.${param} osc ${address}`, true),
    });
    const working =
      entries === undefined
        ? readLines(session, prompt, runner, options, here)
        : replay(session, entries, here);
    const played = await show.done;
    session.talk.close();
    prompt.close();
    await working;
    for (const end of [...endings, endStats, endMeters]) await end?.();
    if (!played.ok) return played;
    return success(replyOf(log, options, played.value.recorded), played.problems);
  } finally {
    session?.talk.close();
    prompt.close();
  }
}

async function beginningOf(
  file: string | undefined,
  { replay: log, bpm }: LiveOptions,
  context: Context,
): Promise<Result<Beginning>> {
  if (log !== undefined) return readLog(resolve(context.cwd, log));
  const tempo = bpm === undefined ? {} : { bpm };
  if (file === undefined) return success({ head: { format: 'gabber-live-1', ...tempo } });
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const { text } = source.value;
  return success({ head: { format: 'gabber-live-1', file, text, ...tempo } });
}

/** The song file, and the set beside it; a `.tidal` file is the set. */
function textsOf({ file, text = '' }: LogHead): {
  readonly song: SourceText | undefined;
  readonly set: SourceText;
} {
  if (file?.endsWith('.tidal')) return { song: undefined, set: { name: file, text } };
  const song = file === undefined ? undefined : { name: file, text };
  return { song, set: { name: 'prompt', text: '' } };
}

function openPrompt(
  isAsked: boolean,
  context: Context,
  complete: (line: string) => [string[], string],
): Promise<Prompt> {
  const { console: terminal, env } = context;
  if (!isAsked || terminal === undefined) return Promise.resolve(pipedPrompt(context));
  const history = join(findDirectories(env).data, 'live-history');
  return terminalPrompt(terminal, history, complete);
}

/** Begins to play. */
async function openSession(
  repertoire: Repertoire,
  record: RecordPlace | undefined,
  options: LiveOptions,
  context: Context,
): Promise<Result<{ readonly session: LiveSession; readonly songs: readonly LiveSong[] }>> {
  const { text } = repertoire.set;
  const statements: Statement[] = text.trim() === '' ? [] : [{ text, now: Rational.zero }];
  const ran = repertoire.run(statements);
  if (!ran.ok) return ran;
  const readSongs = async (): Promise<Result<readonly LiveSong[]>> => {
    const songs: LiveSong[] = [];
    const problems: Problem[] = [...ran.problems];
    const { song } = repertoire;
    if (song !== undefined) {
      const read = await repertoire.planSong(song, song.text, {});
      if (!read.ok) return read;
      songs.push(read.value);
      problems.push(...read.problems);
    }
    const slots = songs.flatMap(({ plan }) => plan.nodes.map(({ place }) => place.slot));
    const set = await repertoire.planSet(ran.value, { taken: new Set(slots) });
    if (!set.ok) return failure([...problems, ...set.problems]);
    return success([...songs, set.value], problems);
  };
  const ready = await getReady(readSongs, options, context);
  if (!ready.ok) return ready;
  await say(ready.problems, context);
  const tell = (problems: readonly Problem[]): void => void say(problems, context);
  const input = lazyMidiIn(midiLibrary(context), tell);
  const show = await startShow(ready.value, options, context, tell, input);
  if (!show.ok) return show;
  await context.err.write(greeting(repertoire, show.value, ready.value.engine.kind));
  const transport = new Transport(show.value, repertoire.names);
  const { cps } = ran.value;
  const learner = new KnobLearner(input, midiLibrary(context));
  const isOffline = options.offline === true || options.replay !== undefined;
  const talk = await LiveTalk.open(context, isOffline);
  if (!talk.ok) return talk;
  await say(talk.problems, context);
  const parts = {
    show: show.value,
    transport,
    repertoire,
    context,
    statements,
    cps,
    learner,
    talk: talk.value,
    record,
  };
  return success({ session: new LiveSession(parts), songs: ready.value.songs });
}

function greeting({ song, set }: Repertoire, { songs }: Show, engine: string): string {
  const { bpm } = songs.position(0);
  const what = song?.name ?? (set.text === '' ? 'nothing yet' : set.name);
  const tempo = `${Number(bpm.toFixed(1))} bpm`;
  return `playing ${what} at ${tempo} on the ${engine} engine; help explains, quit ends\n`;
}

/** The log of what is entered, of a session beside its song; where none can be written the music plays without. */
async function openLog(
  head: LogHead,
  record: RecordPlace | undefined,
  { log, replay: from }: LiveOptions,
  context: Context,
): Promise<LiveLog | undefined> {
  if (from !== undefined) return undefined;
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '.');
  const folder = record?.session ?? findDirectories(context.env).data;
  const usual = join(folder, 'live', `${stamp}.jsonl`);
  const file = log === undefined ? usual : resolve(context.cwd, log);
  const tell = (found: Problem): void => void say([found], context);
  const begun = await LiveLog.begin(file, head, tell);
  if (begun.ok) return begun.value;
  for (const each of begun.problems) tell({ ...each, severity: 'warning' });
  return undefined;
}

function replyOf(
  log: LiveLog | undefined,
  { record, rate }: LiveOptions,
  frames: number | undefined,
): Reply {
  const seconds = frames === undefined ? undefined : frames / Number(rate);
  const recorded =
    record === undefined || seconds === undefined
      ? []
      : [`recorded ${record} (${seconds.toFixed(2)} s)\n`];
  const logged = log === undefined ? [] : [`the log is ${log.file}; --replay plays it again\n`];
  return { json: { log: log?.file, record, seconds }, note: [...recorded, ...logged].join('') };
}
