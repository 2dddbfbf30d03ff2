/** Patterns that thin out or fill up. */
import { type Rational, rational } from '../../base/index.ts';
import { filterValues } from '../condition/sew.ts';
import type { Pattern } from '../core.ts';
import { appLeft, fmap, rotR } from '../engine.ts';
import { bind, innerBind } from '../join.ts';
import { rand } from '../signal/rand.ts';
import { envL, envLR } from '../signal/waves.ts';
import { _slow, slow } from '../time/fast.ts';
import { _degradeBy } from './degrade.ts';
import { _repeatCycles } from './shuffle.ts';

/** Drops more and more events for so many cycles, beginning at a time. */
export function fadeOutFrom<T>(from: Rational, length: Rational, p: Pattern<T>): Pattern<T> {
  const amounts = rotR(from, _slow(length, envL));
  return innerBind((amount) => _degradeBy(amount, p), amounts);
}

/** Drops fewer and fewer events for so many cycles, beginning at a time. */
export function fadeInFrom<T>(from: Rational, length: Rational, p: Pattern<T>): Pattern<T> {
  const amounts = rotR(from, _slow(length, envLR));
  return innerBind((amount) => _degradeBy(amount, p), amounts);
}

/** Drops events by chance, the same ones for so many cycles. */
export function degradeOverBy<T>(cycles: number, amount: Pattern<number>, p: Pattern<T>) {
  const thin = (limit: number): Pattern<T> => {
    const paired = appLeft(
      (value, chance): readonly [T, number] => [value, chance],
      p,
      _repeatCycles(cycles, rand),
    );
    return fmap(
      ([value]) => value,
      filterValues(([, chance]) => chance > limit, paired),
    );
  };
  const slowed = slow(
    fmap(() => rational(cycles), amount),
    amount,
  );
  return bind(thin, slowed);
}
