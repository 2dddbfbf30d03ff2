/**
 * One row of a benchmark's report. A ratio above 1 means that gabber is better than the peer.
 *
 * @param {{name: string, value: number | null, unit: string, better: 'less' | 'more',
 *   peers?: Record<string, number | null>}} measured a missing value is null
 */
export function row({ name, value, unit, better, peers = {} }) {
  const ratio = {};
  for (const [peer, theirs] of Object.entries(peers)) {
    if (theirs === null || value === null) continue;
    ratio[peer] = better === 'less' ? theirs / value : value / theirs;
  }
  return { name, value, unit, peers, ratio };
}
