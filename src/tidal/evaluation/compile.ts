/**
 * Turns core code into functions. Each expression becomes a function from the environment (a
 * linked list of cells, innermost first) to a finished value; names are counted out beforehand.
 */
import type {
  Core,
  CoreBinder,
  CoreBinding,
  CoreBody,
  CoreChoice,
  CoreGroup,
  CoreStep,
  EvidenceHole,
} from '../types/core.ts';
import { matchConstructor } from './constructors.ts';
import { EvaluationFailure } from './failure.ts';
import { numberLiteral } from './literals.ts';
import type { TypeRecord } from './records.ts';
import type { Runtime } from './runtime.ts';
import { appendLists, Cons, call, type Fn, force, Thunk, uncons, type Value } from './values.ts';

/** One variable's value and those further out. */
export class Cell {
  value: Value;
  readonly next: Cell | undefined;

  constructor(value: Value, next: Cell | undefined) {
    this.value = value;
    this.next = next;
  }
}

export type Env = Cell | undefined;
export type Code = (env: Env) => Value;

/** What compiled code needs from outside. */
export interface Linker {
  readonly runtime: Runtime;
  /** The value of a builtin at the types that the records stand for. */
  builtin(name: string, records: readonly TypeRecord[]): Value;
  /** The value of an earlier definition. */
  global(name: string, records: readonly TypeRecord[]): Value;
  /** The record of a type constructor applied to records of its arguments. */
  record(name: string, parameters: readonly (TypeRecord | undefined)[]): TypeRecord;
  /** What a string literal means at a type. */
  literal(core: Core & { readonly kind: 'string' }, record: TypeRecord): Value;
}

/** Names in scope, innermost last. */
type Scope = readonly string[];

/** Compiles an expression that stands alone. */
export function compile(core: Core, linker: Linker): Code {
  return new Compiler(linker).code(core, []);
}

/** A definition ready to run: given records, the value. */
export type Definition = (records: readonly TypeRecord[]) => Value;

/** Compiles top-level definitions; later ones see the earlier ones through the linker. */
export function compileDefinitions(
  groups: readonly CoreGroup[],
  linker: Linker,
): Map<string, Definition> {
  const compiler = new Compiler(linker);
  const definitions = new Map<string, Definition>();
  let scope: Scope = [];
  let env: Env;
  for (const group of groups) {
    const names = namesOf(group);
    env = compiler.group(group, scope)(env);
    scope = [...scope, ...names];
    names.forEach((name, i) => {
      const value = lookup(env, names.length - 1 - i)?.value;
      const takes = group.evidence.length > 0;
      definitions.set(name, (records) => (takes ? (value as Overloaded)(records) : value));
    });
  }
  return definitions;
}

/** A binding that needs evidence before it is a value. */
type Overloaded = (records: readonly TypeRecord[]) => Value;

function namesOf(group: CoreGroup): string[] {
  return group.bindings.flatMap((each) => (each.kind === 'function' ? [each.name] : each.names));
}

function lookup(env: Env, depth: number): Cell | undefined {
  let at = env;
  for (let i = 0; i < depth; i += 1) at = at?.next;
  return at;
}

function variable(depth: number): Code {
  switch (depth) {
    case 0:
      return (env) => env?.value;
    case 1:
      return (env) => env?.next?.value;
    case 2:
      return (env) => env?.next?.next?.value;
    default:
      return (env) => lookup(env, depth)?.value;
  }
}

class Compiler {
  private readonly linker: Linker;
  private readonly runtime: Runtime;

  constructor(linker: Linker) {
    this.linker = linker;
    this.runtime = linker.runtime;
  }

  /** Code for the finished value. */
  code(core: Core, scope: Scope): Code {
    switch (core.kind) {
      case 'local':
        return this.local(core, scope, true);
      case 'builtin':
        return this.builtin(core, scope);
      case 'number':
        return this.number(core, scope);
      case 'string':
        return this.withRecord(core.evidence, scope, (record) => this.linker.literal(core, record));
      case 'character': {
        const { value } = core;
        return () => value;
      }
      case 'apply':
        return this.application(core, scope);
      case 'lambda':
        return this.lambda(core, scope);
      case 'let': {
        const { groups, scope: inner } = this.groups(core.groups, scope);
        const body = this.code(core.body, inner);
        return (env) => body(groups(env));
      }
      case 'if': {
        const condition = this.code(core.condition, scope);
        const yes = this.code(core.yes, scope);
        const no = this.code(core.no, scope);
        return (env) => (condition(env) === true ? yes(env) : no(env));
      }
      case 'case':
        return this.caseOf(core, scope);
      case 'tuple':
      case 'list': {
        const items = core.items.map((item) => this.lazy(item, scope));
        return (env) => items.map((item) => item(env));
      }
      case 'comprehension':
        return this.comprehension(core.steps, core.body, scope);
    }
  }

  /** Code for a value that may stay unfinished until it is needed. */
  private lazy(core: Core, scope: Scope): Code {
    if (core.kind === 'local' && core.evidence.length === 0) return this.local(core, scope, false);
    const code = this.code(core, scope);
    const atOnce = ['builtin', 'number', 'string', 'character', 'lambda'].includes(core.kind);
    return atOnce ? code : (env) => new Thunk(() => code(env));
  }

  private local(core: Core & { readonly kind: 'local' }, scope: Scope, finished: boolean): Code {
    const index = scope.lastIndexOf(core.name);
    if (index < 0) return this.global(core, scope);
    const read = variable(scope.length - 1 - index);
    if (core.evidence.length === 0) return finished ? (env) => force(read(env)) : read;
    const records = core.evidence.map((hole) => this.evidence(hole, scope));
    return (env) => force((read(env) as Overloaded)(records.map((each) => each(env))));
  }

  private global(core: Core & { readonly kind: 'local' }, scope: Scope): Code {
    const { linker } = this;
    const records = core.evidence.map((hole) => this.evidence(hole, scope));
    return (env) =>
      force(
        linker.global(
          core.name,
          records.map((each) => each(env)),
        ),
      );
  }

  private builtin(core: Core & { readonly kind: 'builtin' }, scope: Scope): Code {
    const { linker } = this;
    const { name } = core;
    const records = core.evidence.map((hole) => this.evidence(hole, scope));
    if (core.evidence.every(isClosed)) {
      let value: Value;
      let ready = false;
      return (env) => {
        if (!ready)
          value = force(
            linker.builtin(
              name,
              records.map((each) => each(env)),
            ),
          );
        ready = true;
        return value;
      };
    }
    return (env) =>
      force(
        linker.builtin(
          name,
          records.map((each) => each(env)),
        ),
      );
  }

  private number(core: Core & { readonly kind: 'number' }, scope: Scope): Code {
    return this.withRecord(core.evidence, scope, (record) => numberLiteral(core, record));
  }

  /** A value that depends on a type alone: worked out once where the type is known. */
  private withRecord(hole: EvidenceHole, scope: Scope, make: (record: TypeRecord) => Value): Code {
    const record = this.evidence(hole, scope);
    if (!isClosed(hole)) return (env) => make(record(env));
    let value: Value;
    let ready = false;
    return () => {
      if (!ready) value = make(record(undefined));
      ready = true;
      return value;
    };
  }

  private evidence({ solution }: EvidenceHole, scope: Scope): (env: Env) => TypeRecord {
    const { linker } = this;
    if (solution === undefined) return () => linker.record('()', []);
    if (solution.kind === 'parameter') {
      const read = variable(scope.length - 1 - scope.lastIndexOf(solution.name));
      return (env) => read(env) as TypeRecord;
    }
    const { name } = solution;
    const parameters = solution.parameters.map((each) => each && this.evidence(each, scope));
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

  private application(core: Core & { readonly kind: 'apply' }, scope: Scope): Code {
    const fn = this.code(core.fn, scope);
    const argument = this.lazy(core.argument, scope);
    const { runtime } = this;
    const { place } = core;
    return (env) => {
      runtime.tick();
      const target = fn(env) as Fn;
      try {
        return force(target(argument(env)));
      } catch (failure) {
        if (failure instanceof EvaluationFailure) failure.place ??= place;
        throw failure;
      }
    };
  }

  private lambda(core: Core & { readonly kind: 'lambda' }, scope: Scope): Code {
    const [first, ...rest] = core.parameters;
    if (first === undefined) return this.code(core.body, scope);
    const inner = [...scope, ...bound(first)];
    const bind = this.binder(first, scope);
    const body = this.lambda({ ...core, parameters: rest }, inner);
    const { place } = core;
    return (env) => (argument: Value) => {
      const matched = bind(argument, env);
      if (matched === MISMATCH) throw noMatch(place);
      return body(matched);
    };
  }

  private caseOf(core: Core & { readonly kind: 'case' }, scope: Scope): Code {
    const subject = this.lazy(core.subject, scope);
    const choices = core.choices.map((each) => this.choice(each, scope));
    const { place } = core;
    return (env) => {
      const value = subject(env);
      for (const choice of choices) {
        const result = choice([value], env);
        if (result !== MISMATCH) return result;
      }
      throw noMatch(place);
    };
  }

  /** Tries one equation: its result, or MISMATCH. */
  private choice(choice: CoreChoice, scope: Scope): (values: readonly Value[], env: Env) => Value {
    let inner = scope;
    const binders = choice.binders.map((binder) => {
      const bind = this.binder(binder, inner);
      inner = [...inner, ...bound(binder)];
      return bind;
    });
    const body = this.body(choice.body, inner);
    return (values, env) => {
      let at: Env | typeof MISMATCH = env;
      for (let i = 0; i < binders.length; i += 1) {
        at = binders[i]?.(values[i], at) ?? at;
        if (at === MISMATCH) return MISMATCH;
      }
      return body(at);
    };
  }

  /** The first guard that holds, or MISMATCH. */
  private body(body: CoreBody, scope: Scope): (env: Env) => Value {
    const { groups, scope: inner } = this.groups(body.groups, scope);
    const guards = body.guards.map((guard) => {
      let within = inner;
      const conditions = guard.conditions.map((step) => {
        const check = this.condition(step, within);
        within = [...within, ...namesOfStep(step)];
        return check;
      });
      return { conditions, body: this.code(guard.body, within) };
    });
    return (env) => {
      const outer = groups(env);
      for (const guard of guards) {
        let at: Env | typeof MISMATCH = outer;
        for (const check of guard.conditions) {
          at = check(at);
          if (at === MISMATCH) break;
        }
        if (at !== MISMATCH) return guard.body(at);
      }
      return MISMATCH;
    };
  }

  private condition(step: CoreStep, scope: Scope): (env: Env) => Env | typeof MISMATCH {
    if (step.kind === 'let') return this.groups(step.groups, scope).groups;
    const code = this.lazy(step.body, scope);
    if (step.kind === 'run') return (env) => (force(code(env)) === true ? env : MISMATCH);
    const bind = this.binder(step.binder, scope);
    return (env) => bind(code(env), env);
  }

  private groups(
    groups: readonly CoreGroup[],
    scope: Scope,
  ): { readonly groups: (env: Env) => Env; readonly scope: Scope } {
    let inner = scope;
    const codes = groups.map((group) => {
      const code = this.group(group, inner);
      inner = [...inner, ...namesOf(group)];
      return code;
    });
    if (codes.length === 0) return { groups: (env) => env, scope };
    return { groups: (env) => codes.reduce((at, code) => code(at), env), scope: inner };
  }

  /** Code that adds the bindings of a group to the environment. */
  group(group: CoreGroup, scope: Scope): (env: Env) => Env {
    const names = namesOf(group);
    const inner = [...scope, ...names];
    const withEvidence = [...inner, ...group.evidence];
    const makers = group.bindings.flatMap((each) => this.binding(each, withEvidence));
    const takes = group.evidence.length > 0;
    return (env) => {
      const cells: Cell[] = [];
      let at = env;
      for (const _ of names) {
        at = new Cell(undefined, at);
        cells.push(at);
      }
      const own = at;
      cells.forEach((cell, i) => {
        const make = makers[i];
        if (make === undefined) return;
        cell.value = takes ? overloaded(make, own) : new Thunk(() => make(own));
      });
      return own;
    };
  }

  /** One maker for each name that a binding binds. */
  private binding(binding: CoreBinding, scope: Scope): Code[] {
    if (binding.kind === 'function') return [this.functionBinding(binding, scope)];
    const body = this.body(binding.body, scope);
    const bind = this.binder(binding.binder, scope);
    const names = bound(binding.binder);
    const { place } = binding;
    return binding.names.map((name) => {
      const depth = names.length - 1 - names.lastIndexOf(name);
      return (env) => {
        const value = body(env);
        const matched = value === MISMATCH ? MISMATCH : bind(value, env);
        if (matched === MISMATCH) throw noMatch(place);
        return force(lookup(matched, depth)?.value);
      };
    });
  }

  private functionBinding(
    binding: CoreBinding & { readonly kind: 'function' },
    scope: Scope,
  ): Code {
    const choices = binding.equations.map((each) => this.choice(each, scope));
    const { arity, place } = binding;
    const { runtime } = this;
    const run = (values: readonly Value[], env: Env): Value => {
      runtime.tick();
      for (const choice of choices) {
        const result = choice(values, env);
        if (result !== MISMATCH) return result;
      }
      throw noMatch(place);
    };
    if (arity === 0) return (env) => run([], env);
    if (arity === 1) return (env) => (a: Value) => run([a], env);
    if (arity === 2) return (env) => (a: Value) => (b: Value) => run([a, b], env);
    return (env) => collect(arity, [], (values) => run(values, env));
  }

  private comprehension(steps: readonly CoreStep[], body: Core, scope: Scope): Code {
    const [step, ...rest] = steps;
    if (step === undefined) {
      const item = this.lazy(body, scope);
      return (env) => [item(env)];
    }
    if (step.kind === 'let') {
      const { groups, scope: inner } = this.groups(step.groups, scope);
      const more = this.comprehension(rest, body, inner);
      return (env) => more(groups(env));
    }
    const code = this.code(step.body, scope);
    if (step.kind === 'run') {
      const more = this.comprehension(rest, body, scope);
      return (env) => (code(env) === true ? more(env) : []);
    }
    const bind = this.binder(step.binder, scope);
    const more = this.comprehension(rest, body, [...scope, ...bound(step.binder)]);
    const { runtime } = this;
    const visit = (list: Value, env: Env): Value => {
      for (let at = uncons(list); at !== undefined; at = uncons(at.tail)) {
        runtime.tick();
        const matched = bind(at.head, env);
        if (matched === MISMATCH) continue;
        const items = more(matched);
        const { tail } = at;
        const first = uncons(items);
        if (first !== undefined) {
          return new Cons(
            first.head,
            new Thunk(() => appendLists(first.tail, new Thunk(() => visit(tail, env)))),
          );
        }
      }
      return [];
    };
    return (env) => visit(code(env), env);
  }

  /** Matches a value: the environment with the names bound, or MISMATCH. */
  private binder(binder: CoreBinder, scope: Scope): Bind {
    switch (binder.kind) {
      case 'name':
        return (value, env) => new Cell(value, env);
      case 'wildcard':
        return (_, env) => env;
      case 'as': {
        const inner = this.binder(binder.inner, [...scope, binder.name]);
        return (value, env) => inner(value, new Cell(value, env));
      }
      case 'character': {
        const { value: wanted } = binder;
        return (value, env) => (force(value) === wanted ? env : MISMATCH);
      }
      case 'number': {
        const record = this.evidence(binder.evidence, scope);
        return (value, env) => {
          const at = record(env);
          return at.eq(force(value), numberLiteral(binder, at)) ? env : MISMATCH;
        };
      }
      case 'string': {
        const record = this.evidence(binder.evidence, scope);
        return (value, env) => {
          const at = record(env);
          return at.eq(force(value), at.fromText(binder.value)) ? env : MISMATCH;
        };
      }
      case 'tuple':
        return this.fields(binder.items, scope, (value) => value as readonly Value[]);
      case 'list': {
        const { length } = binder.items;
        return this.fields(binder.items, scope, (value) => exactly(value, length));
      }
      case 'constructor': {
        const { name } = binder;
        return this.fields(binder.arguments, scope, (value) => matchConstructor(name, value));
      }
    }
  }

  private fields(
    binders: readonly CoreBinder[],
    scope: Scope,
    open: (value: Value) => readonly Value[] | undefined,
  ): Bind {
    let inner = scope;
    const parts = binders.map((each) => {
      const bind = this.binder(each, inner);
      inner = [...inner, ...bound(each)];
      return bind;
    });
    return (value, env) => {
      const fields = open(force(value));
      if (fields === undefined) return MISMATCH;
      let at: Env | typeof MISMATCH = env;
      for (let i = 0; i < parts.length; i += 1) {
        const part = parts[i];
        if (part === undefined) continue;
        at = part(fields[i], at);
        if (at === MISMATCH) return MISMATCH;
      }
      return at;
    };
  }
}

type Bind = (value: Value, env: Env) => Env | typeof MISMATCH;

/** What a pattern that does not fit gives. */
const MISMATCH: unique symbol = Symbol('no match');

function noMatch(place: { readonly start: number; readonly end: number }): EvaluationFailure {
  const { start, end } = place;
  const message = 'No case fits the value that comes up here.';
  return new EvaluationFailure(message, 'Add a case for all others: _', { start, end });
}

function exactly(value: Value, length: number): Value[] | undefined {
  const items: Value[] = [];
  let at = uncons(value);
  while (at !== undefined && items.length <= length) {
    items.push(at.head);
    at = uncons(at.tail);
  }
  return items.length === length ? items : undefined;
}

function overloaded(make: Code, own: Env): Overloaded {
  return (records) => make(records.reduce<Env>((env, each) => new Cell(each, env), own));
}

function collect(
  missing: number,
  have: readonly Value[],
  run: (values: readonly Value[]) => Value,
): Fn {
  return (value) => {
    const values = [...have, value];
    return missing === 1 ? run(values) : collect(missing - 1, values, run);
  };
}

function isClosed({ solution }: EvidenceHole): boolean {
  if (solution === undefined) return true;
  if (solution.kind === 'parameter') return false;
  return solution.parameters.every((each) => each === undefined || isClosed(each));
}

/** The names that a pattern binds, in the order in which cells are made for them. */
function bound(binder: CoreBinder): string[] {
  switch (binder.kind) {
    case 'name':
      return [binder.name];
    case 'as':
      return [binder.name, ...bound(binder.inner)];
    case 'constructor':
      return binder.arguments.flatMap(bound);
    case 'tuple':
    case 'list':
      return binder.items.flatMap(bound);
    default:
      return [];
  }
}

function namesOfStep(step: CoreStep): string[] {
  if (step.kind === 'let') return step.groups.flatMap(namesOf);
  return step.kind === 'draw' ? bound(step.binder) : [];
}

/** Calls a compiled function value with arguments; for callers outside the compiler. */
export { call };
