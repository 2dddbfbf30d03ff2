import { resolve } from 'node:path';
import { failure, hasErrors, type Result, success } from '../base/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { type ExportOptions, exportName, type WrittenFormat } from './export-options.ts';
import { readSource, type SourceText } from './input.ts';
import { isSongText } from './is-song-text.ts';
import { readWithSounds } from './read-with-sounds.ts';
import { type RegistryOf, registryFor } from './synthdef-places.ts';

/**
 * Writes a song in another format. Problems: those of the song, `song.not-in-tidal` (warnings),
 * `file.write`.
 */
export async function exportSong(
  song: string,
  format: WrittenFormat,
  options: ExportOptions,
  context: Context,
): Promise<Result<Reply>> {
  if (format === 'tidal') return exportTidal(song, options, context);
  if (format === 'yaml') {
    const { exportYaml } = await import('./export-yaml.ts');
    return exportYaml(song, options, context);
  }
  if (format === 'scd') {
    const { exportScd } = await import('./export-scd.ts');
    return exportScd(song, options, context);
  }
  if (format === 'midi') {
    const { exportMidi } = await import('./export-midi.ts');
    return exportMidi(song, options, context);
  }
  if (format === 'stems') {
    const { exportStems } = await import('./export-stems.ts');
    return exportStems(song, options, context);
  }
  const { renderSong } = await import('./render-song.ts');
  const usual = { rate: '48000', engine: 'embedded', cache: true } as const;
  return renderSong(song, { ...usual, ...options, format }, context);
}

async function exportTidal(
  song: string,
  { output }: ExportOptions,
  context: Context,
): Promise<Result<Reply>> {
  const source = await readSource(song, context);
  if (!source.ok) return source;
  const isTidal = song === '-' ? !isSongText(source.value.text) : song.endsWith('.tidal');
  const registry = registryFor(song, context, 'native');
  const written = await (isTidal ? sameText(source.value) : tidalText(source.value, registry));
  if (!written.ok) return written;
  const { value: text, problems } = written;
  if (output === '-') {
    await context.out.write(text);
    return success({}, problems);
  }
  const file = output ?? exportName(song, 'tidal');
  const { writeAtomic } = await import('../store/index.ts');
  const saved = await writeAtomic(resolve(context.cwd, file), text);
  if (!saved.ok) return saved;
  return success({ text: `${file}\n`, json: { file, problems } }, problems);
}

/** Tidal code stays as it is, once it is known to play. */
async function sameText(source: SourceText): Promise<Result<string>> {
  const { tidalEvents } = await import('./event-source.ts');
  const { problems } = await tidalEvents(source);
  return hasErrors(problems) ? failure(problems) : success(source.text, problems);
}

async function tidalText(source: SourceText, registryOf: RegistryOf): Promise<Result<string>> {
  const { songAsTidal } = await import('../song/index.ts');
  const read = await readWithSounds(source, registryOf);
  if (!read.ok) return read;
  const { song, positions, registry } = read.value;
  const written = songAsTidal(song, registry);
  const placed = written.problems.map((each) => positions.place(each));
  return success(written.text, [...read.problems, ...placed]);
}
