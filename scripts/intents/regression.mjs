// Logistic regression of many answers, by stochastic gradient descent with a step for each weight (AdaGrad).

const rounds = 15;
const rate = 0.25;
const decay = 1e-3;
/** The smallest gradient that is worth a step. */
const least = 1e-4;

/**
 * Learns how much each piece of evidence speaks for each answer. The order of samples is shuffled by a generator of
 * its own, so that the same samples give the same weights.
 *
 * @param {readonly { evidence: readonly string[], answer: string, importance: number }[]} samples
 * @returns {{ answers: string[], weights: Map<string, Float64Array>, counts: Map<string, number> }} weights by
 *   evidence in the order of the answers, and in how many samples each stands
 */
export function learn(samples) {
  const answers = [...new Set(samples.map(({ answer }) => answer))].sort();
  const { places, counts } = placesOf(samples);
  const size = answers.length;
  const weights = new Float64Array(places.size * size);
  const squares = new Float64Array(places.size * size).fill(1e-2);
  const data = samples.map(({ evidence, answer, importance }) => ({
    known: ['always', ...evidence].map((each) => places.get(each) * size),
    right: answers.indexOf(answer),
    importance,
  }));
  const random = generator(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(data, random);
    for (const each of data) step(each, weights, squares, size);
  }
  const byEvidence = new Map(
    [...places].map(([each, at]) => [each, weights.slice(at * size, (at + 1) * size)]),
  );
  return { answers, weights: byEvidence, counts };
}

function placesOf(samples) {
  const places = new Map([['always', 0]]);
  const counts = new Map([['always', samples.length]]);
  for (const { evidence } of samples) {
    for (const each of evidence) {
      if (!places.has(each)) places.set(each, places.size);
      counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  return { places, counts };
}

function step({ known, right, importance }, weights, squares, size) {
  const scale = 1 / Math.sqrt(known.length);
  const shares = sharesOf(known, weights, size, scale);
  for (let answer = 0; answer < size; answer++) {
    const miss = (shares[answer] - (answer === right ? 1 : 0)) * importance * scale;
    if (Math.abs(miss) < least) continue;
    for (const place of known) {
      const at = place + answer;
      const gradient = miss + decay * weights[at];
      squares[at] += gradient * gradient;
      weights[at] -= (rate / Math.sqrt(squares[at])) * gradient;
    }
  }
}

function sharesOf(known, weights, size, scale) {
  const odds = Array.from({ length: size }, (_, answer) =>
    Math.exp(scale * known.reduce((sum, place) => sum + weights[place + answer], 0)),
  );
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
