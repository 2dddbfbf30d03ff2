import { type Problem, problem } from '../base/index.ts';

/**
 * The Problem for an exception that nothing foresaw. The stack is shown only with GABBER_DEBUG=1:
 * it helps who mends gabber, and nobody else.
 *
 * @example internalProblem(new Error('x'), {}).code // => 'internal'
 */
export function internalProblem(
  error: unknown,
  env: Readonly<Record<string, string | undefined>>,
): Problem {
  const said = error instanceof Error ? error.message : String(error);
  if (env['GABBER_DEBUG'] === '1') {
    const stack = error instanceof Error ? (error.stack ?? said) : said;
    return problem('internal', `Something went wrong inside gabber: ${said}`, { hint: stack });
  }
  const firstLine = said.split('\n', 1)[0] ?? '';
  return problem('internal', `Something went wrong inside gabber: ${firstLine}`, {
    hint: 'This is a defect of gabber, not of your input. GABBER_DEBUG=1 shows where it happened.',
  });
}
