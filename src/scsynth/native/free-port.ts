import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { TransportName } from '../connection/connect.ts';

/** A port on the loopback that nobody has at this moment. */
export function freePort(transport: TransportName): Promise<number> {
  return transport === 'udp' ? freeUdpPort() : freeTcpPort();
}

function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4');
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

function freeTcpPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
