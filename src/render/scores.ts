import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  failure,
  hasErrors,
  type Problem,
  type Rational,
  type Result,
  rational,
  success,
} from '../base/index.ts';
import type { SampleReader } from '../samples/index.ts';
import type { Command } from '../scsynth/index.ts';
import {
  type BufferUse,
  beginState,
  type CycleSpan,
  finish,
  type Plan,
  type Staged,
  type State,
  setup,
  stage,
} from '../stage/index.ts';
import type { SynthDefBytes } from './jobs.ts';
import { scoreLine } from './score-file.ts';

/** Cycles staged at once; between them the thread listens for Ctrl-C. */
const cyclesAtOnce = 8;

/** Refused tracks that end the work by themselves: each takes up to a third of a second. */
const enoughRefused = 2;

/** What one node's server is told, from the first frame to the last. */
export interface NodeScore {
  readonly file: string;
  /** SHA-256 of the file, of every SynthDef it names and of every sample it plays. */
  readonly digest: string;
  readonly synthdefs: readonly SynthDefBytes[];
  /** What its server's buffers hold; it is read when the server plays. */
  readonly buffers: readonly BufferUse[];
  /** How much there is to do, to start the longest first. */
  readonly commands: number;
}

/** The scores of all nodes of a part of a song. */
export interface Scores {
  readonly byNode: ReadonlyMap<string, NodeScore>;
  /** Notes that begin before a time, in seconds. */
  eventsBefore(seconds: number): number;
}

/**
 * Writes the score of every node into a folder. Problems: those of the stage, of which one error
 * ends the work, and of samples; warnings come with the scores.
 *
 * @throws what the file system says when the folder cannot be written.
 */
export async function writeScores(
  plan: Plan,
  cycles: CycleSpan,
  folder: string,
  reader: SampleReader,
  signal: AbortSignal | undefined,
): Promise<Result<Scores>> {
  const sheets = new Map(plan.nodes.map((node) => [node.name, new Sheet()]));
  const problems: Problem[] = [];
  let state = beginState(cycles.begin);
  for (const { time, node, commands } of setup(plan, state)) sheets.get(node)?.add(time, commands);
  for (const span of pieces(cycles)) {
    const staged = await stageSpan(plan, state, span, reader);
    state = staged.state;
    problems.push(...staged.problems);
    if (hasErrors(problems)) return failure(unique(problems));
    for (const { time, node, commands } of staged.messages) sheets.get(node)?.add(time, commands);
    for (const use of staged.buffers) sheets.get(use.node)?.buffers.push(use);
    await new Promise((resume) => setImmediate(resume));
    if (signal?.aborted) break;
  }
  for (const { time, node, commands } of finish(plan, state)) sheets.get(node)?.add(time, commands);
  const byNode = new Map<string, NodeScore>();
  for (const [index, node] of plan.nodes.entries()) {
    const file = join(folder, `${index}.jsonl`);
    byNode.set(node.name, await keep(plan, sheets.get(node.name) ?? new Sheet(), file));
  }
  const starts = [...sheets.values()].flatMap((sheet) => sheet.starts);
  const eventsBefore = (seconds: number): number => starts.filter((time) => time < seconds).length;
  return success({ byNode, eventsBefore }, unique(problems));
}

/** Stages a span, and once more when it plays samples that were not read before. */
async function stageSpan(
  plan: Plan,
  state: State,
  span: CycleSpan,
  reader: SampleReader,
): Promise<Staged> {
  const before = await reader.read([]);
  const withKnown = { ...plan, samples: { ...plan.samples, known: before.known } };
  const staged = stage(withKnown, state, span, enoughRefused);
  if (staged.unread.length === 0) return staged;
  const { known, problems } = await reader.read(staged.unread);
  const samples = { ...plan.samples, known };
  const again = stage({ ...plan, samples }, state, span, enoughRefused);
  return { ...again, problems: [...problems, ...again.problems] };
}

/** What is written to one node, put in order of time at the end. */
class Sheet {
  readonly defs = new Set<string>();
  readonly buffers: BufferUse[] = [];
  /** When each note begins. */
  readonly starts: number[] = [];
  readonly #lines: { readonly time: number; readonly text: string }[] = [];

  /** A note may be nudged before one of the span ahead, so order comes last. */
  inOrder(): readonly string[] {
    return this.#lines.sort((a, b) => a.time - b.time).map((line) => line.text);
  }

  add(time: number, commands: readonly Command[]): void {
    for (const command of commands) {
      if (command.op !== 'synth.new') continue;
      this.defs.add(command.def);
      if (command.def.startsWith('voice-')) this.starts.push(time);
    }
    this.#lines.push({ time, text: scoreLine({ time, commands }) });
  }
}

async function keep(plan: Plan, sheet: Sheet, file: string): Promise<NodeScore> {
  const lines = sheet.inOrder();
  const text = lines.join('');
  const hash = createHash('sha256').update(text);
  const synthdefs = synthDefsOf(plan, sheet.defs);
  for (const { bytes } of synthdefs) hash.update(bytes);
  for (const { id, sample } of sheet.buffers) hash.update(`buffer ${id} ${sample.id}\n`);
  await writeFile(file, text);
  return {
    file,
    digest: hash.digest('hex'),
    synthdefs,
    buffers: sheet.buffers,
    commands: lines.length,
  };
}

/** The SynthDefs of some names, in their order. */
export function synthDefsOf(plan: Plan, names: ReadonlySet<string>): readonly SynthDefBytes[] {
  return [...names].sort().flatMap((name) => {
    const def = plan.synthdef(name);
    return def === undefined ? [] : [{ name, bytes: def.bytes() }];
  });
}

/** Stretches of some cycles each. */
export function* pieces({ begin, end }: CycleSpan): Generator<CycleSpan> {
  let from: Rational = begin;
  while (from.lt(end)) {
    const next = from.add(rational(cyclesAtOnce)).min(end);
    yield { begin: from, end: next };
    from = next;
  }
}

/** Equal Problems once: the same sound may be unknown in every cycle. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((each) => [`${each.code}\n${each.message}`, each]));
  return [...seen.values()];
}
