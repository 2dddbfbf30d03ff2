import type { Binder, Declaration, Place } from './ast.ts';

/** A definition of `-` that reads as one of a name. */
interface Hyphened {
  /** Both halves, with the hyphen between them. */
  readonly place: Place;
  /** The name as Haskell takes it: `myKick` for `my-kick`. */
  readonly meant: string;
}

/** Whether a definition is one like `let my-kick = …`, which to Haskell defines `-` of two values. */
export function hyphened(declaration: Declaration): Hyphened | undefined {
  if (declaration.kind !== 'equation' || declaration.name !== '-') return undefined;
  const { namePlace, parameters } = declaration;
  const [left, right] = parameters;
  if (!isName(left) || !isName(right)) return undefined;
  if (left.end !== namePlace.start || namePlace.end !== right.start) return undefined;
  const meant = left.name + right.name.charAt(0).toUpperCase() + right.name.slice(1);
  return { place: { start: left.start, end: right.end }, meant };
}

const isName = (binder: Binder | undefined): binder is Binder & { readonly kind: 'name' } =>
  binder?.kind === 'name';
