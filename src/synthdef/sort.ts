import type { UGen } from './ugen.ts';

/** Arrays in sclang have room for four at least, and double when they are full. */
const smallestRoom = 4;

function link(before: UGen | undefined, after: UGen): void {
  const users = before?.descendants;
  if (users === undefined) return;
  const { list } = users;
  // users are visited in order, so a user that is known already stands last
  if (list[list.length - 1] === after) return;
  // an empty array that is pushed to takes room for seventeen
  if (list.length === 0) users.list = [after];
  else list.push(after);
  if (list.length > users.capacity) users.capacity *= 2;
  after.waiting += 1;
}

/**
 * Tells each UGen who uses it (in the order of the graph) and how many UGens it waits for.
 */
export function linkUGens(ugens: readonly UGen[]): void {
  for (const ugen of ugens) {
    ugen.waiting = 0;
    ugen.descendants = { list: [], capacity: smallestRoom };
  }
  for (const ugen of ugens) {
    // counted loops: for most SynthDefs these run before the engine has compiled them
    const { inputs, widthFirst } = ugen;
    for (let i = 0; i < inputs.length; i += 1) {
      const input = inputs[i];
      if (typeof input === 'object') link(input.ugen, ugen);
    }
    for (let i = 0; i < widthFirst.length; i += 1) link(widthFirst[i], ugen);
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
    sorted.push(ugen);
    const users = ugen.descendants?.list ?? [];
    for (let i = users.length - 1; i >= 0; i -= 1) {
      const user = users[i];
      if (!user) continue;
      user.waiting -= 1;
      if (user.waiting === 0) ready.push(user);
    }
  }
  sorted.forEach((ugen, i) => {
    ugen.index = i;
  });
  return sorted;
}
