import { type Problem, problem } from '../base/index.ts';
import type { EngineOptions } from '../scsynth/index.ts';

/** What a job may ask of the thread it runs in. */
export interface Thread {
  readonly module: EngineOptions['module'];
  /** Whether the render was given up. */
  cancelled(): boolean;
  /** Tells that the stage in the making can be read from this file as it grows. */
  begun(path: string): void;
  /** Tells how many frames were done since the last call. */
  progress(frames: number): void;
}

/** The Problem of a job that was given up. */
export const cancelledProblem: Problem = problem('render.cancelled', 'The render was given up.');

/** What a job answers that read a file which is not what was written: it can be rendered again. */
export function damagedProblem(path: string): Problem {
  return problem('render.damaged', 'A file of the cache is damaged.', {
    file: path,
    hint: 'Render again; if it stays so, the disk may be failing.',
  });
}
