import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Runs that take longer than this say what took so long, milliseconds. */
const long = 120_000;
const slowestListed = 15;

/**
 * Says at the very end of a run which tests failed and with what message: where only the last lines of a long
 * log are kept, they tell most. A long run lists its slowest files before that.
 */
export class LastWords implements Reporter {
  readonly #failed: TestCase[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.result().state === 'failed') this.#failed.push(test);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const words = [...slowest(modules), ...this.#failed.map(inWords)];
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

function inWords(test: TestCase): string {
  const messages = (test.result().errors ?? []).map(({ message }) => message.slice(0, 1000));
  return [`failed: ${test.module.relativeModuleId} > ${test.fullName}`, ...messages].join('\n  ');
}
