import { appendFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  failure,
  type Problem,
  problem,
  Rational,
  type Result,
  rationalFromText,
  success,
} from '../../base/index.ts';
import type { Moment } from '../../live/index.ts';
import { fileProblem, makeFolder, readText, writeAtomic } from '../../store/index.ts';

/** How an evening begins: with it the log can be played again although files have changed. */
export interface LogHead {
  readonly format: 'gabber-live-1';
  /** The song or set, as it is called. */
  readonly file?: string;
  readonly text?: string;
  readonly bpm?: number;
}

/** Something that was entered. */
export interface LogEntry {
  readonly line: string;
  /** When it happened: cycles that were played by then, and the cycle of the song. */
  readonly moment: Moment;
  /** Seconds since all began. */
  readonly time: number;
  /** What plain words came to: done again as it is, whoever was asked then. */
  readonly edits?: readonly unknown[];
  /** Whether something was wrong, so that nothing happened. */
  readonly failed?: true;
}

const mostBytes = 50_000_000;

/** Writes down what was entered, line by line, so that little is lost when the machine goes down. */
export class LiveLog {
  readonly file: string;
  #isBroken = false;
  readonly #tell: (problem: Problem) => void;

  private constructor(file: string, tell: (problem: Problem) => void) {
    this.file = file;
    this.#tell = tell;
  }

  /** Begins a log. Problem: `file.write`. */
  static async begin(
    file: string,
    head: LogHead,
    tell: (problem: Problem) => void,
  ): Promise<Result<LiveLog>> {
    try {
      await makeFolder(dirname(file));
    } catch (error) {
      return failure([fileProblem(error, dirname(file), 'write')]);
    }
    const written = await writeAtomic(file, `${JSON.stringify(head)}\n`);
    return written.ok ? success(new LiveLog(file, tell)) : written;
  }

  /** Adds an entry. Where the disk is full the music goes on without a log, and that is told once. */
  add({ line, moment, time, edits, failed }: LogEntry): void {
    const { played, cycle } = moment;
    const row = { at: played.toString(), cycle: cycle.toString(), time, line, edits, failed };
    try {
      if (!this.#isBroken) appendFileSync(this.file, `${JSON.stringify(row)}\n`);
    } catch (error) {
      this.#isBroken = true;
      this.#tell({ ...fileProblem(error, this.file, 'write'), severity: 'warning' });
    }
  }
}

/** Reads a log to play it again. Problems: those of the file, `live.log`. */
export async function readLog(
  file: string,
): Promise<Result<{ readonly head: LogHead; readonly entries: readonly LogEntry[] }>> {
  const read = await readText(file, mostBytes);
  if (!read.ok) return read;
  const rows = read.value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(parsed);
  const [head, ...rest] = rows;
  if (head?.['format'] !== 'gabber-live-1') return failure([noLog(file, 1)]);
  const entries: LogEntry[] = [];
  for (const [index, row] of rest.entries()) {
    const entry = entryOf(row);
    if (entry === undefined) return failure([noLog(file, index + 2)]);
    entries.push(entry);
  }
  return success({ head: head as unknown as LogHead, entries });
}

type Row = Readonly<Record<string, unknown>>;

function parsed(line: string): Row | undefined {
  try {
    return Object(JSON.parse(line)) as Row;
  } catch {
    return undefined;
  }
}

function entryOf(row: Row | undefined): LogEntry | undefined {
  const played = rationalFromText(String(row?.['at']));
  const cycle = rationalFromText(String(row?.['cycle']));
  const line = row?.['line'];
  if (played === undefined || cycle === undefined || typeof line !== 'string') return undefined;
  const failed = row?.['failed'] === true ? { failed: true as const } : {};
  const moment = { played: played.max(Rational.zero), cycle };
  const edits = Array.isArray(row?.['edits']) ? { edits: row['edits'] as unknown[] } : {};
  return { line, moment, time: Number(row?.['time'] ?? 0), ...edits, ...failed };
}

function noLog(file: string, line: number): Problem {
  const message = `This is no log of \`gabber live\`: line ${line} cannot be read.`;
  const span = { line, column: 1, endLine: line, endColumn: 2 };
  const hint = '`gabber live` says at its end where its log is.';
  return problem('live.log', message, { file, span, hint });
}
