import { type Problem, problem } from '../base/index.ts';
import type { EngineOptions } from '../scsynth/index.ts';

/** What a job may ask of the thread it runs in. */
export interface Thread {
  readonly module: EngineOptions['module'];
  /** Whether the render was given up. */
  cancelled(): boolean;
  /** Tells how many frames were done since the last call. */
  progress(frames: number): void;
}

/** The Problem of a job that was given up. */
export const cancelledProblem: Problem = problem('render.cancelled', 'The render was given up.');
