import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { withoutSecrets } from './clean-text.ts';
import { failureOf, ModelFailure } from './failures.ts';
import type { Model, ModelAnswer, ModelRequest } from './model.ts';

/** How often a question is asked, and how long is waited between. */
const mostTries = 3;
const firstWait = 0.5;
const longestWait = 15;

/** Time and chance, so that tests need not wait. */
export interface Patience {
  /** Waits; rejects when the signal aborts. */
  readonly sleep: (seconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * Asks a model, again after failures that pass: twice as long is waited each time, half of it by chance, and as long
 * as the server says where it does; where it wants more than 15 seconds the answer is given up.
 *
 * Problems: `model.key`, `model.busy`, `model.overloaded`, `model.server`, `model.timeout`, `model.connection`,
 * `model.cut`, `model.answer`, `model.refused`, `model.package`, `model.stopped`. None repeats a key.
 */
export async function askModel(
  model: Model,
  request: ModelRequest,
  patience: Patience,
): Promise<Result<ModelAnswer>> {
  for (let tried = 1; ; tried += 1) {
    try {
      return success(await inTime(model, request));
    } catch (error) {
      const failed = failureOf(error);
      const wait = waitOf(failed, tried, patience.random);
      if (wait === undefined) return failure([told(failed, model)]);
      const isSlept = await slept(patience.sleep(wait, request.signal));
      if (!isSlept) return failure([told(new ModelFailure('stopped', ''), model)]);
    }
  }
}

/** Seconds until the next try; undefined for none. */
function waitOf(failed: ModelFailure, tried: number, random: () => number): number | undefined {
  if (!failed.isPassing || tried >= mostTries) return undefined;
  const usual = firstWait * 2 ** (tried - 1) * (0.5 + random() / 2);
  const wait = Math.max(usual, failed.retryAfter ?? 0);
  return wait > longestWait ? undefined : wait;
}

async function slept(sleep: Promise<void>): Promise<boolean> {
  try {
    await sleep;
    return true;
  } catch {
    return false;
  }
}

/** Asks once, and ends the request when its time is over or the person stops it. */
async function inTime(model: Model, request: ModelRequest): Promise<ModelAnswer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), model.timeout);
  const { signal } = request;
  const either = signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]);
  try {
    return await endedBy(either, model.ask({ ...request, signal: either }));
  } catch (error) {
    if (signal?.aborted === true) throw new ModelFailure('stopped', 'It was stopped.');
    if (late.signal.aborted) {
      throw new ModelFailure('timeout', `It took longer than ${model.timeout / 1000} s.`);
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** The answer, or a rejection as soon as the signal aborts: a library may notice it late. */
function endedBy<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('aborted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const reasons = {
  key: 'does not take the key',
  busy: 'is asked too often',
  overloaded: 'is overloaded',
  server: 'has an error of its own',
  timeout: 'did not answer in time',
  connection: 'cannot be reached',
  cut: 'broke off its answer',
  answer: 'gave an answer that cannot be read',
  refused: 'refused the request',
  package: 'needs a package that is not installed',
  stopped: 'was stopped',
} as const;

function told({ kind, message }: ModelFailure, { name, secret }: Model): Problem {
  const hint = withoutSecrets(message, secret);
  return problem(`model.${kind}`, `${name} ${reasons[kind]}.`, {
    severity: 'warning',
    ...(hint !== '' && { hint }),
  });
}
