import { FIRST_STRIP, STRIP_IDS } from './layout.ts';
import type { Plan, StageNode } from './types.ts';

/**
 * A node of a plan that takes over from another: where its strip is the one that plays, it goes on as
 * that; otherwise it gets another id, and both are there while one fades into the other.
 */
export function succeed(node: StageNode, before: Pick<Plan, 'nodes'>): StageNode {
  const last = before.nodes.find(({ name }) => name === node.name);
  if (last === undefined) return node;
  const id = isSameStrip(last, node) ? last.place.strip : nextStrip(last);
  return { ...node, place: { ...node.place, strip: id } };
}

/** Whether two nodes have the same strip, but for values that can be set while it plays. */
export function isSameStrip(a: StageNode, b: StageNode): boolean {
  return fixedParts(a) === fixedParts(b);
}

/** What a strip's synths are made of, and what they are told only when they start. */
function fixedParts({ seed, strip, place }: StageNode): string {
  const { outBuses, sideBuses, inBus } = place;
  return JSON.stringify([seed, strip.defs, strip.hears, inBus, outBuses, sideBuses]);
}

function nextStrip({ place }: StageNode): number {
  const first = place.root + FIRST_STRIP;
  return first + ((place.strip - first + 1) % STRIP_IDS);
}
