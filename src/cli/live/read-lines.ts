import { problem, type Rational, type Result, rational } from '../../base/index.ts';
import type { Moment, Show } from '../../live/index.ts';
import type { Context } from '../context.ts';
import { say } from '../live-ready.ts';
import type { LiveOptions } from '../play-options.ts';
import { lineKind } from './line-kind.ts';
import type { LiveLog } from './live-log.ts';
import type { Answer, LiveSession } from './live-session.ts';
import type { Prompt } from './prompt.ts';
import { runCommand } from './run-command.ts';

/** Milliseconds between two looks how far the music has come. */
const LOOK = 10;
const nothing = { ok: true, value: {}, problems: [] } as const satisfies Result<Answer>;

/** Does what is entered, line by line, until the input or the music ends; then the music ends too. */
export async function readLines(
  session: LiveSession,
  prompt: Prompt,
  log: LiveLog | undefined,
  options: LiveOptions,
  context: Context,
): Promise<void> {
  const { show } = session;
  const begun = performance.now();
  let isOver = false;
  void show.done.then(() => {
    isOver = true;
  });
  const lines = prompt.entered()[Symbol.asyncIterator]();
  const ended = show.done.then(() => ({ done: true, value: undefined }) as const);
  for (;;) {
    const next = await Promise.race([lines.next(), ended]);
    if (next.done === true) break;
    const line = next.value;
    const bars = /^\s*:wait\s+([\d.]+)\s*$/.exec(line)?.[1];
    if (bars !== undefined) {
      await passBars(show, Number(bars), () => isOver);
      continue;
    }
    const answer = await enter(line, session, context);
    await tell(answer, options, context);
    const time = Number(((performance.now() - begun) / 1000).toFixed(3));
    const moment = answer.ok ? answer.value.moment : hereAndNow(session);
    if (moment !== undefined && answer !== nothing) {
      log?.add({ line, moment, time, ...(answer.ok ? {} : { failed: true as const }) });
    }
    if (answer.ok && answer.value.quits) break;
  }
  const goesOn = options.bars !== undefined || options.for !== undefined;
  if (context.console === undefined && goesOn && !isOver) await show.done;
  if (!isOver) {
    const time = Number(((performance.now() - begun) / 1000).toFixed(3));
    log?.add({ line: ':quit', moment: hereAndNow(session), time });
  }
  await show.stop();
}

/** Does one line. A mistake of ours is a Problem too: the music plays on. */
export async function enter(
  line: string,
  session: LiveSession,
  context: Context,
  given?: Moment,
): Promise<Result<Answer>> {
  const kind = lineKind(line, session.repertoire.song !== undefined);
  try {
    switch (kind.kind) {
      case 'nothing':
        return nothing;
      case 'command':
        return await runCommand(kind, session, context, given);
      case 'edit':
        return await session.edit(kind.text, given);
      case 'tidal':
        return await session.runTidal(kind.text, given);
      case 'words':
        return await session.ask(kind.text, given);
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const hint = 'This is a fault of gabber; what plays goes on.';
    return {
      ok: false,
      problems: [problem('live.internal', `This cannot be done: ${said}.`, { hint })],
    };
  }
}

/** Says what came of a line: figures alone go to standard output where they are asked for. */
export async function tell(
  answer: Result<Answer>,
  { stats }: Pick<LiveOptions, 'stats'>,
  context: Context,
): Promise<void> {
  await say(answer.problems, context);
  const text = answer.ok ? answer.value.text : undefined;
  if (text === undefined) return;
  await (stats ? context.err : context.out).write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Resolves when so many cycles were played, or all is over. */
export async function untilPlayed(
  show: Show,
  until: Rational,
  isOver: () => boolean,
): Promise<void> {
  while (!isOver() && show.songs.played.lt(until)) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Lets bars pass; while nothing plays, as long as they would take. */
async function passBars(show: Show, bars: number, isOver: () => boolean): Promise<void> {
  const { played, players } = show.songs;
  const until = played.add(rational(Math.round(bars * 64), 64));
  const seconds = bars / (players[0]?.cps ?? 1);
  const end = performance.now() + seconds * 1000;
  while (!isOver() && (show.isPaused ? performance.now() < end : show.songs.played.lt(until))) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Where the music is. */
function hereAndNow({ show, repertoire }: LiveSession): Moment {
  const [lead = ''] = repertoire.names;
  const { next, played } = show.songs.player(lead);
  return { cycle: next, played };
}
