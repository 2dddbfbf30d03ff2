import { formatTerminal } from '../base/index.ts';
import { fileProblem, systemCode } from '../store/index.ts';

/**
 * What to print when standard output can no longer be written, or undefined where there is nothing
 * to say: a reader that went away (`gabber events … | head`) has read enough.
 *
 * @throws the error itself where the system did not make it
 */
export function brokenOutputText(error: unknown): string | undefined {
  if (systemCode(error) === 'EPIPE') return undefined;
  const { file: _, ...said } = fileProblem(error, 'standard output', 'write');
  return formatTerminal([said]);
}
