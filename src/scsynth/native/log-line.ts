import { type Problem, problem, type Seconds } from '../../base/index.ts';
import { readNotFinite } from '../not-finite.ts';

/** What a line that scsynth prints while it runs means. */
export type LogLine =
  | { readonly kind: 'late'; readonly by: Seconds }
  | { readonly kind: 'fail'; readonly problem: Problem };

/** Errors that a reply tells as well, or that a line before them told. */
const told = /^(FAILURE IN SERVER|\*\*\* ERROR: SynthDef \S+ not found|exception in GraphDef_Recv)/;

/**
 * Reads a line of scsynth's log; undefined for what says nothing new.
 *
 * @example readLogLine('late 0.012000000') // => { kind: 'late', by: 0.012 }
 */
export function readLogLine(line: string): LogLine | undefined {
  const late = /^late (\d+\.\d+)/.exec(line)?.[1];
  if (late !== undefined) return { kind: 'late', by: Number(late) };
  const ugen = /UGen '(.+)' not installed/.exec(line)?.[1];
  if (ugen !== undefined) return { kind: 'fail', problem: missingUGen(ugen) };
  const notFinite = readNotFinite(line);
  if (notFinite !== undefined) return { kind: 'fail', problem: notFinite };
  if (told.test(line) || !/error|exception|alloc failed|exceeded/i.test(line)) return undefined;
  const hint = /alloc failed/i.test(line) ? { hint: 'start the server with more memory' } : {};
  return { kind: 'fail', problem: problem('scsynth.log', `scsynth: ${line.trim()}`, hint) };
}

function missingUGen(name: string): Problem {
  return problem('scsynth.missing-ugen', `This scsynth has no UGen "${name}".`, {
    hint: "install SuperCollider's extra plugins (Debian: apt-get install sc3-plugins-server)",
  });
}
