import type { Command } from 'commander';
import { failure, hasErrors, type Result, success } from '../../base/index.ts';
import type { CommandModule, Reply } from '../command.ts';
import type { Context } from '../context.ts';
import type { SpanOf, TrackEvent } from '../event-lines.ts';
import type { EventSource } from '../event-source.ts';
import { type CycleRange, cyclesOption, numberOption } from '../options.ts';

interface EventsOptions {
  readonly evaluate?: string;
  readonly cycles: CycleRange;
  readonly jsonl?: true;
  readonly json?: true;
  readonly maxEvents: number;
  readonly spans?: true;
}

/** `gabber events [file]` */
export const eventsCommand: CommandModule = {
  declare: (command) => {
    const most = numberOption({ min: 1, max: 1_000_000, whole: true });
    command
      .argument('[file]', 'a song (.yaml, .json) or Tidal code (.tidal), or - for standard input')
      .option('-e, --evaluate <code>', 'Tidal code; a bare expression is d1')
      .option('--cycles <a..b>', 'from cycle A up to, not including, B', cyclesOption, {
        from: 0,
        to: 1,
      })
      .option('--spans', 'with --json or --jsonl: the places that each event came from')
      .option('--jsonl', 'answer {"id","code"} lines of standard input, one by one')
      .option('--max-events <n>', 'events a cycle that --jsonl keeps', most, 2000);
  },
  examples: [
    { line: 'gabber events -e \'s "bd*4 [sn cp]"\'', does: 'what a pattern plays' },
    { line: 'gabber events set.tidal --cycles 8..12', does: 'four cycles of a set' },
    { line: 'gabber events song.yaml --json', does: 'one event a line, exact fractions' },
    { line: 'gabber events set.tidal --json --spans', does: 'what to light up in an editor' },
    { line: 'gabber events --jsonl --cycles 0..4 < rows', does: 'many statements at once' },
  ],
  run: async (context, command) => {
    const options = command.opts<EventsOptions>();
    const [file] = command.args;
    checkUsage(command, file, options);
    if (options.jsonl === true) return batch(context, options);
    return file === undefined
      ? show(await fromText(options.evaluate ?? ''), context, options)
      : show(await fromFile(file, context), context, options);
  },
};

function checkUsage(command: Command, file: string | undefined, options: EventsOptions): void {
  const sources = [file, options.evaluate, options.jsonl].filter((each) => each !== undefined);
  if (sources.length === 0) command.error('error: give a file, -e with code, or --jsonl');
  if (sources.length > 1) command.error('error: a file, -e and --jsonl exclude each other');
  if (options.spans && !options.json && !options.jsonl) {
    command.error('error: --spans goes with --json or --jsonl');
  }
}

async function batch(context: Context, options: EventsOptions): Promise<Result<Reply>> {
  const { answerBatch } = await import('../events-batch.ts');
  const { cycles, maxEvents, spans = false } = options;
  await answerBatch(context, { cycles, maxEvents, spans, now: () => performance.now() });
  return success({});
}

async function fromText(text: string): Promise<Result<EventSource>> {
  const { tidalEvents } = await import('../event-source.ts');
  return tidalEvents({ name: '-e', text });
}

async function fromFile(file: string, context: Context): Promise<Result<EventSource>> {
  const { openEvents } = await import('../event-source.ts');
  return openEvents(file, context);
}

/** Prints cycle by cycle, so that a long range neither waits nor fills the memory. */
async function show(
  opened: Result<EventSource>,
  context: Context,
  { cycles, json, spans, evaluate }: EventsOptions,
): Promise<Result<Reply>> {
  if (evaluate !== undefined) context.sources.set('-e', evaluate);
  if (!opened.ok) return opened;
  const { cyclesIn, eventsOfCycle } = await import('../event-source.ts');
  const { eventLine } = await import('../event-lines.ts');
  const { eventsText } = await import('../events-text.ts');
  for (const cycle of cyclesIn(cycles)) {
    const found = eventsOfCycle(opened.value, cycle);
    if (!found.ok) return failure(found.problems);
    const spanOf: SpanOf = (at, track) => opened.value.spanOf(at, track, cycle);
    const line = (each: TrackEvent) => eventLine(each, true, spans && spanOf);
    const text = json
      ? found.value.map((each) => `${JSON.stringify(line(each))}\n`).join('')
      : eventsText(cycle, found.value);
    if (text !== '') await context.out.write(text);
  }
  return success({ status: hasErrors(opened.problems) ? 1 : 0 }, opened.problems);
}
