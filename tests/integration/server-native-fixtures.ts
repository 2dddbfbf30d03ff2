import { setTimeout as sleep } from 'node:timers/promises';
import {
  connectRemoteServer,
  type NativeServer,
  type NativeSettings,
  type Server,
  type ServerOptions,
  startNativeServer,
} from '../../src/scsynth/index.ts';
import type { Contracted } from './server-contract.ts';

/** Starts scsynth on a JACK server, or throws what it said. */
export async function bootOn(
  jack: string,
  settings: NativeSettings = {},
  options: Partial<ServerOptions> = {},
): Promise<NativeServer> {
  const started = await startNativeServer(options, { jack, ...settings });
  if (!started.ok) throw new Error(started.problems.map((each) => each.message).join('\n'));
  return started.value;
}

/** A server whose time is the day's. */
export function inRealTime(
  server: Server,
  rest: { readonly kill?: () => void; stop(): Promise<void> },
): Contracted {
  return {
    server,
    settle: (answer) => answer,
    pass: async (seconds) => {
      await sleep(seconds * 1000);
    },
    ...rest,
  };
}

/** Connects to a server that was started apart, which is ended with the connection. */
export async function connectTo(
  native: NativeServer,
  transport: 'udp' | 'tcp',
): Promise<Contracted> {
  const { port, pid } = native;
  const connected = await connectRemoteServer({ port, transport });
  if (!connected.ok) throw new Error(connected.problems.map((each) => each.message).join('\n'));
  const { value: server } = connected;
  return inRealTime(server, {
    kill: () => process.kill(pid, 'SIGKILL'),
    stop: async () => {
      await server.quit();
      await native.quit();
    },
  });
}
