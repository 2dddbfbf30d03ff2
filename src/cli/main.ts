import { createRequire } from 'node:module';
import { overview } from './overview.ts';

/**
 * Runs gabber as a program: arguments from the shell, results on standard output, all else on
 * standard error, and the exit status in `process.exitCode`.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const [first] = argv;
  if (first === undefined || (argv.length === 1 && isHelp(first))) {
    print(overview(version()));
    return;
  }
  if (argv.length === 1 && (first === '--version' || first === '-V')) {
    print(`${version()}\n`);
    return;
  }
  const { runProcess } = await import('./process.ts');
  process.exitCode = await runProcess(argv);
}

/** Writes a short text; why that is not possible is found out only when it is not. */
function print(text: string): void {
  process.stdout.on('error', async (error) => {
    const { brokenOutputText } = await import('./broken-output.ts');
    const said = brokenOutputText(error);
    if (said === undefined) return;
    process.exitCode = 1;
    process.stderr.write(said);
  });
  process.stdout.write(text);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

function version(): string {
  const about: { version: string } = createRequire(import.meta.url)('gabber/package.json');
  return about.version;
}
