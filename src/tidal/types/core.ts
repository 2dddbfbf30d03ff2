import type { KnownNames } from '../../pattern/index.ts';
import type { Literal, Place } from '../syntax/ast.ts';

/**
 * What inference makes of the syntax tree: a small language in which every use of an overloaded
 * name says what it is used at. Evaluation reads nothing else.
 */
export type Core =
  | { readonly kind: 'local'; readonly name: string; readonly evidence: readonly EvidenceHole[] }
  | {
      readonly kind: 'builtin';
      readonly name: string;
      readonly evidence: readonly EvidenceHole[];
      readonly place: Place;
    }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly whole: boolean;
      readonly negative: boolean;
      readonly evidence: EvidenceHole;
    }
  | {
      readonly kind: 'string';
      readonly literal: Literal & { readonly kind: 'string' };
      /** What its words should be names of, where a builtin takes such a pattern. */
      readonly names?: KnownNames | undefined;
      readonly place: Place;
      readonly evidence: EvidenceHole;
    }
  | { readonly kind: 'character'; readonly value: string }
  | { readonly kind: 'apply'; readonly fn: Core; readonly argument: Core; readonly place: Place }
  | {
      readonly kind: 'lambda';
      readonly parameters: readonly CoreBinder[];
      readonly body: Core;
      readonly place: Place;
    }
  | { readonly kind: 'let'; readonly groups: readonly CoreGroup[]; readonly body: Core }
  | { readonly kind: 'if'; readonly condition: Core; readonly yes: Core; readonly no: Core }
  | {
      readonly kind: 'case';
      readonly subject: Core;
      readonly choices: readonly CoreChoice[];
      readonly place: Place;
    }
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly Core[] }
  | { readonly kind: 'comprehension'; readonly body: Core; readonly steps: readonly CoreStep[] };

export type CoreBinder =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'wildcard' }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly whole: boolean;
      readonly negative: boolean;
      readonly evidence: EvidenceHole;
    }
  | { readonly kind: 'string'; readonly value: string; readonly evidence: EvidenceHole }
  | { readonly kind: 'character'; readonly value: string }
  | {
      readonly kind: 'constructor';
      readonly name: string;
      readonly arguments: readonly CoreBinder[];
    }
  | { readonly kind: 'tuple' | 'list'; readonly items: readonly CoreBinder[] }
  | { readonly kind: 'as'; readonly name: string; readonly inner: CoreBinder };

/** Guards in order, then bindings that hold in all of them. */
export interface CoreBody {
  readonly groups: readonly CoreGroup[];
  readonly guards: readonly { readonly conditions: readonly CoreStep[]; readonly body: Core }[];
}

export interface CoreChoice {
  readonly binders: readonly CoreBinder[];
  readonly body: CoreBody;
}

export type CoreStep =
  | { readonly kind: 'run'; readonly body: Core }
  | { readonly kind: 'draw'; readonly binder: CoreBinder; readonly body: Core }
  | { readonly kind: 'let'; readonly groups: readonly CoreGroup[] };

/** Bindings that may refer to each other, and the evidence that all of them take. */
export interface CoreGroup {
  readonly evidence: readonly string[];
  readonly bindings: readonly CoreBinding[];
}

export type CoreBinding =
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly arity: number;
      readonly equations: readonly CoreChoice[];
      readonly place: Place;
    }
  | {
      readonly kind: 'pattern';
      readonly binder: CoreBinder;
      readonly names: readonly string[];
      readonly body: CoreBody;
      readonly place: Place;
    };

/** How an overloaded name is used at a type: filled in when the type is known. */
export interface EvidenceHole {
  solution: Evidence | undefined;
}

export type Evidence =
  | { readonly kind: 'parameter'; readonly name: string }
  | {
      readonly kind: 'type';
      readonly name: string;
      readonly parameters: readonly (EvidenceHole | undefined)[];
    };
