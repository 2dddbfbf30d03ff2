import { join } from 'node:path';
import type { Result } from '../../base/index.ts';
import { failure, success } from '../../base/index.ts';
import { goFirst, type LiveSong, type Show } from '../../live/index.ts';
import { findDirectories } from '../../store/index.ts';
import { functionHelp } from '../../tidal/index.ts';
import type { Reply } from '../command.ts';
import type { Context } from '../context.ts';
import { readSource, type SourceText } from '../input.ts';
import { listenToTidal } from '../listen-to-tidal.ts';
import { type Prompt, pipedPrompt, terminalPrompt } from '../live/prompt.ts';
import { getReady, say, startShow, tellStats } from '../live-ready.ts';
import type { TidalOptions } from '../play-options.ts';
import { readLiveSong } from '../read-live-song.ts';
import { tellMeters, tellsFigures } from '../tell-meters.ts';
import { Ghci } from './ghci.ts';

/** Tidal's tracks where no song says what plays them. */
const TRACKS = 12;

/** Plays what a real Tidal in a GHCi says, on the tracks of a song or on plain ones, until the input ends. */
export async function playTidal(
  file: string | undefined,
  options: TidalOptions,
  outside: Context,
): Promise<Result<Reply>> {
  const signal = outside.interruption();
  goFirst();
  const source = file === undefined ? success(plainSong()) : await readSource(file, outside);
  if (!source.ok) return source;
  const prompt = await openPrompt(outside);
  const { out, err } = outside;
  const context: Context = { ...outside, out: prompt.beside(out), err: prompt.beside(err) };
  try {
    const readSongs = async (): Promise<Result<readonly LiveSong[]>> => {
      const { name } = source.value;
      const song = await readLiveSong(name, source.value, options.engine, context, {});
      return song.ok ? success([song.value], song.problems) : song;
    };
    const ready = await getReady(readSongs, options, context);
    if (!ready.ok) return ready;
    const tell = (found: Parameters<typeof say>[0]): void => void say(found, context);
    tell(ready.problems);
    const show = await startShow(ready.value, options, context, tell);
    if (!show.ok) return show;
    signal.addEventListener('abort', () => void show.value.stop());
    if (signal.aborted) void show.value.stop();
    const problems = await perform(show.value, prompt, options, context);
    await show.value.stop();
    const played = await show.value.done;
    if (!played.ok || problems.length > 0) return failure([...problems, ...played.problems]);
    const { record } = options;
    const note = record === undefined ? {} : { note: `recorded ${record}\n` };
    return success({ json: { record }, ...note }, played.problems);
  } finally {
    prompt.close();
  }
}

/** Starts GHCi, and passes lines until they or the music end. Problems: `osc.port`, and those of GHCi. */
async function perform(show: Show, prompt: Prompt, options: TidalOptions, context: Context) {
  const tell = (found: Parameters<typeof say>[0]): void => void say(found, context);
  const events = await listenToTidal(show, options, tell);
  if (!events.ok) return events.problems;
  await context.err.write('starting GHCi with Tidal …\n');
  const { port } = events.value;
  const { cwd, env } = context;
  const ghci = await Ghci.start({
    program: options.ghci,
    port,
    cwd,
    env,
    onLine: (line, isWrong) => {
      const output = isWrong || tellsFigures(options) ? context.err : context.out;
      void output.write(`${line}\n`);
    },
  });
  if (!ghci.ok) {
    await events.value.close();
    return ghci.problems;
  }
  await context.err.write(`Tidal plays through UDP port ${port}; :quit or Ctrl-D ends\n`);
  const endStats = options.stats ? tellStats(show, context) : undefined;
  const endMeters = tellMeters(show, options, context);
  await passLines(ghci.value, show, prompt, options);
  await ghci.value.end();
  await endStats?.();
  await endMeters?.();
  await events.value.close();
  return [];
}

async function passLines(
  ghci: Ghci,
  show: Show,
  prompt: Prompt,
  { bars, for: seconds }: TidalOptions,
): Promise<void> {
  const ended = Promise.race([show.done, ghci.ended]).then(
    () => ({ done: true, value: undefined, isOver: true }) as const,
  );
  const lines = prompt.entered()[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), ended]);
    if ('isOver' in next) return;
    if (next.done === true) break;
    if (/^\s*:q(?:uit)?\s*$/.test(next.value)) return;
    ghci.send(next.value);
  }
  if (bars !== undefined || seconds !== undefined) await show.done;
}

function openPrompt(context: Context): Promise<Prompt> {
  const { console: terminal, env } = context;
  if (terminal === undefined) return Promise.resolve(pipedPrompt(context));
  const names = functionHelp().map(({ name }) => name);
  const complete = (line: string): [string[], string] => {
    const [word = ''] = /[\w']+$/.exec(line) ?? [];
    return [word === '' ? [] : names.filter((name) => name.startsWith(word)), word];
  };
  const history = join(findDirectories(env).data, 'tidal-history');
  return terminalPrompt(terminal, history, complete, 'tidal> ');
}

/** A song whose tracks play Tidal's d1, d2 and so on, each on the sound that its events name. */
function plainSong(): SourceText {
  const tracks = Array.from({ length: TRACKS }, (_, index) => `d${index + 1}`).map(
    (name) => `  ${name}: {source: {tidal: ${name}}}`,
  );
  return { name: 'tidal', text: `bpm: 120\ntracks:\n${tracks.join('\n')}\n` };
}
