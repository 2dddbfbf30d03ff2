import { type Drawing, showDrawing } from '../../pattern/index.ts';
import type { TypeRecord } from './records.ts';
import { record } from './records.ts';
import { controlsRecord, valueRecord } from './records-controls.ts';
import {
  boolRecord,
  charRecord,
  eitherRecord,
  functionRecord,
  idRecord,
  listRecord,
  maybeRecord,
  orderingRecord,
  tupleRecord,
  unitRecord,
} from './records-data.ts';
import { arcRecord, eventRecord, mapRecord } from './records-events.ts';
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
  Render: record('Render', { show: (drawing) => showDrawing(drawing as Drawing) }),
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

/** Records of one argument that were made before, by that argument's record: they never change. */
const made: Readonly<Record<string, WeakMap<TypeRecord, TypeRecord>>> = {
  Pattern: new WeakMap(),
  '[]': new WeakMap(),
  Maybe: new WeakMap(),
};

/** The record of a type constructor applied to types that other records stand for. */
export function recordOf(name: string, parameters: Parameters_): TypeRecord {
  const plain = PLAIN[name];
  if (plain !== undefined) return plain;
  const [item] = parameters;
  const known = made[name];
  if (known === undefined || item === undefined) return newRecord(name, parameters);
  const before = known.get(item);
  if (before !== undefined) return before;
  const record = newRecord(name, parameters);
  known.set(item, record);
  return record;
}

function newRecord(name: string, parameters: Parameters_): TypeRecord {
  const make = APPLIED[name];
  if (make !== undefined) return make(parameters);
  if (/^\(,+\)$/.test(name)) return tupleRecord(parameters);
  return record(name, {});
}
