// gabber, measured in a process of its own like its peers.
import { readFileSync } from 'node:fs';
import { Rational, rational } from '../../dist/src/base/index.js';
import { parseMini, queryWithin } from '../../dist/src/pattern/index.js';
import { evaluate, evaluateExpression } from '../../dist/src/tidal/index.js';
import { answerQuestions, readAll } from '../shared/measure.mjs';
import { patterns, sixtyFour } from './patterns.mjs';

const set = readFileSync(new URL('set.tidal', import.meta.url), 'utf8');
const made = patterns.map((code) => patternOf(code));

function patternOf(code) {
  const { pattern, problems } = evaluateExpression(code);
  if (pattern === undefined) throw new Error(`${code}: ${JSON.stringify(problems)}`);
  return pattern;
}

function eventsBetween(pattern, begin, end) {
  const answer = queryWithin(pattern, begin, end);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return readAll(answer.value);
}

function eventsIn(row, cycle) {
  return eventsBetween(made[row], rational(cycle), rational(cycle + 1));
}

const kinds = {
  query: (row) => ({ work: (cycle) => eventsIn(row, cycle) }),
  mini: () => ({
    prepare: sixtyFour,
    work: (text) => {
      const parsed = parseMini(text, 'string');
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      eventsBetween(parsed.value, Rational.zero, Rational.one);
    },
  }),
  statement: () => ({
    prepare: (i) => `s "${sixtyFour(i)}"`,
    work: (code) => eventsBetween(patternOf(code), Rational.zero, Rational.one),
  }),
  set: () => ({
    prepare: variant,
    work: (source) => {
      const { problems } = evaluate(source);
      if (problems.length > 0) throw new Error(JSON.stringify(problems));
    },
  }),
};

/**
 * The set with other spaces at both ends of every text, which mean nothing: 256 sets of the same
 * length and meaning have no text of mini-notation in common.
 */
function variant(i) {
  const before = ' '.repeat(i % 16);
  const after = ' '.repeat((i >> 4) % 16);
  const between = ' '.repeat(30 - before.length - after.length);
  const varied = set.replaceAll(/"([^"]*)"/g, `"${before}$1${after}"${between}`);
  return Buffer.from(varied).toString();
}

await answerQuestions(kinds, eventsIn);
