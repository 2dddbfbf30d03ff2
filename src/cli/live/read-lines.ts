import { problem, type Rational, type Result, rational, success } from '../../base/index.ts';
import type { Moment, Show } from '../../live/index.ts';
import type { Context } from '../context.ts';
import { say } from '../live-ready.ts';
import type { LiveOptions } from '../play-options.ts';
import { tellsFigures } from '../tell-meters.ts';
import { lineKind } from './line-kind.ts';
import type { LiveLog } from './live-log.ts';
import type { Answer, LiveSession } from './live-session.ts';
import type { Prompt } from './prompt.ts';
import { runCommand } from './run-command.ts';

/** Milliseconds between two looks how far the music has come. */
const LOOK = 10;

/** Does lines one after the other, wherever they come from, and writes them down. */
export class LineRunner {
  readonly #session: LiveSession;
  readonly #log: LiveLog | undefined;
  readonly #options: LiveOptions;
  readonly #context: Context;
  readonly #begun = performance.now();
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    session: LiveSession,
    log: LiveLog | undefined,
    options: LiveOptions,
    context: Context,
  ) {
    this.#session = session;
    this.#log = log;
    this.#options = options;
    this.#context = context;
  }

  /**
   * Does a line when those before it are done. Resolves with whether it ends all.
   *
   * @param isQuiet whether only what is wrong is told
   */
  run(line: string, isQuiet = false): Promise<boolean> {
    if (this.asksModels(line)) return this.#talk(line, isQuiet);
    return this.#inTurn(() => enter(line, this.#session, this.#context), line, isQuiet);
  }

  /** Whether a line is words that models are asked about: others need not wait for the answer. */
  asksModels(line: string): boolean {
    const { talk, repertoire } = this.#session;
    return talk.isSlow && lineKind(line, repertoire.song !== undefined).kind === 'words';
  }

  /** Asks when the lines before are done, and lets those behind go first while the answer takes. */
  async #talk(line: string, isQuiet: boolean): Promise<boolean> {
    await this.#last;
    const session = this.#session;
    const considered = await guarded(() => session.consider(line));
    const settled = async (): Promise<Result<Answer>> => {
      if (!considered.ok) return considered;
      const done = await guarded(() => session.settle(considered.value));
      return { ...done, problems: [...considered.problems, ...done.problems] };
    };
    return this.#inTurn(settled, line, isQuiet);
  }

  #inTurn(act: () => Promise<Result<Answer>>, line: string, isQuiet: boolean): Promise<boolean> {
    const done = this.#last.then(async () => this.#done(await act(), line, isQuiet));
    this.#last = done;
    return done;
  }

  /** Writes down that all ends here. */
  end(): void {
    this.#write(':quit', hereAndNow(this.#session));
  }

  async #done(answer: Result<Answer>, line: string, isQuiet: boolean): Promise<boolean> {
    if (isQuiet) await say(answer.problems, this.#context);
    else await tell(answer, this.#options, this.#context);
    if (!answer.ok) this.#write(line, hereAndNow(this.#session), true);
    else if (answer.value.moment !== undefined)
      this.#write(line, answer.value.moment, false, answer.value.edits);
    return answer.ok && answer.value.quits === true;
  }

  #write(line: string, moment: Moment, isFailed = false, edits?: Answer['edits']): void {
    const time = Number(((performance.now() - this.#begun) / 1000).toFixed(3));
    const what = { ...(edits && { edits }), ...(isFailed && { failed: true as const }) };
    this.#log?.add({ line, moment, time, ...what });
  }
}

/** Does what is entered, line by line, until the input or the music ends; then the music ends too. */
export async function readLines(
  { show }: LiveSession,
  prompt: Prompt,
  runner: LineRunner,
  options: LiveOptions,
  context: Context,
): Promise<void> {
  let isOver = false;
  const ended = show.done.then(() => {
    isOver = true;
    return { done: true, value: undefined } as const;
  });
  const lines = prompt.entered()[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([lines.next(), ended]);
    if (next.done === true) break;
    const bars = /^\s*:wait\s+([\d.]+)\s*$/.exec(next.value)?.[1];
    if (bars !== undefined) await passBars(show, Number(bars), () => isOver);
    else if (context.console !== undefined && runner.asksModels(next.value))
      void runner.run(next.value);
    else if (await runner.run(next.value)) break;
  }
  const goesOn = options.bars !== undefined || options.for !== undefined;
  if (context.console === undefined && goesOn && !isOver) await show.done;
  if (!isOver) runner.end();
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
  return guarded(async () => {
    switch (kind.kind) {
      case 'nothing':
        return success({});
      case 'command':
        return await runCommand(kind, session, context, given);
      case 'edit':
        return await session.edit(kind.text, given);
      case 'tidal':
        return await session.runTidal(kind.text, given);
      case 'words':
        return await session.ask(kind.text, given);
    }
  });
}

/** What is done; a mistake of ours is a Problem too. */
async function guarded<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await act();
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
  options: Pick<LiveOptions, 'stats' | 'meters' | 'scope'>,
  context: Context,
): Promise<void> {
  await say(answer.problems, context);
  const text = answer.ok ? answer.value.text : undefined;
  if (text === undefined) return;
  await (tellsFigures(options) ? context.err : context.out).write(
    text.endsWith('\n') ? text : `${text}\n`,
  );
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
