/** How many steps patterns need. */
import { lcm, Rational } from '../../base/index.ts';
import type { Pattern } from '../core.ts';

/** The least number of equal steps that hold every event of cycle 0. */
export function stepCount(p: Pattern<unknown>): number {
  const ends = p
    .query(Rational.zero, Rational.one)
    .filter((event) => event.hasOnset)
    .flatMap(({ part }) => [part.begin, part.end]);
  return ends
    .reduce((all, each) => lcm(all, Rational.ofBig(each.parts().d, 1n)), Rational.one)
    .toNumber();
}
