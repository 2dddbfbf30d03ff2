import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';

/** What a proxy does with a packet: how many copies arrive, and after how many milliseconds. */
export interface Fate {
  readonly copies: number;
  readonly delay: number;
}

/** A UDP proxy on the loopback for one client. */
export interface Proxy {
  readonly port: number;
  /** Packets that it lost, doubled or held back. */
  readonly harmed: number;
  close(): void;
}

/** Passes packets between a client and a server, each with the fate that `decide` gives it. */
export async function startProxy(server: number, decide: () => Fate): Promise<Proxy> {
  const front = await bind();
  const back = await bind();
  let client: RemoteInfo | undefined;
  let harmed = 0;
  let isOpen = true;
  const pass = (send: () => void): void => {
    const { copies, delay } = decide();
    if (copies !== 1 || delay > 0) harmed += 1;
    for (let copy = 0; copy < copies; copy += 1) {
      if (delay === 0) send();
      else setTimeout(() => isOpen && send(), delay);
    }
  };
  front.on('message', (bytes, from) => {
    client = from;
    pass(() => back.send(bytes, server, '127.0.0.1'));
  });
  back.on('message', (bytes) => {
    pass(() => client !== undefined && front.send(bytes, client.port, client.address));
  });
  return {
    port: front.address().port,
    get harmed() {
      return harmed;
    },
    close: () => {
      isOpen = false;
      front.close();
      back.close();
    },
  };
}

async function bind(): Promise<Socket> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', () => resolve()));
  return socket;
}
