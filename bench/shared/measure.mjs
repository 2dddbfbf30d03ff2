// How the programs written in JavaScript measure themselves; Tidal's does it the same way.
import { createInterface } from 'node:readline';

/** Cycles asked between two looks at the clock: every pattern here repeats within sixty. */
const leastInABlock = 60;

/**
 * Answers questions on standard input, a line each, with a line of JSON:
 *
 * - `measure KIND ROW FROM MS`: `{"us": CPU microseconds for one piece of work}`, for MS of them
 * - `count ROW CYCLES`: `{"events": how many there are in so many cycles}`
 *
 * A kind of work makes ready what it needs for its i-th piece outside of the measured time, and no
 * piece is done twice: i counts on from FROM through all questions.
 *
 * @param {Record<string, (row: number) => {prepare?: (i: number) => unknown,
 *   work: (prepared: unknown) => void}>} kinds
 * @param {(row: number, cycle: number) => number} eventsIn events in a cycle of a row's pattern
 */
export async function answerQuestions(kinds, eventsIn) {
  const works = new Map();
  for await (const line of createInterface({ input: process.stdin })) {
    const [question, ...words] = line.split(' ');
    if (question === 'count') {
      const [row, cycles] = words.map(Number);
      let events = 0;
      for (let cycle = 0; cycle < cycles; cycle++) events += eventsIn(row, cycle);
      answer({ events });
      continue;
    }
    const [kind, row, from, ms] = words;
    const key = `${kind} ${row} ${from}`;
    if (!works.has(key)) works.set(key, { ...kinds[kind](Number(row)), next: Number(from) });
    answer({ us: microsecondsOfOne(works.get(key), Number(ms) * 1000) });
  }
}

function answer(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function microsecondsOfOne(each, least) {
  const { work, prepare = (i) => i } = each;
  let used = 0;
  let done = 0;
  for (let size = leastInABlock; used < least; ) {
    const prepared = Array.from({ length: size }, () => prepare(each.next++));
    const start = process.cpuUsage();
    for (const one of prepared) work(one);
    const { user, system } = process.cpuUsage(start);
    used += user + system;
    done += size;
    if (user + system < least / 8) size *= 2;
  }
  return used / done;
}

/** Reads every event, so that nothing is left to be worked out later. Returns their number. */
export function readAll(events) {
  let whole = 0;
  for (const event of events) {
    if (event.whole !== undefined && event.part !== undefined && event.value !== undefined) whole++;
  }
  return whole;
}
