import { problem, type Result, success } from '../../base/index.ts';
import { connectOsc } from '../connection/connect.ts';
import { clientIds, ownIds } from '../connection/node-ids.ts';
import type { OscServer } from '../connection/osc-server.ts';
import type { ServerOptions } from '../options.ts';
import type { Server } from '../server.ts';
import type { RemoteSettings } from './server.ts';

/** Milliseconds between two looks at whether the server is still there. */
const WATCH = 1000;

/** Connects to a running server and makes this client's group on it. */
export async function connectRemote(
  options: ServerOptions,
  { host = '127.0.0.1', port = 57_110, transport = 'udp', patience = 5000 }: RemoteSettings,
): Promise<Result<Server>> {
  let ids = ownIds;
  let stopWatching = (): void => {};
  const connection = await connectOsc({ host, port }, transport, {
    options,
    patience,
    tellsLate: true,
    end: async (server) => {
      stopWatching();
      await leave(server, ids.group);
    },
  });
  if (!connection.ok) return connection;
  const { server, client } = connection.value;
  ids = clientIds(client);
  server.sendPlain([{ op: 'group.new', id: ids.group, action: 'tail', target: 0 }]);
  const made = await server.sync();
  if (!made.ok) {
    await server.quit();
    return made;
  }
  server.useIds(ids);
  stopWatching = watch(server);
  return success(server);
}

/** Frees the client's nodes and ends its registration. A server that is gone needs neither. */
async function leave(server: OscServer, group: number): Promise<void> {
  if (server.death !== undefined) return;
  server.sendPlain([{ op: 'node.free', id: group }]);
  await server.sync();
  await server.ask('/notify', [0], (reply) => (reply.address === '/done' ? true : undefined));
}

/** Notices that a server is gone, which UDP does not tell by itself. */
function watch(server: OscServer): () => void {
  let isAsking = false;
  const timer = setInterval(async () => {
    if (isAsking || server.death !== undefined) return;
    isAsking = true;
    const status = await server.status();
    isAsking = false;
    if (status.ok) return;
    const why = status.problems[0]?.message ?? 'it does not answer';
    server.die(problem('scsynth.died', `The server is gone: ${why}`));
  }, WATCH);
  return () => clearInterval(timer);
}
