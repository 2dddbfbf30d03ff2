/** Milliseconds in which a synth that was plugged in is found. */
const FOUND = 2000;
/** Seconds between two notes beyond which one is missing: quarters at 150 bpm and more. */
const MISSING = 0.6;

/**
 * What a synth was sent while it was plugged in.
 *
 * @param {string} sent a line a message, behind when it was sent in milliseconds
 * @param {readonly { from: number, until: number }[]} plugs
 * @returns {{ notes: number, found: number[], silent: number, hanging: number }} `found` are seconds until the first
 *   note, `silent` seconds in which notes should have come that did not, `hanging` notes that never ended although the
 *   synth was there
 */
export function midiFigures(sent, plugs) {
  const messages = sent
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').map(Number));
  const struck = messages.filter(([, status, , velocity]) => status >> 4 === 9 && velocity > 0);
  const figures = {
    notes: struck.length,
    found: [],
    silent: 0,
    hanging: hangingIn(messages, plugs),
  };
  for (const { from, until } of plugs) {
    const times = struck.map(([at]) => at).filter((at) => at >= from && at <= until);
    figures.found.push(((times[0] ?? until) - from) / 1000);
    let last = from + FOUND;
    for (const at of [...times, until]) {
      const gap = (at - last) / 1000;
      if (gap > MISSING) figures.silent += gap - MISSING / 2;
      last = Math.max(last, at);
    }
  }
  return figures;
}

function hangingIn(messages, plugs) {
  const held = new Map();
  for (const [at, status, note, velocity] of messages) {
    if (status >> 4 === 9 && velocity > 0) held.set(note, at);
    else if (status >> 4 === 8 || status >> 4 === 9) held.delete(note);
  }
  // what it plays when the cable is pulled can end when it is back, and no sooner
  const { from } = plugs.at(-1) ?? { from: Infinity };
  return [...held.values()].filter((at) => at < from).length;
}
