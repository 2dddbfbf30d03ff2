/**
 * How many cases a property test runs: `n`, or the number in GABBER_CASES, with which CI asks for
 * more.
 */
export const cases = (n: number): number => Number(process.env['GABBER_CASES'] ?? n);
