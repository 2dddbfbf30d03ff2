import type { z } from 'zod';
import { hintNearest, nearest, type Problem, problem } from '../base/index.ts';
import { missingSpaceHint } from './missing-space.ts';
import { keysAt } from './schema-keys.ts';
import { songSchema } from './song-schema.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/**
 * What a schema found wrong in a song's data, as at most so many Problems with their paths.
 *
 * Codes: `song.unknown-key`, `song.missing`, `song.type`, `song.range`, `song.value`.
 *
 * @param schema that of another file than a song's: its keys are named then, and no example is given
 */
export function schemaProblems(
  issues: readonly Issue[],
  data: unknown,
  most: number,
  schema: z.ZodType = songSchema,
): Problem[] {
  const problems: Problem[] = [];
  for (const issue of sharpest(issues)) {
    if (problems.length >= most) break;
    problems.push(...issueProblems(issue, data, [], most));
  }
  const found = problems.slice(0, most);
  return schema === songSchema ? found : found.map((each) => hintedBy(schema, each));
}

/** Hints are those of songs: of another file only the nearest of its own keys, or values, is one. */
function hintedBy(schema: z.ZodType, found: Problem): Problem {
  const { hint, ...rest } = found;
  const path = rest.path ?? [];
  const own =
    rest.code === 'song.unknown-key'
      ? hintNearest(String(path.at(-1)), keysAt(schema, path.slice(0, -1)))
      : hint?.startsWith('Write for example')
        ? undefined
        : hint;
  return own === undefined ? rest : { ...rest, hint: own };
}

/** Of two bounds that a value breaks on the same side, the later one is the song's own. */
function sharpest(issues: readonly Issue[]): readonly Issue[] {
  const sideOf = ({ code, path }: Issue): string => `${code} ${path.map(String).join('\n')}`;
  const last = new Map(issues.map((issue) => [sideOf(issue), issue]));
  const isBound = ({ code }: Issue): boolean => code === 'too_small' || code === 'too_big';
  return issues.filter((issue) => !isBound(issue) || last.get(sideOf(issue)) === issue);
}

function issueProblems(issue: Issue, data: unknown, base: Path, most: number): Problem[] {
  const path = [...base, ...issue.path.map((each) => (typeof each === 'symbol' ? '' : each))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map((key) => unknownKey(key, path));
    case 'invalid_union':
      return unionProblems(issue.errors, data, path, most);
    case 'invalid_type':
      return [typeProblem([String(issue.expected)], data, path)];
    case 'invalid_value':
      return [valueProblem(issue.values.map(String), data, path)];
    case 'too_small':
      return [boundProblem(issue.origin, 'at least', issue.minimum, data, path)];
    case 'too_big':
      return [boundProblem(issue.origin, 'at most', issue.maximum, data, path)];
    default:
      return [problem('song.value', `${subject(path)} ${issue.message}`, { path })];
  }
}

const mergeHint =
  'Merges of YAML (`<<`) are not read: write out the keys; an alias can stand for a whole value.';

function unknownKey(key: string, path: Path): Problem {
  const hint =
    (key === '<<' ? mergeHint : missingSpaceHint(key)) ??
    hintNearest(key, keysAt(songSchema, path));
  const where = path.length === 0 ? 'A song' : `\`${path.join('.')}\``;
  const message = `${where} has no key \`${key}\`.`;
  return problem('song.unknown-key', message, { path: [...path, key], ...(hint ? { hint } : {}) });
}

/**
 * The Problems of the alternative that was most likely meant: one that accepts the kind of thing
 * that stands there. Where none does, one Problem names what all of them expect.
 */
function unionProblems(
  alternatives: readonly (readonly Issue[])[],
  data: unknown,
  path: Path,
  most: number,
): Problem[] {
  const meant = alternatives.filter((issues) => issues.every((each) => !isWrongKind(each)));
  const likeliest = meant.toSorted((a, b) => a.length - b.length)[0];
  if (likeliest !== undefined) {
    return likeliest.slice(0, most).flatMap((issue) => issueProblems(issue, data, path, most));
  }
  const values = alternatives.flat().flatMap((each) => valuesOf(each));
  const found = valueAt(data, path);
  const type = typeProblem(expectedKinds(alternatives.flat()), data, path);
  const hint = typeof found === 'string' ? nearest(found, values) : undefined;
  return [hint === undefined ? type : { ...type, hint: `Did you mean \`${hint}\`?` }];
}

function isWrongKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union') {
    return issue.errors.every((each) => each.some((one) => isWrongKind(one)));
  }
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function valuesOf(issue: Issue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function expectedKinds(issues: readonly Issue[]): string[] {
  return issues.flatMap((each) => {
    if (each.path.length > 0) return [];
    if (each.code === 'invalid_union') return expectedKinds(each.errors.flat());
    if (each.code === 'invalid_type') return [String(each.expected)];
    return valuesOf(each).map((value) => `\`${value}\``);
  });
}

const kindNames: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function typeProblem(expected: readonly string[], data: unknown, path: Path): Problem {
  const found = valueAt(data, path);
  const kinds = [...new Set(expected.map((each) => kindNames[each] ?? each))]
    .filter((each) => each !== 'null')
    .join(' or ');
  if (found === undefined) {
    const key = path.at(-1);
    const owner = path.slice(0, -1);
    const where = owner.length === 0 ? 'A song' : `\`${owner.join('.')}\``;
    const message = `${where} needs \`${key}\`: ${kinds}.`;
    return problem('song.missing', message, { path, ...exampleFor(path) });
  }
  const outside = besideEffect(data, path);
  if (outside !== undefined) return outside;
  const joined = found === null ? path.at(-1) : found;
  const hint = typeof joined === 'string' ? missingSpaceHint(joined) : undefined;
  return problem('song.type', `${subject(path)} must be ${kinds}; here is ${kindOf(found)}.`, {
    path,
    ...(hint === undefined ? exampleFor(path) : { hint }),
  });
}

/** A value in the column of its effect: `- distort:` and below it `amount: 3`, indented too little. */
function besideEffect(data: unknown, path: Path): Problem | undefined {
  const [key, found, entry] = [path.at(-1), valueAt(data, path), valueAt(data, path.slice(0, -1))];
  if (!path.includes('effects') || typeof path.at(-2) !== 'number') return undefined;
  const effect = Object.keys(Object(entry))[0];
  if (effect === undefined || effect === key) return undefined;
  const message = `\`${key}\` stands beside \`${effect}\`, not inside it.`;
  const hint = `Indent it further than \`${effect}\`, or write \`${effect}: {${key}: ${found}}\`.`;
  return problem('song.indent', message, { path, hint });
}

/** How each thing is written, for where something else stands. */
const examples: Readonly<Record<string, string>> = {
  tracks: 'tracks: {kick: {instrument: gabber-kick, pattern: "x*4"}}',
  groups: 'groups: {drums: {of: [kick, hat]}}',
  returns: 'returns: {hall: {effects: [{reverb: {}}]}}',
  master: 'master: {effects: [{clip: {drive: 2dB}}], target: club}',
  arrangement: 'arrangement: [{section: intro, bars: 8, play: [kick]}]',
  section: 'section: intro',
  bars: 'bars: 8',
  play: 'play: [kick, hat]',
  mute: 'mute: true',
  of: 'of: [kick, hat]',
  by: 'duck: {by: kick}',
  duck: 'duck: {by: kick, depth: 8dB}',
  effects: 'effects: [{clip: {drive: 6dB}}]',
  sends: 'sends: {hall: -12dB}',
  set: 'set: {drive: 18dB}',
  modulate: 'modulate: [{lfo: sine, rate: 2 bars, param: pan, from: -1, to: 1}]',
  output: 'output: {midi: "Juno", channel: 1}',
  source: 'source: {tidal: d5}',
  groove: 'groove: mpc-58',
  fills: 'fills: {every: 8, pattern: "x*8 x*16"}',
  kickout: 'kickout: 1',
  roll: 'roll: {snare: 8}',
  build: 'build: {riser: 8}',
  drop: 'drop: [crash, impact]',
  humanise: 'humanise: {time: 5ms, velocity: 10%}',
  meter: 'meter: 4/4',
  bpm: 'bpm: 175',
};

function exampleFor(path: Path): { readonly hint?: string } {
  const key = path.findLast((each) => typeof each === 'string') ?? '';
  const inSection = path[0] === 'arrangement' && key === 'mute';
  const example = inSection ? 'mute: [kick]' : Object.hasOwn(examples, key) ? examples[key] : '';
  return example ? { hint: `Write for example \`${example}\`.` } : {};
}

function valueProblem(values: readonly string[], data: unknown, path: Path): Problem {
  const found = valueAt(data, path);
  if (found === undefined)
    return typeProblem(
      values.map((each) => `\`${each}\``),
      data,
      path,
    );
  const allowed = values.map((each) => `\`${each}\``).join(', ');
  const hint = typeof found === 'string' ? hintNearest(found, values) : undefined;
  const message = `${subject(path)} must be one of ${allowed}; here is ${kindOf(found)}.`;
  return problem('song.value', message, { path, ...(hint ? { hint } : {}) });
}

function boundProblem(
  origin: string,
  relation: string,
  bound: number | bigint,
  data: unknown,
  path: Path,
): Problem {
  const found = valueAt(data, path);
  if (origin === 'array' || origin === 'string') {
    const message =
      bound === 1 && relation === 'at least'
        ? `${subject(path)} is empty.`
        : `${subject(path)} must have ${relation} ${bound} ${origin === 'array' ? 'entries' : 'characters'}.`;
    return problem('song.range', message, { path });
  }
  const message = `${subject(path)} must be ${relation} ${bound}; here is ${kindOf(found)}.`;
  return problem('song.range', message, { path });
}

function subject(path: Path): string {
  return path.length === 0 ? 'A song' : `\`${path.join('.')}\``;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** How a Problem speaks of a value that stands in a file. */
function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return value === '' ? 'empty text' : `\`${value.slice(0, 40)}\``;
  return `\`${String(value)}\``;
}
