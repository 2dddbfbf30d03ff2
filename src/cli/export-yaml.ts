import { resolve } from 'node:path';
import { type Result, success } from '../base/index.ts';
import { rewriteSong } from '../song/index.ts';
import { writeAtomic } from '../store/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { type ExportOptions, exportName } from './export-options.ts';
import { readSource, type SourceText } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { registryFor } from './synthdef-places.ts';
import { tidalAsSong } from './tidal-as-song.ts';

/**
 * Writes Tidal code as a song file; a song stays as it is, once it is known to play, and one in JSON becomes YAML.
 * Problems: those of the song, `song.not-in-yaml`, `file.write`.
 */
export async function exportYaml(
  song: string,
  { output = exportName(song, 'yaml') }: ExportOptions,
  context: Context,
): Promise<Result<Reply>> {
  const source = await readSource(song, context);
  if (!source.ok) return source;
  const isTidal = song === '-' ? !isSongText(source.value.text) : song.endsWith('.tidal');
  const written = await (isTidal ? tidalAsSong : songText)(source.value, context);
  if (!written.ok) return written;
  const { value: text, problems } = written;
  if (output === '-') {
    await context.out.write(text);
    return success({}, problems);
  }
  const saved = await writeAtomic(resolve(context.cwd, output), text);
  if (!saved.ok) return saved;
  return success({ text: `${output}\n`, json: { file: output, problems } }, problems);
}

async function songText(source: SourceText, context: Context): Promise<Result<string>> {
  const read = await readWithSounds(source, registryFor(source.name, context, 'native'));
  if (!read.ok) return read;
  if (!source.text.trimStart().startsWith('{')) return success(source.text, read.problems);
  const { data } = read.value;
  const empty = { tracks: {} };
  return success(rewriteSong('tracks: {}\n', empty, data), read.problems);
}
