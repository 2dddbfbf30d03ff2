// Patterns: a cycle that was not asked before, a text that was not read before, and a whole set;
// beside Strudel and Tidal, each round of one after a round of the others.
import { row } from '../shared/row.mjs';
import { patterns } from './patterns.mjs';
import { startPrograms } from './programs.mjs';

const rounds = 7;
/** CPU time of a round, and that of the work before the first, until which compilers are done. */
const roundMs = 60;
const warmMs = 400;

const countedCycles = 1000;
/** Patterns that drop events by chance: each program by its own dice. */
const isRandom = (code) => code.includes('degradeBy');

/** Far beyond the cycles of the other rounds: querying must not grow slower there. */
const farCycle = 10_000_000;
const farRows = [3, 5, 7, 10, 11, 12, 13];

/** @param {{ note: (text: string) => void }} means */
export async function run({ note }) {
  const programs = startPrograms();
  const here = Object.values(programs).filter((each) => each !== null);
  for (const [name, program] of Object.entries(programs)) {
    if (program === null) note(`${name} is missing: node bench/peers/install.mjs installs it`);
  }
  try {
    const queries = await queryRows(programs, here, note);
    note('texts …');
    const texts = [
      await peerRow('64 steps of mini-notation, parse and first query', 'mini', here, programs),
      await peerRow('the same as a statement, s "…"', 'statement', here, programs),
    ];
    const alone = [await farRow(programs.gabber, note), await setRow(programs.gabber, note)];
    return [...queries, ...summary(queries), ...texts, ...alone];
  } finally {
    for (const each of here) each.stop();
  }
}

async function queryRows(programs, here, note) {
  const rows = [];
  for (const [index, code] of patterns.entries()) {
    const name = `${index + 1}. ${code.length > 60 ? `${code.slice(0, 57)}…` : code}`;
    note(name);
    await compareCounts(here, index, code);
    const least = await leastOf(here, [`query ${index} 0`]);
    rows.push(
      rowOf(
        name,
        'µs/query',
        least.map(([value]) => value),
        here,
        programs,
      ),
    );
  }
  return rows;
}

/** The work is the same only where there are as many events. */
async function compareCounts(here, index, code) {
  const counts = [];
  for (const each of here) counts.push((await each.ask(`count ${index} ${countedCycles}`)).events);
  const [first] = counts;
  const most = isRandom(code) ? first * 0.01 : 0;
  if (counts.every((count) => Math.abs(count - first) <= most)) return;
  const told = here.map(({ name }, i) => `${name} ${counts[i]}`).join(', ');
  throw new Error(`${code} has not the same number of events everywhere: ${told}`);
}

/** For each program, the least CPU time that each kind of work took in any round. */
async function leastOf(programs, works) {
  const least = programs.map(() => works.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round <= rounds; round++) {
    const ms = round === 0 ? warmMs : roundMs;
    for (const [i, program] of programs.entries()) {
      for (const [k, work] of works.entries()) {
        const { us } = await program.ask(`measure ${work} ${ms}`);
        if (round > 0) least[i][k] = Math.min(least[i][k], us);
      }
    }
  }
  return least;
}

async function peerRow(name, kind, here, programs) {
  const least = await leastOf(here, [`${kind} 0 0`]);
  return rowOf(
    name,
    'µs',
    least.map(([value]) => value),
    here,
    programs,
  );
}

function rowOf(name, unit, values, here, programs) {
  const measured = new Map(here.map((each, i) => [each.name, values[i]]));
  const peers = Object.fromEntries(
    Object.keys(programs)
      .filter((peer) => peer !== 'gabber')
      .map((peer) => [peer, measured.get(peer) ?? null]),
  );
  return row({ name, value: measured.get('gabber'), unit, better: 'less', peers });
}

/** What the queries come to: how many times as many events a second as each peer gives. */
function summary(queries) {
  const rows = ['strudel', 'tidal'].map((peer) => {
    const ratios = ratiosTo(peer, queries);
    const mean = Math.exp(ratios.reduce((sum, each) => sum + Math.log(each), 0) / ratios.length);
    return summaryRow(`geometric mean of the ratios to ${peer}`, ratios, mean);
  });
  const ratios = ratiosTo('tidal', queries);
  rows.push(summaryRow('least ratio to tidal', ratios, Math.min(...ratios)));
  return rows;
}

function ratiosTo(peer, queries) {
  return queries.flatMap(({ ratio }) => (ratio[peer] === undefined ? [] : [ratio[peer]]));
}

function summaryRow(name, ratios, value) {
  return row({ name, value: ratios.length === 0 ? null : value, unit: 'x', better: 'more' });
}

/** The worst of several patterns. */
async function farRow(gabber, note) {
  note('cycle 10^7 …');
  let worst = 0;
  for (const index of farRows) {
    const works = [`query ${index} 0`, `query ${index} ${farCycle}`];
    const [[near, far]] = await leastOf([gabber], works);
    note(`${index + 1}: ${(far / near).toFixed(2)} x`);
    worst = Math.max(worst, far / near);
  }
  const name = `cycle 10^7 against cycle 0, worst of ${farRows.length} patterns`;
  return row({ name, value: worst, unit: 'x', better: 'less' });
}

async function setRow(gabber, note) {
  note('a set …');
  const [[us]] = await leastOf([gabber], ['set 0 0']);
  return row({ name: 'evaluate a set of 200 lines', value: us / 1000, unit: 'ms', better: 'less' });
}
