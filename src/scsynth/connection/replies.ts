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

/**
 * Reads whether a command was carried out: true for `/done`, false for `/fail`, undefined for replies about another
 * one.
 *
 * @example readDone({ kind: 'message', address: '/synced', args: [] }, '/b_close') // => undefined
 */
export function readDone(reply: OscMessage, command: string): boolean | undefined {
  const [about] = reply.args;
  if (about === undefined || !('value' in about) || about.value !== command) return undefined;
  if (reply.address !== '/done' && reply.address !== '/fail') return undefined;
  return reply.address === '/done';
}

function numberAt(reply: OscMessage, index: number): number {
  const argument = reply.args[index];
  return argument !== undefined && 'value' in argument ? Number(argument.value) : 0;
}
