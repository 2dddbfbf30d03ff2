import { failure, problem, type Result, success } from '../base/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { readSource } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { keepChange, withAncestry } from './patterns/keep-change.ts';
import { percent } from './percent.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { registryFor } from './synthdef-places.ts';

/** The options of `gabber evolve` as the command line gives them. */
export interface EvolveCommandOptions {
  readonly generations?: number;
  readonly seed?: number;
  readonly bars?: number;
  readonly output?: string;
}

/**
 * Writes a song in which the pattern of one track has evolved, and says how well it keeps to the genre. Problems:
 * those of the song, of `evolveSong`, of its record, `file.write`; `compose.tidal`.
 */
export function evolveTrack(
  song: string,
  track: string,
  { output = song, ...options }: EvolveCommandOptions,
  context: Context,
): Promise<Result<Reply>> {
  return withAncestry(song, output, context, async (known) => {
    const source = await readSource(song, context);
    if (!source.ok) return source;
    const { name: file, text: before } = source.value;
    if (song.endsWith('.tidal') || (song === '-' && !isSongText(before))) {
      return failure([{ ...noGenre, file }]);
    }
    const read = await readWithSounds(source.value, registryFor(song, context, 'native'));
    if (!read.ok) return read;
    const { evolveSong } = await import('../compose/index.ts');
    const evolved = evolveSong(read.value, track, options, read.value.registry);
    const problems = [...read.problems, ...evolved.problems.map((each) => ({ file, ...each }))];
    if (!evolved.ok) return failure(problems);
    const { text, before: was, after, generations, seed, bars, fitness } = evolved.value;
    if (output === '-') {
      await context.out.write(text);
      return success({}, problems);
    }
    const how = { by: 'evolve', generations, seed, bars, fitness } as const;
    const saved = await keepChange({ song, output, before, after: text, how }, known, context);
    if (!saved.ok) return saved;
    const json = { file: output, track, before: was, after, generations, seed, bars, fitness };
    const said = `${output}: ${track} fits ${percent(fitness.before)} → ${percent(fitness.after)}`;
    const shown = `${said} after ${generations} generations\n${after.trimEnd()}\n`;
    return success({ text: shown, json: { ...json, problems } }, problems);
  });
}

const noGenre = problem('compose.tidal', 'Tidal code has no genre and no key to evolve towards.', {
  hint: 'Write it as a song first: `gabber export set.tidal yaml`.',
});
