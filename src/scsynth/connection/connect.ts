import { failure, problem, type Result, success } from '../../base/index.ts';
import { OscServer, type OscServerSettings } from './osc-server.ts';
import { readClient, readStatus } from './replies.ts';
import { openTcp } from './tcp.ts';
import type { Address } from './transport.ts';
import { openUdp } from './udp.ts';

/** How packets travel: UDP may lose them, TCP does not and takes large ones. */
export type TransportName = 'udp' | 'tcp';

/** A connection to a server that answered. */
export interface Connection {
  readonly server: OscServer;
  /** The number of this client on the server. */
  readonly client: number;
}

/**
 * Connects to a scsynth that listens: opens the way, registers as a client, compares sample rates.
 * Problems: `scsynth.no-connection`, `scsynth.no-answer`, `scsynth.sample-rate`, `scsynth.full`.
 */
export async function connectOsc(
  address: Address,
  transportName: TransportName,
  settings: OscServerSettings,
): Promise<Result<Connection>> {
  let server: OscServer | undefined;
  const open = transportName === 'tcp' ? openTcp : openUdp;
  const transport = await open(address, {
    packet: (bytes) => server?.hear(bytes),
    closed: (why) => server?.die(problem('scsynth.died', `The server is gone: ${why}.`)),
  });
  if (!transport.ok) return transport;
  server = new OscServer(settings, transport.value);
  const client = await introduce(server);
  if (client.ok) return success({ server, client: client.value });
  server.die(client.problems[0] ?? problem('scsynth.no-connection', 'No connection.'));
  return client;
}

async function introduce(server: OscServer): Promise<Result<number>> {
  const status = await server.ask('/status', [], readStatus);
  if (!status.ok) return status;
  const { sampleRate } = status.value;
  if (Math.round(sampleRate) !== server.options.sampleRate) {
    const what = `The server runs at ${sampleRate} Hz, not at ${server.options.sampleRate} Hz.`;
    const hint = `start its sound system (JACK: -r ${server.options.sampleRate}) at that rate, or ask for --rate ${sampleRate}`;
    return failure([problem('scsynth.sample-rate', what, { hint })]);
  }
  const client = await server.ask('/notify', [1], readClient);
  if (!client.ok || client.value >= 0) return client;
  return failure([
    problem('scsynth.full', 'The server takes no more clients.', {
      hint: 'end other clients, or start scsynth with a greater -l',
    }),
  ]);
}
