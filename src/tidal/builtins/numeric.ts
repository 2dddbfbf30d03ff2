import { Rational, rationalFromNumber } from '../../base/index.ts';
import { fmap, type Pattern } from '../../pattern/index.ts';
import type { TypeRecord } from '../evaluation/records.ts';

/** Whether the numbers of a type are plain ones already. */
function isPlain({ name }: TypeRecord): boolean {
  return name === 'Double' || name === 'Note' || name === 'Int' || name === 'Integer';
}

/** A pattern of doubles as one of the numbers of another type. */
export function fromDoubles(type: TypeRecord, p: Pattern<number>): Pattern<unknown> {
  return isPlain(type) ? p : fmap((value) => fromDouble(type, value), p);
}

/** A double as a number of another type. */
export function fromDouble(type: TypeRecord, value: number): unknown {
  if (isPlain(type)) return value;
  return type.fromRational(rationalFromNumber(value));
}

/** A pattern of numbers of any type as one of doubles. */
export function toDoubles(type: TypeRecord, p: Pattern<unknown>): Pattern<number> {
  return isPlain(type) ? (p as Pattern<number>) : fmap((value) => toDouble(type, value), p);
}

/** A number of any type as a double. */
export function toDouble(type: TypeRecord, value: unknown): number {
  if (isPlain(type)) return value as number;
  return value instanceof Rational ? value.toNumber() : type.toRational(value).toNumber();
}
