import type { CoreBody, CoreChoice, CoreStep } from '../types/core.ts';
import { namesOfStep } from './bound-names.ts';
import { compileBinder, compileBinders } from './compile-binders.ts';
import type { Compiler, Of } from './compiler.ts';
import type { Code, Env, Scope } from './environment.ts';
import { MISMATCH, type Mismatch, noMatch } from './mismatch.ts';
import { force, type Value } from './values.ts';

/** `if`. */
export function compileIf(compiler: Compiler, core: Of<'if'>, scope: Scope): Code {
  const condition = compiler.code(core.condition, scope);
  const yes = compiler.code(core.yes, scope);
  const no = compiler.code(core.no, scope);
  return (env) => (condition(env) === true ? yes(env) : no(env));
}

/** `case`: the first choice that fits. */
export function compileCase(compiler: Compiler, core: Of<'case'>, scope: Scope): Code {
  const subject = compiler.lazy(core.subject, scope);
  const choices = core.choices.map((each) => compileChoice(compiler, each, scope));
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

/** Code that tries one equation or case: its result, or MISMATCH. */
export function compileChoice(
  compiler: Compiler,
  choice: CoreChoice,
  scope: Scope,
): (values: readonly Value[], env: Env) => Value {
  const { bind, scope: inner } = compileBinders(compiler.linker, choice.binders, scope);
  const body = compileBody(compiler, choice.body, inner);
  return (values, env) => {
    const matched = bind(values, env);
    return matched === MISMATCH ? MISMATCH : body(matched);
  };
}

/** Code for the first guard that holds, or MISMATCH. */
export function compileBody(compiler: Compiler, body: CoreBody, scope: Scope): Code {
  const { groups, scope: inner } = compiler.groups(body.groups, scope);
  const guards = body.guards.map((guard) => {
    let within = inner;
    const conditions = guard.conditions.map((step) => {
      const check = compileCondition(compiler, step, within);
      within = [...within, ...namesOfStep(step)];
      return check;
    });
    return { conditions, body: compiler.code(guard.body, within) };
  });
  return (env) => {
    const outer = groups(env);
    for (const guard of guards) {
      let at: Env | Mismatch = outer;
      for (const check of guard.conditions) {
        at = check(at);
        if (at === MISMATCH) break;
      }
      if (at !== MISMATCH) return guard.body(at);
    }
    return MISMATCH;
  };
}

/** One condition of a guard: the environment with what it binds, or MISMATCH. */
function compileCondition(
  compiler: Compiler,
  step: CoreStep,
  scope: Scope,
): (env: Env) => Env | Mismatch {
  if (step.kind === 'let') return compiler.groups(step.groups, scope).groups;
  const code = compiler.lazy(step.body, scope);
  if (step.kind === 'run') return (env) => (force(code(env)) === true ? env : MISMATCH);
  const bind = compileBinder(compiler.linker, step.binder, scope);
  return (env) => bind(code(env), env);
}
