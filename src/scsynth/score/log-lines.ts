import { type Problem, problem } from '../../base/index.ts';
import { message, text } from '../../osc/index.ts';
import { failProblem } from '../fail.ts';
import { readNotFinite } from '../not-finite.ts';

/** Lines that say nothing new: greetings, counts, what a `FAILURE` line says again. */
const noise: readonly RegExp[] = [
  /^\s*$/,
  /^Found \d+ LADSPA plugins/,
  /^start time /,
  /^nextOSCPacket /,
  /^\*\*\* ERROR: SynthDef .* not found/,
  /^exception in GraphDef_Recv/,
  /^terminate called/,
];

/**
 * What a line that `scsynth -N` prints means: a Problem, or nothing.
 *
 * @param defs names of the SynthDefs that were loaded
 * @example
 * readScoreLine('FAILURE IN SERVER /n_set Node 5 not found', new Set())?.message
 * // => '/n_set: Node 5 not found'
 */
export function readScoreLine(raw: string, defs: ReadonlySet<string>): Problem | undefined {
  const line = raw.trim();
  if (noise.some((pattern) => pattern.test(line))) return undefined;
  const failed = /^FAILURE IN SERVER (\S+)\s*(.*)$/.exec(line);
  if (failed !== null) {
    return failProblem(message('/fail', text(failed[1] ?? ''), text(failed[2] ?? '')), [], defs);
  }
  const ugen = /UGen '(\w+)' not installed/.exec(line)?.[1];
  if (ugen !== undefined) return missingUgen(ugen);
  const notFinite = readNotFinite(line);
  if (notFinite !== undefined) return notFinite;
  const isError = /error|exception|fail|exceeded|not found|couldn't|invalid/i.test(line);
  return problem('scsynth.log', `scsynth: ${line}`, { severity: isError ? 'error' : 'warning' });
}

function missingUgen(name: string): Problem {
  return problem('scsynth.missing-ugen', `This scsynth has no UGen ${name}.`, {
    hint: 'Install its plugin (Debian: apt-get install sc3-plugins-server), or use --engine embedded.',
  });
}
