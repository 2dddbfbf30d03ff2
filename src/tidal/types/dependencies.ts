import type { Body, Declaration, Place, TypeSyntax } from '../syntax/ast.ts';
import { namesBound, namesInBody } from './names.ts';

type Equation = Declaration & { readonly kind: 'equation' };
type PatternBinding = Declaration & { readonly kind: 'pattern' };

/** All equations of a function, or a pattern binding, with the names it binds. */
export type Definition = {
  readonly names: readonly string[];
  readonly uses: ReadonlySet<string>;
  readonly place: Place;
} & (
  | { readonly kind: 'function'; readonly name: string; readonly equations: readonly Equation[] }
  | { readonly kind: 'pattern'; readonly binding: PatternBinding }
);

export interface Definitions {
  /** Groups that refer to each other, in an order in which each needs only those before it. */
  readonly groups: readonly (readonly Definition[])[];
  readonly signatures: ReadonlyMap<string, TypeSyntax>;
}

/** Gathers equations by name and sorts the definitions by what they need. */
export function arrange(declarations: readonly Declaration[]): Definitions {
  const signatures = new Map<string, TypeSyntax>();
  const functions = new Map<string, Equation[]>();
  const definitions: Definition[] = [];
  for (const each of declarations) {
    if (each.kind === 'signature') for (const name of each.names) signatures.set(name, each.type);
    if (each.kind === 'equation') {
      functions.set(each.name, [...(functions.get(each.name) ?? []), each]);
    }
    if (each.kind === 'pattern') definitions.push(patternDefinition(each));
  }
  for (const [name, equations] of functions) definitions.push(functionDefinition(name, equations));
  return { groups: components(definitions), signatures };
}

function patternDefinition(binding: PatternBinding): Definition {
  const names = namesBound(binding.binder);
  const { start, end } = binding;
  return {
    kind: 'pattern',
    binding,
    names,
    uses: namesInBody(binding.body),
    place: { start, end },
  };
}

function functionDefinition(name: string, equations: readonly Equation[]): Definition {
  const bodies = equations.map((each): Body => each.body);
  const uses = new Set(bodies.flatMap((body) => [...namesInBody(body)]));
  const place = equations[0]?.namePlace ?? { start: 0, end: 0 };
  return { kind: 'function', name, equations, names: [name], uses, place };
}

/** Strongly connected components, by Tarjan's algorithm: each comes after all that it uses. */
function components(definitions: readonly Definition[]): Definition[][] {
  const owner = new Map(definitions.flatMap((each) => each.names.map((name) => [name, each])));
  const order = new Map<Definition, number>();
  const low = new Map<Definition, number>();
  const stack: Definition[] = [];
  const groups: Definition[][] = [];

  const visit = (node: Definition): void => {
    const index = order.size;
    order.set(node, index);
    low.set(node, index);
    stack.push(node);
    for (const name of node.uses) {
      const next = owner.get(name);
      if (next === undefined) continue;
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) === index) groups.push(stack.splice(stack.indexOf(node)));
  };

  for (const each of definitions) if (!order.has(each)) visit(each);
  return groups;
}
