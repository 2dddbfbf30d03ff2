import { failure, problem, type Seconds, success } from '../base/index.ts';
import { checkCommand } from './check-command.ts';
import type { Command } from './commands.ts';
import { describeCommand } from './describe-command.ts';
import { type ServerOptions, serverOptions } from './options.ts';
import { type Server, ServerListeners } from './server.ts';

/** One `send`, as it was made. */
export interface TranscriptEntry {
  /** Seconds of the server's clock; undefined for what was sent without a time. */
  readonly time: Seconds | undefined;
  readonly commands: readonly Command[];
}

/** A server that plays nothing and remembers what it was told. */
export interface Transcript extends Server {
  /** All that was sent, in the order of sending. */
  readonly entries: readonly TranscriptEntry[];
  /** The entries as text, a command a line behind its time. */
  text(): string;
}

/**
 * A server for tests and for looking at what would be sent. It checks commands as every server does,
 * and knows which SynthDefs were sent: a note without its SynthDef fails here as it would there.
 *
 * @throws RangeError for options out of range
 * @example
 * makeTranscript().text() // => ''
 */
export function makeTranscript(changes: Partial<ServerOptions> = {}): Transcript {
  const options = serverOptions(changes);
  const entries: TranscriptEntry[] = [];
  const synthDefs = new Set<string>();
  const listeners = new ServerListeners();
  const now = () => entries.findLast(({ time }) => time !== undefined)?.time ?? 0;
  const check = (command: Command): void => {
    if (command.op === 'synthdef.load') synthDefs.add(command.name);
    if (command.op === 'synthdef.free') synthDefs.delete(command.name);
    const wrong = checkCommand(command, options) ?? missingSynthDef(command, synthDefs);
    if (wrong !== undefined) listeners.tell({ kind: 'fail', problem: wrong });
  };
  return {
    options,
    entries,
    send(time, commands) {
      entries.push({ time, commands });
      commands.forEach(check);
    },
    sync: async () => success(undefined),
    status: async () =>
      success({
        time: now(),
        ugens: 0,
        synths: 0,
        groups: 0,
        synthDefs: synthDefs.size,
      }),
    now,
    readBuffer: async (id) => failure([noSamples(id)]),
    quit: async () => {},
    listen: (listener) => listeners.add(listener),
    text: () => entries.flatMap(linesOf).join(''),
  };
}

function missingSynthDef(command: Command, synthDefs: ReadonlySet<string>) {
  if (command.op !== 'synth.new' || synthDefs.has(command.def)) return undefined;
  const message = `${describeCommand(command)}: there is no SynthDef "${command.def}"`;
  return problem('scsynth.fail', message);
}

function noSamples(id: number) {
  return problem('scsynth.buffer', `Buffer ${id} holds no samples: a transcript plays nothing.`);
}

function linesOf({ time, commands }: TranscriptEntry): string[] {
  const when = time === undefined ? 'now' : time.toFixed(6);
  return commands.map((command) => `${when.padStart(12)}  ${describeCommand(command)}\n`);
}
