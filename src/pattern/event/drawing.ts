/** The first cycle of patterns of characters as lines of text, one character a step. */
import { Rational } from '../../base/index.ts';
import { type Pattern, rotL } from '../core.ts';
import type { Event } from '../event.ts';
import { queryEvents } from '../limits.ts';
import { intersect, span, type TimeSpan } from '../span.ts';
import { stepCount } from '../steps/count.ts';
import { joinParts } from '../time/rot.ts';

/** Lines of text, how many characters wide they are, and how many cycles they show. */
export interface Drawing {
  readonly cycles: number;
  readonly width: number;
  readonly lines: readonly string[];
}

const cycle: TimeSpan = span(Rational.zero, Rational.one);

/** Events in rows, each in the first one where it overlaps no other. */
function rowsOf(events: readonly Event<string>[]): Event<string>[][] {
  const rows: Event<string>[][] = [];
  for (const event of events) {
    const free = rows.find((row) => row.every(({ part }) => !intersect(part, event.part)));
    if (free === undefined) rows.push([event]);
    else free.push(event);
  }
  return rows;
}

/** One cycle, a row a line. */
export function draw(p: Pattern<string>): Drawing {
  const width = stepCount(p);
  const place = (time: Rational): number => time.mul(Rational.of(width, 1)).floor().toNumber();
  const events = joinParts(queryEvents(p, cycle, {}), (a, b) => a === b);
  const lines =
    width > MOST_STEPS
      ? []
      : rowsOf(events).map((row) => {
          const letters = Array.from({ length: width }, () => '.');
          for (const event of row) {
            const { begin, end } = event.wholeOrPart;
            const from = place(begin);
            const count = Math.max(1, place(end.sub(begin)));
            for (let i = 0; i < count && from + i < width; i += 1) {
              letters[from + i] = i === 0 ? event.value : '-';
            }
          }
          return `|${letters.join('')}`;
        });
  return { cycles: 1, width, lines };
}

/** As many cycles beside each other as fit into a width. */
export function drawLine(width: number, p: Pattern<string>): Drawing {
  const drawings: Drawing[] = [];
  let left = width;
  for (let shifted = p; ; shifted = rotL(Rational.one, shifted)) {
    const next = draw(shifted);
    if (next.width > left) break;
    drawings.push(next);
    left -= next.width + 1;
  }
  return drawings.reduceRight<Drawing>(beside, { cycles: 0, width: 0, lines: [] });
}

function beside(after: Drawing, before: Drawing): Drawing {
  const height = Math.max(before.lines.length, after.lines.length);
  const lines = Array.from({ length: height }, (_, i) => {
    const left = before.lines[i] ?? ' '.repeat(before.width);
    return left + (after.lines[i] ?? ' '.repeat(after.width));
  });
  return {
    cycles: before.cycles + after.cycles,
    width: before.width + after.width + 1,
    lines,
  };
}

/** Drawings of more steps are not shown. */
const MOST_STEPS = 1024;

/** A drawing as Tidal shows it. */
export function showDrawing({ cycles, width, lines }: Drawing): string {
  if (width > MOST_STEPS) return 'That pattern is too complex to draw.';
  return `\n[${cycles} ${cycles === 1 ? 'cycle' : 'cycles'}]\n${lines.join('\n')}`;
}
