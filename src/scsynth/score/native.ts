import type { Result } from '../../base/index.ts';
import type { ScoreRequest } from '../embedded/render-score.ts';
import type { ServerOptions } from '../options.ts';
import type { ScsynthProgram } from './program.ts';
import type { NativeRendering, NativeScoreSettings } from './render-native.ts';
import type { ScoreEvents } from './score-bytes.ts';
import type { ScoreFile } from './score-file.ts';

// The files behind these functions are imported when called, so that the room can be loaded where there
// are neither files nor programs.

/**
 * Looks for scsynth. Problems: `scsynth.program-missing`.
 *
 * @param path a name on the PATH, or the way to the file
 */
export async function findScsynth(path?: string): Promise<Result<ScsynthProgram>> {
  return (await import('./program.ts')).findProgram(path);
}

/**
 * Writes a score for `scsynth -N` into a folder. The file is named by the hash of its content, so that
 * the same score is the same file. Problems: `file.write`.
 */
export async function writeScoreFile(
  events: ScoreEvents,
  options: ServerOptions,
  folder: string,
): Promise<Result<ScoreFile>> {
  return (await import('./score-file.ts')).writeScore(events, options, folder);
}

/**
 * Renders a score with an installed scsynth. The score and the live input are removed afterwards; the
 * sound is left, and belongs to the caller.
 *
 * Problems: `scsynth.program-missing`, `scsynth.died`, `file.write`. What scsynth refuses by and by
 * (`scsynth.fail`, `scsynth.missing-ugen`, `scsynth.log`) comes with the rendering.
 */
export async function renderNative(
  request: ScoreRequest,
  settings: NativeScoreSettings,
): Promise<Result<NativeRendering>> {
  return (await import('./render-native.ts')).renderWith(request, settings);
}
