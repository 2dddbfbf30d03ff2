import { hasErrors, type Problem, problem } from '../base/index.ts';
import { type MiniKind, type Pattern, parseMini } from '../pattern/index.ts';
import { evaluate, placesOf } from '../tidal/index.ts';
import type { Context } from './context.ts';
import { type EventLine, eventLine, type SpanOf } from './event-lines.ts';
import { cyclesIn, type EventSource, eventsOfCycle } from './event-source.ts';
import type { CycleRange } from './options.ts';

/** Milliseconds that one row may take. */
const BUDGET_MS = 2000;

export interface BatchOptions {
  readonly cycles: CycleRange;
  /** Events a cycle that are kept. */
  readonly maxEvents: number;
  /** Whether events tell where they came from. */
  readonly spans: boolean;
  /** The time, in milliseconds from anywhere. */
  readonly now: () => number;
}

type Answer =
  | { readonly ok: true; readonly events: readonly EventLine[]; readonly truncated?: true }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Answers rows of JSON Lines on standard input, in order, each in an environment of its own. */
export async function answerBatch(context: Context, options: BatchOptions): Promise<void> {
  for await (const line of linesOf(context.input)) {
    if (line.trim() === '') continue;
    const { id, answer } = answerLine(line, options);
    await context.out.write(`${JSON.stringify({ id, ...answer })}\n`);
  }
}

async function* linesOf(input: Context['input']): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

interface Row {
  readonly id: unknown;
  readonly code: string;
  readonly mini: MiniKind | undefined;
}

function answerLine(line: string, options: BatchOptions): { id: unknown; answer: Answer } {
  const row = readRow(line);
  if ('problem' in row) return { id: row.id, answer: { ok: false, problems: [row.problem] } };
  return { id: row.id, answer: answerRow(row, options) };
}

function readRow(line: string): Row | { readonly id: unknown; readonly problem: Problem } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    const hint = 'Each line is an object: {"id":"1","code":"d1 $ s \\"bd\\""}.';
    return { id: null, problem: problem('events.json', 'This line is not JSON.', { hint }) };
  }
  const { id = null, code, kind, as } = Object(data);
  if (typeof code !== 'string') {
    return { id, problem: problem('events.row', 'A row needs `code`, a text.') };
  }
  if (kind === undefined || kind === 'tidal') return { id, code, mini: undefined };
  const mini = as ?? 'string';
  if (kind === 'mini' && (mini === 'string' || mini === 'note' || mini === 'number')) {
    return { id, code, mini };
  }
  const message = '`kind` is "mini" or absent, and `as` is "string", "note" or "number".';
  return { id, problem: problem('events.row', message) };
}

function answerRow({ code, mini }: Row, { cycles, maxEvents, spans, now }: BatchOptions): Answer {
  const end = now() + BUDGET_MS;
  const isOver = (): boolean => now() > end;
  const source = mini === undefined ? statements(code, isOver) : miniNotation(code, mini);
  if ('problems' in source) return { ok: false, problems: source.problems };
  const lines: EventLine[] = [];
  let truncated = false;
  for (const cycle of cyclesIn(cycles)) {
    const found = eventsOfCycle(source, cycle, { isOver, events: 1_000_000 });
    if (!found.ok) return { ok: false, problems: found.problems };
    truncated ||= found.value.length > maxEvents;
    const spanOf: SpanOf = (at, track) => source.spanOf(at, track, cycle);
    for (const each of found.value.slice(0, maxEvents)) {
      lines.push(eventLine(each, mini === undefined, spans ? spanOf : undefined));
    }
  }
  return { ok: true, events: lines, ...(truncated ? { truncated } : {}) };
}

type Source = EventSource | { readonly problems: readonly Problem[] };

function statements(code: string, isOver: () => boolean): Source {
  const { patterns, live, problems } = evaluate(code, { isOver });
  return hasErrors(problems)
    ? { problems }
    : { patterns: () => patterns, live, spanOf: spansIn(code) };
}

function miniNotation(code: string, kind: MiniKind): Source {
  const parsed = parseMini(code, kind);
  if (!parsed.ok) return { problems: parsed.problems };
  const patterns = new Map<string, Pattern<unknown>>([['d1', parsed.value]]);
  return { patterns: () => patterns, live: {}, spanOf: spansIn(code) };
}

function spansIn(code: string): EventSource['spanOf'] {
  const places = placesOf(code);
  return ({ start, end }) => places.span(start, end);
}
