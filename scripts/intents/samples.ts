// What `scripts/learn-intents.mjs` learns from: the labelled messages of the development set, as evidence.
import type { Clause } from '../../src/assistant/features.ts';
import { stripsOf } from '../../src/assistant/mapper/targets.ts';
import { evidenceOf } from '../../src/assistant/opinion/evidence.ts';
import { evidenceOfParts } from '../../src/assistant/opinion/several.ts';
import { ownNames } from '../../src/assistant/own-names.ts';
import { readings } from '../../src/assistant/rules.ts';
import { partsOf } from '../../src/assistant/understand.ts';
import { makeDefaultRegistry } from '../../synthdefs/index.ts';
import { type Labelled, readLabelled, songsOf } from '../../tests/unit/assistant/messages.ts';

/** Evidence, the answer that is right, and how much it counts. */
export interface Sample {
  readonly evidence: readonly string[];
  readonly answer: string;
  readonly importance: number;
}

const sounds = { registry: makeDefaultRegistry() };
const several = 'multi_intent';

/**
 * Samples for the two tables: wishes by clause, and one wish or several by the parts of a message.
 *
 * @param root the folder of the checkout, with a slash at its end
 * @param text a table of labelled messages
 */
export function samplesOf(
  root: string,
  text: string,
): { readonly intents: readonly Sample[]; readonly several: readonly Sample[] } {
  const songNamed = songsOf(root);
  const rows = readLabelled(text).map((row) => {
    const song = songNamed(row.song);
    const isThere = (role: string): boolean => stripsOf(role, song).length > 0;
    return { row, parts: partsOf(row.message, isThere, ownNames(song, sounds)) };
  });
  const divided = rows.filter(({ parts }) => parts.clauses.length > 1);
  return {
    intents: rows.flatMap(({ row, parts }) => ofWishes(row, parts)),
    several: divided.map(({ row, parts }) => ({
      evidence: evidenceOfParts(parts.clauses),
      answer: row.intent === several ? 'several' : 'one',
      importance: 1,
    })),
  };
}

/** Of several wishes only the rules say which is which, so those count half. */
function ofWishes(
  { intent }: Labelled,
  { whole, clauses }: { readonly whole: Clause; readonly clauses: readonly Clause[] },
): readonly Sample[] {
  const sample = (clause: Clause, answer: string, importance: number): Sample => ({
    evidence: evidenceOf(clause),
    answer,
    importance,
  });
  if (intent !== several) {
    const [only] = clauses;
    const isShorter =
      clauses.length === 1 && only !== undefined && lengthOf(only) !== lengthOf(whole);
    return [sample(whole, intent, 1), ...(isShorter ? [sample(only, intent, 1)] : [])];
  }
  const read = clauses.flatMap((clause) => {
    const [best] = readings(clause.features);
    return best === undefined ? [] : [sample(clause, best.intent, 0.5)];
  });
  return read.length < 2 ? [] : read;
}

function lengthOf({ from, to }: Clause): number {
  return to - from;
}
