import type { Rational } from '../base/index.ts';
import type { Command } from '../scsynth/index.ts';
import { sectionAt } from './sections.ts';
import { tempoValues } from './setup.ts';
import type { ModulatorPlan, Plan, StageNode } from './types.ts';

/** The values of a strip's controls at a cycle, its section's among them; those that are moved left out. */
export function stripValuesAt(
  plan: Plan,
  node: StageNode,
  at: Rational,
): Readonly<Record<string, number>> {
  const section = sectionAt(plan, at)?.strips.get(node.name);
  return withoutMoved(node, { ...node.strip.values, ...tempoValues(plan, node, at), ...section });
}

/** Values without those of controls that a modulator moves: setting one would stop it. */
export function withoutMoved(
  node: StageNode,
  values: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const moved = new Set(node.modulators.map(({ stripControl }) => stripControl));
  return Object.fromEntries(Object.entries(values).filter(([control]) => !moved.has(control)));
}

/** Sets controls of a strip, if there are any to set. */
export function setStrip(
  { place }: StageNode,
  controls: Readonly<Record<string, number>>,
): readonly Command[] {
  return setNode(place.strip, controls);
}

/** Sets controls of a modulator, if there are any to set. */
export function setModulator(
  { id }: ModulatorPlan,
  controls: Readonly<Record<string, number>>,
): readonly Command[] {
  return setNode(id, controls);
}

function setNode(id: number, controls: Readonly<Record<string, number>>): readonly Command[] {
  return Object.keys(controls).length === 0 ? [] : [{ op: 'node.set', id, controls }];
}
