import type { Clause } from '../features.ts';
import type { Answer, Scene } from './scene.ts';
import { targetsOf } from './targets.ts';

/** `pan 20 left`, `30% right`: how far to a side, in percent of all the way; undefined where a clause says no such. */
export function panTo(clause: Clause, scene: Scene): Answer | undefined {
  const { tags, features } = clause;
  const side = features.has('sound:left') ? -1 : features.has('sound:right') ? 1 : undefined;
  const amount = tags.find(
    ({ kind, amount: each }) => kind === 'number' && ['percent', ''].includes(each?.unit ?? ''),
  )?.amount;
  if (side === undefined || amount === undefined) return undefined;
  const named = targetsOf(clause, scene).strips;
  const strips = named.length > 0 ? named : scene.focus;
  const share = Math.min(1, Math.abs(amount.value) > 1 ? Math.abs(amount.value) / 100 : 1);
  const value = Number((side * share).toFixed(2));
  const edits = strips.map((strip) => ({
    op: 'param.set' as const,
    path: `${strip}.strip.pan`,
    value,
  }));
  return edits.length === 0 ? undefined : { edits, strips };
}
