import { isHuge, partsOf, prune, type Type, type TypeVariable } from './types.ts';

/** Why two types cannot be made equal. */
export type Clash = 'different' | 'infinite';

/** Makes two types equal by solving unknowns; says why where that is impossible. */
export function unify(a: Type, b: Type): Clash | undefined {
  const left = prune(a);
  const right = prune(b);
  if (left === right) return undefined;
  if (left.kind === 'variable') return bind(left, right);
  if (right.kind === 'variable') return bind(right, left);
  if (left.kind === 'constructor' || right.kind === 'constructor') {
    const same =
      left.kind === 'constructor' && right.kind === 'constructor' && left.name === right.name;
    return same ? undefined : 'different';
  }
  return unify(left.fn, right.fn) ?? unify(left.argument, right.argument);
}

function bind(variable: TypeVariable, type: Type): Clash | undefined {
  if (!adjust(variable, type)) return 'infinite';
  variable.link = type;
  return undefined;
}

/**
 * Checks that the variable is not in the type, and lowers the levels of the unknowns there. A type
 * that has grown beyond all measure counts as infinite.
 */
function adjust(variable: TypeVariable, type: Type): boolean {
  for (const at of partsOf(type)) {
    if (at === variable) return false;
    if (at.kind === 'variable' && at.level > variable.level) at.level = variable.level;
  }
  return !isHuge(type);
}
