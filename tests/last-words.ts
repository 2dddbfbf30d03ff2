import type { Reporter, TestCase } from 'vitest/node';

/**
 * Says at the very end of a run which tests failed and with what message: where only the last lines of a long
 * log are kept, they tell most.
 */
export class LastWords implements Reporter {
  readonly #failed: TestCase[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.result().state === 'failed') this.#failed.push(test);
  }

  onTestRunEnd(): void {
    if (this.#failed.length === 0) return;
    // The summary of the run follows reporters that came before; this is the last of them.
    process.once('exit', () => {
      process.stdout.write(`\n${this.#failed.map(inWords).join('\n')}\n`);
    });
  }
}

function inWords(test: TestCase): string {
  const messages = (test.result().errors ?? []).map(({ message }) => message.slice(0, 1000));
  return [`failed: ${test.module.relativeModuleId} > ${test.fullName}`, ...messages].join('\n  ');
}
