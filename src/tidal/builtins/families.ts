import type { Builtin, Family } from './builtin.ts';
import { controlRows } from './controls-table.ts';
import { performanceRows } from './performance-table.ts';
import { preludeFunctionRows } from './prelude-functions-table.ts';
import { preludeListRows } from './prelude-lists-table.ts';
import { preludeNumberRows } from './prelude-numbers-table.ts';
import { timeRows } from './time-table.ts';

/** Every family of the table with its rows. */
export function families(): readonly (readonly [Family, readonly Builtin[]])[] {
  return [
    ['controls', controlRows()],
    ['performance', performanceRows],
    ['prelude', [...preludeFunctionRows, ...preludeNumberRows, ...preludeListRows]],
    ['time', timeRows],
  ];
}
