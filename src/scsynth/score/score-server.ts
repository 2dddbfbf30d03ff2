import {
  failure,
  type Problem,
  problem,
  type Result,
  type Seconds,
  success,
} from '../../base/index.ts';
import type { Command, TimedCommands } from '../commands.ts';
import { type ServerOptions, serverOptions } from '../options.ts';
import type { Server } from '../server.ts';
import { makeTranscript } from '../transcript.ts';
import { renderNative, writeScoreFile } from './native.ts';
import type { NativeRendering, NativeScoreSettings } from './render-native.ts';
import type { ScoreFile } from './score-file.ts';

/** A server that plays nothing yet: it collects what it is told, to be written or rendered at the end. */
export interface ScoreServer extends Server {
  /** What was collected, in order of time. What was sent without a time comes first. */
  readonly score: readonly TimedCommands[];
  /** Writes the score, ended at a time in seconds, into a folder. */
  write(end: Seconds, folder: string): Promise<Result<ScoreFile>>;
  /** Renders the score up to a time in seconds with an installed scsynth. */
  finish(
    end: Seconds,
    settings: Omit<NativeScoreSettings, 'options'>,
  ): Promise<Result<NativeRendering>>;
}

/**
 * Makes a server that collects a score. Commands are checked as every server does; what fails is told
 * to listeners at once. Once `quit` it takes nothing more.
 *
 * @throws RangeError for options out of range
 * @example
 * makeScoreServer().score // => []
 */
export function makeScoreServer(changes: Partial<ServerOptions> = {}): ScoreServer {
  const options = serverOptions(changes);
  const transcript = makeTranscript(options);
  const untimed: Command[] = [];
  const timed: TimedCommands[] = [];
  let ended = false;
  const inOrder = (): readonly TimedCommands[] => {
    const later = [...timed].sort((a, b) => a.time - b.time);
    return untimed.length === 0 ? later : [{ time: 0, commands: [...untimed] }, ...later];
  };
  const eventsUntil = (end: Seconds) => ({
    score: inOrder(),
    frames: Math.round(end * options.sampleRate),
  });
  return {
    ...transcript,
    get score() {
      return inOrder();
    },
    send(time, commands) {
      if (ended) return;
      transcript.send(time, commands);
      if (time === undefined) untimed.push(...commands);
      else timed.push({ time, commands });
    },
    sync: async () => (ended ? failure([endedProblem()]) : success(undefined)),
    status: async () => (ended ? failure([endedProblem()]) : transcript.status()),
    quit: async () => {
      ended = true;
    },
    write: (end, folder) => writeScoreFile(eventsUntil(end), options, folder),
    finish: (end, settings) => renderNative(eventsUntil(end), { ...settings, options }),
  };
}

function endedProblem(): Problem {
  return problem('scsynth.died', 'The score is closed: the server was ended.');
}
