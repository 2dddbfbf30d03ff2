import { Rational } from '../../base/index.ts';
import type { SourceSpan } from '../event.ts';
import type { ChordModifier } from '../harmony/chords.ts';

/** A word or number and where it stands. */
export interface MiniAtom<T> {
  readonly kind: 'atom';
  readonly value: T;
  readonly at: SourceSpan;
}

/** `of*amount` or `of/amount`. */
export interface MiniSpeed<T> {
  readonly kind: 'fast' | 'slow';
  readonly amount: MiniNode<Rational>;
  readonly of: MiniNode<T>;
}

/** `of?` or `of?0.3`: drops each event with that probability. Each `?` has a seed of its own. */
export interface MiniDegrade<T> {
  readonly kind: 'degrade';
  readonly seed: number;
  readonly amount: number;
  readonly of: MiniNode<T>;
}

/** `a | b`: one of them each cycle, by chance. */
export interface MiniChoose<T> {
  readonly kind: 'choose';
  readonly seed: number;
  readonly options: readonly MiniNode<T>[];
}

/** `of(pulses, steps, rotation)`. */
export interface MiniEuclid<T> {
  readonly kind: 'euclid';
  readonly pulses: MiniNode<number>;
  readonly steps: MiniNode<number>;
  readonly rotation: MiniNode<number> | undefined;
  readonly of: MiniNode<T>;
}

/** `a, b`: all at once. */
export interface MiniStack<T> {
  readonly kind: 'stack';
  readonly layers: readonly MiniNode<T>[];
}

/** `{a b, c d e}%n`, and `<a b>`, which is `{a b}%1`. */
export interface MiniPolymeter<T> {
  readonly kind: 'polymeter';
  /** Steps a cycle; undefined for as many as the first layer has. */
  readonly pace: MiniNode<Rational> | undefined;
  readonly layers: readonly MiniNode<T>[];
}

/** The pace of `<a b>`. */
export const ONE_A_CYCLE: MiniAtom<Rational> = {
  kind: 'atom',
  value: Rational.one,
  at: { start: 0, end: 0 },
};

/** `a b@3 c!2`: one after another in a cycle. */
export interface MiniSequence<T> {
  readonly kind: 'sequence';
  readonly steps: readonly MiniStep<T>[];
}

/** One step of a sequence. */
export interface MiniStep<T> {
  readonly node: MiniNode<T>;
  /** `@3` or `_ _`: how many times as long as a plain step. */
  readonly weight: Rational;
  /** `!3`: how often it stands there. */
  readonly times: number;
}

/** `a .. b`. */
export interface MiniRange<T> {
  readonly kind: 'range';
  readonly from: MiniNode<T>;
  readonly to: MiniNode<T>;
}

/** `^name`: a live control. */
export interface MiniVariable {
  readonly kind: 'variable';
  readonly name: string;
  readonly at: SourceSpan;
}

/** `root'name'modifier'modifier`, each of them a pattern. */
export interface MiniChord {
  readonly kind: 'chord';
  readonly root: MiniNode<number>;
  readonly name: MiniNode<string>;
  readonly modifiers: readonly MiniNode<readonly ChordModifier[]>[];
}

/** What a mini-notation string says. */
export type MiniNode<T> =
  | MiniAtom<T>
  | { readonly kind: 'rest' }
  | MiniSpeed<T>
  | MiniDegrade<T>
  | MiniChoose<T>
  | MiniEuclid<T>
  | MiniStack<T>
  | MiniPolymeter<T>
  | MiniSequence<T>
  | MiniRange<T>
  | MiniVariable
  | MiniChord;
