import type { UGen } from './ugen.ts';

/** Arrays in sclang have room for powers of two, and for four at least. */
function roomFor(size: number): number {
  let room = 4;
  while (room < size) room *= 2;
  return room;
}

/**
 * Tells each UGen who uses it (in the order of the graph) and how many UGens it waits for.
 */
export function linkUGens(ugens: readonly UGen[]): void {
  for (const ugen of ugens) {
    ugen.waiting = 0;
    ugen.descendants = undefined;
  }
  const link = (before: UGen, after: UGen) => {
    const list = before.descendants?.list;
    if (list === undefined) before.descendants = { list: [after], capacity: 0 };
    // users are visited in order, so a user that is known already stands last
    else if (list[list.length - 1] === after) return;
    else list.push(after);
    after.waiting += 1;
  };
  for (const ugen of ugens) {
    for (const input of ugen.inputs) if (typeof input !== 'number') link(input.ugen, ugen);
    for (const before of ugen.widthFirst) link(before, ugen);
  }
  for (const ugen of ugens) {
    const list = ugen.descendants?.list ?? [];
    ugen.descendants = { list, capacity: roomFor(list.length) };
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
