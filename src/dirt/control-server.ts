import { type Problem, type Result, success } from '../base/index.ts';
import { type ControlMessage, readControl } from './control-message.ts';
import { OscListener } from './osc-listener.ts';

/** Where Tidal is controlled. */
export const CONTROL_PORT = 6010;

export interface ControlServerOptions {
  readonly port?: number;
  /** Only this machine can reach it when absent. */
  readonly host?: string;
  readonly onControl: (message: ControlMessage) => void;
  readonly onProblem: (problem: Problem) => void;
}

/**
 * Listens where Tidal's editors and controllers send `/mute`, `/ctrl` and the like. Problem: `osc.port`.
 */
export async function startControlServer(
  options: ControlServerOptions,
): Promise<Result<OscListener>> {
  const { port = CONTROL_PORT, host, onControl, onProblem } = options;
  const listener = await OscListener.start({
    port,
    ...(host === undefined ? {} : { host }),
    onProblem,
    onMessage: ({ address, args }) => {
      const read = readControl(address, args);
      if (read.ok) onControl(read.value);
      else for (const each of read.problems) onProblem(each);
    },
  });
  return listener.ok ? success(listener.value) : listener;
}
