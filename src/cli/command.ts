import type { Command } from 'commander';
import type { Result } from '../base/index.ts';
import type { Context } from './context.ts';

/** One line of a command's help: what to type, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What a command that worked has to say. */
export interface Reply {
  /** Printed on standard output, unless `--json` was asked for. */
  readonly text?: string;
  /** Printed as one JSON document with `--json`. */
  readonly json?: unknown;
  /** Shown after the result on standard error, for people only. */
  readonly note?: string;
  /** Exit status where it is not 0: a check that ran and did not hold. */
  readonly status?: number;
}

/** One command: its arguments and options, its examples, and what it does. */
export interface CommandModule {
  /** Declares arguments and options; `--json` and `--help` are added by the frame. */
  readonly declare: (command: Command) => void;
  readonly examples: readonly Example[];
  /**
   * Does the work. Problems are returned; wrong usage that the declaration cannot express is
   * reported with `command.error(...)`.
   */
  readonly run: (context: Context, command: Command) => Promise<Result<Reply>>;
}
