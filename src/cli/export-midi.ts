import { resolve } from 'node:path';
import { type Result, success } from '../base/index.ts';
import { songAsMidi } from '../midi/index.ts';
import { extentOf } from '../render/index.ts';
import { writeAtomic } from '../store/index.ts';
import type { Reply } from './command.ts';
import type { Context } from './context.ts';
import { type ExportOptions, exportName, extentOptions } from './export-options.ts';
import { openPlan } from './open-song.ts';

/** Lengths in seconds are counted in frames of this rate. */
const sampleRate = 48_000;

/**
 * Writes a song's notes as a Standard MIDI File. Problems: those of the song and of `songAsMidi`;
 * `render.length`; `file.write`.
 */
export async function exportMidi(
  song: string,
  options: ExportOptions,
  context: Context,
): Promise<Result<Reply>> {
  const opened = await openPlan(song, context);
  if (!opened.ok) return opened;
  const extent = extentOf(opened.value, extentOptions(options), sampleRate);
  if (!extent.ok) return extent;
  const written = songAsMidi(opened.value, extent.value.cycles);
  // that a file of sound cannot hold a MIDI instrument does not matter here
  const about = opened.problems.filter(({ code }) => code !== 'stage.hardware');
  const problems = [...about, ...written.problems];
  if (!written.ok) return { ...written, problems };
  const { output = exportName(song, 'midi') } = options;
  if (output === '-') {
    await context.out.write(written.value);
    return success({}, problems);
  }
  const saved = await writeAtomic(resolve(context.cwd, output), written.value);
  if (!saved.ok) return saved;
  return success({ text: `${output}\n`, json: { file: output, problems } }, problems);
}
