import { type Result, success } from '../base/index.ts';
import type { Variation } from '../compose/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { readSource, type SourceText } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { keepChange, withAncestry } from './patterns/keep-change.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { type RegistryOf, registryFor } from './synthdef-places.ts';

/** The options of `gabber vary` as the command line gives them. */
export interface VaryCommandOptions {
  readonly amount: number;
  readonly seed?: number;
  readonly output?: string;
}

/**
 * Writes a song with the pattern of one track varied. Problems: those of the song, of `varySong` and
 * `varyTidal`, of its record, `file.write`.
 */
export function varyTrack(
  song: string,
  track: string,
  { output = song, ...options }: VaryCommandOptions,
  context: Context,
): Promise<Result<Reply>> {
  return withAncestry(song, output, context, async (known) => {
    const source = await readSource(song, context);
    if (!source.ok) return source;
    const isTidal = song === '-' ? !isSongText(source.value.text) : song.endsWith('.tidal');
    const varied = isTidal
      ? await variedSet(source.value, track, options)
      : await variedSong(source.value, track, options, registryFor(song, context, 'native'));
    if (!varied.ok) return varied;
    const { text, before, after, changes, seed } = varied.value;
    const { problems } = varied;
    if (output === '-') {
      await context.out.write(text);
      return success({}, problems);
    }
    const how = { by: 'vary', amount: options.amount, seed } as const;
    const change = { song, output, before: source.value.text, after: text, how };
    const saved = await keepChange(change, known, context);
    if (!saved.ok) return saved;
    const json = { file: output, track, before, after, changes, problems };
    const shown = isTidal ? '' : `${after.trimEnd()}\n`;
    const what = `${changes} ${changes === 1 ? 'change' : 'changes'} in ${track}`;
    return success({ text: `${output}: ${what}\n${shown}`, json }, problems);
  });
}

async function variedSong(
  source: SourceText,
  track: string,
  options: Omit<VaryCommandOptions, 'output'>,
  registryOf: RegistryOf,
): Promise<Result<Variation>> {
  const { varySong } = await import('../compose/index.ts');
  const read = await readWithSounds(source, registryOf);
  if (!read.ok) return read;
  const varied = varySong(read.value, track, options, read.value.registry);
  const file = source.name;
  const problems = [...read.problems, ...varied.problems.map((each) => ({ file, ...each }))];
  return { ...varied, problems };
}

async function variedSet(
  { name: file, text }: SourceText,
  track: string,
  options: Omit<VaryCommandOptions, 'output'>,
): Promise<Result<Variation>> {
  const { varyTidal } = await import('../compose/index.ts');
  const { instruments } = await import('../../synthdefs/index.ts');
  const names = instruments.flatMap(({ parameters }) => Object.keys(parameters));
  const varied = varyTidal(text, track, options, [...new Set(names)]);
  return { ...varied, problems: varied.problems.map((each) => ({ file, ...each })) };
}
