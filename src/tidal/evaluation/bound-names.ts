/** The names that parts of a program bind, in the order in which cells are made for them. */
import type { CoreBinder, CoreGroup, CoreStep } from '../types/core.ts';

/** The names that a pattern binds. */
export function namesOfBinder(binder: CoreBinder): string[] {
  switch (binder.kind) {
    case 'name':
      return [binder.name];
    case 'as':
      return [binder.name, ...namesOfBinder(binder.inner)];
    case 'constructor':
      return binder.arguments.flatMap(namesOfBinder);
    case 'tuple':
    case 'list':
      return binder.items.flatMap(namesOfBinder);
    default:
      return [];
  }
}

/** The names that a group of bindings binds. */
export function namesOfGroup(group: CoreGroup): string[] {
  return group.bindings.flatMap((each) => (each.kind === 'function' ? [each.name] : each.names));
}

/** The names that a guard or qualifier binds for those after it. */
export function namesOfStep(step: CoreStep): string[] {
  if (step.kind === 'let') return step.groups.flatMap(namesOfGroup);
  return step.kind === 'draw' ? namesOfBinder(step.binder) : [];
}
