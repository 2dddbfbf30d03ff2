import type { OscMessage } from '../../osc/index.ts';
import type { ServerStatus } from '../server.ts';

/** What `/status.reply` says. */
export interface StatusReply {
  readonly counts: Omit<ServerStatus, 'time'>;
  /** Frames a second that the sound hardware (or JACK) was asked for. */
  readonly sampleRate: number;
}

/**
 * Reads the answer to `/status`; undefined for other replies.
 *
 * @example readStatus({ kind: 'message', address: '/done', args: [] }) // => undefined
 */
export function readStatus(reply: OscMessage): StatusReply | undefined {
  if (reply.address !== '/status.reply') return undefined;
  return {
    counts: {
      ugens: numberAt(reply, 1),
      synths: numberAt(reply, 2),
      groups: numberAt(reply, 3),
      synthDefs: numberAt(reply, 4),
    },
    sampleRate: numberAt(reply, 7),
  };
}

/**
 * Reads the answer to `/notify`: the number that this client has on the server, -1 when the server
 * takes no more. A server that knows the client already says so by `/fail`, with the number too.
 *
 * @example readClient({ kind: 'message', address: '/synced', args: [] }) // => undefined
 */
export function readClient(reply: OscMessage): number | undefined {
  const [command, second, third] = reply.args;
  if (command === undefined || !('value' in command) || command.value !== '/notify')
    return undefined;
  const number = reply.address === '/done' ? second : third;
  return number?.type === 'i' ? number.value : -1;
}

function numberAt(reply: OscMessage, index: number): number {
  const argument = reply.args[index];
  return argument !== undefined && 'value' in argument ? Number(argument.value) : 0;
}
