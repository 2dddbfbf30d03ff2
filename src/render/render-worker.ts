import { parentPort, workerData } from 'node:worker_threads';
import { type Problem, problem, type Result } from '../base/index.ts';
import type { EngineOptions } from '../scsynth/index.ts';
import { StageGivenUp } from './growth.ts';
import type { Job, JobResults, WorkerMessage, WorkerSetup } from './jobs.ts';
import { runFile } from './run-file.ts';
import { runStage } from './run-stage.ts';
import { runSum } from './run-sum.ts';
import { StageDamaged } from './stage-port-reader.ts';
import { damagedProblem, type Thread } from './thread.ts';

/** Frames of progress that are worth a message. */
const progressFrames = 480_000;

/** The thread that a pool starts: does one job after another. */
function serve(): void {
  const port = parentPort;
  if (port === null) return;
  const { module, cancelled } = workerData as WorkerSetup;
  const flag = new Int32Array(cancelled);
  const say = (message: WorkerMessage): void => port.postMessage(message);
  const thread: Thread = {
    module: module as EngineOptions['module'],
    cancelled: () => Atomics.load(flag, 0) !== 0,
    begun: (path) => say({ kind: 'begun', path }),
    progress: inSteps((frames) => say({ kind: 'progress', frames })),
  };
  port.on('message', (job: Job) => {
    runJob(job, thread).then(
      (result) =>
        say(
          result.ok
            ? { kind: 'done', result: result.value }
            : { kind: 'failed', problems: result.problems },
        ),
      (error: unknown) => say({ kind: 'failed', problems: problemsOf(error) }),
    );
  });
}

/** Tells of frames some seconds of sound at a time: messages between threads cost more than a sum. */
function inSteps(tell: (frames: number) => void): (frames: number) => void {
  let untold = 0;
  return (frames) => {
    untold += frames;
    if (untold < progressFrames) return;
    tell(untold);
    untold = 0;
  };
}

function runJob(job: Job, thread: Thread): Promise<Result<JobResults[Job['kind']]>> {
  switch (job.kind) {
    case 'stage':
      return runStage(job, thread);
    case 'sum':
      return runSum(job, thread);
    case 'file':
      return runFile(job, thread);
  }
}

function problemsOf(error: unknown): readonly Problem[] {
  // Why a stage was given up is told by the job that gave it up.
  if (error instanceof StageGivenUp) return [];
  return [error instanceof StageDamaged ? damagedProblem(error.path) : threadProblem(error)];
}

function threadProblem(error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  const debug = process.env['GABBER_DEBUG'] === '1' && error instanceof Error;
  return problem('internal', `Something went wrong in a render thread: ${said}`, {
    hint: debug ? (error.stack ?? '') : 'This is a defect of gabber; GABBER_DEBUG=1 shows where.',
  });
}

serve();
