/** What speaks for which answer, and how much, as `scripts/learn-intents.mjs` writes it. */
export interface Weights {
  readonly answers: readonly string[];
  /** `evidence<tab>letters`, in the order of their characters: a letter for the answer, one for the weight, and so on. */
  readonly lines: readonly string[];
}

/** An answer and how likely it is: from 0 to 1, all together 1. */
export interface Opinion {
  readonly answer: string;
  readonly share: number;
}

/** What each letter of a table counts: the first stands for the first answer, and for a weight of −3.1. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-';
const middle = 31;
/** The place of a letter by its code: quicker than a map. */
const places = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, letters.indexOf(String.fromCharCode(code))),
);
const step = 0.1;

/**
 * The letters of a piece of evidence, or undefined. They are looked for by halves: most programs answer one message,
 * and a map of ten thousand lines takes longer to make than all that is asked of it.
 */
function lettersOf({ lines }: Weights, evidence: string): string | undefined {
  const wanted = `${evidence}\t`;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const between = (low + high) >> 1;
    if ((lines[between] ?? '') < wanted) low = between + 1;
    else high = between;
  }
  const line = lines[low] ?? '';
  return line.startsWith(wanted) ? line.slice(wanted.length) : undefined;
}

/**
 * How likely each answer is, the likeliest first: a logistic regression of many answers. Sums are divided by the root
 * of how much evidence is known, so that long messages are not surer than short ones.
 */
export function weigh(weights: Weights, evidence: readonly string[]): readonly Opinion[] {
  const { answers } = weights;
  const sums = new Float64Array(answers.length);
  const known = ['always', ...evidence].flatMap((each) => lettersOf(weights, each) ?? []);
  for (const entry of known) {
    for (let at = 0; at < entry.length; at += 2) {
      const answer = places[entry.charCodeAt(at)] ?? 0;
      const weight = ((places[entry.charCodeAt(at + 1)] ?? middle) - middle) * step;
      sums[answer] = (sums[answer] ?? 0) + weight;
    }
  }
  const odds = [...sums].map((sum) => Math.exp(sum / Math.sqrt(Math.max(1, known.length))));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return answers
    .map((answer, at) => ({ answer, share: (odds[at] ?? 0) / all }))
    .sort((a, b) => b.share - a.share);
}
