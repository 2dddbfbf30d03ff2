import type { StageSource } from './stage-source.ts';

/** A job that waits for a thread. */
export interface Candidate {
  /** Larger goes first. */
  readonly weight: number;
  /** Stages that it reads. All of them can be read, but some may still be growing. */
  readonly sources: readonly StageSource[];
  /** Whether it takes little work beside that of the stages it reads. */
  readonly isLight?: boolean;
}

/**
 * Which of the waiting jobs a free thread does next: the heaviest of those that have all they read; when
 * there is none, the heaviest that can read as its stages grow. Such a job cannot wait for ever, as the
 * stages that grow have threads already.
 *
 * @returns its index; -1 when nothing waits
 * @example nextOf([{ weight: 1, sources: [] }, { weight: 2, sources: [] }]) // => 1
 */
export function nextOf(waiting: readonly Candidate[]): number {
  const ready = waiting.filter(({ sources }) => sources.every((source) => source.isWhole));
  const choice = (ready.length > 0 ? ready : waiting).reduce<Candidate | undefined>(
    (best, each) => (best === undefined || each.weight > best.weight ? each : best),
    undefined,
  );
  return choice === undefined ? -1 : waiting.indexOf(choice);
}

/**
 * The job that may be done although no thread is free: a light one, when it is all that waits. It follows what
 * the others render and would else begin when they are done, with all cores but one idle.
 *
 * @returns its index; -1 when there is none
 * @example lastOf([{ weight: 1, sources: [], isLight: true }]) // => 0
 */
export function lastOf(waiting: readonly Candidate[]): number {
  return waiting.length === 1 && waiting[0]?.isLight === true ? 0 : -1;
}
