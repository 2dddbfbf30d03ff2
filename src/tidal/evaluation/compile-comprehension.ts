import type { Core, CoreStep } from '../types/core.ts';
import { namesOfBinder } from './bound-names.ts';
import { type Bind, compileBinder } from './compile-binders.ts';
import type { Compiler } from './compiler.ts';
import type { Code, Env, Scope } from './environment.ts';
import { MISMATCH } from './mismatch.ts';
import type { Runtime } from './runtime.ts';
import { appendLists, Cons, Thunk, uncons, type Value } from './values.ts';

/** Steps that an item of a comprehension costs: it is matched, named, and answered by a list. */
const STEPS_AN_ITEM = 4;

/** `[body | steps]`: a list that is worked out as far as it is read. */
export function compileComprehension(
  compiler: Compiler,
  steps: readonly CoreStep[],
  body: Core,
  scope: Scope,
): Code {
  const [step, ...rest] = steps;
  if (step === undefined) {
    const item = compiler.lazy(body, scope);
    return (env) => [item(env)];
  }
  if (step.kind === 'let') {
    const { groups, scope: inner } = compiler.groups(step.groups, scope);
    const more = compileComprehension(compiler, rest, body, inner);
    return (env) => more(groups(env));
  }
  const code = compiler.code(step.body, scope);
  if (step.kind === 'run') {
    const more = compileComprehension(compiler, rest, body, scope);
    return (env) => (code(env) === true ? more(env) : []);
  }
  const bind = compileBinder(compiler.linker, step.binder, scope);
  const more = compileComprehension(compiler, rest, body, [
    ...scope,
    ...namesOfBinder(step.binder),
  ]);
  const visit = visitor(compiler.linker.runtime, bind, more);
  return (env) => visit(code(env), env);
}

/** What the rest gives for each item that fits, one after another. */
function visitor(runtime: Runtime, bind: Bind, more: Code): (list: Value, env: Env) => Value {
  const visit = (list: Value, env: Env): Value => {
    for (let at = uncons(list); at !== undefined; at = uncons(at.tail)) {
      runtime.tick(STEPS_AN_ITEM);
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
  return visit;
}
