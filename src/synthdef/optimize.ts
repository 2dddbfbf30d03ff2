import { binaryOperator, canBeMulAdd, mulAdd, type Register, sum3, sum4 } from './operators.ts';
import { DEMAND } from './rate.ts';
import { linkUGens } from './sort.ts';
import { type Descendants, directUGen, rateOf, type UGen, type Wire } from './ugen.ts';
import { binaryOperators, unaryOperators } from './ugen-table.ts';

const plus = binaryOperators['+'];
const minus = binaryOperators['-'];
const star = binaryOperators['*'];
const negation = unaryOperators['neg'];

/** UGens made while rewriting take the place of others, so they are not added to the list. */
const unlisted: Register = () => {};

/**
 * The UGens while they are rewritten, by index; undefined once removed. sclang keeps lists of users
 * beside the inputs, and its rules look at the length of those lists even where they are out of date:
 * so both are kept here too.
 */
type Rewriting = (UGen | undefined)[];

function remove(graph: Rewriting, ugen: UGen): void {
  graph[ugen.index] = undefined;
}

function without(list: UGen[], ugen: UGen): void {
  const place = list.indexOf(ugen);
  if (place >= 0) list.splice(place, 1);
}

function hasUsers(ugen: UGen): boolean {
  return (ugen.descendants?.list.length ?? 0) > 0;
}

/** Removes a UGen that nothing uses, then looks at those that fed it. */
function removeIfDead(graph: Rewriting, ugen: UGen): boolean {
  if (hasUsers(ugen)) return false;
  for (const input of ugen.inputs) {
    // sclang asks the output of a UGen with several, which knows no users: nothing follows
    const source = directUGen(input);
    if (!source) continue;
    if (source.descendants) without(source.descendants.list, ugen);
    optimizeUGen(graph, source);
  }
  remove(graph, ugen);
  return true;
}

/** sclang's `add(replacement).remove(old)`: lost when the array is full, since a copy grows. */
function exchange(descendants: Descendants, replacement: UGen, old: UGen): void {
  if (descendants.list.length >= descendants.capacity) return;
  descendants.list.push(replacement);
  without(descendants.list, old);
}

function updateUsers(old: UGen, replacement: UGen, deleted: UGen): void {
  for (const input of replacement.inputs) {
    if (typeof input === 'number' || !input.ugen.descendants) continue;
    exchange(input.ugen.descendants, replacement, old);
    without(input.ugen.descendants.list, deleted);
  }
}

/** Puts a new UGen where an old one was, in the list and in all inputs. */
function replace(graph: Rewriting, old: UGen, replacement: UGen): void {
  replacement.widthFirst = old.widthFirst;
  replacement.descendants = old.descendants;
  replacement.index = old.index;
  graph[old.index] = replacement;
  const [output] = replacement.outputs;
  if (output === undefined) return;
  // what reads it stands behind it
  for (let place = old.index + 1; place < graph.length; place += 1) {
    const inputs = graph[place]?.inputs;
    if (inputs === undefined) continue;
    for (let i = 0; i < inputs.length; i += 1) {
      const input = inputs[i];
      if (typeof input === 'object' && input.ugen === old) inputs[i] = output;
    }
  }
}

/** The UGen behind a wire if it is an operator of this kind that one UGen uses. */
function usedOnce(wire: Wire, name: string, special: number | undefined): UGen | undefined {
  const ugen = directUGen(wire);
  if (ugen?.name !== name || ugen.special !== special) return undefined;
  return ugen.descendants?.list.length === 1 ? ugen : undefined;
}

/** What replaces an addition, and which UGen it swallows. */
interface Fusion {
  readonly result: Wire;
  readonly swallowed: UGen;
}

function inputsOf(ugen: UGen): [Wire, Wire, Wire] {
  const [a = 0, b = 0, c = 0] = ugen.inputs;
  return [a, b, c];
}

/** (x + y) + b becomes Sum3. */
function toSum3(a: Wire, b: Wire): Fusion | undefined {
  const left = usedOnce(a, 'BinaryOpUGen', plus);
  if (left) {
    const [x, y] = inputsOf(left);
    const twice = a === b;
    const result = twice ? sum4(x, x, y, y, unlisted) : sum3(x, y, b, unlisted);
    return { result, swallowed: left };
  }
  const right = usedOnce(b, 'BinaryOpUGen', plus);
  if (!right) return undefined;
  const [x, y] = inputsOf(right);
  return { result: sum3(x, y, a, unlisted), swallowed: right };
}

/** Sum3(x, y, z) + b becomes Sum4. */
function toSum4(a: Wire, b: Wire): Fusion | undefined {
  if (a === b) return undefined;
  for (const [sum, other] of [[a, b] as const, [b, a] as const]) {
    const ugen = usedOnce(sum, 'Sum3', 0);
    if (!ugen) continue;
    const [x, y, z] = inputsOf(ugen);
    return { result: sum4(x, y, z, other, unlisted), swallowed: ugen };
  }
  return undefined;
}

/** x * y + b becomes MulAdd. */
function toMulAdd(a: Wire, b: Wire): Fusion | undefined {
  if (a === b) return undefined;
  for (const [product, other] of [[a, b] as const, [b, a] as const]) {
    const ugen = usedOnce(product, 'BinaryOpUGen', star);
    if (!ugen) continue;
    const [x, y] = inputsOf(ugen);
    for (const [first, second] of [[x, y] as const, [y, x] as const]) {
      if (!canBeMulAdd(first, second, other)) continue;
      return { result: mulAdd(first, second, other, unlisted), swallowed: ugen };
    }
  }
  return undefined;
}

/** a + (-b) becomes a - b, and (-a) + b becomes b - a. */
function toDifference(a: Wire, b: Wire): Fusion | undefined {
  if (a === b) return undefined;
  for (const [negated, other] of [[b, a] as const, [a, b] as const]) {
    const ugen = usedOnce(negated, 'UnaryOpUGen', negation);
    if (!ugen) continue;
    const [x] = inputsOf(ugen);
    return { result: binaryOperator('-', other, x, unlisted), swallowed: ugen };
  }
  return undefined;
}

function applyFusion(graph: Rewriting, old: UGen, fusion: Fusion): void {
  const { result, swallowed } = fusion;
  remove(graph, swallowed);
  if (typeof result === 'number') return;
  const replacement = result.ugen;
  replacement.descendants = old.descendants;
  updateUsers(old, replacement, swallowed);
  replace(graph, old, replacement);
  optimizeUGen(graph, replacement);
}

function optimizeAddition(graph: Rewriting, ugen: UGen): void {
  const [a, b] = inputsOf(ugen);
  const demand = rateOf(a) === DEMAND || rateOf(b) === DEMAND;
  const sum = demand ? undefined : (toSum3(a, b) ?? toSum4(a, b));
  const fusion = sum ?? toMulAdd(a, b) ?? toDifference(a, b);
  if (fusion) applyFusion(graph, ugen, fusion);
}

/** a - (-b) becomes a + b. */
function optimizeSubtraction(graph: Rewriting, ugen: UGen): void {
  const [a, b] = inputsOf(ugen);
  const negated = usedOnce(b, 'UnaryOpUGen', negation);
  if (!negated) return;
  const [x] = inputsOf(negated);
  applyFusion(graph, ugen, {
    result: binaryOperator('+', a, x, unlisted),
    swallowed: negated,
  });
}

/** sclang's `optimizeGraph` of one UGen. */
function optimizeUGen(graph: Rewriting, ugen: UGen): void {
  if (!ugen.traits.pure) return;
  if (removeIfDead(graph, ugen)) return;
  if (ugen.name !== 'BinaryOpUGen') return;
  if (ugen.special === plus) optimizeAddition(graph, ugen);
  else if (ugen.special === minus) optimizeSubtraction(graph, ugen);
}

/**
 * Removes what nothing uses and fuses additions: the same rules in the same order as sclang, so that
 * the result is the same UGen for UGen.
 */
export function optimize(ugens: readonly UGen[]): UGen[] {
  linkUGens(ugens);
  const graph: Rewriting = [...ugens];
  for (const ugen of ugens) optimizeUGen(graph, ugen);
  const kept = graph.filter((ugen) => ugen !== undefined);
  kept.forEach((ugen, i) => {
    ugen.index = i;
  });
  return kept;
}
