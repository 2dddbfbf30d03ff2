import { appBoth, appLeft, appRight, appSqueeze, type Pattern } from '../../pattern/index.ts';
import type { TypeRecord } from '../evaluation/records.ts';
import { force, textOf, type Value } from '../evaluation/values.ts';
import { type Builtin, overloaded, rawOverloaded, row } from './builtin.ts';

/** What an operator does with the values that meet. */
interface Meeting {
  /** What stands between the bars. */
  readonly sign: string;
  /** What values must be; absent where they are text. */
  readonly className?: string;
  readonly does: string;
  readonly combine: (type: TypeRecord, a: Value, b: Value) => Value;
  readonly example: readonly [string, string];
}

const MEETINGS: readonly Meeting[] = [
  {
    sign: '+',
    className: 'Num',
    does: 'added',
    combine: (num, a, b) => num.add(a, b),
    example: ['n "0 4"', 'n "<0 7> 12"'],
  },
  {
    sign: '-',
    className: 'Num',
    does: 'subtracted',
    combine: (num, a, b) => num.subtract(a, b),
    example: ['n "7 12"', 'n "<0 7> 2"'],
  },
  {
    sign: '*',
    className: 'Num',
    does: 'multiplied',
    combine: (num, a, b) => num.multiply(a, b),
    example: ['speed "1 2"', 'speed "<1 2> 1.5"'],
  },
  {
    sign: '/',
    className: 'Fractional',
    does: 'divided',
    combine: (num, a, b) => num.divide(a, b),
    example: ['speed "1 2"', 'speed "<1 2> 4"'],
  },
  {
    sign: '%',
    className: 'Moddable',
    does: 'divided for their remainder',
    combine: (type, a, b) => type.modulo(a, b),
    example: ['n "7 12"', 'n "<5 3> 4"'],
  },
  {
    sign: '**',
    className: 'Floating',
    does: 'raised to a power',
    combine: (num, a, b) => num.power(a, b),
    example: ['', ''],
  },
  {
    sign: '++',
    does: 'joined as text',
    combine: (_, a, b) => textOf(a) + textOf(b),
    example: ['', ''],
  },
  {
    sign: '<',
    className: 'Unionable',
    does: 'of the left side kept',
    combine: (type, a, b) => type.union(a, b),
    example: ['s "bd sn"', 'n "<0 1> 2" # s "hh"'],
  },
  {
    sign: '>',
    className: 'Unionable',
    does: 'of the right side taken',
    combine: (type, a, b) => type.union(b, a),
    example: ['s "bd sn"', 'n "<0 1> 2" # s "hh"'],
  },
];

type Side = 'both' | 'left' | 'right' | 'squeeze';

const SIDES: readonly (readonly [Side, string])[] = [
  ['left', 'Structure from the left side'],
  ['right', 'Structure from the right side'],
  ['both', 'Structure from both sides'],
  ['squeeze', 'A cycle of the right side squeezed into each event of the left'],
];

function nameOf(side: Side, sign: string): string {
  switch (side) {
    case 'left':
      return `|${sign}`;
    case 'right':
      return `${sign}|`;
    case 'both':
      return `|${sign}|`;
    case 'squeeze':
      return `||${sign}`;
  }
}

const JOINS = { left: appLeft, right: appRight, squeeze: appSqueeze } as const;

function exampleOf(name: string, { sign, example: [left, right] }: Meeting): string {
  if (sign === '++') return `s ("b s" ${name} "d n")`;
  if (sign === '**') return `s "bd*2" # speed ("1 2" ${name} "<1 2> 0.5")`;
  return sign === '<' || sign === '>'
    ? `${left} ${name} (${right})`
    : `s "drum" # (${left} ${name} ${right})`;
}

function operator(meeting: Meeting, [side, words]: readonly [Side, string]): Builtin {
  const { sign, className, does, combine } = meeting;
  const name = nameOf(side, sign);
  const doc = `${words}, values ${does}.`;
  const example = exampleOf(name, meeting);
  if (side === 'both') return bothSides(name, className, doc, example, combine);
  const join = JOINS[side];
  if (className === undefined) {
    const type = 'Pattern String -> Pattern String -> Pattern String';
    return row(name, type, doc, example, (a: Pattern<string>, b: Pattern<string>) =>
      join((x, y) => x + y, a, b),
    );
  }
  const type = `${className} a => Pattern a -> Pattern a -> Pattern a`;
  return overloaded(name, type, doc, example, (values) => {
    const f = (x: Value, y: Value): Value => force(combine(values, x, y));
    return (a: Pattern<Value>, b: Pattern<Value>) => join(f, a, b);
  });
}

function bothSides(
  name: string,
  className: string | undefined,
  doc: string,
  example: string,
  combine: Meeting['combine'],
): Builtin {
  if (className === undefined) {
    const type = 'Applicative a => a String -> a String -> a String';
    return rawOverloaded(
      name,
      type,
      doc,
      example,
      (applicative) => (a: Value, b: Value) =>
        applicative.lift2((x, y) => combine(applicative, x, y), force(a), b),
    );
  }
  const type = `(Applicative a, ${className} b) => a b -> a b -> a b`;
  return rawOverloaded(name, type, doc, example, (applicative, values) => {
    if (applicative === undefined || values === undefined)
      throw new RangeError('two records are needed');
    const f = (x: Value, y: Value): Value => force(combine(values, force(x), force(y)));
    if (applicative.name !== 'Pattern') {
      return (a: Value, b: Value) => applicative.lift2(f, force(a), b);
    }
    return (a: Value, b: Value) =>
      appBoth(f, force(a) as Pattern<Value>, force(b) as Pattern<Value>);
  });
}

const union = (type: TypeRecord) => {
  const f = (x: Value, y: Value): Value => type.union(y, x);
  return (a: Pattern<Value>, b: Pattern<Value>) => appLeft(f, a, b);
};

/** Operators that combine patterns: where the structure comes from is one choice, how values meet another. */
export const operatorRows: readonly Builtin[] = [
  overloaded(
    '#',
    'Unionable b => Pattern b -> Pattern b -> Pattern b',
    'Structure from the left side, values of the right side added.',
    's "bd*2" # n "1" # speed 2',
    union,
  ),
  ...MEETINGS.flatMap((meeting) => SIDES.map((side) => operator(meeting, side))),
];
