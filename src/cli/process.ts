import { writeSync } from 'node:fs';
import { formatJson, formatTerminal } from '../base/index.ts';
import { brokenOutputText } from './broken-output.ts';
import type { Context, Output } from './context.ts';
import { internalProblem } from './internal.ts';
import { run } from './run.ts';

const statusAfter = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs one command line with the real process around it. Resolves with the exit status. */
export async function runProcess(argv: readonly string[]): Promise<number> {
  let interruptedWith: number | undefined;
  const controller = new AbortController();
  const interrupt = (status: number): void => {
    if (interruptedWith !== undefined) process.exit(status);
    interruptedWith = status;
    controller.abort();
  };
  let listening = false;
  const context: Context = {
    cwd: process.cwd(),
    env: process.env,
    input: process.stdin,
    out: streamOutput(process.stdout),
    err: streamOutput(process.stderr),
    color: wantsColor(process.stderr, process.env),
    terminal: process.stderr.isTTY === true,
    ...(process.stdin.isTTY === true && process.stderr.isTTY === true
      ? { console: { input: process.stdin, output: process.stderr } }
      : {}),
    columns: process.stderr.columns ?? 80,
    sources: new Map(),
    interruption() {
      if (!listening) {
        listening = true;
        for (const [signal, status] of Object.entries(statusAfter)) {
          process.on(signal, () => interrupt(status));
        }
      }
      return controller.signal;
    },
  };
  let isBroken = false;
  process.stdout.on('error', (error) => {
    if (isBroken) return;
    isBroken = true;
    const text = brokenOutputText(error);
    if (text !== undefined) writeSync(2, text);
    const status = text === undefined ? 0 : 1;
    if (listening) interrupt(status);
    else process.exit(status);
  });
  process.on('uncaughtException', (error) => endWithInternal(error, argv, context));
  const status = await run(argv, context);
  return interruptedWith ?? status;
}

/** Colours only on a terminal, and never against NO_COLOR (https://no-color.org). */
function wantsColor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  const refused = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return !refused && env['TERM'] !== 'dumb' && stream.isTTY === true;
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  return {
    write(text) {
      return new Promise((resolve) => {
        if (stream.write(text)) return resolve();
        // Whichever comes first: what is written to a stream that broke is lost.
        const go = (): void => {
          stream.off('drain', go).off('error', go);
          resolve();
        };
        stream.on('drain', go).on('error', go);
      });
    },
  };
}

/** The last resort: something was thrown where nobody could catch it. */
function endWithInternal(error: unknown, argv: readonly string[], context: Context): never {
  const problems = [internalProblem(error, context.env)];
  if (argv.includes('--json')) writeSync(1, `${formatJson(problems)}\n`);
  else writeSync(2, formatTerminal(problems));
  process.exit(1);
}
