import { rational } from '../../../src/base/index.ts';
import { type Pattern, plainControls, queryWithin } from '../../../src/pattern/index.ts';
import { evaluate } from '../../../src/tidal/index.ts';

/** The events of a pattern in some cycles, one a line, in order of time. */
export function played(pattern: Pattern<unknown>, cycles = 1, from = 0): string[] {
  return Array.from({ length: cycles }, (_, i) => {
    const answer = queryWithin(pattern, rational(from + i), rational(from + i + 1));
    if (!answer.ok) throw new Error(answer.problems[0]?.message);
    const events = [...answer.value].sort(
      (a, b) =>
        a.part.begin.compare(b.part.begin) || a.wholeOrPart.begin.compare(b.wholeOrPart.begin),
    );
    return events.map((event) => {
      const { begin, end } = event.wholeOrPart;
      const value = event.value as object;
      const shown =
        typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
          ? Object.entries(plainControls(value as Parameters<typeof plainControls>[0]))
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([name, each]) => `${name} ${each}`)
              .join(', ')
          : String(value);
      const cut = event.part.begin.equals(begin) && event.part.end.equals(end) ? '' : ' cut';
      return `${begin} ${end}${cut} ${shown}`;
    });
  }).flat();
}

/** What a text of statements plays in some cycles, its one track alone. */
export function plays(source: string, cycles = 1): string[] {
  const { patterns, problems } = evaluate(source);
  const [error] = problems.filter((each) => each.severity === 'error');
  if (error !== undefined) throw new Error(error.message);
  const [pattern, second] = patterns.values();
  if (pattern === undefined || second !== undefined) throw new Error('not one track');
  return played(pattern, cycles);
}
