import { failure, problem, type Result, success } from '../base/index.ts';
import { fmap, type Pattern, parseMini } from '../pattern/index.ts';
import { asPattern, barsText } from './bar-text.ts';
import { childDiffers, climb, usualGenerations } from './climb.ts';
import { hitsOf } from './drum-fill.ts';
import { fitness, type Rules } from './fitness.ts';
import { rhythmOf, type Task } from './request.ts';
import { riff } from './riff.ts';
import { variationsOf } from './vary.ts';
import { passagesOf } from './vary-targets.ts';

/** c4 to c6. */
const usualRange = { low: -12, high: 12 };

/**
 * A pattern that has come about by variation: in each generation the best so far has some children, each
 * varied in a few places, and the one that keeps best to the genre (`fitness`) is the next to have some. It
 * begins with `of`, or with a riff. Of a drum's hits the rhythm alone is judged.
 *
 * Problem: `compose.of`, where what it should begin with plays nothing.
 */
export function evolve(task: Task): Result<string> {
  const { request } = task;
  const { generations = usualGenerations, seed, track, key, meter } = request;
  const first = request.of ?? (request.isPitched ? riff(task) : beginningHits(task));
  if (readNumbers(first) === undefined) {
    const hint = 'Write notes or hits: `of: "c5 ~ e5 g5"`.';
    return failure([
      problem('compose.of', 'What this should begin with cannot be read.', { hint }),
    ]);
  }
  const rules = rulesOf(task);
  const evolved = climb({
    text: first,
    generations,
    seed: `${seed}/${track}/evolve`,
    variationsOf: (text) =>
      variationsOf({
        text,
        passages: passagesOf(asPattern(text)),
        amount: childDiffers,
        read: readNumbers,
        // what stays is what is judged well
        isAnchor: () => false,
        key,
        range: rules.range,
        bars: rules.bars,
      }),
    markOf: (text) => markOf(text, rules),
  });
  return success(evolved.text);

  function rulesOf({ habits, bars, steps }: Task): Rules {
    const { density, range = usualRange } = request;
    const notes = density === undefined ? {} : { notes: density * steps };
    return { habits, key, meter, range, bars, ...notes };
  }
}

function beginningHits(task: Task): string {
  return barsText(
    Array.from({ length: task.bars }, () => hitsOf(rhythmOf(task, task.habits.hits))),
  );
}

/** What mini-notation plays as numbers; a hit is 0. */
function readNumbers(text: string): Pattern<number> | undefined {
  const [passage] = passagesOf(asPattern(text));
  if (passage?.kind === 'hit') {
    const hits = parseMini(text, 'string');
    return hits.ok ? fmap(() => 0, hits.value) : undefined;
  }
  const notes = parseMini(text, 'note');
  return notes.ok ? fmap(Number, notes.value) : undefined;
}

function markOf(text: string, rules: Rules): number {
  const pattern = readNumbers(text);
  return pattern === undefined ? 0 : fitness(pattern, rules);
}
