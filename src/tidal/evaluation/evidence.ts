import type { EvidenceHole } from '../types/core.ts';
import type { Linker } from './compiler.ts';
import { type Code, type Env, type Scope, variable } from './environment.ts';
import type { TypeRecord } from './records.ts';
import type { Value } from './values.ts';

/** Code for the record of a type at which something overloaded is used. */
export function compileEvidence(
  linker: Linker,
  { solution }: EvidenceHole,
  scope: Scope,
): (env: Env) => TypeRecord {
  if (solution === undefined) return () => linker.record('()', []);
  if (solution.kind === 'parameter') {
    const read = variable(solution.name, scope);
    return (env) => read(env) as TypeRecord;
  }
  const { name } = solution;
  const parameters = solution.parameters.map(
    (each) => each && compileEvidence(linker, each, scope),
  );
  const make = (env: Env): TypeRecord =>
    linker.record(
      name,
      parameters.map((each) => each?.(env)),
    );
  if (!solution.parameters.every((each) => each === undefined || isClosed(each))) return make;
  let record: TypeRecord | undefined;
  return () => {
    record ??= make(undefined);
    return record;
  };
}

/** Code for several records. */
export function compileRecords(
  linker: Linker,
  holes: readonly EvidenceHole[],
  scope: Scope,
): (env: Env) => TypeRecord[] {
  const records = holes.map((hole) => compileEvidence(linker, hole, scope));
  return (env) => records.map((each) => each(env));
}

/** A value that depends on a type alone: worked out once where the type is known. */
export function withRecord(
  linker: Linker,
  hole: EvidenceHole,
  scope: Scope,
  make: (record: TypeRecord) => Value,
): Code {
  const record = compileEvidence(linker, hole, scope);
  if (!isClosed(hole)) return (env) => make(record(env));
  return once(() => make(record(undefined)));
}

/** Code for a value that is the same in every environment, worked out when first needed. */
export function once(make: () => Value): Code {
  let value: Value;
  let ready = false;
  return () => {
    if (!ready) value = make();
    ready = true;
    return value;
  };
}

/** Whether a type is known before anything runs. */
export function isClosed({ solution }: EvidenceHole): boolean {
  if (solution === undefined) return true;
  if (solution.kind === 'parameter') return false;
  return solution.parameters.every((each) => each === undefined || isClosed(each));
}
