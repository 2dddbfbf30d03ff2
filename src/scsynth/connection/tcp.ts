import { connect } from 'node:net';
import { failure, problem, type Result, success } from '../../base/index.ts';
import type { Address, Transport, TransportListener } from './transport.ts';

/** Packets of this size travel well; single larger ones do too. */
const MOST = 65_536;
const LIMIT = 1 << 20;

/** No reply of scsynth is larger: what claims to be is no OSC stream. */
const MOST_RECEIVED = 1 << 24;

/** Connects by TCP, where each packet stands behind its size in 32 bits. */
export function openTcp(
  { host, port }: Address,
  listener: TransportListener,
): Promise<Result<Transport>> {
  const socket = connect({ host, port, noDelay: true });
  const frames = new Frames(listener, () => socket.destroy());
  let closed = false;
  let why = 'the server closed the connection';
  return new Promise((resolve) => {
    socket.on('data', (bytes) => frames.take(bytes));
    socket.on('error', (error) => {
      why = error.message;
    });
    socket.on('close', () => {
      const what = `No connection to TCP port ${port} of ${host}: ${why}.`;
      resolve(failure([problem('scsynth.no-connection', what)]));
      if (!closed) listener.closed(why);
      closed = true;
    });
    socket.on('connect', () => {
      const send = (packet: Uint8Array): void => {
        if (!closed) socket.write(framed(packet));
      };
      const close = (): void => {
        closed = true;
        // What was written still goes out; a server that does not answer keeps nobody waiting.
        socket.destroySoon();
        socket.unref();
      };
      resolve(success({ lossy: false, most: MOST, limit: LIMIT, send, close }));
    });
  });
}

function framed(packet: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + packet.length);
  new DataView(bytes.buffer).setUint32(0, packet.length);
  bytes.set(packet, 4);
  return bytes;
}

/** Puts the packets of a stream together again. */
class Frames {
  readonly #listener: TransportListener;
  readonly #broken: () => void;
  #rest = new Uint8Array(0);

  constructor(listener: TransportListener, broken: () => void) {
    this.#listener = listener;
    this.#broken = broken;
  }

  take(bytes: Uint8Array): void {
    const all = new Uint8Array(this.#rest.length + bytes.length);
    all.set(this.#rest);
    all.set(bytes, this.#rest.length);
    const view = new DataView(all.buffer);
    let at = 0;
    while (at + 4 <= all.length) {
      const size = view.getUint32(at);
      if (size > MOST_RECEIVED) {
        this.#broken();
        return;
      }
      if (at + 4 + size > all.length) break;
      this.#listener.packet(all.subarray(at + 4, at + 4 + size));
      at += 4 + size;
    }
    this.#rest = all.slice(at);
  }
}
