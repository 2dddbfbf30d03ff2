import {
  failure,
  hasErrors,
  type Problem,
  problem,
  Rational,
  type Result,
  rational,
  success,
} from '../../base/index.ts';
import { type Command, checkCommand, type ServerOptions } from '../../scsynth/index.ts';
import { beginState, finish, setup, stage } from '../stage.ts';
import type { BufferUse, CycleSpan, Plan, StageNode, TimedMessage } from '../types.ts';

/** Messages of one bar, in order of time; bars count from 1. */
export interface Bar {
  readonly number: number;
  readonly messages: readonly TimedMessage[];
}

/** Everything that one server is told of a stretch of a song, its SynthDefs apart. */
export interface Score {
  readonly setup: readonly TimedMessage[];
  readonly bars: readonly Bar[];
  /** Samples that the server must hold before the first bar. */
  readonly buffers: readonly BufferUse[];
}

/** What is set on the master in place of the song's own, in dB. */
export interface MasterLevels {
  /** In front of its chain. */
  readonly gainDb: number;
  /** Behind it. */
  readonly trimDb: number;
}

/** Refused tracks that end the work by themselves. */
const enoughRefused = 2;

/** What belongs to a bar may be this much before it: seconds. */
const early = 1e-6;

/**
 * Stages a stretch of a song bar by bar. Problems: those of the stage, `scsynth.command` for what no
 * server could carry out, and `stage.samples-left-out` (a warning): notes whose samples the plan does
 * not know are not in the score.
 */
export function scoreOf(
  plan: Plan,
  cycles: CycleSpan,
  levels: MasterLevels,
  options: ServerOptions,
): Result<Score> {
  let state = beginState(cycles.begin);
  const first = setup(plan, state).map((message) => withLevels(plan, message, levels));
  const messages: TimedMessage[] = [];
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const buffers: BufferUse[] = [];
  for (const span of bars(cycles)) {
    const staged = stage(plan, state, span, enoughRefused);
    state = staged.state;
    problems.push(...staged.problems);
    if (hasErrors(problems)) return failure(unique(problems));
    messages.push(...staged.messages);
    buffers.push(...staged.buffers);
    for (const file of staged.unread) unread.add(file);
  }
  messages.push(...finish(plan, state));
  const commands = [...first, ...messages].flatMap((message) => message.commands);
  problems.push(...faults([...buffers.map(alloc), ...commands], options), ...leftOut(unread));
  if (hasErrors(problems)) return failure(unique(problems));
  // a note may be nudged before one of the bar ahead, so order comes last
  const ordered = messages.sort((a, b) => a.time - b.time);
  const divided = divide(plan, cycles, ordered);
  return success({ setup: first, bars: divided, buffers }, unique(problems));
}

function* bars({ begin, end }: CycleSpan): Generator<CycleSpan> {
  for (let from = begin; from.lt(end); ) {
    const next = from.floor().add(Rational.one).min(end);
    yield { begin: from, end: next };
    from = next;
  }
}

/** The master's levels are controls of its strip: of its synth, or of each where it is cut in series. */
function withLevels(plan: Plan, message: TimedMessage, levels: MasterLevels): TimedMessage {
  const master = plan.nodes.find(({ kind }) => kind === 'master');
  if (master === undefined || message.node !== master.name) return message;
  const change = (command: Command): Command => {
    if (command.op !== 'synth.new' || !isStrip(master, command)) return command;
    const { level = 0 } = command.controls;
    const own = typeof level === 'number' ? level : 0;
    const set = { gain: levels.gainDb, level: own + levels.trimDb };
    return { ...command, controls: { ...command.controls, ...set } };
  };
  return { ...message, commands: message.commands.map(change) };
}

function isStrip({ place }: StageNode, { id, target }: Command & { op: 'synth.new' }): boolean {
  return id === place.strip || target === place.strip;
}

function faults(commands: readonly Command[], options: ServerOptions): Problem[] {
  return commands.flatMap((command) => checkCommand(command, options) ?? []);
}

/** What a server does that reads a sample. */
function alloc({ id, sample: { frames, channels } }: BufferUse): Command {
  return { op: 'buffer.alloc', id, frames, channels };
}

function leftOut(files: ReadonlySet<string>): Problem[] {
  const [first, ...more] = files;
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const message = `Samples are left out of the SuperCollider program: ${first}${others}.`;
  const hint = 'Name a file with -o: they are written into a folder beside it.';
  return [problem('stage.samples-left-out', message, { severity: 'warning', hint })];
}

/** Puts messages where their time belongs; what is left after the last bar stays in it. */
function divide(plan: Plan, cycles: CycleSpan, messages: readonly TimedMessage[]): Bar[] {
  const zero = plan.tempo.secondsAt(cycles.begin);
  let next = 0;
  return [...bars(cycles)].map(({ begin, end }) => {
    const until = end.lt(cycles.end) ? plan.tempo.secondsAt(end) - zero - early : Infinity;
    const first = next;
    while (next < messages.length && (messages[next]?.time ?? 0) < until) next += 1;
    return {
      number: begin.floor().add(rational(1)).toNumber(),
      messages: messages.slice(first, next),
    };
  });
}

/** Equal Problems once: the same sound may be unknown in every bar. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [`${each.code}\n${each.message}`, each])).values()];
}
