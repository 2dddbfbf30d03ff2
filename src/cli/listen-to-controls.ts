import { type Problem, problem, type Result, success } from '../base/index.ts';
import type { ControlMessage } from '../dirt/index.ts';
import type { SoundOptions } from './play-options.ts';
import type { Transport } from './transport.ts';

/** What listens for `/mute`, `/ctrl` and the like, and how to end that. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens where Tidal is controlled, if that is asked for. Problem: `osc.port`. */
export async function listenToControls(
  { ctrlPort, listen }: Pick<SoundOptions, 'ctrlPort' | 'listen'>,
  onControl: (message: ControlMessage) => void,
  tell: (found: readonly Problem[]) => void,
): Promise<Result<Listening | undefined>> {
  if (ctrlPort === undefined) return success(undefined);
  const { CONTROL_PORT, startControlServer } = await import('../dirt/index.ts');
  return startControlServer({
    port: ctrlPort === true ? CONTROL_PORT : ctrlPort,
    ...(listen === undefined ? {} : { host: listen }),
    onControl,
    onProblem: (found) => tell([{ ...found, severity: 'warning' }]),
  });
}

/** Does to songs that play what a control message asks for. Problems: `live.track`, `live.tempo`, `live.nudge`. */
export function doControl(message: ControlMessage, transport: Transport): Result<unknown> {
  switch (message.kind) {
    case 'ctrl':
      return success(transport.control(message.name, message.value));
    case 'mute':
    case 'silence':
      return transport.mute([message.track], true);
    case 'unmute':
      return transport.mute([message.track], false);
    case 'solo':
      return transport.solo([message.track], true);
    case 'unsolo':
      return transport.solo([message.track], false);
    case 'hush':
    case 'mute-all':
      return success(transport.muteAll());
    case 'unmute-all':
      return transport.mute([], false);
    case 'unsolo-all':
      return transport.solo([], false);
    case 'cps':
      return transport.cps(message.value);
    case 'cycle':
      return success(transport.jumpToCycle(message.value));
    case 'reset-cycles':
      return success(transport.jumpToCycle(0));
    case 'nudge':
      return { ok: false, problems: [noNudge] };
  }
}

/** A control message as the line that would be typed at the prompt; undefined for what no line does. */
export function controlLine(message: ControlMessage, transport: Transport): string | undefined {
  switch (message.kind) {
    case 'ctrl':
      return `:ctrl ${message.name} ${typeof message.value === 'number' ? message.value : `"${message.value}"`}`;
    case 'mute':
    case 'unmute':
    case 'solo':
    case 'unsolo':
      return `:${message.kind} ${message.track}`;
    case 'silence':
      return /^d\d+$/.test(message.track)
        ? `${message.track} $ silence`
        : `p ${JSON.stringify(message.track)} $ silence`;
    case 'hush':
      return 'hush';
    case 'mute-all':
      return `:mute ${transport.tracks.join(' ')}`;
    case 'unmute-all':
      return ':unmute';
    case 'unsolo-all':
      return ':unsolo';
    case 'cps':
      return `setcps ${message.value}`;
    case 'cycle':
      return `:jump ${Math.max(0, Math.floor(message.value)) + 1}`;
    case 'reset-cycles':
      return ':jump 1';
    case 'nudge':
      return undefined;
  }
}

/** Told of `/nudgeAll`. */
export const noNudge: Problem = problem('live.nudge', '`/nudgeAll` is not followed.', {
  severity: 'warning',
  hint: '`--midi-offset` moves hardware against the rest.',
});
