import { hasErrors } from '../../base/index.ts';
import { evaluate, type StatementPart, statementParts } from '../../tidal/index.ts';
import type { Statement } from './tidal-set.ts';

/**
 * Statements that were entered as the text of one file that plays what they play by now: of each track the last
 * pattern stands in the place of the first; what played once, transitions and hushes have passed.
 *
 * @param controls names of parameters, which statements may use
 */
export function setText(statements: readonly Statement[], controls: readonly string[]): string {
  const [first, ...rest] = statements;
  let text = first?.text ?? '';
  if (first !== undefined && rest.length === 0 && isFile(text)) return text;
  text = isFile(text) ? text : withParts('', text, controls);
  for (const each of rest) text = withParts(text, each.text, controls);
  return text;
}

/** A text of several statements is kept as it is, with its comments. */
function isFile(text: string): boolean {
  return statementParts(text).length > 1;
}

function withParts(before: string, entered: string, controls: readonly string[]): string {
  return statementParts(entered).reduce(
    (text, part) => withPart(text, part, entered, controls),
    before,
  );
}

const transition =
  /^(?:xfade|xfadeIn|clutch|clutchIn|anticipate|anticipateIn|interpolate|interpolateIn|jump|jumpIn'?|jumpMod'?|wait|wash|washIn)\s+(\d+|"[^"]*")[^$]*\$\s*([\s\S]*)$/;

function withPart(
  text: string,
  part: StatementPart,
  entered: string,
  controls: readonly string[],
): string {
  const own = entered.slice(part.start, part.end);
  if (part.kind === 'action' && /^(?:hush|panic)$/.test(part.name)) return withoutTracks(text);
  if (/^(?:once|asap)\b/.test(own)) return text;
  const [, id = '', pattern] = transition.exec(own) ?? [];
  if (pattern !== undefined) {
    const head = id.startsWith('"') ? `p ${id}` : `d${id}`;
    return withParts(text, `${head} $ ${pattern}`, controls);
  }
  const same = sameOf(text, part);
  if (same === undefined) return added(text, own);
  const inPlace = text.slice(0, same.start) + own + text.slice(same.end);
  // what it uses may be defined further down
  return hasErrors(evaluate(inPlace, { controls }).problems)
    ? added(without(text, same), own)
    : inPlace;
}

/** The statement that another one replaces. */
function sameOf(text: string, part: StatementPart): StatementPart | undefined {
  return statementParts(text).findLast((each) => {
    if (part.kind === 'track') return each.kind === 'track' && each.track === part.track;
    return part.kind === 'tempo' && each.kind === 'tempo';
  });
}

function withoutTracks(text: string): string {
  const track = statementParts(text).findLast(({ kind }) => kind === 'track');
  return track === undefined ? text : withoutTracks(without(text, track));
}

function without(text: string, { start, end }: StatementPart): string {
  return `${text.slice(0, start).trimEnd()}\n\n${text.slice(end).trimStart()}`.trim().concat('\n');
}

function added(text: string, statement: string): string {
  const before = text.trimEnd();
  return before === '' ? `${statement}\n` : `${before}\n\n${statement}\n`;
}
