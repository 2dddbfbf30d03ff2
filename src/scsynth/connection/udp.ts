import { createSocket } from 'node:dgram';
import { failure, problem, type Result, success } from '../../base/index.ts';
import type { Address, Transport, TransportListener } from './transport.ts';

/** What one datagram holds. Beyond the loopback large ones are lost more often than small ones. */
const LIMIT = 65_507;
const MOST = 16_384;

/** Room for replies that come in a burst, as far as the system allows. */
const RECEIVE_BYTES = 4 << 20;

/** Opens a UDP socket that speaks with one server. That somebody listens there is not known yet. */
export function openUdp(
  { host, port }: Address,
  listener: TransportListener,
): Promise<Result<Transport>> {
  const socket = createSocket({ type: 'udp4', recvBufferSize: RECEIVE_BYTES });
  let closed = false;
  const close = (): void => {
    if (closed) return;
    closed = true;
    socket.close();
  };
  return new Promise((resolve) => {
    socket.on('message', (bytes) => listener.packet(bytes));
    socket.on('error', (error) => {
      const why = `nobody listens at UDP port ${port} of ${host} (${error.message})`;
      resolve(failure([problem('scsynth.no-connection', `No connection: ${why}.`)]));
      if (!closed) listener.closed(why);
      close();
    });
    socket.connect(port, host, () => {
      // An error in sending is told by the error event as well.
      const send = (packet: Uint8Array): void => {
        if (!closed) socket.send(packet.slice(), () => {});
      };
      resolve(success({ lossy: true, most: MOST, limit: LIMIT, send, close }));
    });
  });
}
