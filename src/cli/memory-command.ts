import { failure, problem, type Result, success } from '../base/index.ts';
import { type Fact, type Habits, isMemoryThere, type Memory, openMemory } from '../memory/index.ts';
import { findDirectories } from '../store/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';

/** What `gabber memory` is asked for. */
export interface MemoryRequest {
  readonly action: 'show' | 'edit' | 'forget';
  readonly number: number;
  readonly text: string;
  readonly all: boolean;
}

/** Shows, edits or erases what is remembered. Problems: those of opening it, `memory.no-entry`, `memory.failed`. */
export async function runMemory(request: MemoryRequest, context: Context): Promise<Result<Reply>> {
  const folder = findDirectories(context.env).data;
  if (!(await isMemoryThere(folder))) return ofNothing(request);
  const opened = await openMemory(folder);
  if (!opened.ok) return opened;
  const memory = opened.value;
  try {
    const done = act(request, memory);
    return done.ok ? success(done.value, opened.problems) : done;
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : 'it is gone';
    return failure([problem('memory.failed', `The memory cannot be used: ${why}`)]);
  } finally {
    memory.close();
  }
}

function ofNothing({ action, number, all }: MemoryRequest): Result<Reply> {
  const isMissing = action === 'edit' || (action === 'forget' && !all);
  return isMissing ? noEntry(number) : shown([], { songs: 0 });
}

function act({ action, number, text, all }: MemoryRequest, memory: Memory): Result<Reply> {
  if (action === 'edit' && !memory.edit(number, text)) return noEntry(number);
  if (action === 'forget' && all) memory.forgetAll();
  else if (action === 'forget' && !memory.forget(number)) return noEntry(number);
  return shown(memory.facts(), memory.habits());
}

function noEntry(number: number): Result<never> {
  const hint = '`gabber memory show` lists the entries with their numbers.';
  return failure([problem('memory.no-entry', `There is no entry ${number}.`, { hint })]);
}

/** All that is known, an entry a line. */
function shown(facts: readonly Fact[], habits: Habits): Result<Reply> {
  const width = Math.max(0, ...facts.map(({ id }) => String(id).length));
  const lines = facts.map((fact) => `${String(fact.id).padStart(width)}  ${factText(fact)}`);
  const { songs, bpm, key } = habits;
  const usual = [bpm === undefined ? [] : `${bpm} bpm`, key ?? []].flat().join(', ');
  const habit =
    songs === 0 ? [] : [`Usual in ${songs === 1 ? 'one song' : `${songs} songs`}: ${usual}`];
  const all = [...lines, ...habit];
  const text =
    all.length === 0 ? 'Nothing is remembered.\n' : all.map((each) => `${each}\n`).join('');
  return success({ text, json: { facts, habits } });
}

function factText({ kind, text, value }: Fact): string {
  if (kind === 'word') return `“${text}” is the ${value}`;
  return kind === 'preference' ? `you ${value} ${text}` : text;
}
