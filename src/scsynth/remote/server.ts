import type { Result } from '../../base/index.ts';
import type { TransportName } from '../connection/connect.ts';
import { type ServerOptions, serverOptions } from '../options.ts';
import type { Server } from '../server.ts';

/** Where a server listens and how to speak with it. */
export interface RemoteSettings {
  /** A name or an IPv4 address. Default 127.0.0.1. */
  readonly host?: string;
  /** Default 57110, scsynth's own. */
  readonly port?: number;
  /** Default `udp`. Beyond the loopback `tcp` is the safe choice. */
  readonly transport?: TransportName;
  /** Milliseconds that the server may take for an answer. Default 5000. */
  readonly patience?: number;
  /** What the server was started with, as far as it is not the default. */
  readonly options?: Partial<ServerOptions>;
}

/**
 * Connects to a scsynth that somebody else started, here or on another machine whose time of day is
 * the same to some milliseconds. Several clients may share it: nodes get ids of this client's range
 * and live in a group of its own, which stands for the root group here. Buses, buffers and SynthDefs
 * are everybody's. `quit` frees the group and leaves the server running. Problems:
 * `scsynth.no-connection`, `scsynth.no-answer`, `scsynth.sample-rate`, `scsynth.full`.
 *
 * @throws RangeError for options out of range
 */
export async function connectRemoteServer(settings: RemoteSettings = {}): Promise<Result<Server>> {
  const options = serverOptions(settings.options);
  // Imported here so that the room can be loaded where there are no sockets.
  const { connectRemote } = await import('./connect.ts');
  return connectRemote(options, settings);
}
