import type { Rational } from '../base/index.ts';
import type { Plan, PlannedSection } from './types.ts';

/** The section in force at a cycle; beyond the form it begins again. Undefined without a form. */
export function sectionAt(plan: Plan, cycle: Rational): PlannedSection | undefined {
  if (plan.cycles === undefined) return undefined;
  const within = cycle.floor().toNumber() % plan.cycles;
  return plan.sections.find((section) => within >= section.begin && within < section.end);
}

/** Whether a section begins exactly at this cycle. */
export function sectionBeginsAt(plan: Plan, cycle: Rational): PlannedSection | undefined {
  if (plan.cycles === undefined || !cycle.floor().equals(cycle)) return undefined;
  const section = sectionAt(plan, cycle);
  return section?.begin === cycle.toNumber() % plan.cycles ? section : undefined;
}
