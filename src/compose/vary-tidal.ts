import { failure, hasErrors, type Result, success } from '../base/index.ts';
import { evaluate } from '../tidal/index.ts';
import { variationsOf } from './vary.ts';
import { withEdits } from './vary-edits.ts';
import { noTrack, nothingToVary, type Variation, type VaryOptions } from './vary-song.ts';
import { passagesOf } from './vary-targets.ts';

/**
 * Tidal's statements with what a track (`d1`, or a name of `p`) plays varied: the strings of its statement,
 * and of definitions that it uses. What begins a bar stays.
 *
 * Problems: those of the statements, `compose.track`, `compose.nothing-to-vary`.
 *
 * @param controls names that set numbers beside Tidal's own: parameters of instruments
 *
 * @example varyTidal('d1 $ s "bd*2 sn"', 'd2', { amount: 1 }, []).ok // => false
 */
export function varyTidal(
  text: string,
  name: string,
  { amount, seed = 0 }: VaryOptions,
  controls: readonly string[],
): Result<Variation> {
  const { patterns, problems } = evaluate(text, { controls });
  if (!patterns.has(name)) {
    return failure(hasErrors(problems) ? problems : [noTrack(name, [...patterns.keys()])]);
  }
  if (amount <= 0) return success({ text, before: text, after: text, changes: 0, seed });
  const variations = variationsOf({
    text,
    passages: passagesOf({ kind: 'tidal', text }),
    amount,
    read: (tried) => evaluate(tried, { controls }).patterns.get(name),
    isAnchor: (place) => place.n === 0,
  });
  const edits = variations(`${seed}/${name}`);
  if (edits.length === 0) return failure([nothingToVary(name)]);
  const after = withEdits(text, edits);
  return success({ text: after, before: text, after, changes: edits.length, seed });
}
