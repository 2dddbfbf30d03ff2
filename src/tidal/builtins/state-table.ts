import { Rational } from '../../base/index.ts';
import {
  type ControlPattern,
  type Controls,
  type ControlValue,
  type Event,
  filterEvents,
  floatMod,
  fmap,
  innerJoin,
  type Memory,
  type Pattern,
  pure,
  queryEvents,
  readFloat,
  resolveState,
  Stateful,
  span,
  statefulControl,
  statefulValue,
} from '../../pattern/index.ts';
import { controlsRecord } from '../evaluation/records-controls.ts';
import { showEvent } from '../evaluation/records-events.ts';
import { Data, force } from '../evaluation/values.ts';
import { type Builtin, row } from './builtin.ts';
import { ownControls } from './controls-table.ts';

/** A control whose number follows from the one before, which is kept in mind under a name. */
function counted(
  control: string,
  key: string,
  next: (before: number | undefined) => number,
): Controls {
  return statefulControl(control, (memory) => {
    const before = memory[key];
    const value = next(before === undefined ? undefined : readFloat(before));
    return [{ ...memory, [key]: value }, value];
  });
}

/** A control with the values of a list in turn; what is left of it is kept in mind. */
function taken(control: string, key: string, values: readonly unknown[]): ControlPattern {
  return pure(
    statefulControl(control, (memory) => {
      const kept: unknown = memory[key];
      const left = kept instanceof Data ? (kept.fields[0] as readonly unknown[]) : values;
      const [value, ...rest] = left.length === 0 ? values : left;
      const list = new Data('VList', [rest]) as unknown as ControlValue;
      return [{ ...memory, [key]: list }, (value ?? 0) as ControlValue];
    }),
  );
}

const increment = (before: number | undefined): number => (before === undefined ? 0 : before + 1);

function countRows(name: string): Builtin[] {
  return [
    row(
      `${name}Count`,
      'String -> ControlPattern',
      `Counts 0, 1, 2 … from event to event as \`${name}\`, under a name to count by.`,
      `s "bd*2 hh" # ${name}Count "tally"`,
      (key: string) => pure(counted(name, key, increment)),
    ),
    row(
      `${name}CountTo`,
      'String -> Pattern Double -> Pattern ValueMap',
      `Counts from event to event as \`${name}\`, and begins afresh at a number.`,
      `s "bd*2 hh" # ${name}CountTo "tally" 4`,
      (key: string, end: Pattern<number>) =>
        innerJoin(
          fmap((to) => {
            const next = (before: number | undefined): number => floatMod(increment(before), to);
            return pure(counted(name, key, (before) => (before === undefined ? 0 : next(before))));
          }, end),
        ),
    ),
  ];
}

function takeRow(name: string): Builtin {
  const words = name === 's';
  return row(
    `${name}Take`,
    words ? 'String -> [String] -> ControlPattern' : 'String -> [Double] -> ControlPattern',
    `The values of a list in turn as \`${name}\`, from event to event, under a name to count by.`,
    words
      ? 'n "0*3" # sTake "tally" ["bd", "hh"]'
      : `s "bd*2 hh" # ${name}Take "tally" [0.25, 0.5]`,
    (key: string, values: readonly unknown[]) => taken(name, key, values),
  );
}

function* controlsThatCount(): Iterable<Builtin> {
  for (const { name, kind } of ownControls()) {
    if (kind !== 'S') yield* countRows(name);
    yield takeRow(name);
  }
  yield takeRow('s');
  yield takeRow('array');
}

const lists: readonly Builtin[] = (
  [
    ['pStateList', '[Value]', '[VF 0.25, VF 0.5]'],
    ['pStateListF', '[Double]', '[0.25, 0.5]'],
    ['pStateListS', '[String]', '["a", "e"]'],
  ] as const
).map(([name, type, list]) =>
  row(
    name,
    `String -> String -> ${type} -> ControlPattern`,
    'The values of a list in turn as a control of any name, under a name to count by.',
    `s "bd*2 hh" # ${name} "${name === 'pStateListS' ? 'vowel' : 'pan'}" "tally" ${list}`,
    taken,
  ),
);

const byStart = (a: Event<unknown>, b: Event<unknown>): number =>
  a.part.begin.compare(b.part.begin);

/** The first cycle of a pattern as lines, with counts as if it began there. */
function showStateful(p: ControlPattern): string {
  const struck = filterEvents((event) => event.hasOnset, p);
  const events = [...queryEvents(struck, span(Rational.zero, Rational.one), {})].sort(byStart);
  const lines = resolveState({}, events)[1].map((event) => showEvent(event, controlsRecord));
  const width = Math.max(...lines.map((line) => line.indexOf('|')));
  return lines.map((line) => ' '.repeat(width - line.indexOf('|')) + line).join('\n');
}

const stateRows: readonly Builtin[] = [
  row(
    'pStateF',
    'String -> String -> (Maybe Double -> Double) -> ControlPattern',
    'A control whose number follows from the one before, under a name to count by.',
    's "bd*4" # pStateF "pan" "tally" (maybe 0 (+ 0.25))',
    (control: string, key: string, next: (before: number | undefined) => number) =>
      pure(counted(control, key, next)),
  ),
  ...lists,
  row(
    'VState',
    '(ValueMap -> (ValueMap, Value)) -> Value',
    'A value of a control that follows from what is kept in mind.',
    'fmap (fmap (const $ VState (\\m -> (m, VF 0.5)))) $ pan 1 # s "bd"',
    (step: (memory: Memory) => readonly [Memory, ControlValue]) => statefulValue(step),
  ),
];

const readingRows: readonly Builtin[] = [
  row(
    'statevalue',
    'Value -> ValueMap -> (ValueMap, Value)',
    "What a control's stateful value makes of what is kept in mind.",
    'pan (pure $ fvalue $ snd $ statevalue (VState (\\m -> (m, VF 0.5))) mempty) # s "bd"',
    (value: ControlValue, memory: Memory) =>
      value instanceof Stateful ? value.step(memory) : [memory, value],
  ),
  row(
    'resolveState',
    'ValueMap -> [Event ValueMap] -> (ValueMap, [Event ValueMap])',
    'Works out the counts and lists in turn of events, from what is kept in mind.',
    'withEvents (snd . resolveState mempty) $ s "bd*2" # speedCount "tally"',
    (memory: Memory, events: readonly Event<unknown>[]) =>
      resolveState(
        memory,
        events.map((event) => event.withValue(force(event.value) as Controls)),
      ),
  ),
  row(
    'showStateful',
    'ControlPattern -> String',
    'The first cycle of a pattern as text, with its counts.',
    's "bd*2" # cut (pure $ length $ showStateful $ s "bd hh" # nCount "tally")',
    showStateful,
  ),
];

/** Controls that count, and what they are made of. */
export function rowsWithState(): readonly Builtin[] {
  const remembering = [...controlsThatCount(), ...stateRows];
  return [...remembering.map((each) => ({ ...each, remembers: true as const })), ...readingRows];
}
