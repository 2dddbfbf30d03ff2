import { type Problem, problem } from '../../base/index.ts';
import { type FigureName, figures, figureText, type Range } from '../../goals/index.ts';
import { columns } from '../overview.ts';
import type { Outcome } from './reach-wish.ts';

const said = {
  reached: 'Reached',
  budget: 'Not reached: no renders are left',
  stuck: 'Not reached: nothing is left to move',
  stopped: 'Stopped',
} as const;

/** What was measured before and after, what was wanted, and what was done. */
export function reportText({ reached, sentences }: Outcome): string {
  const { outcome, wanted, steps, best } = reached;
  const renders = `${steps.length} ${steps.length === 1 ? 'render' : 'renders'}`;
  const [before, after] = [steps[0]?.figures ?? {}, steps[best]?.figures ?? {}];
  const all = [...new Set([...Object.keys(wanted), ...Object.keys(after)])] as FigureName[];
  const rows = all.map((name) => {
    const range = wanted[name];
    const aim = range === undefined ? '' : `wanted ${rangeText(name, range)}`;
    const values = `${figureText(name, before[name])} -> ${figureText(name, after[name])}`;
    return [figures[name].name, aim === '' ? values : `${values}   ${aim}`] as const;
  });
  const deeds = sentences.map((each) => `- ${each}`);
  return [`${said[outcome]} (${renders}).`, ...columns(rows), ...deeds, ''].join('\n');
}

function rangeText(name: FigureName, { min, max }: Range): string {
  if (!Number.isFinite(max)) return `${figureText(name, min)} or more`;
  if (!Number.isFinite(min)) return `${figureText(name, max)} or less`;
  return `${figureText(name, min)} to ${figureText(name, max)}`;
}

/** Tells of a figure that left what its genre has. */
export function leftProblem(name: FigureName): Problem {
  const message = `The ${figures[name].name} is now outside the range of its genre.`;
  const hint = '`gabber analyze` shows all figures; take the change back where it matters.';
  return problem('reach.left-range', message, { severity: 'warning', hint });
}
