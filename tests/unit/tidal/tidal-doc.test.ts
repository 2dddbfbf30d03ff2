import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/base/index.ts';
import { beginState, planTidal, stage } from '../../../src/stage/index.ts';
import { type Evaluated, evaluate, functionHelp } from '../../../src/tidal/index.ts';
import { instruments, makeDefaultRegistry } from '../../../synthdefs/index.ts';
import { eventsOf } from '../../our-answers.ts';
import { differenceOf, type PeerEvent } from '../../tidal-events.ts';

const doc = readFileSync(new URL('../../../docs/tidal.md', import.meta.url), 'utf8');
const registry = makeDefaultRegistry();
const controls = [...new Set(instruments.flatMap(({ parameters }) => Object.keys(parameters)))];

/** The rows of the table of differences: what is written, and what the page says of gabber. */
const rows = [...doc.matchAll(/^\| (`.*`) \| (?!---)(.*) \| (.*) \|$/gm)].map(
  ([, written = '', , here = '']) => {
    const code = [...written.matchAll(/`([^`]*)`/g)].map(([, line = '']) => line).join('\n');
    return [code.replaceAll('\\|', '|'), here.replaceAll('\\|', '|')] as const;
  },
);

const played = (code: string): Evaluated => evaluate(code, { controls });

/** Severity and code of all that is said when a text is read, planned and played for two cycles. */
function said(code: string): string[] {
  const plan = planTidal(code, { registry, layout: 'apart' });
  const span = { begin: rational(0), end: rational(2) };
  const found = plan.ok
    ? [...plan.problems, ...stage(plan.value, beginState(rational(0)), span).problems]
    : plan.problems;
  return found.map((each) => `${each.severity} ${each.code}`);
}

/** Every event of the first cycles, by track. */
function events({ patterns, live }: Evaluated): PeerEvent[] {
  return [...patterns].flatMap(([track, pattern]) =>
    eventsOf(pattern, 4, live).map((each) => ({ ...each, value: { track, of: each.value } })),
  );
}

describe('the table of docs/tidal.md', () => {
  test('is there', () => {
    expect(rows.length).toBeGreaterThan(20);
  });

  test.each(rows)('%s', (code, here) => {
    const plays = /plays `([^`]*)`/.exec(here)?.[1];
    const problem = /(error|warning) `([^`]*)`/.exec(here);
    const tempo = /tempo `([^`]*)`/.exec(here)?.[1];
    expect(plays ?? problem ?? tempo, 'the row says something').toBeDefined();
    if (plays !== undefined) {
      const wanted = plays === 'silence' ? [] : events(played(plays));
      expect(wanted.length > 0).toBe(plays !== 'silence');
      expect(differenceOf(wanted, events(played(code)))).toBeUndefined();
    }
    if (tempo !== undefined) expect(played(code).cps).toBe(Number(tempo));
    if (problem === null) expect(said(code)).toEqual([]);
    else expect(said(code)).toContain(`${problem[1]} ${problem[2]}`);
  });
});

describe('docs/tidal.md', () => {
  const fixture = new URL('../../fixtures/tidal/types-1.10.tsv', import.meta.url);
  const exported = readFileSync(fixture, 'utf8').trim().split('\n');
  const known = new Set(functionHelp().map(({ name }) => name));

  test('names what is missing, and nothing that is there', () => {
    const [, part = ''] = doc.split('these are missing:');
    const [list = ''] = part.split('\n## ');
    const named = [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const missing = exported.map((line) => line.split('\t')[0] ?? '').filter((n) => !known.has(n));
    expect(named.toSorted()).toEqual(missing.toSorted());
  });

  test('shows commands and links that are there', () => {
    for (const [, name = ''] of doc.matchAll(/gabber functions (\w+)/g)) {
      expect(known.has(name)).toBe(true);
    }
    for (const [, name = ''] of doc.matchAll(/gabber instruments ([\w-]+)/g)) {
      expect(registry.instrument(name)).toBeDefined();
    }
  });
});
