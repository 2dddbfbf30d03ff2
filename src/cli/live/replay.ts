import { rational } from '../../base/index.ts';
import type { Context } from '../context.ts';
import type { LogEntry } from './live-log.ts';
import type { LiveSession } from './live-session.ts';
import { enter, tell, untilPlayed } from './read-lines.ts';

/** Less than a bar ahead, an entry is told: later than the one before it has taken place. */
const AHEAD = rational(63, 64);

/** Plays what a log says: each entry at the cycle at which it happened. At the log's end the music ends. */
export async function replay(
  session: LiveSession,
  entries: readonly LogEntry[],
  context: Context,
): Promise<void> {
  const { show } = session;
  let isOver = false;
  void show.done.then(() => {
    isOver = true;
  });
  let before = 0;
  for (const { line, moment, time, edits, failed } of entries) {
    if (failed) continue;
    const isEnd = line === ':quit';
    if (show.isPaused) await pause(time - before, () => isOver);
    else await untilPlayed(show, isEnd ? moment.played : moment.played.sub(AHEAD), () => isOver);
    if (isOver) return;
    if (isEnd) break;
    await context.err.write(`${line}\n`);
    const answer =
      edits === undefined
        ? await enter(line, session, context, moment)
        : await session.did(line, edits, undefined, moment);
    await tell(answer, {}, context);
    before = time;
    if (/^\s*:?(?:stop|panic)\s*$/.test(line)) {
      while (!isOver && !show.isPaused) await pause(0.01, () => isOver);
    }
  }
  if (!isOver) await show.stop();
}

/** Waits some seconds, as somebody did between `stop` and `play`. */
async function pause(seconds: number, isOver: () => boolean): Promise<void> {
  const until = performance.now() + seconds * 1000;
  while (!isOver() && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
