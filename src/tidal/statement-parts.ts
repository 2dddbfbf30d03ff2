import type { Expression, Place } from './syntax/ast.ts';
import { parseStatement } from './syntax/parse.ts';
import { splitStatements } from './syntax/statements.ts';
import { tokenize } from './syntax/tokenize.ts';

/** A control of a pattern: `# cutoff 400`. */
export interface ControlPart {
  readonly name: string;
  /** Where its value stands. */
  readonly value: Place;
}

/** What a statement of a file is, with the places of what can be written anew. */
export type StatementPart = Place &
  (
    | {
        readonly kind: 'track';
        readonly track: string;
        /** Where its pattern stands. */
        readonly pattern: Place;
        /** The controls that `#` adds, outside all parentheses, from the last to the first. */
        readonly controls: readonly ControlPart[];
      }
    | { readonly kind: 'tempo'; readonly name: string; readonly value: Place }
    /** `mute 1`, `hush` and other names that act, with what they are given. */
    | { readonly kind: 'action'; readonly name: string; readonly track?: string }
    | { readonly kind: 'other' }
  );

/**
 * The statements of Tidal code with the places of their parts, for those who edit code.
 *
 * @example statementParts('d1 $ s "bd" # speed 2').map(({ kind }) => kind) // => ['track']
 */
export function statementParts(source: string): readonly StatementPart[] {
  return splitStatements(tokenize(source).tokens).map(({ tokens }): StatementPart => {
    const place = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
    const parsed = parseStatement(tokens);
    if (!parsed.ok || parsed.statement.kind !== 'expression') return { kind: 'other', ...place };
    return { ...place, ...partOf(parsed.statement.body) };
  });
}

type Bare<T> = T extends unknown ? Omit<T, keyof Place> : never;

function partOf(body: Expression): Bare<StatementPart> {
  if (body.kind === 'infix' && body.operator.name === '$') {
    const track = trackOf(body.left);
    if (track !== undefined) return trackPart(track, body.right);
    const tempo = nameOf(body.left);
    if (tempo !== undefined && isTempo(tempo)) {
      return { kind: 'tempo', name: tempo, value: placeOf(body.right) };
    }
    return { kind: 'other' };
  }
  if (body.kind === 'name') return { kind: 'action', name: body.name };
  if (body.kind !== 'apply') return { kind: 'other' };
  const track = trackOf(body.fn);
  if (track !== undefined) return trackPart(track, body.argument);
  const name = nameOf(body.fn);
  if (name === undefined) return { kind: 'other' };
  if (isTempo(name)) return { kind: 'tempo', name, value: placeOf(body.argument) };
  const given = idOf(body.argument);
  return given === undefined ? { kind: 'other' } : { kind: 'action', name, track: given };
}

function isTempo(name: string): boolean {
  return ['setcps', 'setbpm', 'cps', 'bps'].includes(name);
}

function trackPart(track: string, pattern: Expression): Bare<StatementPart> {
  return { kind: 'track', track, pattern: placeOf(pattern), controls: controlsOf(pattern) };
}

/** `d1`, or `p "name"` and `p 1`. */
function trackOf(head: Expression): string | undefined {
  if (head.kind === 'name' && /^d(?:[1-9]|1[0-6])$/.test(head.name)) return head.name;
  if (head.kind !== 'apply' || nameOf(head.fn) !== 'p') return undefined;
  return idOf(head.argument);
}

function idOf(argument: Expression): string | undefined {
  if (argument.kind !== 'literal') return undefined;
  const { literal } = argument;
  if (literal.kind === 'string') return literal.value;
  return literal.kind === 'integer' ? `d${literal.text}` : undefined;
}

function nameOf(expression: Expression): string | undefined {
  return expression.kind === 'name' ? expression.name : undefined;
}

function placeOf({ start, end }: Expression): Place {
  return { start, end };
}

function controlsOf(pattern: Expression): ControlPart[] {
  if (pattern.kind !== 'infix') return [];
  const { operator, left, right } = pattern;
  if (operator.name === '$') return [...valueBehind(left, right), ...controlsOf(right)];
  if (operator.name !== '#' || right.kind !== 'apply') return controlsOf(left);
  const name = nameOf(right.fn);
  const own = name === undefined ? [] : [{ name, value: placeOf(right.argument) }];
  return [...own, ...controlsOf(left)];
}

/** `… # speed $ slow 4 saw`: what stands right of `$` is the value. */
function valueBehind(left: Expression, right: Expression): ControlPart[] {
  if (left.kind !== 'infix' || left.operator.name !== '#') return [];
  const name = nameOf(left.right);
  const own = name === undefined ? [] : [{ name, value: placeOf(right) }];
  return [...own, ...controlsOf(left.left)];
}
