import type { KnownNames } from '../../pattern/index.ts';
import type { Core } from '../types/core.ts';
import { namesOfBinder } from './bound-names.ts';
import { compileBinder } from './compile-binders.ts';
import type { Compiler, Of } from './compiler.ts';
import type { Code, Scope } from './environment.ts';
import { EvaluationFailure } from './failure.ts';
import { MISMATCH, noMatch } from './mismatch.ts';
import { type Fn, force, type Value } from './values.ts';

/** What the first argument of a builtin, a pattern of words, should name. */
const NAMES: ReadonlyMap<string, KnownNames> = new Map([
  ['arp', 'arp'],
  ['scale', 'scale'],
  ['scaleWith', 'scale'],
  ['scaleWithList', 'scale'],
]);

/** The argument of a call; what its words should name is said where it is such a literal. */
function withNames({ fn, argument }: Of<'apply'>): Core {
  if (fn.kind !== 'builtin' || argument.kind !== 'string') return argument;
  const names = NAMES.get(fn.name);
  return names === undefined ? argument : { ...argument, names };
}

/** A call; failures inside it get its place unless they have one of their own. */
export function compileApplication(compiler: Compiler, core: Of<'apply'>, scope: Scope): Code {
  const fn = compiler.code(core.fn, scope);
  const argument = compiler.lazy(withNames(core), scope);
  const { runtime } = compiler.linker;
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

/** `\x y -> …`: a function of one argument that gives one of the next. */
export function compileLambda(compiler: Compiler, core: Of<'lambda'>, scope: Scope): Code {
  const [first, ...rest] = core.parameters;
  if (first === undefined) return compiler.code(core.body, scope);
  const inner = [...scope, ...namesOfBinder(first)];
  const bind = compileBinder(compiler.linker, first, scope);
  const body = compileLambda(compiler, { ...core, parameters: rest }, inner);
  const { place } = core;
  return (env) => (argument: Value) => {
    const matched = bind(argument, env);
    if (matched === MISMATCH) throw noMatch(place);
    return body(matched);
  };
}
