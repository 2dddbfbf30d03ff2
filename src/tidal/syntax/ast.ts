/** The syntax tree. Every node carries its place: UTF-16 offsets into the source, end exclusive. */

export interface Place {
  readonly start: number;
  readonly end: number;
}

export type Literal =
  | { readonly kind: 'integer'; readonly text: string }
  | { readonly kind: 'float'; readonly text: string }
  | { readonly kind: 'character'; readonly value: string }
  | {
      readonly kind: 'string';
      readonly value: string;
      readonly raw: string;
      /** Where UTF-16 units of the value begin and end (`resolveEscapes`), where escapes move them. */
      readonly offsets?: readonly number[];
    };

export type Expression = Place &
  (
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'constructor'; readonly name: string }
    | { readonly kind: 'literal'; readonly literal: Literal }
    | { readonly kind: 'apply'; readonly fn: Expression; readonly argument: Expression }
    | {
        readonly kind: 'infix';
        readonly operator: Operator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: 'negate'; readonly operand: Expression }
    | {
        readonly kind: 'lambda';
        readonly parameters: readonly Binder[];
        readonly body: Expression;
      }
    | {
        readonly kind: 'let';
        readonly bindings: readonly Declaration[];
        readonly body: Expression;
      }
    | {
        readonly kind: 'if';
        readonly condition: Expression;
        readonly yes: Expression;
        readonly no: Expression;
      }
    | {
        readonly kind: 'case';
        readonly subject: Expression;
        readonly choices: readonly Choice[];
      }
    | { readonly kind: 'do'; readonly steps: readonly Step[] }
    | { readonly kind: 'tuple'; readonly items: readonly Expression[] }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | {
        readonly kind: 'range';
        readonly from: Expression;
        readonly next?: Expression;
        readonly to?: Expression;
      }
    | {
        readonly kind: 'comprehension';
        readonly body: Expression;
        readonly steps: readonly Step[];
      }
    | { readonly kind: 'left-section'; readonly operand: Expression; readonly operator: Operator }
    | { readonly kind: 'right-section'; readonly operator: Operator; readonly operand: Expression }
    | { readonly kind: 'typed'; readonly body: Expression; readonly type: TypeSyntax }
    | {
        readonly kind: 'record';
        readonly base: Expression;
        readonly fields: readonly { readonly name: string; readonly value: Expression }[];
      }
    | { readonly kind: 'parentheses'; readonly inner: Expression }
  );

export interface Operator extends Place {
  readonly name: string;
  readonly constructor_: boolean;
}

/** A pattern that binds names: `x`, `(a, b)`, `Just v`, `[]`, `x@(a, _)`, `2`. */
export type Binder = Place &
  (
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'wildcard' }
    | { readonly kind: 'literal'; readonly literal: Literal; readonly negative: boolean }
    | {
        readonly kind: 'constructor';
        readonly name: string;
        readonly arguments: readonly Binder[];
      }
    | { readonly kind: 'tuple'; readonly items: readonly Binder[] }
    | { readonly kind: 'list'; readonly items: readonly Binder[] }
    | { readonly kind: 'as'; readonly name: string; readonly inner: Binder }
    | { readonly kind: 'typed'; readonly inner: Binder; readonly type: TypeSyntax }
  );

/** What stands right of `=` or `->`: one body, or guards, and bindings for all of them. */
export interface Body {
  readonly guards: readonly { readonly conditions: readonly Step[]; readonly body: Expression }[];
  readonly bindings: readonly Declaration[];
}

export interface Choice extends Place {
  readonly binder: Binder;
  readonly body: Body;
}

/** An equation of a function, a value or pattern binding, or a type signature. */
export type Declaration = Place &
  (
    | {
        readonly kind: 'equation';
        readonly name: string;
        readonly namePlace: Place;
        readonly parameters: readonly Binder[];
        readonly body: Body;
      }
    | { readonly kind: 'pattern'; readonly binder: Binder; readonly body: Body }
    | { readonly kind: 'signature'; readonly names: readonly string[]; readonly type: TypeSyntax }
    | { readonly kind: 'fixity' }
  );

/** A line of a `do` block, a qualifier of a comprehension, or a guard. */
export type Step = Place &
  (
    | { readonly kind: 'run'; readonly body: Expression }
    | { readonly kind: 'draw'; readonly binder: Binder; readonly body: Expression }
    | { readonly kind: 'let'; readonly bindings: readonly Declaration[] }
  );

export type TypeSyntax = Place &
  (
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'variable'; readonly name: string }
    | { readonly kind: 'apply'; readonly fn: TypeSyntax; readonly argument: TypeSyntax }
    | {
        readonly kind: 'qualified';
        readonly context: readonly TypeSyntax[];
        readonly body: TypeSyntax;
      }
  );

/** One top-level statement of a file. */
export type Statement = Place &
  (
    | { readonly kind: 'expression'; readonly body: Expression }
    | { readonly kind: 'definitions'; readonly bindings: readonly Declaration[] }
    | { readonly kind: 'draw'; readonly binder: Binder; readonly body: Expression }
    | { readonly kind: 'ignored'; readonly what: string }
  );
