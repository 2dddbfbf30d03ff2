import { failure, problem, type Result, success } from '../base/index.ts';
import { fmap, type Pattern, parseMini } from '../pattern/index.ts';
import { asPattern, barsText } from './bar-text.ts';
import { hitsOf } from './drum-fill.ts';
import { fitness, type Rules } from './fitness.ts';
import { rhythmOf, type Task } from './request.ts';
import { riff } from './riff.ts';
import { variationsOf } from './vary.ts';
import { withEdits } from './vary-edits.ts';
import { passagesOf } from './vary-targets.ts';

/** Children of each generation. */
const children = 8;
/** Share of a pattern that a child differs in. */
const change = 0.15;
const usualGenerations = 20;
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
  let best = { text: first, mark: markOf(first, rules) };
  for (let generation = 0; generation < generations; generation += 1) {
    const parent = best.text;
    const variations = variationsOf({
      text: parent,
      passages: passagesOf(asPattern(parent)),
      amount: change,
      read: readNumbers,
      // what stays is what is judged well
      isAnchor: () => false,
      key,
      range: rules.range,
      bars: rules.bars,
    });
    for (let child = 0; child < children; child += 1) {
      const edits = variations(`${seed}/${track}/evolve/${generation}/${child}`);
      const text = withEdits(parent, edits);
      const mark = markOf(text, rules);
      // as good is enough: so it wanders where it cannot climb
      if (text !== parent && mark >= best.mark) best = { text, mark };
    }
  }
  return success(best.text);

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
