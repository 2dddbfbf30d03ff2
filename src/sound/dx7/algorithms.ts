/** How the six operators are connected. Operators are numbered 1 to 6. */
export interface Algorithm {
  /** Which operators modulate operator 1, 2, …: six lists. */
  readonly modulators: readonly (readonly number[])[];
  /** Operators that are heard. */
  readonly carriers: readonly number[];
  /** The loop: the output of `from` modulates `to`, a sample later. Mostly they are one operator. */
  readonly feedback: { readonly from: number; readonly to: number };
}

/**
 * The charts on the DX7's lid. `6>5>4` reads: 6 modulates 5, 5 modulates 4. After the bar stand the
 * carriers, after the second the loop.
 */
const charts = [
  '6>5>4>3 2>1 | 1 3 | 6>6',
  '6>5>4>3 2>1 | 1 3 | 2>2',
  '6>5>4 3>2>1 | 1 4 | 6>6',
  '6>5>4 3>2>1 | 1 4 | 4>6',
  '6>5 4>3 2>1 | 1 3 5 | 6>6',
  '6>5 4>3 2>1 | 1 3 5 | 5>6',
  '6>5>3 4>3 2>1 | 1 3 | 6>6',
  '6>5>3 4>3 2>1 | 1 3 | 4>4',
  '6>5>3 4>3 2>1 | 1 3 | 2>2',
  '6>4 5>4 3>2>1 | 1 4 | 3>3',
  '6>4 5>4 3>2>1 | 1 4 | 6>6',
  '6>3 5>3 4>3 2>1 | 1 3 | 2>2',
  '6>3 5>3 4>3 2>1 | 1 3 | 6>6',
  '6>4 5>4 4>3 2>1 | 1 3 | 6>6',
  '6>4 5>4 4>3 2>1 | 1 3 | 2>2',
  '6>5 5>1 4>3 3>1 2>1 | 1 | 6>6',
  '6>5 5>1 4>3 3>1 2>1 | 1 | 2>2',
  '6>5>4 4>1 3>1 2>1 | 1 | 3>3',
  '6>5 6>4 3>2>1 | 1 4 5 | 6>6',
  '6>4 5>4 3>2 3>1 | 1 2 4 | 3>3',
  '6>5 6>4 3>2 3>1 | 1 2 4 5 | 3>3',
  '6>5 6>4 6>3 2>1 | 1 3 4 5 | 6>6',
  '6>5 6>4 3>2 | 1 2 4 5 | 6>6',
  '6>5 6>4 6>3 | 1 2 3 4 5 | 6>6',
  '6>5 6>4 | 1 2 3 4 5 | 6>6',
  '6>4 5>4 3>2 | 1 2 4 | 6>6',
  '6>4 5>4 3>2 | 1 2 4 | 3>3',
  '5>4>3 2>1 | 1 3 6 | 5>5',
  '6>5 4>3 | 1 2 3 5 | 6>6',
  '5>4>3 | 1 2 3 6 | 5>5',
  '6>5 | 1 2 3 4 5 | 6>6',
  '| 1 2 3 4 5 6 | 6>6',
];

/** How many algorithms there are. */
export const ALGORITHMS = charts.length;

/**
 * One of the 32 algorithms of the DX7.
 *
 * @param number 1..32
 * @throws RangeError for any other number
 * @example algorithm(5).modulators // => [[2], [], [4], [], [6], []]
 * @example algorithm(4).feedback // => { from: 4, to: 6 }
 */
export function algorithm(number: number): Algorithm {
  const chart = charts[number - 1];
  if (chart === undefined) throw new RangeError(`there is no algorithm ${number}`);
  return readChart(chart);
}

function readChart(chart: string): Algorithm {
  const [paths = '', carriers = '', loop = ''] = chart.split('|');
  const modulators: number[][] = Array.from({ length: 6 }, () => []);
  for (const path of words(paths)) {
    const operators = path.split('>').map(Number);
    for (const [at, from] of operators.entries()) {
      const to = operators[at + 1];
      if (to !== undefined) modulators[to - 1]?.push(from);
    }
  }
  const [from = 0, to = 0] = loop.trim().split('>').map(Number);
  return { modulators, carriers: words(carriers).map(Number), feedback: { from, to } };
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/**
 * The operators that lead from one to another, both included: the one that `from` is modulated by
 * first. A loop of one operator is that operator.
 *
 * @example loopOf(algorithm(4)) // => [6, 5, 4]
 * @example loopOf(algorithm(1)) // => [6]
 */
export function loopOf({ feedback, modulators }: Algorithm): readonly number[] {
  const path = [feedback.from];
  for (let at = feedback.from; at !== feedback.to; ) {
    at = modulators[at - 1]?.[0] ?? feedback.to;
    path.unshift(at);
  }
  return path;
}
