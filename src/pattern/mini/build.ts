/** Mini-notation's meaning: syntax tree to pattern. */
import { Rational, rational } from '../../base/index.ts';
import { live, readFraction, readNoteValue, readText } from '../control/live.ts';
import { type Pattern, silence, withEvents } from '../core.ts';
import { appBoth, fastcat, fmap, isLocal, pure, rotL, slowcat, stack, timecat } from '../engine.ts';
import { joinTrails, type SourceSpan, type Trail } from '../event.ts';
import { type ChordModifier, chordTable, modifyChord } from '../harmony/chords.ts';
import { join } from '../join.ts';
import { countUp } from '../list.ts';
import { chooseCycles } from '../random/choose.ts';
import { _degradeByUsing } from '../random/degrade.ts';
import { rand } from '../signal/rand.ts';
import { withSource } from '../sources.ts';
import { euclidOff } from '../structure/euclid.ts';
import { _fast, _slow, fast, slow } from '../time/fast.ts';
import {
  type MiniAtom,
  type MiniChord,
  type MiniEuclid,
  type MiniNode,
  type MiniPolymeter,
  type MiniRange,
  type MiniSequence,
  ONE_A_CYCLE,
} from './ast.ts';

/** What differs from one kind of pattern to another. */
export interface MiniMeaning<T> {
  /** The values of `a .. b`. */
  readonly range: (from: T, to: T) => readonly T[];
  /** `p(pulses, steps, rotation)`. */
  readonly euclid: (
    pulses: Pattern<number>,
    steps: Pattern<number>,
    rotation: Pattern<number>,
    p: Pattern<T>,
  ) => Pattern<T>;
  /** `^name`. */
  readonly variable: (name: string) => Pattern<T>;
  /** A chord's note as a value; undefined where the kind has no chords. */
  readonly fromNote?: (note: number) => T;
}

/** Random streams of `?` and `|` lie this far apart. */
const SEED_DISTANCE = rational(1, 10_000);

/** The pattern that a syntax tree means. */
export function buildPattern<T>(node: MiniNode<T>, meaning: MiniMeaning<T>): Pattern<T> {
  const build = (each: MiniNode<T>): Pattern<T> => buildPattern(each, meaning);
  switch (node.kind) {
    case 'atom':
      return pure(node.value, sourceOf(node.at));
    case 'rest':
      return silence;
    case 'fast':
      if (node.amount.kind === 'atom') return changed(_fast, node.amount, build(node.of));
      return fast(buildPattern(node.amount, rationalMeaning), build(node.of));
    case 'slow':
      if (node.amount.kind === 'atom') return changed(_slow, node.amount, build(node.of));
      return slow(buildPattern(node.amount, rationalMeaning), build(node.of));
    case 'degrade':
      return _degradeByUsing(rotL(seedTime(node.seed), rand), node.amount, build(node.of));
    case 'choose':
      return chooseCycles(seedTime(node.seed), node.options.map(build));
    case 'euclid':
      return buildEuclid(node, meaning);
    case 'stack':
      return stack(node.layers.map(build));
    case 'polymeter':
      return buildPolymeter(node, meaning);
    case 'sequence':
      return buildSequence(node, meaning);
    case 'range':
      return buildRange(node, meaning);
    case 'variable':
      return withSource(sourceOf(node.at), meaning.variable(node.name));
    case 'chord':
      return buildChord(node, meaning);
  }
}

/** `*2` and `/2`: what `fast` and `slow` do with one constant, at once. */
function changed<T>(
  change: (factor: Rational, p: Pattern<T>) => Pattern<T>,
  { value, at }: MiniAtom<Rational>,
  p: Pattern<T>,
): Pattern<T> {
  return withSource(sourceOf(at), change(value, p));
}

/** What stands nowhere, such as the root that `'maj` leaves out, has no source. */
function sourceOf(at: SourceSpan): Trail {
  return at.end > at.start ? at : undefined;
}

function seedTime(seed: number): Rational {
  return SEED_DISTANCE.mul(rational(seed));
}

/** Ranges of more values than this are made when they are asked for. */
const MOST_LISTED = 256;

function buildRange<T>({ from, to }: MiniRange<T>, meaning: MiniMeaning<T>): Pattern<T> {
  if (from.kind === 'atom' && to.kind === 'atom') {
    const values = meaning.range(from.value, to.value);
    const trail = joinTrails(sourceOf(from.at), sourceOf(to.at));
    if (values.length > 1 && values.length <= MOST_LISTED) {
      return fastcat(values.map((value) => pure(value, trail))).withSteps(Rational.one);
    }
  }
  const ends = [buildPattern(from, meaning), buildPattern(to, meaning)] as const;
  return join(appBoth((a, b) => rangeOf(a, b, meaning), ...ends));
}

function rangeOf<T>(from: T, to: T, meaning: MiniMeaning<T>): Pattern<T> {
  return fastcat(meaning.range(from, to).map((value) => pure(value)));
}

function buildEuclid<T>(node: MiniEuclid<T>, meaning: MiniMeaning<T>): Pattern<T> {
  const rotation = node.rotation ? buildPattern(node.rotation, numberMeaning) : pure(0);
  return meaning.euclid(
    buildPattern(node.pulses, numberMeaning),
    buildPattern(node.steps, numberMeaning),
    rotation,
    buildPattern(node.of, meaning),
  );
}

/** Steps of a sequence, `!` written out. */
function stepsOf<T>(
  node: MiniSequence<T>,
  meaning: MiniMeaning<T>,
): readonly (readonly [Rational, Pattern<T>])[] {
  const steps: (readonly [Rational, Pattern<T>])[] = [];
  for (const { node: each, weight, times } of node.steps) {
    const step = [weight, buildPattern(each, meaning)] as const;
    for (let i = 0; i < times; i += 1) steps.push(step);
  }
  return steps;
}

function buildSequence<T>(node: MiniSequence<T>, meaning: MiniMeaning<T>): Pattern<T> {
  const steps = stepsOf(node, meaning);
  const [first] = steps;
  // A step that stands alone counts its own steps: "bd(3,8)" has eight.
  if (steps.length === 1 && first?.[0].equals(Rational.one)) return first[1];
  return timecat(steps);
}

/** How many steps a layer of a polymeter counts. */
function sizeOf<T>(node: MiniNode<T>): Rational {
  if (node.kind !== 'sequence') return Rational.one;
  return node.steps.reduce(
    (sum, step) => sum.add(step.weight.mul(rational(step.times))),
    Rational.zero,
  );
}

function buildPolymeter<T>(node: MiniPolymeter<T>, meaning: MiniMeaning<T>): Pattern<T> {
  const sizes = node.layers.map(sizeOf);
  const pace = node.pace
    ? buildPattern(node.pace, rationalMeaning)
    : pure(sizes[0] ?? Rational.zero);
  return stack(
    node.layers.map((layer, index) => {
      const size = sizes[index] ?? Rational.zero;
      if (size.sign() <= 0) return silence;
      const turns = node.pace === ONE_A_CYCLE ? turnsOf(layer, meaning) : undefined;
      if (turns !== undefined) return slowcat(turns).withSteps(size);
      return fast(
        fmap((steps) => steps.div(size), pace),
        buildPattern(layer, meaning),
      );
    }),
  );
}

/** The steps of `<a b c>`, which take turns where each lasts a cycle and stays within it. */
function turnsOf<T>(
  layer: MiniNode<T>,
  meaning: MiniMeaning<T>,
): readonly Pattern<T>[] | undefined {
  if (layer.kind !== 'sequence' || !layer.steps.every(({ weight }) => weight === Rational.one)) {
    return undefined;
  }
  const turns = stepsOf(layer, meaning).map(([, p]) => p);
  return turns.length > 1 && turns.every(isLocal) ? turns : undefined;
}

/** Root, name and modifiers may all be patterns; the chord is what holds where they overlap. */
function buildChord<T>(node: MiniChord, meaning: MiniMeaning<T>): Pattern<T> {
  const { fromNote } = meaning;
  if (!fromNote) return silence;
  const start = appBoth(
    (root, name): readonly number[] => (chordTable.get(name) ?? [0]).map((note) => root + note),
    buildPattern(node.root, numberMeaning),
    buildPattern(node.name, wordMeaning),
  );
  const apply = (chord: readonly number[], modifiers: readonly ChordModifier[]) =>
    modifiers.reduce(modifyChord, chord);
  const chords = node.modifiers.reduce(
    (chord, modifier) => appBoth(apply, chord, buildPattern(modifier, modifierMeaning)),
    start,
  );
  return withEvents(
    (events) =>
      events.flatMap((event) => event.value.map((note) => event.withValue(fromNote(note)))),
    chords,
  );
}

export const numberMeaning: MiniMeaning<number> = {
  range: countUp,
  euclid: euclidOff,
  variable: (name) => live(name, readNoteValue),
  fromNote: (note) => note,
};

export const wordMeaning: MiniMeaning<string> = {
  range: (from, to) => [from, to],
  euclid: euclidOff,
  variable: (name) => live(name, readText),
};

export const rationalMeaning: MiniMeaning<Rational> = {
  range: (from, to) => {
    const low = from.min(to);
    const up = countUp(0, to.sub(from).abs().toNumber()).map((n) => low.add(rational(n)));
    return from.gt(to) ? up.reverse() : up;
  },
  euclid: euclidOff,
  variable: (name) => live(name, readFraction),
};

const modifierMeaning: MiniMeaning<readonly ChordModifier[]> = {
  range: (from, to) => [from, to],
  euclid: euclidOff,
  variable: () => silence,
};
