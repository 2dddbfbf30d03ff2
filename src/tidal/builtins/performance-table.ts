import type { ControlPattern } from '../../pattern/index.ts';
import { Action } from '../evaluation/records-pattern.ts';
import { unit } from '../evaluation/values.ts';
import type { Builtin } from './builtin.ts';
import type { Performance } from './performance.ts';

/** A row that does something when its statement runs. */
function act(
  name: string,
  type: string,
  doc: string,
  example: string,
  make: (performance: Performance) => unknown,
): Builtin {
  return { name, type, doc, example, making: { kind: 'performance', make } };
}

/** An action without a result. */
function doing(run: () => void): Action {
  return new Action(() => {
    run();
    return unit;
  });
}

const decks: readonly Builtin[] = Array.from({ length: 16 }, (_, index) => {
  const name = `d${index + 1}`;
  const doc = `Plays a pattern as track ${name}, in place of what it played before.`;
  return act(name, 'ControlPattern -> IO ()', doc, `${name} $ s "bd*4"`, (performance) => {
    return (p: ControlPattern) => doing(() => performance.play(name, p));
  });
});

export const performanceRows: readonly Builtin[] = [...decks];
