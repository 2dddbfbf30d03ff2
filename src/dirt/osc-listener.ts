import { createSocket, type Socket } from 'node:dgram';
import { failure, type Problem, problem, type Result, success } from '../base/index.ts';
import { encodePacket, type OscMessage } from '../osc/index.ts';
import { type InboundMessage, readInbound } from './read-packet.ts';

/** Packets a second that are read; a flood beyond that is dropped and counted. */
const MOST_A_SECOND = 5000;

export interface OscListenerOptions {
  readonly port: number;
  /** The address that it listens on; only this machine can reach it when absent. */
  readonly host?: string;
  /** Packets a second that are read; 5000 when absent. */
  readonly packetsASecond?: number;
  readonly onMessage: (message: InboundMessage, from: Sender) => void;
  /** Told of packets that cannot be read: each kind of trouble once a second at most. */
  readonly onProblem: (problem: Problem) => void;
}

/** Who sent a packet; answers go back there. */
export interface Sender {
  readonly host: string;
  readonly port: number;
  reply(message: OscMessage): void;
}

/** A UDP port where other programs send OSC. */
export class OscListener {
  readonly #socket: Socket;
  readonly #options: OscListenerOptions;
  #second = 0;
  #packets = 0;
  #dropped = 0;
  #told = Number.NEGATIVE_INFINITY;

  private constructor(socket: Socket, options: OscListenerOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.on('message', (bytes, { address, port }) => this.#hear(bytes, address, port));
    socket.on('error', () => undefined);
  }

  /** Packets of floods that were not read. */
  get dropped(): number {
    return this.#dropped;
  }

  /** The port that it listens on. */
  get port(): number {
    return this.#socket.address().port;
  }

  /** Begins to listen. Problem: `osc.port` where the port cannot be had. */
  static async start(options: OscListenerOptions): Promise<Result<OscListener>> {
    const { port, host = '127.0.0.1' } = options;
    const socket = createSocket({ type: host.includes(':') ? 'udp6' : 'udp4' });
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once('error', reject);
        socket.bind(port, host, resolve);
      });
    } catch (error) {
      socket.close();
      return failure([portProblem(port, host, error)]);
    }
    socket.removeAllListeners('error');
    return success(new OscListener(socket, options));
  }

  /** Sends a message from the port that it listens on; what cannot be reached is left alone. */
  send(message: OscMessage, host: string, port: number): void {
    this.#socket.send(encodePacket(message), port, host, () => undefined);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#socket.close(resolve));
  }

  #hear(bytes: Uint8Array, host: string, port: number): void {
    if (this.#isFlood()) {
      this.#dropped += 1;
      return;
    }
    const read = readInbound(bytes);
    if (!read.ok) {
      this.#complain(read.problems[0]);
      return;
    }
    const reply = (message: OscMessage): void => this.send(message, host, port);
    for (const message of read.value) this.#options.onMessage(message, { host, port, reply });
  }

  #isFlood(): boolean {
    const second = Math.floor(performance.now() / 1000);
    if (second !== this.#second) {
      this.#second = second;
      this.#packets = 0;
    }
    this.#packets += 1;
    return this.#packets > (this.#options.packetsASecond ?? MOST_A_SECOND);
  }

  #complain(about: Problem | undefined): void {
    if (about === undefined || performance.now() - this.#told < 1000) return;
    this.#told = performance.now();
    this.#options.onProblem(about);
  }
}

function portProblem(port: number, host: string, error: unknown): Problem {
  const code = (error as { readonly code?: string }).code;
  if (code !== 'EADDRINUSE') {
    const why = error instanceof Error ? error.message : String(error);
    return problem('osc.port', `The UDP port ${port} of ${host} cannot be had: ${why}.`);
  }
  const hint = 'End SuperDirt, Tidal or another gabber that has it, or choose another port.';
  return problem('osc.port', `Another program listens on UDP port ${port}.`, { hint });
}
