import type { Builtin, Family } from './builtin.ts';
import { chanceRows } from './chance-table.ts';
import { conditionRows } from './conditions-table.ts';
import { controlRows } from './controls-table.ts';
import { eventRows } from './events-table.ts';
import { harmonyRows } from './harmony-table.ts';
import { joiningRows } from './joining-table.ts';
import { legacyRows } from './legacy-table.ts';
import { olderRows, plainRows } from './older-table.ts';
import { operatorRows } from './operators-table.ts';
import { performanceRows } from './performance-table.ts';
import { preludeFloatRows } from './prelude-floats-table.ts';
import { preludeFunctionRows } from './prelude-functions-table.ts';
import { preludeListRows } from './prelude-lists-table.ts';
import { preludeNumberRows } from './prelude-numbers-table.ts';
import { repetitionRows } from './repetition-table.ts';
import { samplingRows } from './sampling-table.ts';
import { signalRows } from './signals-table.ts';
import { rowsWithState } from './state-table.ts';
import { stepRows } from './steps-table.ts';
import { structureRows } from './structure-table.ts';
import { textRows } from './text-table.ts';
import { timeRows } from './time-table.ts';
import { transitionRows } from './transitions-table.ts';
import { valueRows } from './values-table.ts';
import { wholeRows } from './wholes-table.ts';

/** Every family of the table with its rows, in the order in which help lists them. */
export function families(): readonly (readonly [Family, readonly Builtin[]])[] {
  const now = familiesNow();
  const plain = plainRows(now.flatMap(([, rows]) => rows));
  return [...now, ['legacy', [...olderRows, ...plain]]];
}

function familiesNow(): readonly (readonly [Family, readonly Builtin[]])[] {
  return [
    ['performance', performanceRows],
    ['controls', [...controlRows(), ...rowsWithState()]],
    ['combining', operatorRows],
    ['joining', joiningRows],
    ['time', timeRows],
    ['structure', structureRows],
    ['conditions', conditionRows],
    ['repetition', repetitionRows],
    ['sampling', samplingRows],
    ['harmony', harmonyRows],
    ['signals', signalRows],
    ['chance', chanceRows],
    ['values', valueRows],
    ['steps', stepRows],
    ['transitions', [...transitionRows, ...plainNames(transitionRows)]],
    ['events', [...eventRows, ...wholeRows]],
    ['legacy', legacyRows],
    [
      'prelude',
      [
        ...preludeFunctionRows,
        ...preludeNumberRows,
        ...preludeFloatRows,
        ...preludeListRows,
        ...textRows,
      ],
    ],
  ];
}

/** `xfadeIn` for `_xfadeIn`: the same function under both names. */
function plainNames(rows: readonly Builtin[]): Builtin[] {
  return rows.map((row) => ({
    ...row,
    name: row.name.slice(1),
    // At the head of a statement it would change a track.
    example: `d1 $ ${row.example.slice(1)}`,
  }));
}
