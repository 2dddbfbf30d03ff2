import { extname, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { plotNotes } from '../../analysis/index.ts';
import { failure, hasErrors, type Result, rational } from '../../base/index.ts';
import { scoreNotes } from '../../stage/index.ts';
import { writeAtomic } from '../../store/index.ts';
import type { Context } from '../context.ts';
import type { SourceText } from '../input.ts';
import { planSource } from '../open-song.ts';
import { songWithGeneration, type WantedGeneration } from './song-with-generation.ts';

/** Places of notes that a groove moves are drawn on steps of so many to a bar. */
const steps = 192;

/**
 * Draws what a generation plays, a row a key: .svg or .png. Problems: those of `songWithGeneration` and of planning the
 * song; `file.write`.
 */
export async function drawGeneration(
  wanted: WantedGeneration,
  source: SourceText,
  context: Context,
): Promise<Result<void>> {
  const { song, track: name, generation, bars, file } = wanted;
  const made = await songWithGeneration(wanted, source, context);
  if (!made.ok) return made;
  const { text, track, fromBar } = made.value;
  const plan = await planSource(song, { name: song, text }, context);
  if (!plan.ok) return plan;
  const span = { begin: rational(fromBar - 1), end: rational(fromBar - 1 + bars) };
  const { notes, problems } = scoreNotes(plan.value, span, rational(1, steps));
  if (hasErrors(problems)) return failure(problems);
  const drawn = notes
    .filter((each) => each.track === track)
    .map(({ begin, end, key }) => ({
      begin: begin.toNumber() - (fromBar - 1),
      end: end.toNumber() - (fromBar - 1),
      key,
    }));
  const title = `${name} ${generation.number}`;
  const plot = plotNotes(drawn, { title, bars, deflate: deflateSync });
  const isSvg = extname(file).toLowerCase() === '.svg';
  return writeAtomic(resolve(context.cwd, file), isSvg ? plot.svg() : plot.png());
}
