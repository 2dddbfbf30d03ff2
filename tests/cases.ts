/**
 * How many cases a property test runs: `n`, or the number in GABBER_CASES, with which CI asks for
 * more; where one test is spread over several properties, a share of it.
 */
export const cases = (n: number, share = 1): number =>
  Math.ceil(Number(process.env['GABBER_CASES'] ?? n) * share);
