import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../../src/cli/context.ts';
import { run } from '../../../src/cli/run.ts';

/** What a command line printed, and its exit status. */
export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line inside the test, with texts in place of the standard streams. */
export async function gabber(
  argv: readonly string[],
  { input = '', env, ...changes }: Partial<Omit<Context, 'input'>> & { input?: string } = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const collect = (stream: 'out' | 'err') => ({
    write: async (text: string | Uint8Array) => {
      written[stream] += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
  });
  const context: Context = {
    cwd: process.cwd(),
    // what a test does is nothing to remember of whoever runs it
    env: { GABBER_DATA_DIR: join(tmpdir(), `gabber-no-data-${process.pid}`), ...env },
    input: one(input),
    out: collect('out'),
    err: collect('err'),
    color: false,
    terminal: false,
    columns: 100,
    sources: new Map(),
    interruption: () => new AbortController().signal,
    ...changes,
  };
  const status = await run(argv, context);
  return { status, ...written };
}

async function* one(text: string): AsyncGenerator<string> {
  if (text !== '') yield text;
}
