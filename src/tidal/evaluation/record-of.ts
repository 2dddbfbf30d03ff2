import type { TypeRecord } from './records.ts';
import { record } from './records.ts';
import { controlsRecord, valueRecord } from './records-controls.ts';
import {
  arcRecord,
  boolRecord,
  charRecord,
  eitherRecord,
  eventRecord,
  functionRecord,
  idRecord,
  listRecord,
  mapRecord,
  maybeRecord,
  orderingRecord,
  tupleRecord,
  unitRecord,
} from './records-data.ts';
import {
  byteRecord,
  doubleRecord,
  integerRecord,
  intRecord,
  noteRecord,
  rationalRecord,
} from './records-numbers.ts';
import { ioRecord, patternRecord } from './records-pattern.ts';

const PLAIN: Readonly<Record<string, TypeRecord>> = {
  Int: intRecord,
  Integer: integerRecord,
  Word8: byteRecord,
  Double: doubleRecord,
  Note: noteRecord,
  Ratio: rationalRecord,
  Bool: boolRecord,
  Char: charRecord,
  Ordering: orderingRecord,
  '()': unitRecord,
  ID: idRecord,
  Value: valueRecord,
  IO: ioRecord,
};

type Parameters_ = readonly (TypeRecord | undefined)[];

const APPLIED: Readonly<Record<string, (parameters: Parameters_) => TypeRecord>> = {
  Pattern: ([item]) => patternRecord(item),
  '[]': ([item]) => listRecord(item),
  Maybe: ([item]) => maybeRecord(item),
  Either: ([left, right]) => eitherRecord(left, right),
  '->': ([, result]) => functionRecord(result),
  ArcF: ([item]) => arcRecord(item),
  EventF: ([, item]) => eventRecord(item),
  Map: ([, item]) =>
    item === undefined || item.name === 'Value' ? controlsRecord : mapRecord(item),
};

/** The record of a type constructor applied to types that other records stand for. */
export function recordOf(name: string, parameters: Parameters_): TypeRecord {
  const plain = PLAIN[name];
  if (plain !== undefined) return plain;
  const make = APPLIED[name];
  if (make !== undefined) return make(parameters);
  if (/^\(,+\)$/.test(name)) return tupleRecord(parameters);
  return record(name, {});
}
