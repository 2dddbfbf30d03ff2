/**
 * The port that a name means: the one of just that name, else the only one that has it as a part, whatever
 * its case. Undefined when there is none, or several would do.
 *
 * @example findPort(['Midi Through:0', 'JUNO-106 MIDI 1'], 'juno') // => 1
 */
export function findPort(names: readonly string[], wanted: string): number | undefined {
  const exact = names.indexOf(wanted);
  if (exact >= 0) return exact;
  const part = wanted.toLowerCase();
  const having = [...names.keys()].filter((at) => names[at]?.toLowerCase().includes(part));
  return having.length === 1 ? having[0] : undefined;
}
