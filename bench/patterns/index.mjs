// Patterns: microseconds for one cycle that was not asked before, and for parsing a long string.

import { Rational, rational } from '../../dist/src/base/index.js';
import { queryWithin } from '../../dist/src/pattern/index.js';
import { evaluateExpression } from '../../dist/src/tidal/index.js';
import { row } from '../shared/row.mjs';
import { patterns, sixtyFour } from './patterns.mjs';

const rounds = 7;
const cyclesARound = 200;
/** Far beyond the cycles of the other rounds: querying must not grow slower there. */
const farCycle = 10_000_000;

/** Programs that are asked for the same, where they are here; none is yet. */
const peers = { strudel: null, tidal: null };

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  const rows = [];
  for (const [index, code] of patterns.entries()) {
    const name = `${index + 1}. ${code.length > 60 ? `${code.slice(0, 57)}…` : code}`;
    note(name);
    const value = microsecondsAQuery(code, 0);
    rows.push(row({ name, value, unit: 'µs/query', better: 'less', peers }));
  }
  const near = microsecondsAQuery(patterns[5], 0);
  const far = microsecondsAQuery(patterns[5], farCycle);
  rows.push(
    row({ name: 'cycle 10^7 against cycle 0', value: far / near, unit: 'x', better: 'less' }),
  );
  note('parse and first query …');
  const parse = parseAndQuery();
  rows.push(
    row({ name: '64 steps, parse and query', value: parse, unit: 'µs', better: 'less', peers }),
  );
  return rows;
}

function microsecondsAQuery(code, from) {
  const { pattern, problems } = evaluateExpression(code);
  if (pattern === undefined) throw new Error(`${code}: ${JSON.stringify(problems)}`);
  let cycle = from;
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < cyclesARound; i++, cycle++) {
      const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1));
      if (!answer.ok) throw new Error(`${code}: ${JSON.stringify(answer.problems)}`);
    }
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / cyclesARound);
  }
  return Math.min(...times);
}

function parseAndQuery() {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < cyclesARound; i++) {
      const { pattern } = evaluateExpression(sixtyFour);
      queryWithin(pattern, Rational.zero, Rational.one);
    }
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / cyclesARound);
  }
  return Math.min(...times);
}
