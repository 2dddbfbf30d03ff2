import { type Problem, problem } from '../../base/index.ts';
import { readNotFinite } from '../not-finite.ts';

/** Lines that say nothing new: greetings, what `/fail` reports too, limits of views not used here. */
const noise: readonly RegExp[] = [
  /^\s*$/,
  /^[^\x20-\x7e]/,
  /^\s*v\d+\.\d+\.\d+ \(scsynth/,
  /^\s*\d+kHz \d+ch/,
  /scsynth ready/,
  /^FAILURE IN SERVER/,
  /^\*\*\* ERROR: SynthDef .* not found/,
  /^\[(Node|Graph)_New\] ERROR/,
  /^\[NodeTree\]/,
  /^ERROR: UGen '.*' not installed/,
  /^exception in GraphDef_Recv/,
];

/**
 * What a line of the engine's log means: an error or a warning as a Problem, nothing for the rest.
 *
 * @example readLogLine('/b_alloc: memory allocation failed')?.severity // => 'error'
 */
export function readLogLine(raw: string): Problem | undefined {
  const line = raw.replaceAll('\0', '').trim();
  if (noise.some((pattern) => pattern.test(line))) return undefined;
  if (line.startsWith('LATE')) {
    return problem('scsynth.late', `The engine carried out commands late: ${line}`);
  }
  const notFinite = readNotFinite(line);
  if (notFinite !== undefined) return notFinite;
  const isError = /error|fail|exceeded|not found|too large|overflow|invalid/i.test(line);
  return problem('scsynth.log', `scsynth: ${line}`, { severity: isError ? 'error' : 'warning' });
}
