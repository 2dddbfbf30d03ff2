import type { Expression, Operator, Place } from '../syntax/ast.ts';
import type { Environment } from './environment.ts';
import { inferCall } from './infer-application.ts';
import type { Inferred, Inferrer, Of } from './inferrer.ts';
import { constructor_, listOf, tupleOf } from './types.ts';

export function inferTuple(
  inferrer: Inferrer,
  { items }: Of<'tuple'>,
  environment: Environment,
): Inferred {
  const inferred = items.map((item) => inferrer.expression(item, environment));
  const types = inferred.map((each) => each.type);
  const type = items.length === 0 ? constructor_('()') : tupleOf(types);
  return { core: { kind: 'tuple', items: inferred.map((each) => each.core) }, type };
}

export function inferList(
  inferrer: Inferrer,
  { items }: Of<'list'>,
  environment: Environment,
): Inferred {
  const type = inferrer.fresh();
  const cores = items.map((item) => {
    const inferred = inferrer.expression(item, environment);
    inferrer.equate(type, inferred.type, item, { kind: 'item', what: 'this list' });
    return inferred.core;
  });
  return { core: { kind: 'list', items: cores }, type: listOf(type) };
}

/** `[0, 2 .. 10]`, which Haskell reads as `enumFromThenTo 0 2 10`. */
export function inferRange(inferrer: Inferrer, e: Of<'range'>, environment: Environment): Inferred {
  const then = e.next === undefined ? '' : 'Then';
  const to = e.to === undefined ? '' : 'To';
  const parts = [e.from, e.next, e.to].filter((each) => each !== undefined);
  const name = `enumFrom${then}${to}`;
  const operator: Operator = { name, constructor_: false, start: e.start, end: e.end };
  return inferCall(inferrer, operator, parts, e, environment);
}

/** `e {part = x}` sets fields; `State {arc = a, controls = c}` makes a record. */
export function inferRecord(
  inferrer: Inferrer,
  e: Of<'record'>,
  environment: Environment,
): Inferred {
  const { base } = e;
  const applied = base.kind === 'constructor' ? construction(e, base.name) : update(e);
  return inferrer.expression(applied, environment);
}

/** The fields of records, in the order of the constructor's arguments. */
const RECORDS: Readonly<Record<string, readonly string[]>> = {
  Event: ['context', 'whole', 'part', 'value'],
  State: ['arc', 'controls'],
  Arc: ['start', 'stop'],
  Pattern: ['query', 'steps', 'pureValue'],
  Context: ['contextPosition'],
  Note: ['unNote'],
};

/** The constructor applied to the fields, in its own order. */
function construction(e: Of<'record'>, name: string): Expression {
  const order = RECORDS[name] ?? [];
  const fields = [...e.fields].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return fields.reduce((fn, { value }) => applied(fn, value, e), e.base);
}

/** Each field's setter applied to its value and the record so far. */
function update(e: Of<'record'>): Expression {
  return e.fields.reduce((record, { name, value }) => {
    const place = { start: e.base.end, end: value.end };
    const setter: Expression = { kind: 'name', name: `${name}=`, ...place };
    return applied(applied(setter, value, e), record, e);
  }, e.base);
}

function applied(fn: Expression, argument: Expression, { start, end }: Place): Expression {
  return { kind: 'apply', fn, argument, start, end };
}
