import type { Context } from './context.ts';

/** A bar on a terminal that fills as the work gets done. */
export interface ProgressBar {
  /** Shows a part of the work as done, 0 to 1. */
  update(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

const silent: ProgressBar = { update: () => {}, stop: () => {} };

/** Draws a bar on standard error when that is a terminal, else nothing. */
export async function startProgressBar(title: string, context: Context): Promise<ProgressBar> {
  if (!context.terminal) return silent;
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: `${title} {bar} {percentage} % {eta_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: Math.max(10, Math.min(40, context.columns - title.length - 20)),
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(1000, 0);
  return {
    update: (done) => bar.update(Math.floor(done * 1000)),
    stop: () => bar.stop(),
  };
}
