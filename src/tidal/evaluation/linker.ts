import type { MiniOptions } from '../../pattern/index.ts';
import type { Builtin } from '../builtins/builtin.ts';
import { curryRaw, signatureOf, toValue } from '../builtins/marshal.ts';
import type { Performance } from '../builtins/performance.ts';
import type { Literal, Place } from '../syntax/ast.ts';
import type { Core } from '../types/core.ts';
import type { Scheme } from '../types/types.ts';
import type { Definition } from './compile.ts';
import type { Linker } from './compiler.ts';
import { EvaluationFailure } from './failure.ts';
import { recordOf } from './record-of.ts';
import type { TypeRecord } from './records.ts';
import type { Runtime } from './runtime.ts';
import type { Fn, Value } from './values.ts';

/** What a linker looks names up in. */
export interface Scope {
  readonly runtime: Runtime;
  readonly performance: Performance;
  row(name: string): Builtin | undefined;
  scheme(name: string): Scheme | undefined;
  definition(name: string): Definition | undefined;
  /** Where the characters of a string literal stand. */
  placeOf(literal: Literal & { readonly kind: 'string' }, place: Place): MiniOptions;
}

/** Finds what compiled code needs: builtins at their types, definitions, records, literals. */
export class ScopeLinker implements Linker {
  readonly runtime: Runtime;
  private readonly scope: Scope;
  private readonly values = new Map<string, Value>();

  constructor(scope: Scope) {
    this.scope = scope;
    this.runtime = scope.runtime;
  }

  builtin(name: string, records: readonly TypeRecord[]): Value {
    if (records.length > 0) return this.make(name, records);
    if (!this.values.has(name)) this.values.set(name, this.make(name, records));
    return this.values.get(name);
  }

  private make(name: string, records: readonly TypeRecord[]): Value {
    const made = this.makeUncounted(name, records);
    const type = this.scope.scheme(name)?.type;
    return type === undefined ? made : this.counted(made, signatureOf(type).from.length);
  }

  /** A function that counts a step for each argument it gets, as code of the source does. */
  private counted(value: Value, parameters: number): Value {
    if (parameters === 0 || typeof value !== 'function') return value;
    const fn = value as Fn;
    return (argument: Value) => {
      this.runtime.tick();
      return this.counted(fn(argument), parameters - 1);
    };
  }

  private makeUncounted(name: string, records: readonly TypeRecord[]): Value {
    const found = this.scope.row(name);
    const scheme = this.scope.scheme(name);
    if (found === undefined || scheme === undefined) {
      throw new EvaluationFailure(`\`${name}\` is not known here.`);
    }
    const { making } = found;
    const { type } = scheme;
    switch (making.kind) {
      case 'native':
        return toValue(type, making.value);
      case 'raw':
        return curryRaw(type, making.value);
      case 'overloaded':
        return toValue(type, making.make(...records));
      case 'raw overloaded':
        return curryRaw(type, making.make(...records));
      case 'performance':
        return toValue(type, making.make(this.scope.performance));
    }
  }

  global(name: string, records: readonly TypeRecord[]): Value {
    const definition = this.scope.definition(name);
    if (definition === undefined) throw new EvaluationFailure(`\`${name}\` is not known here.`);
    return definition(records);
  }

  record(name: string, parameters: readonly (TypeRecord | undefined)[]): TypeRecord {
    return recordOf(name, parameters);
  }

  literal(core: Core & { readonly kind: 'string' }, record: TypeRecord): Value {
    const { literal, names, place } = core;
    return record.fromText(literal.value, { ...this.scope.placeOf(literal, place), names });
  }
}
