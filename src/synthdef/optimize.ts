import { binaryOperator, mulAdd, mulAddInputs, type Register, sum3, sum4 } from './operators.ts';
import { DEMAND } from './rate.ts';
import { linkUGens } from './sort.ts';
import { directUGen, ownInputs, rateOf, type UGen, type Wire } from './ugen.ts';
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

/** The UGens that read one, kept apart from its users before those are changed for the first time. */
function readersOf(ugen: UGen): UGen[] {
  ugen.readers ??= [...(ugen.users ?? [])];
  return ugen.readers;
}

function removeUser(ugen: UGen, user: UGen): void {
  const { users } = ugen;
  const place = users === undefined ? -1 : users.indexOf(user);
  if (place < 0) return;
  readersOf(ugen);
  users?.splice(place, 1);
}

function hasUsers({ users }: UGen): boolean {
  return users !== undefined && users.length > 0;
}

/** Removes a UGen that nothing uses, then looks at those that fed it. */
function removeIfDead(graph: Rewriting, ugen: UGen): boolean {
  if (hasUsers(ugen)) return false;
  for (let i = 0; i < ugen.inputs.length; i += 1) {
    const input = inputOf(ugen, i);
    // sclang asks the output of a UGen with several, which knows no users: nothing follows
    const source = directUGen(input);
    if (!source) continue;
    removeUser(source, ugen);
    optimizeUGen(graph, source);
  }
  remove(graph, ugen);
  return true;
}

/** sclang's `add(replacement).remove(old)`: lost when the array is full, since a copy grows. */
function exchange(source: UGen, replacement: UGen, old: UGen): void {
  const { users } = source;
  if (users === undefined || users.length >= source.room) return;
  users.push(replacement);
  removeUser(source, old);
}

function updateUsers(old: UGen, replacement: UGen, deleted: UGen): void {
  for (const input of replacement.inputs) {
    if (typeof input === 'number') continue;
    readersOf(input.ugen).push(replacement);
    exchange(input.ugen, replacement, old);
    removeUser(input.ugen, deleted);
  }
}

function takeUsers(old: UGen, replacement: UGen): void {
  replacement.readers = readersOf(old);
  replacement.users = old.users;
  replacement.room = old.room;
}

/** Puts a new UGen where an old one was, in the list and in all inputs. */
function replace(graph: Rewriting, old: UGen, replacement: UGen): void {
  replacement.widthFirst = old.widthFirst;
  replacement.index = old.index;
  graph[old.index] = replacement;
  const output = replacement.outputs[0];
  if (output === undefined) return;
  for (const reader of readersOf(replacement)) {
    // what was removed keeps what it read
    if (graph[reader.index] !== reader) continue;
    for (let i = 0; i < reader.inputs.length; i += 1) {
      const input = reader.inputs[i];
      if (typeof input === 'object' && input.ugen === old) ownInputs(reader)[i] = output;
    }
  }
}

/** The UGen behind a wire if it is an operator of this kind that one UGen uses. */
function usedOnce(wire: Wire, name: string, special: number | undefined): UGen | undefined {
  const ugen = directUGen(wire);
  if (ugen?.name !== name || ugen.special !== special) return undefined;
  return ugen.users?.length === 1 ? ugen : undefined;
}

/** What replaces an addition, and which UGen it swallows. */
interface Fusion {
  readonly result: Wire;
  readonly swallowed: UGen;
}

function inputOf(ugen: UGen, place: number): Wire {
  return ugen.inputs[place] ?? 0;
}

/** (x + y) + b becomes Sum3. */
function toSum3(a: Wire, b: Wire): Fusion | undefined {
  const left = usedOnce(a, 'BinaryOpUGen', plus);
  const swallowed = left ?? usedOnce(b, 'BinaryOpUGen', plus);
  if (!swallowed) return undefined;
  const x = inputOf(swallowed, 0);
  const y = inputOf(swallowed, 1);
  if (left && a === b) return { result: sum4(x, x, y, y, unlisted), swallowed };
  return { result: sum3(x, y, left ? b : a, unlisted), swallowed };
}

/** Sum3(x, y, z) + other becomes Sum4. */
function toSum4(sum: Wire, other: Wire): Fusion | undefined {
  const swallowed = usedOnce(sum, 'Sum3', 0);
  if (!swallowed) return undefined;
  const x = inputOf(swallowed, 0);
  const y = inputOf(swallowed, 1);
  return { result: sum4(x, y, inputOf(swallowed, 2), other, unlisted), swallowed };
}

/** x * y + other becomes MulAdd. */
function toMulAdd(product: Wire, other: Wire): Fusion | undefined {
  const swallowed = usedOnce(product, 'BinaryOpUGen', star);
  if (!swallowed) return undefined;
  const x = inputOf(swallowed, 0);
  const y = inputOf(swallowed, 1);
  if (!mulAddInputs(x, y, other)) return undefined;
  return { result: mulAdd(x, y, other, unlisted), swallowed };
}

/** other + (-x) becomes other - x. */
function toDifference(negated: Wire, other: Wire): Fusion | undefined {
  const swallowed = usedOnce(negated, 'UnaryOpUGen', negation);
  if (!swallowed) return undefined;
  return { result: binaryOperator('-', other, inputOf(swallowed, 0), unlisted), swallowed };
}

/** What an addition becomes, by the first rule that fits. */
function fusionOf(a: Wire, b: Wire): Fusion | undefined {
  const demand = rateOf(a) === DEMAND || rateOf(b) === DEMAND;
  const sum3 = demand ? undefined : toSum3(a, b);
  if (sum3 || a === b) return sum3;
  const sum4 = demand ? undefined : (toSum4(a, b) ?? toSum4(b, a));
  return sum4 ?? toMulAdd(a, b) ?? toMulAdd(b, a) ?? toDifference(b, a) ?? toDifference(a, b);
}

function applyFusion(graph: Rewriting, old: UGen, fusion: Fusion): void {
  const { result, swallowed } = fusion;
  remove(graph, swallowed);
  if (typeof result === 'number') return;
  const replacement = result.ugen;
  takeUsers(old, replacement);
  updateUsers(old, replacement, swallowed);
  replace(graph, old, replacement);
  optimizeUGen(graph, replacement);
}

function optimizeAddition(graph: Rewriting, ugen: UGen): void {
  const fusion = fusionOf(inputOf(ugen, 0), inputOf(ugen, 1));
  if (fusion) applyFusion(graph, ugen, fusion);
}

/** a - (-b) becomes a + b. */
function optimizeSubtraction(graph: Rewriting, ugen: UGen): void {
  const swallowed = usedOnce(inputOf(ugen, 1), 'UnaryOpUGen', negation);
  if (!swallowed) return;
  const result = binaryOperator('+', inputOf(ugen, 0), inputOf(swallowed, 0), unlisted);
  applyFusion(graph, ugen, { result, swallowed });
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
 * Brings back what a UGen reads though the passes removed it, since their lists of users missed the
 * reader: `-(a * b)` taken from itself is such a case. In sclang the reader then waits for ever, and
 * is dropped with all that it feeds.
 */
function restoreRead(graph: Rewriting, reader: UGen): void {
  for (let i = 0; i < reader.inputs.length; i += 1) {
    const input = inputOf(reader, i);
    if (typeof input === 'number') continue;
    const present = graph[input.ugen.index];
    if (present === input.ugen) continue;
    if (present === undefined) {
      graph[input.ugen.index] = input.ugen;
      restoreRead(graph, input.ugen);
    } else {
      ownInputs(reader)[i] = present.outputs[input.index] ?? 0;
    }
  }
}

/**
 * Removes what nothing uses and fuses additions: the same rules in the same order as sclang, so that
 * the result is the same UGen for UGen.
 */
export function optimize(ugens: readonly UGen[]): UGen[] {
  linkUGens(ugens);
  const graph: Rewriting = [...ugens];
  for (const ugen of ugens) optimizeUGen(graph, ugen);
  for (const ugen of ugens) {
    const present = graph[ugen.index];
    if (present !== undefined) restoreRead(graph, present);
  }
  return graph.filter((ugen) => ugen !== undefined);
}
