import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';

/** Runs that take longer than this say what took so long, milliseconds. */
const long = 120_000;
const slowestListed = 15;

/**
 * Says at the very end of a run what failed and with what message (tests, what should prepare or tidy up after
 * them, errors that nothing caught): where only the last lines of a long log are kept, they tell most. A long run
 * lists its slowest files before that.
 */
export class LastWords implements Reporter {
  readonly #failures: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.result().state !== 'failed') return;
    this.#failures.push(inWords(nameOf(test), test.result().errors ?? []));
  }

  onTestSuiteResult(suite: TestSuite): void {
    if (suite.errors().length > 0) this.#failures.push(inWords(nameOf(suite), suite.errors()));
  }

  onTestModuleEnd(module: TestModule): void {
    if (module.errors().length > 0) {
      this.#failures.push(inWords(module.relativeModuleId, module.errors()));
    }
  }

  onTestRunEnd(modules: readonly TestModule[], uncaught: readonly SerializedError[]): void {
    const words = [
      ...slowest(modules),
      ...this.#failures,
      ...uncaught.map((error) => inWords(`nothing caught (${error.name ?? 'error'})`, [error])),
    ];
    if (words.length === 0) return;
    // The summary of the run is printed after this; nothing is printed after the process.
    process.once('exit', () => {
      process.stdout.write(`\n${words.join('\n')}\n`);
    });
  }
}

function slowest(modules: readonly TestModule[]): readonly string[] {
  const durations = modules.map((each) => ({
    file: each.relativeModuleId,
    ms: each.diagnostic().duration,
  }));
  if (durations.reduce((sum, { ms }) => sum + ms, 0) < long) return [];
  return durations
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, slowestListed)
    .map(({ file, ms }) => `${(ms / 1000).toFixed(0).padStart(5)} s  ${file}`);
}

function nameOf(failed: TestCase | TestSuite): string {
  return `${failed.module.relativeModuleId} > ${failed.fullName}`;
}

function inWords(what: string, errors: readonly SerializedError[]): string {
  const messages = errors.map(({ message, stack }) => `${message.slice(0, 1000)}${place(stack)}`);
  return [`failed: ${what}`, ...messages].join('\n  ');
}

/** The first lines of where an error came from. */
function place(stack: string | undefined): string {
  const lines = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines
    .slice(0, 3)
    .map((line) => `\n    ${line.trim()}`)
    .join('');
}
