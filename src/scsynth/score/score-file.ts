import { createHash } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, type Problem, type Result, success } from '../../base/index.ts';
import { fileProblem } from '../../store/index.ts';
import type { ServerOptions } from '../options.ts';
import { ScoreBytes, type ScoreEvents } from './score-bytes.ts';

export interface ScoreFile {
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  /** Names of the SynthDefs that it loads. */
  readonly synthDefs: ReadonlySet<string>;
  /** What could not be written. */
  readonly problems: readonly Problem[];
}

/** Behind `writeScoreFile`. */
export async function writeScore(
  events: ScoreEvents,
  options: ServerOptions,
  folder: string,
): Promise<Result<ScoreFile>> {
  const unfinished = join(folder, `score-${process.pid}-${performance.now()}.part`);
  const hash = createHash('sha256');
  const bytes = new ScoreBytes(options);
  try {
    const file = await open(unfinished, 'wx');
    try {
      for (const piece of bytes.encode(events)) {
        hash.update(piece);
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
    const digest = hash.digest('hex');
    const path = join(folder, `${digest}.osc`);
    await rename(unfinished, path);
    return success({ path, digest, synthDefs: bytes.synthDefs, problems: bytes.takeProblems() });
  } catch (error) {
    return failure([fileProblem(error, folder, 'write')]);
  }
}
