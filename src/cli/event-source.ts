import {
  failure,
  hasErrors,
  type Problem,
  problem,
  type Result,
  rational,
  type Span,
  statementSpan,
  success,
} from '../base/index.ts';
import { type LiveControls, type Pattern, queryWithin, type SourceSpan } from '../pattern/index.ts';
import type { Evaluated, SessionOptions } from '../tidal/index.ts';
import type { Context } from './context.ts';
import { compareEvents, type TrackEvent } from './event-lines.ts';
import { readSource, type SourceText } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { planPlacedSong } from './open-song.ts';
import type { CycleRange } from './options.ts';
import { type RegistryOf, registryFor } from './synthdef-places.ts';

/** What can be asked for the events of a cycle. */
export interface EventSource {
  /** Patterns that play in a cycle, by track. */
  patterns(cycle: number): ReadonlyMap<string, Pattern<unknown>>;
  readonly live: LiveControls;
  /** A Problem that shows while a track is asked, with its place. */
  readonly place?: (problem: Problem, track: string, cycle: number) => Problem;
  /** Where what a track's event of a cycle came from stands in the file. */
  readonly spanOf: (source: SourceSpan, track: string, cycle: number) => Span;
}

/** Opens a song (YAML, JSON, `.tidal`, or `-` for any of them) to be asked for events. */
export async function openEvents(file: string, context: Context): Promise<Result<EventSource>> {
  const source = await readSource(file, context);
  if (!source.ok) return source;
  const isSong = file === '-' ? isSongText(source.value.text) : /\.(ya?ml|json)$/i.test(file);
  if (!isSong) return tidalEvents(source.value);
  // what an engine lacks is of no matter to events
  return songEvents(source.value, registryFor(file, context, 'native'));
}

async function songEvents(source: SourceText, registry: RegistryOf): Promise<Result<EventSource>> {
  const placed = await planPlacedSong(source, { registry });
  if (!placed.ok) return placed;
  const { plan, positions } = placed.value;
  const { isAudible, patternPath, sectionAt } = await import('../stage/index.ts');
  const tracks = plan.tracks.filter(({ name }) => isAudible(plan, name));
  const patterns = (cycle: number): ReadonlyMap<string, Pattern<unknown>> => {
    const section = sectionAt(plan, rational(cycle));
    const heard = tracks.filter(({ name, muted }) =>
      section === undefined ? !muted : section.plays.has(name),
    );
    return new Map(
      heard.map(({ name, pattern }) => [name, section?.patterns.get(name) ?? pattern]),
    );
  };
  const place = (each: Problem, name: string, cycle: number): Problem => {
    const track = tracks.find((one) => one.name === name);
    if (track === undefined) return each;
    return plan.locate(each, patternPath(plan, sectionAt(plan, rational(cycle)), track));
  };
  const spanOf: EventSource['spanOf'] = ({ start, end }, name, cycle) => {
    const track = tracks.find((one) => one.name === name);
    if (track === undefined) return positions.locate([]);
    const path = patternPath(plan, sectionAt(plan, rational(cycle)), track);
    return positions.locateText(path, start, end);
  };
  return success({ patterns, live: {}, place, spanOf }, placed.problems);
}

/** Statements, or one expression, to be asked for events. */
export async function tidalEvents({ name, text }: SourceText): Promise<Result<EventSource>> {
  const { evaluate, placesOf } = await import('../tidal/index.ts');
  const evaluated = await withParameters(text, (options) => evaluate(text, options));
  const problems = evaluated.problems.map((each): Problem => ({ ...each, file: name }));
  if (hasErrors(problems) && evaluated.patterns.size === 0) return failure(problems);
  const { patterns, live } = evaluated;
  const place = (each: Problem, track: string): Problem => ({
    ...each,
    file: name,
    span: each.span ?? statementSpan(text, track),
  });
  const places = placesOf(text);
  const spanOf = ({ start, end }: SourceSpan): Span => places.span(start, end);
  return success({ patterns: () => patterns, live, place, spanOf }, problems);
}

/** Evaluates; if a name is unknown, again with the parameters of all instruments as names. */
async function withParameters(
  text: string,
  evaluate: (options: SessionOptions) => Evaluated,
): Promise<Evaluated> {
  const first = evaluate({});
  if (!first.problems.some((each) => each.code === 'tidal.unknown-name')) return first;
  const { instruments } = await import('../../synthdefs/index.ts');
  const names = instruments.flatMap(({ parameters }) => Object.keys(parameters));
  return text.length === 0 ? first : evaluate({ controls: [...new Set(names)] });
}

export interface CollectLimits {
  /** Events of one track in one cycle that are refused as too many. */
  readonly events?: number;
  readonly steps?: number;
  readonly isOver?: () => boolean;
}

/** Onsets of a track in a cycle that are refused as too many. */
const MOST_ONSETS = 10_000;

/** The events of one cycle, in order. */
export function eventsOfCycle(
  source: EventSource,
  cycle: number,
  limits: CollectLimits = {},
): Result<TrackEvent[]> {
  const found: TrackEvent[] = [];
  const options = { ...limits, controls: source.live };
  for (const [track, pattern] of source.patterns(cycle)) {
    const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1), options);
    const placed = (each: Problem): Problem => source.place?.(each, track, cycle) ?? each;
    if (!answer.ok) return failure(answer.problems.map(placed));
    const onsets =
      limits.events === undefined ? answer.value.filter((each) => each.hasOnset).length : 0;
    if (onsets > MOST_ONSETS) return failure([placed(tooMany(track, onsets))]);
    for (const event of answer.value) found.push({ track, event });
  }
  return success(found.sort(compareEvents));
}

function tooMany(track: string, onsets: number): Problem {
  const message = `${track} makes ${onsets} notes in a cycle; ${MOST_ONSETS} is the limit.`;
  const hint = 'Look for a large number after * or ! or in fast.';
  return problem('pattern.too-dense', message, { hint });
}

/** Each cycle of a range, asked for by itself. */
export function* cyclesIn({ from, to }: CycleRange): Iterable<number> {
  for (let cycle = from; cycle < to; cycle += 1) yield cycle;
}
