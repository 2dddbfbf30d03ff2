import type {
  Binder,
  Body,
  Declaration,
  Expression,
  Operator,
  Place,
  Step,
} from '../syntax/ast.ts';
import { applyDefaults, solve, type Wanted } from './constraints.ts';
import type {
  Core,
  CoreBinder,
  CoreBinding,
  CoreBody,
  CoreChoice,
  CoreGroup,
  CoreStep,
  EvidenceHole,
} from './core.ts';
import { arrange, type Definition, type Definitions } from './dependencies.ts';
import { type Environment, extend, type Meaning } from './environment.ts';
import { type Origin, type Role, TypeFailure } from './failure.ts';
import { isTypeTextFailure, schemeOf } from './type-text.ts';
import {
  apply,
  arrow,
  BOOL,
  CHAR,
  type Constraint,
  constructor_,
  evidenceTypes,
  functionParts,
  listOf,
  prune,
  type Scheme,
  sameType,
  spine,
  type Type,
  type TypeVariable,
  tupleOf,
  unknownsOf,
} from './types.ts';
import { unify } from './unify.ts';

export interface Inferred {
  readonly core: Core;
  readonly type: Type;
}

/** Infers the type of an expression and checks it against what the caller expects. */
export function inferExpression(
  expression: Expression,
  environment: Environment,
  finish: (type: Type, inference: Inference) => void,
): Inferred {
  const inference = new Inference();
  const inferred = inference.expression(expression, environment);
  finish(inferred.type, inference);
  inference.settle();
  return inferred;
}

/** Infers definitions: their code, and the schemes of the names they bind. */
export function inferDefinitions(
  declarations: readonly Declaration[],
  environment: Environment,
): { readonly groups: readonly CoreGroup[]; readonly schemes: ReadonlyMap<string, Scheme> } {
  const inference = new Inference();
  const { groups, schemes } = inference.bindings(declarations, environment);
  inference.settle();
  return { groups, schemes };
}

/** Deeper expressions than this are refused before they exhaust the stack. */
const MAX_DEPTH = 600;

/** One run of inference: its unknowns, its level, and the constraints still to be met. */
export class Inference {
  private nextId = 1;
  private level = 0;
  private depth = 0;
  private wanted: Wanted[] = [];
  private evidenceNames = 0;

  fresh(): TypeVariable {
    this.nextId += 1;
    return { kind: 'variable', id: this.nextId, level: this.level, link: undefined };
  }

  /** Solves what is left at the end of a statement, choosing types where nothing decides. */
  settle(): void {
    applyDefaults(solve(this.wanted));
    this.wanted = [];
  }

  /** Tries to unify without reporting; unknowns may stay changed when it fails. */
  matches(a: Type, b: Type): boolean {
    return unify(a, b) === undefined;
  }

  /** Solves what is known by now, so that a caller sees the type as far as it is decided. */
  improve(): void {
    this.wanted = solve(this.wanted);
  }

  want(className: string, type: Type, origin: Origin, place: Place): EvidenceHole {
    const hole: EvidenceHole = { solution: undefined };
    this.wanted.push({ className, type, hole, origin, place });
    return hole;
  }

  /** Makes two types equal or fails with the role that the place had. */
  equate(expected: Type, actual: Type, place: Place, role: Role): void {
    const clash = unify(expected, actual);
    if (clash === undefined) return;
    const infinite = clash === 'infinite';
    throw new TypeFailure({ kind: 'mismatch', expected, actual, infinite, place, role });
  }

  expression(expression: Expression, environment: Environment): Inferred {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw tooDeep(expression);
    const result = this.anyExpression(expression, environment);
    this.depth -= 1;
    return result;
  }

  private anyExpression(e: Expression, environment: Environment): Inferred {
    switch (e.kind) {
      case 'name':
      case 'constructor':
        return this.name(e.name, e, environment);
      case 'literal':
        return this.literal(e);
      case 'apply':
        return this.application(e, environment);
      case 'infix':
        return this.infix(e, environment);
      case 'negate':
        return this.negation(e, environment);
      case 'lambda':
        return this.lambda(e.parameters, e.body, e, environment);
      case 'let': {
        const bound = this.bindings(e.bindings, environment);
        const body = this.expression(e.body, bound.environment);
        return { core: { kind: 'let', groups: bound.groups, body: body.core }, type: body.type };
      }
      case 'if':
        return this.conditional(e, environment);
      case 'case':
        return this.caseOf(e, environment);
      case 'do':
        return this.doBlock(e.steps, e, environment);
      case 'tuple':
        return this.tuple(e.items, environment);
      case 'list':
        return this.list(e.items, environment);
      case 'range':
        return this.range(e, environment);
      case 'comprehension': {
        const { steps, inner } = this.steps(e.steps, environment);
        const body = this.expression(e.body, inner);
        const type = listOf(body.type);
        return { core: { kind: 'comprehension', body: body.core, steps }, type };
      }
      case 'left-section':
        return this.call(e.operator.name, e.operator, [e.operand], e, environment);
      case 'right-section':
        return this.rightSection(e, environment);
      case 'typed': {
        const body = this.expression(e.body, environment);
        const type = this.written(e.type);
        this.equate(type, body.type, e.body, { kind: 'annotation' });
        return { core: body.core, type };
      }
      case 'record':
        return this.record(e, environment);
      case 'parentheses':
        return this.expression(e.inner, environment);
    }
  }

  /** A use of a name: a fresh copy of its type, and evidence for what it demands. */
  private name(name: string, place: Place, environment: Environment): Inferred {
    const meaning = environment.find(name);
    if (meaning === undefined) throw new TypeFailure({ kind: 'unknown-name', name, place });
    if (meaning.kind === 'single') {
      return { core: { kind: 'local', name, evidence: meaning.evidence }, type: meaning.type };
    }
    const { type, evidence } = this.instantiate(meaning.scheme, { kind: 'name', name }, place);
    const core: Core =
      meaning.kind === 'bound'
        ? { kind: 'local', name, evidence }
        : { kind: 'builtin', name: meaning.name, evidence, place };
    return { core, type };
  }

  instantiate(
    scheme: Scheme,
    origin: Origin,
    place: Place,
  ): { readonly type: Type; readonly evidence: readonly EvidenceHole[] } {
    if (scheme.variables.length === 0) return { type: scheme.type, evidence: [] };
    const copies = new Map(scheme.variables.map((each) => [each, this.fresh()]));
    const evidence = evidenceTypes(scheme.constraints).map((type) => {
      const hole: EvidenceHole = { solution: undefined };
      const copy = substitute(type, copies);
      for (const each of scheme.constraints) {
        if (!sameType(each.type, type)) continue;
        this.wanted.push({ className: each.className, type: copy, hole, origin, place });
      }
      return hole;
    });
    return { type: substitute(scheme.type, copies), evidence };
  }

  private literal(e: Expression & { readonly kind: 'literal' }): Inferred {
    const { literal } = e;
    if (literal.kind === 'character') {
      return { core: { kind: 'character', value: literal.value }, type: CHAR };
    }
    const type = this.fresh();
    if (literal.kind === 'string') {
      const origin: Origin = { kind: 'string', text: literal.value };
      const evidence = this.want('IsString', type, origin, e);
      return { core: { kind: 'string', literal, place: e, evidence }, type };
    }
    return this.number(literal.text, literal.kind === 'integer', false, e);
  }

  private number(text: string, whole: boolean, negative: boolean, place: Place): Inferred {
    const type = this.fresh();
    const origin: Origin = { kind: 'number', text };
    const evidence = this.want(whole ? 'Num' : 'Fractional', type, origin, place);
    return { core: { kind: 'number', text, whole, negative, evidence }, type };
  }

  private application(
    e: Expression & { readonly kind: 'apply' },
    environment: Environment,
  ): Inferred {
    const parameters: Expression[] = [];
    let fn: Expression = e;
    while (fn.kind === 'apply') {
      parameters.unshift(fn.argument);
      fn = fn.fn;
    }
    const head = this.expression(fn, environment);
    return this.applyAll(head, fn, parameters, environment);
  }

  private applyAll(
    head: Inferred,
    fn: Expression,
    parameters: readonly Expression[],
    environment: Environment,
    before = 0,
  ): Inferred {
    let { core, type } = head;
    parameters.forEach((argument, at) => {
      const index = at + before;
      const parts = this.asFunction(type, fn, argument, at);
      const given = this.expression(argument, environment);
      const more = at + 1 < parameters.length;
      this.equate(parts.from, given.type, argument, {
        kind: 'argument',
        fn,
        index,
        argument,
        more,
      });
      const place = { start: fn.start, end: argument.end };
      core = { kind: 'apply', fn: core, argument: given.core, place };
      type = parts.to;
    });
    return { core, type };
  }

  private asFunction(
    type: Type,
    fn: Expression,
    argument: Expression,
    taken: number,
  ): { from: Type; to: Type } {
    const parts = functionParts(type);
    if (parts !== undefined) return parts;
    const from = this.fresh();
    const to = this.fresh();
    if (unify(type, arrow(from, to)) === undefined) return { from, to };
    throw new TypeFailure({ kind: 'not-a-function', type, fn, argument, taken, place: argument });
  }

  private infix(e: Expression & { readonly kind: 'infix' }, environment: Environment): Inferred {
    const { operator, left, right } = e;
    if (operator.name === '$' && environment.find('$')?.kind === 'builtin') {
      return this.applyAll(
        this.expression(left, environment),
        left,
        [right],
        environment,
        taken(left),
      );
    }
    return this.call(operator.name, operator, [left, right], e, environment);
  }

  /** An operator applied to one or two operands. */
  private call(
    name: string,
    operator: Operator,
    operands: readonly Expression[],
    place: Place,
    environment: Environment,
  ): Inferred {
    const fn: Expression = { kind: 'name', name, start: operator.start, end: operator.end };
    const result = this.applyAll(this.name(name, operator, environment), fn, operands, environment);
    const { core } = result;
    return core.kind === 'apply' ? { ...result, core: { ...core, place } } : result;
  }

  private negation(
    e: Expression & { readonly kind: 'negate' },
    environment: Environment,
  ): Inferred {
    const { operand } = e;
    if (operand.kind === 'literal' && /^(integer|float)$/.test(operand.literal.kind)) {
      const { literal } = operand;
      const text = 'text' in literal ? literal.text : '0';
      return this.number(text, literal.kind === 'integer', true, e);
    }
    const minus: Operator = {
      name: 'negate',
      constructor_: false,
      start: e.start,
      end: e.start + 1,
    };
    return this.call('negate', minus, [operand], e, environment);
  }

  /** `(# speed 2)`: the function that puts its argument left of the operator. */
  private rightSection(
    e: Expression & { readonly kind: 'right-section' },
    environment: Environment,
  ): Inferred {
    const parameter = '\\section';
    const from = this.fresh();
    const meaning: Meaning = { kind: 'single', type: from, evidence: [] };
    const inner = extend(environment, [[parameter, meaning]]);
    const argument: Expression = {
      kind: 'name',
      name: parameter,
      start: e.start,
      end: e.start + 1,
    };
    const operands = leftmost(e.operand, e.operator, argument);
    const body = this.expression(operands, inner);
    const core: Core = {
      kind: 'lambda',
      parameters: [{ kind: 'name', name: parameter }],
      body: body.core,
      place: e,
    };
    return { core, type: arrow(from, body.type) };
  }

  private lambda(
    parameters: readonly Binder[],
    body: Expression,
    place: Place,
    environment: Environment,
  ): Inferred {
    const { binders, types, inner } = this.binders(parameters, environment);
    const result = this.expression(body, inner);
    const core: Core = { kind: 'lambda', parameters: binders, body: result.core, place };
    return { core, type: types.reduceRight((to, from) => arrow(from, to), result.type) };
  }

  private conditional(e: Expression & { readonly kind: 'if' }, environment: Environment): Inferred {
    const condition = this.expression(e.condition, environment);
    this.equate(BOOL, condition.type, e.condition, {
      kind: 'branch',
      what: 'the condition of `if`',
    });
    const yes = this.expression(e.yes, environment);
    const no = this.expression(e.no, environment);
    this.equate(yes.type, no.type, e.no, { kind: 'branch', what: '`else`' });
    const core: Core = { kind: 'if', condition: condition.core, yes: yes.core, no: no.core };
    return { core, type: yes.type };
  }

  private caseOf(e: Expression & { readonly kind: 'case' }, environment: Environment): Inferred {
    const subject = this.expression(e.subject, environment);
    const result = this.fresh();
    const choices = e.choices.map((choice): CoreChoice => {
      const { binders, types, inner } = this.binders([choice.binder], environment);
      const [type = subject.type] = types;
      this.equate(subject.type, type, choice.binder, { kind: 'branch', what: 'this case' });
      const body = this.body(choice.body, result, inner, 'this case');
      return { binders, body };
    });
    return { core: { kind: 'case', subject: subject.core, choices, place: e }, type: result };
  }

  private tuple(items: readonly Expression[], environment: Environment): Inferred {
    const inferred = items.map((item) => this.expression(item, environment));
    const core: Core = { kind: 'tuple', items: inferred.map((each) => each.core) };
    if (items.length === 0) return { core, type: constructor_('()') };
    return { core, type: tupleOf(inferred.map((each) => each.type)) };
  }

  private list(items: readonly Expression[], environment: Environment): Inferred {
    const type = this.fresh();
    const cores = items.map((item) => {
      const inferred = this.expression(item, environment);
      this.equate(type, inferred.type, item, { kind: 'item', what: 'this list' });
      return inferred.core;
    });
    return { core: { kind: 'list', items: cores }, type: listOf(type) };
  }

  private range(e: Expression & { readonly kind: 'range' }, environment: Environment): Inferred {
    const then = e.next === undefined ? '' : 'Then';
    const to = e.to === undefined ? '' : 'To';
    const parts = [e.from, e.next, e.to].filter((each) => each !== undefined);
    const operator: Operator = { name: '', constructor_: false, start: e.start, end: e.end };
    return this.call(`enumFrom${then}${to}`, operator, parts, e, environment);
  }

  /** `e {part = x}` sets fields; `State {arc = a, controls = c}` makes a record. */
  private record(e: Expression & { readonly kind: 'record' }, environment: Environment): Inferred {
    const place: Place = e;
    const fields = [...e.fields];
    let base: Expression = e.base;
    if (base.kind === 'constructor') {
      const order = RECORDS[base.name] ?? [];
      fields.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
      for (const { value } of fields) {
        base = { kind: 'apply', fn: base, argument: value, start: place.start, end: place.end };
      }
      return this.expression(base, environment);
    }
    for (const { name, value } of fields) {
      const setter: Expression = {
        kind: 'name',
        name: `${name}=`,
        start: e.base.end,
        end: value.end,
      };
      const partial: Expression = { kind: 'apply', fn: setter, argument: value, ...spanOf(place) };
      base = { kind: 'apply', fn: partial, argument: base, ...spanOf(place) };
    }
    return this.expression(base, environment);
  }

  /** `do` means binds: each step's result is what the steps after it may use. */
  private doBlock(steps: readonly Step[], place: Place, environment: Environment): Inferred {
    const monad = this.fresh();
    const evidence = this.want('Monad', monad, { kind: 'name', name: 'do' }, place);
    return this.doSteps(steps, 0, { monad, evidence, place }, environment);
  }

  private doSteps(
    steps: readonly Step[],
    at: number,
    block: { readonly monad: Type; readonly evidence: EvidenceHole; readonly place: Place },
    environment: Environment,
  ): Inferred {
    const step = steps[at];
    if (step === undefined || (at === steps.length - 1 && step.kind !== 'run')) {
      const message = 'The last line of `do` must be something to do or to return.';
      throw new TypeFailure({ kind: 'other', message, place: step ?? block.place });
    }
    if (step.kind === 'let') {
      const bound = this.bindings(step.bindings, environment);
      const rest = this.doSteps(steps, at + 1, block, bound.environment);
      return { core: { kind: 'let', groups: bound.groups, body: rest.core }, type: rest.type };
    }
    const run = this.expression(step.body, environment);
    const item = this.fresh();
    const role: Role = { kind: 'item', what: 'this `do` block' };
    this.equate(apply(block.monad, item), run.type, step.body, role);
    if (at === steps.length - 1) return { core: run.core, type: run.type };
    const binder: Binder =
      step.kind === 'draw' ? step.binder : { kind: 'wildcard', ...spanOf(step) };
    const { binders, types, inner } = this.binders([binder], environment);
    const [from = item] = types;
    this.equate(item, from, binder, { kind: 'item', what: 'this `do` block' });
    const rest = this.doSteps(steps, at + 1, block, inner);
    const then: Core = { kind: 'lambda', parameters: binders, body: rest.core, place: block.place };
    return { core: bindCore(run.core, then, block.evidence, step), type: rest.type };
  }

  private steps(
    steps: readonly Step[],
    environment: Environment,
  ): { readonly steps: CoreStep[]; readonly inner: Environment } {
    let inner = environment;
    const cores = steps.map((step): CoreStep => {
      if (step.kind === 'let') {
        const bound = this.bindings(step.bindings, inner);
        inner = bound.environment;
        return { kind: 'let', groups: bound.groups };
      }
      const body = this.expression(step.body, inner);
      if (step.kind === 'run') {
        this.equate(BOOL, body.type, step.body, { kind: 'branch', what: 'a condition' });
        return { kind: 'run', body: body.core };
      }
      const bound = this.binders([step.binder], inner);
      const [type = body.type] = bound.types;
      this.equate(listOf(type), body.type, step.body, { kind: 'item', what: 'the source of `<-`' });
      inner = bound.inner;
      return { kind: 'draw', binder: bound.binders[0] ?? { kind: 'wildcard' }, body: body.core };
    });
    return { steps: cores, inner };
  }

  private body(body: Body, result: Type, environment: Environment, what: string): CoreBody {
    const bound = this.bindings(body.bindings, environment);
    const guards = body.guards.map((guard) => {
      const { steps, inner } = this.guard(guard.conditions, bound.environment);
      const value = this.expression(guard.body, inner);
      this.equate(result, value.type, guard.body, { kind: 'branch', what });
      return { conditions: steps, body: value.core };
    });
    return { groups: bound.groups, guards };
  }

  /** A guard is like a comprehension's qualifiers, but `p <- e` matches e itself. */
  private guard(
    conditions: readonly Step[],
    environment: Environment,
  ): { readonly steps: CoreStep[]; readonly inner: Environment } {
    if (conditions.every((each) => each.kind !== 'draw'))
      return this.steps(conditions, environment);
    let inner = environment;
    const steps = conditions.flatMap((step): CoreStep[] => {
      if (step.kind !== 'draw') {
        const one = this.steps([step], inner);
        inner = one.inner;
        return one.steps;
      }
      const body = this.expression(step.body, inner);
      const bound = this.binders([step.binder], inner);
      this.equate(body.type, bound.types[0] ?? body.type, step.binder, {
        kind: 'branch',
        what: 'a guard',
      });
      inner = bound.inner;
      return [{ kind: 'draw', binder: bound.binders[0] ?? { kind: 'wildcard' }, body: body.core }];
    });
    return { steps, inner };
  }

  /** Patterns, their types, and the environment with the names they bind. */
  private binders(
    binders: readonly Binder[],
    environment: Environment,
  ): { readonly binders: CoreBinder[]; readonly types: Type[]; readonly inner: Environment } {
    const names = new Map<string, Meaning>();
    const types: Type[] = [];
    const cores = binders.map((each) => {
      const { core, type } = this.binder(each, names, environment);
      types.push(type);
      return core;
    });
    return {
      binders: cores,
      types,
      inner: names.size === 0 ? environment : extend(environment, names),
    };
  }

  private binder(
    binder: Binder,
    names: Map<string, Meaning>,
    environment: Environment,
  ): { readonly core: CoreBinder; readonly type: Type } {
    switch (binder.kind) {
      case 'name': {
        const type = this.fresh();
        names.set(binder.name, { kind: 'single', type, evidence: [] });
        return { core: { kind: 'name', name: binder.name }, type };
      }
      case 'wildcard':
        return { core: { kind: 'wildcard' }, type: this.fresh() };
      case 'literal':
        return this.literalBinder(binder);
      case 'as': {
        const inner = this.binder(binder.inner, names, environment);
        names.set(binder.name, { kind: 'single', type: inner.type, evidence: [] });
        return { core: { kind: 'as', name: binder.name, inner: inner.core }, type: inner.type };
      }
      case 'typed': {
        const inner = this.binder(binder.inner, names, environment);
        this.equate(this.written(binder.type), inner.type, binder, { kind: 'annotation' });
        return inner;
      }
      case 'tuple': {
        const items = binder.items.map((item) => this.binder(item, names, environment));
        const core: CoreBinder = { kind: 'tuple', items: items.map((each) => each.core) };
        if (items.length === 0) return { core, type: constructor_('()') };
        return { core, type: tupleOf(items.map((each) => each.type)) };
      }
      case 'list': {
        const type = this.fresh();
        const items = binder.items.map((item) => {
          const inner = this.binder(item, names, environment);
          this.equate(type, inner.type, item, { kind: 'item', what: 'this list' });
          return inner.core;
        });
        return { core: { kind: 'list', items }, type: listOf(type) };
      }
      case 'constructor':
        return this.constructorBinder(binder, names, environment);
    }
  }

  private literalBinder(binder: Binder & { readonly kind: 'literal' }): {
    readonly core: CoreBinder;
    readonly type: Type;
  } {
    const { literal, negative } = binder;
    if (literal.kind === 'character') {
      return { core: { kind: 'character', value: literal.value }, type: CHAR };
    }
    const text = literal.kind === 'string' ? literal.value : literal.text;
    const kind = literal.kind === 'string' ? 'string' : 'number';
    const type = this.fresh();
    const evidence = this.want('Eq', type, { kind, text }, binder);
    const className =
      literal.kind === 'string' ? 'IsString' : literal.kind === 'integer' ? 'Num' : 'Fractional';
    this.wanted.push({ className, type, hole: evidence, origin: { kind, text }, place: binder });
    if (literal.kind === 'string') return { core: { kind: 'string', value: text, evidence }, type };
    const whole = literal.kind === 'integer';
    return { core: { kind: 'number', text, whole, negative, evidence }, type };
  }

  private constructorBinder(
    binder: Binder & { readonly kind: 'constructor' },
    names: Map<string, Meaning>,
    environment: Environment,
  ): { readonly core: CoreBinder; readonly type: Type } {
    let { type } = this.name(binder.name, binder, environment);
    const items = binder.arguments.map((each) => {
      const inner = this.binder(each, names, environment);
      const parts = functionParts(type);
      if (parts === undefined) throw wrongCount(binder);
      this.equate(parts.from, inner.type, each, { kind: 'item', what: `\`${binder.name}\`` });
      type = parts.to;
      return inner.core;
    });
    if (functionParts(type) !== undefined) throw wrongCount(binder);
    return { core: { kind: 'constructor', name: binder.name, arguments: items }, type };
  }

  /** A type that the source spells out; its variables stand for any type. */
  private written(syntax: Parameters<typeof schemeOf>[0]): Type {
    return this.instantiate(this.scheme(syntax), { kind: 'name', name: '::' }, syntax).type;
  }

  private scheme(syntax: Parameters<typeof schemeOf>[0]): Scheme {
    try {
      return schemeOf(syntax);
    } catch (failure) {
      if (!isTypeTextFailure(failure)) throw failure;
      const place: Place = 'syntax' in failure ? failure.syntax : syntax;
      throw new TypeFailure({ kind: 'unknown-type', name: failure.message, place });
    }
  }

  /** The bindings of a `let`, `where` or top level: groups in order, each generalised. */
  bindings(
    declarations: readonly Declaration[],
    environment: Environment,
  ): {
    readonly groups: CoreGroup[];
    readonly environment: Environment;
    readonly schemes: Map<string, Scheme>;
  } {
    const schemes = new Map<string, Scheme>();
    if (declarations.length === 0) return { groups: [], environment, schemes };
    const definitions = arrange(declarations);
    let inner = environment;
    const groups = definitions.groups.map((group) => {
      const result = this.group(group, definitions, inner);
      for (const [name, scheme] of result.schemes) schemes.set(name, scheme);
      const bound = [...result.schemes].map(([name, scheme]): [string, Meaning] => [
        name,
        { kind: 'bound', scheme },
      ]);
      inner = extend(inner, bound);
      return result.core;
    });
    return { groups, environment: inner, schemes };
  }

  private group(
    group: readonly Definition[],
    { signatures }: Definitions,
    environment: Environment,
  ): { readonly core: CoreGroup; readonly schemes: Map<string, Scheme> } {
    const outerWanted = this.wanted;
    this.wanted = [];
    this.level += 1;
    const types = new Map(group.flatMap((each) => each.names).map((name) => [name, this.fresh()]));
    const shared: EvidenceHole[] = [];
    const meanings = [...types].map(([name, type]): [string, Meaning] => {
      const signature = signatures.get(name);
      if (signature !== undefined) {
        const written = this.written(signature);
        this.equate(written, type, signature, { kind: 'annotation' });
      }
      return [name, { kind: 'single', type, evidence: shared }];
    });
    const inner = extend(environment, meanings);
    const bindings = group.map((each) => this.definition(each, types, inner));
    this.level -= 1;
    const { evidence, constraints } = this.generalise(types, shared);
    this.wanted = [...outerWanted, ...this.wanted];
    const schemes = new Map(
      [...types].map(([name, type]): [string, Scheme] => [name, this.close(type, constraints)]),
    );
    return { core: { evidence, bindings }, schemes };
  }

  /** Turns constraints on unknowns of this group into parameters; the rest waits further out. */
  private generalise(
    types: ReadonlyMap<string, Type>,
    shared: EvidenceHole[],
  ): { readonly evidence: string[]; readonly constraints: Constraint[] } {
    let waiting = solve(this.wanted);
    const reachable = new Set<TypeVariable>();
    for (const type of types.values()) unknownsOf(type, reachable);
    const inner = waiting.filter((each) => this.isInner(each.type));
    const lost = inner.filter((each) => ![...unknownsOf(each.type)].some((v) => reachable.has(v)));
    if (lost.length > 0) {
      applyDefaults(lost);
      waiting = solve(waiting.filter((each) => !lost.includes(each)));
    }
    const own = waiting.filter((each) => this.isInner(each.type));
    this.wanted = waiting.filter((each) => !own.includes(each));
    const constraints = own.map(({ className, type }): Constraint => ({ className, type }));
    const distinct = evidenceTypes(constraints);
    const evidence = distinct.map(() => {
      this.evidenceNames += 1;
      return `\\evidence${this.evidenceNames}`;
    });
    for (const each of own) {
      const index = distinct.findIndex((type) => sameType(type, each.type));
      each.hole.solution = { kind: 'parameter', name: evidence[index] ?? '' };
    }
    for (const name of evidence) shared.push({ solution: { kind: 'parameter', name } });
    return { evidence, constraints: unique(constraints) };
  }

  private isInner(type: Type): boolean {
    const { head } = spine(type);
    return head.kind === 'variable' && head.level > this.level;
  }

  private close(type: Type, constraints: readonly Constraint[]): Scheme {
    const variables = unknownsOf(type);
    for (const each of constraints) unknownsOf(each.type, variables);
    const own = [...variables].filter((each) => each.level > this.level);
    return { variables: own, constraints, type };
  }

  private definition(
    definition: Definition,
    types: ReadonlyMap<string, Type>,
    environment: Environment,
  ): CoreBinding {
    return definition.kind === 'function'
      ? this.functionBinding(definition, types, environment)
      : this.patternBinding(definition, types, environment);
  }

  private functionBinding(
    { name, equations, place }: Definition & { readonly kind: 'function' },
    types: ReadonlyMap<string, Type>,
    environment: Environment,
  ): CoreBinding {
    const own = types.get(name) ?? this.fresh();
    const arity = equations[0]?.parameters.length ?? 0;
    const cores = equations.map((equation): CoreChoice => {
      if (equation.parameters.length !== arity) {
        const message = `The equations of \`${name}\` take different numbers of arguments.`;
        throw new TypeFailure({ kind: 'other', message, place: equation.namePlace });
      }
      const { binders, types: from, inner } = this.binders(equation.parameters, environment);
      const result = this.fresh();
      const body = this.body(equation.body, result, inner, `\`${name}\``);
      const type = from.reduceRight<Type>((to, each) => arrow(each, to), result);
      const [guard] = equation.body.guards;
      const role: Role = { kind: 'branch', what: `\`${name}\`` };
      this.equate(own, type, guard?.body ?? equation, role);
      return { binders, body };
    });
    return { kind: 'function', name, arity, equations: cores, place };
  }

  private patternBinding(
    { binding, names, place }: Definition & { readonly kind: 'pattern' },
    types: ReadonlyMap<string, Type>,
    environment: Environment,
  ): CoreBinding {
    const {
      binders,
      types: [type = this.fresh()],
      inner,
    } = this.binders([binding.binder], environment);
    for (const name of names) {
      const meaning = inner.find(name);
      const known = types.get(name);
      if (meaning?.kind !== 'single' || known === undefined) continue;
      this.equate(known, meaning.type, binding.binder, { kind: 'annotation' });
    }
    const body = this.body(binding.body, type, environment, 'this pattern');
    const [binder = { kind: 'wildcard' }] = binders;
    return { kind: 'pattern', binder, names, body, place };
  }
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

/** How many arguments an application has. */
function taken(expression: Expression): number {
  if (expression.kind === 'parentheses') return taken(expression.inner);
  return expression.kind === 'apply' ? 1 + taken(expression.fn) : 0;
}

function spanOf({ start, end }: Place): Place {
  return { start, end };
}

function unique(constraints: readonly Constraint[]): Constraint[] {
  const kept: Constraint[] = [];
  for (const each of constraints) {
    const known = kept.some((k) => k.className === each.className && sameType(k.type, each.type));
    if (!known) kept.push(each);
  }
  return kept;
}

/**
 * What a right section means: `(# speed 2 # pan 0)` is the function that continues the chain.
 * Haskell refuses that one for its precedence; there is only one thing it can mean.
 */
function leftmost(operand: Expression, operator: Operator, argument: Expression): Expression {
  const place = { start: argument.start, end: operand.end };
  if (operand.kind === 'infix' && operand.operator.name === operator.name && chains(operator)) {
    const left = leftmost(operand.left, operator, argument);
    return { ...operand, left, ...place };
  }
  return { kind: 'infix', operator, left: argument, right: operand, ...place };
}

/** Operators of Tidal's, which all group to the left. */
function chains(operator: Operator): boolean {
  return operator.name.includes('#') || operator.name.includes('|');
}

function bindCore(run: Core, then: Core, evidence: EvidenceHole, place: Place): Core {
  const bind: Core = { kind: 'builtin', name: '>>=', evidence: [evidence], place };
  const partial: Core = { kind: 'apply', fn: bind, argument: run, place };
  return { kind: 'apply', fn: partial, argument: then, place };
}

function substitute(type: Type, copies: ReadonlyMap<TypeVariable, Type>): Type {
  const at = prune(type);
  if (at.kind === 'variable') return copies.get(at) ?? at;
  if (at.kind === 'constructor') return at;
  const fn = substitute(at.fn, copies);
  const argument = substitute(at.argument, copies);
  return fn === at.fn && argument === at.argument ? at : { kind: 'application', fn, argument };
}

function wrongCount(binder: Binder & { readonly kind: 'constructor' }): TypeFailure {
  const message = `\`${binder.name}\` stands here with the wrong number of arguments.`;
  return new TypeFailure({ kind: 'other', message, place: binder });
}

function tooDeep(place: Place): TypeFailure {
  return new TypeFailure({ kind: 'other', message: 'This is nested too deeply.', place });
}
