import type { UGen } from './ugen.ts';

/** Arrays in sclang have room for four at least, and double when they are full. */
const smallestRoom = 4;

function link(before: UGen, after: UGen): void {
  const { users } = before;
  if (users === undefined) return;
  const size = users.length;
  // users are visited in order, so a user that is known already stands last
  if (size > 0 && users[size - 1] === after) return;
  // an empty array that is pushed to takes room for seventeen
  if (size === 0) before.users = [after];
  else users.push(after);
  if (size === before.room) before.room *= 2;
  after.waiting += 1;
}

/**
 * Tells each UGen who uses it (in the order of the graph) and how many UGens it waits for. What a
 * UGen reads stands before it.
 */
export function linkUGens(ugens: readonly UGen[]): void {
  for (const ugen of ugens) {
    ugen.waiting = 0;
    ugen.users = [];
    ugen.room = smallestRoom;
    ugen.readers = undefined;
    // counted loops: for most SynthDefs these run before the engine has compiled them
    const { inputs, widthFirst } = ugen;
    for (let i = 0; i < inputs.length; i += 1) {
      const input = inputs[i];
      if (typeof input === 'object') link(input.ugen, ugen);
    }
    for (let i = 0; i < widthFirst.length; i += 1) {
      const before = widthFirst[i];
      if (before !== undefined) link(before, ugen);
    }
  }
}

/** Tells each UGen its place in the list. */
export function number(ugens: readonly UGen[]): void {
  let index = 0;
  for (const ugen of ugens) {
    ugen.index = index;
    index += 1;
  }
}

/**
 * Orders UGens so that each comes after what it needs, following branches in depth, exactly as
 * sclang does: a stack of those ready to run, the first of the graph on top.
 */
export function sortTopologically(ugens: readonly UGen[]): UGen[] {
  linkUGens(ugens);
  const ready: UGen[] = [];
  for (let i = ugens.length - 1; i >= 0; i -= 1) {
    const ugen = ugens[i];
    if (ugen && ugen.waiting === 0) ready.push(ugen);
  }
  const sorted: UGen[] = [];
  for (let ugen = ready.pop(); ugen; ugen = ready.pop()) {
    ugen.index = sorted.length;
    sorted.push(ugen);
    const { users = [] } = ugen;
    for (let i = users.length - 1; i >= 0; i -= 1) {
      const user = users[i];
      if (!user) continue;
      user.waiting -= 1;
      if (user.waiting === 0) ready.push(user);
    }
  }
  return sorted;
}
