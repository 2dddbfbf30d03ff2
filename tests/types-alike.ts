import { builtins } from '../src/tidal/builtins/table.ts';
import { standardFixities } from '../src/tidal/syntax/fixity.ts';
import { parseStatement } from '../src/tidal/syntax/parse.ts';
import { tokenize } from '../src/tidal/syntax/tokenize.ts';
import { solve } from '../src/tidal/types/constraints.ts';
import { inferDefinitions } from '../src/tidal/types/infer.ts';
import { parseScheme, showScheme } from '../src/tidal/types/type-text.ts';
import type { Constraint, Scheme } from '../src/tidal/types/types.ts';

/** What belongs to a class belongs to these too. */
const SUPERCLASSES: Readonly<Record<string, readonly string[]>> = {
  Ord: ['Eq'],
  Real: ['Num', 'Ord'],
  Integral: ['Real', 'Enum'],
  Fractional: ['Num'],
  Floating: ['Fractional'],
  RealFrac: ['Real', 'Fractional'],
  RealFloat: ['RealFrac', 'Floating'],
  Monoid: ['Semigroup'],
  Applicative: ['Functor'],
  Monad: ['Applicative'],
  Traversable: ['Functor', 'Foldable'],
};

/** The most general type that gabber infers of an expression. */
export function inferredType(expression: string): string {
  const parsed = parseStatement(tokenize(`it = ${expression}`).tokens, standardFixities);
  if (!parsed.ok || parsed.statement.kind !== 'definitions') throw new Error('not an expression');
  const table = builtins();
  const { schemes } = inferDefinitions(parsed.statement.bindings, {
    find: (name) => {
      const scheme = table.scheme(name);
      return scheme && { kind: 'builtin', name, scheme };
    },
  });
  const scheme = schemes.get('it');
  if (scheme === undefined) throw new Error('no type');
  return showScheme(scheme);
}

/**
 * A type in one way of writing: the same names for unknowns, and of its constraints those that
 * others and the instances of types do not imply, in order.
 */
export function normalType(type: string): string {
  const scheme = parseScheme(type.replaceAll(/\b(?:[A-Z]\w*\.)+(?=[A-Z])/g, ''));
  const shown = showScheme({ ...scheme, constraints: needed(scheme) });
  const [context, body] = shown.includes('=>') ? shown.split(' => ') : ['', shown];
  const constraints = (context ?? '')
    .replaceAll(/^\(|\)$/g, '')
    .split(', ')
    .sort();
  return `${[...new Set(constraints)].join(', ')} => ${body}`;
}

function needed({ constraints }: Scheme): Constraint[] {
  const place = { start: 0, end: 0 };
  const origin = { kind: 'name', name: '' } as const;
  const simple = solve(
    constraints.map((each) => {
      return { ...each, hole: { solution: undefined }, origin, place };
    }),
  );
  const implied = new Set(
    simple.flatMap(({ className, type }) =>
      superclasses(className).map((each) => shownConstraint({ className: each, type })),
    ),
  );
  return simple.filter((each) => !implied.has(shownConstraint(each)));
}

function superclasses(className: string): string[] {
  const direct = SUPERCLASSES[className] ?? [];
  return [...direct, ...direct.flatMap(superclasses)];
}

/** By the identity of its unknowns, which belong to one scheme. */
function shownConstraint({ className, type }: Constraint): string {
  return JSON.stringify([className, type], (key, value) => (key === 'link' ? undefined : value));
}
