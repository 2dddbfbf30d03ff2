import type { Place, TypeSyntax } from '../syntax/ast.ts';
import { applyDefaults, solve, type Wanted } from './constraints.ts';
import type { EvidenceHole } from './core.ts';
import { type Origin, type Role, TypeFailure } from './failure.ts';
import { isTypeTextFailure, schemeOf } from './type-text.ts';
import {
  evidenceTypes,
  prune,
  type Scheme,
  sameType,
  type Type,
  type TypeVariable,
} from './types.ts';
import { unify } from './unify.ts';

/** The state of one run of inference: its unknowns, its level, the constraints still to be met. */
export class Inference {
  private nextId = 1;
  private level = 0;
  private wanted: Wanted[] = [];
  private evidenceNames = 0;

  /** A new unknown. */
  fresh(): TypeVariable {
    this.nextId += 1;
    return { kind: 'variable', id: this.nextId, level: this.level, link: undefined };
  }

  /** Makes two types equal or fails with the role that the place had. */
  equate(expected: Type, actual: Type, place: Place, role: Role): void {
    const clash = unify(expected, actual);
    if (clash === undefined) return;
    const infinite = clash === 'infinite';
    throw new TypeFailure({ kind: 'mismatch', expected, actual, infinite, place, role });
  }

  /** Demands that a type belongs to a class; the hole is filled once the type is known. */
  want(className: string, type: Type, origin: Origin, place: Place): EvidenceHole {
    const hole: EvidenceHole = { solution: undefined };
    this.postpone([{ className, type, hole, origin, place }]);
    return hole;
  }

  /** Keeps constraints for later. */
  postpone(wanted: readonly Wanted[]): void {
    this.wanted.push(...wanted);
  }

  /** A fresh copy of a scheme's type, and holes for the evidence that it demands. */
  instantiate(
    scheme: Scheme,
    origin: Origin,
    place: Place,
  ): { readonly type: Type; readonly evidence: readonly EvidenceHole[] } {
    if (scheme.variables.length === 0) return { type: scheme.type, evidence: [] };
    const copies = new Map(scheme.variables.map((each) => [each, this.fresh()]));
    const evidence = evidenceTypes(scheme.constraints).map((type) => {
      const hole: EvidenceHole = { solution: undefined };
      const copy = substitute(type, copies);
      for (const each of scheme.constraints) {
        if (!sameType(each.type, type)) continue;
        this.wanted.push({ className: each.className, type: copy, hole, origin, place });
      }
      return hole;
    });
    return { type: substitute(scheme.type, copies), evidence };
  }

  /** A type that the source spells out; its variables stand for any type. */
  written(syntax: TypeSyntax): Type {
    return this.instantiate(writtenScheme(syntax), { kind: 'name', name: '::' }, syntax).type;
  }

  /** Runs a part one level further in; gives what is wanted there apart from what was before. */
  further<T>(part: () => T): { readonly result: T; readonly wanted: readonly Wanted[] } {
    const outer = this.wanted;
    this.wanted = [];
    this.level += 1;
    const result = part();
    this.level -= 1;
    const { wanted } = this;
    this.wanted = outer;
    return { result, wanted };
  }

  /** Whether an unknown arose further in than the level of now. */
  isInner(unknown: TypeVariable): boolean {
    return unknown.level > this.level;
  }

  /** A name that no source can write, for evidence that a binding takes. */
  evidenceName(): string {
    this.evidenceNames += 1;
    return `\\evidence${this.evidenceNames}`;
  }

  /** Solves what is known by now, so that a caller sees the type as far as it is decided. */
  improve(): void {
    this.wanted = solve(this.wanted);
  }

  /** Solves what is left at the end of a statement, choosing types where nothing decides. */
  settle(): void {
    applyDefaults(solve(this.wanted));
    this.wanted = [];
  }
}

function writtenScheme(syntax: TypeSyntax): Scheme {
  try {
    return schemeOf(syntax);
  } catch (failure) {
    if (!isTypeTextFailure(failure)) throw failure;
    const place: Place = 'syntax' in failure ? failure.syntax : syntax;
    throw new TypeFailure({ kind: 'unknown-type', name: failure.message, place });
  }
}

function substitute(type: Type, copies: ReadonlyMap<TypeVariable, Type>): Type {
  const at = prune(type);
  if (at.kind === 'variable') return copies.get(at) ?? at;
  if (at.kind === 'constructor') return at;
  const fn = substitute(at.fn, copies);
  const argument = substitute(at.argument, copies);
  return fn === at.fn && argument === at.argument ? at : { kind: 'application', fn, argument };
}
