import { rational, rationalFromDecimal } from '../../base/index.ts';
import type { TypeRecord } from './records.ts';
import type { Value } from './values.ts';

interface NumberText {
  readonly text: string;
  readonly whole: boolean;
  readonly negative: boolean;
}

/** What a number in the source means at a type. */
export function numberLiteral({ text, whole, negative }: NumberText, record: TypeRecord): Value {
  if (whole) return record.fromInteger(negative ? -Number(text) : Number(text));
  return record.fromDecimal(negative ? `-${text}` : text);
}

/** A decimal number as an exact fraction; zero where the text is none. */
export function exactDecimal(text: string) {
  return rationalFromDecimal(text) ?? rational(0);
}
