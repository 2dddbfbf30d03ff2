import { type Problem, problem } from '../base/index.ts';

/** That a name means no port now, or several of those that there are. */
export function missingPort(port: string, names: readonly string[]): Problem {
  const having = names.filter((name) => name.toLowerCase().includes(port.toLowerCase()));
  const several = having.length > 1;
  const message = several
    ? `Several MIDI ports are called ${port}: ${having.join(', ')}.`
    : `There is no MIDI port ${port} now; it is opened when it comes.`;
  const list = names.length === 0 ? 'none' : names.join(', ');
  const hint = several ? 'Write more of the name.' : `The ports are: ${list}.`;
  return problem('midi.port', message, { severity: 'warning', hint });
}
