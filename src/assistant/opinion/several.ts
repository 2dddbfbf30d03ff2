import type { Clause } from '../features.ts';
import { readings } from '../rules.ts';
import { opinionOf } from './intent-opinion.ts';
import weights from './several.json' with { type: 'json' };
import { weigh } from './weights.ts';

/** Below this the parts of a message are one wish. */
const least = 0.4;
/** From this on a part is surely what it is most like. */
const sure = 0.8;

/** Whether the parts of a message are wishes of their own, rather than one that is said in two breaths. */
export function areSeveral(clauses: readonly Clause[]): boolean {
  const likeliest = clauses.map((clause) => opinionOf(clause)[0]);
  const surely = likeliest.flatMap((each) => ((each?.share ?? 0) >= sure ? [each?.intent] : []));
  if (new Set(surely).size > 1 || areOfTheirOwn(clauses)) return true;
  const found = weigh(weights, evidenceOfParts(clauses));
  return (found.find(({ answer }) => answer === 'several')?.share ?? 1) > least;
}

const things = new Set(['target', 'section']);
const turns = ['sound', 'level', 'stance:more', 'stance:less'];

/** `the break darker, the drop brighter`: each part has a thing of its own, and how that shall be. */
function areOfTheirOwn(clauses: readonly Clause[]): boolean {
  const names = clauses.map(({ tags }) => {
    const thing = tags.find(({ kind }) => things.has(kind));
    return (thing ?? tags.find(({ kind }) => kind === 'setting'))?.id ?? '';
  });
  const areSaid = clauses.every(({ features }) => turns.some((each) => features.has(each)));
  return areSaid && !names.includes('') && new Set(names).size === names.length;
}

const telling = [
  ...['part', 'section', 'effect', 'verb', 'comparative', 'anaphor', 'sound', 'level', 'number'],
  ...['stance', 'topic', 'asks', 'target', 'degree', 'speed', 'particle', 'there', 'band'],
  ...['setting', 'flaw', 'adjective', 'genre', 'mood', 'verdict', 'short', 'tiny'],
];
const missed = new Set(['part', 'verb', 'section', 'target']);
const crossed = ['part', 'section', 'effect', 'verb', 'anaphor', 'comparative', 'sound'];

/** What of the first part of a message, of those after it, and of both together speaks for one wish or several. */
export function evidenceOfParts(clauses: readonly Clause[]): readonly string[] {
  const [first, second] = clauses;
  const parts = clauses.slice(0, 3).flatMap((clause, at) => ofPart(clause, at === 0));
  const both = first === undefined || second === undefined ? [] : ofBoth(first, second);
  return [...new Set([`count ${clauses.length}`, ...parts, ...both])];
}

function ofPart({ features, tokens, from }: Clause, isFirst: boolean): readonly string[] {
  const place = isFirst ? 'first' : 'later';
  const there = telling.filter((each) => features.has(each));
  const gone = telling.filter((each) => missed.has(each) && !features.has(each));
  const named = [...features].filter((each) => /^(verb|stance|first):/.test(each));
  const intent = readings(features)[0]?.intent ?? 'nothing';
  const said = [...there, ...gone.map((each) => `no ${each}`), ...named, `is ${intent}`];
  return [...said, `begins ${tokens[from]?.text ?? ''}`].map((each) => `${place} ${each}`);
}

function ofBoth(first: Clause, second: Clause): readonly string[] {
  const [before, after] = [first, second].map(({ features }) => readings(features)[0]?.intent);
  const marks = ({ features }: Clause): readonly string[] =>
    crossed.map((each) => `${features.has(each) ? '' : 'no '}${each}`);
  const pairs = marks(first).flatMap((a) => marks(second).map((b) => `both ${a}, ${b}`));
  return [`${before} then ${after}`, ...(before === after ? ['alike'] : []), ...pairs];
}
