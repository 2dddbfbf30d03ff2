import { createSocket, type Socket } from 'node:dgram';
import { type Problem, problem, type Seconds } from '../base/index.ts';
import type { TimedDirt } from '../stage/index.ts';

export interface DirtLinkOptions {
  /** Seconds from now until a live time is heard. */
  readonly delayOf: (live: Seconds) => Seconds;
  readonly tell: (problems: readonly Problem[]) => void;
}

/** The way from live time to a SuperDirt: each event is sent ahead, with the time at which it is meant. */
export class DirtLink {
  readonly #options: DirtLinkOptions;
  #socket: Socket | undefined;

  constructor(options: DirtLinkOptions) {
    this.#options = options;
  }

  /** Sends events, in live time. */
  async send(events: readonly TimedDirt[]): Promise<void> {
    if (events.length === 0) return;
    const timed = events.map((event) => {
      const at = Date.now() + this.#options.delayOf(event.time) * 1000;
      return { event, at };
    });
    // loaded when it is first needed
    const { dirtBundle } = await import('../dirt/index.ts');
    for (const { event, at } of timed) {
      const { controls, cps, cycle, delta, to } = event;
      const bytes = dirtBundle(controls, { at, cps, cycle, delta, orbit: to.orbit });
      this.#open().send(bytes, to.port, to.host, (error) => {
        if (error !== null) this.#options.tell([unreachable(to.host, error)]);
      });
    }
  }

  close(): void {
    this.#socket?.close();
    this.#socket = undefined;
  }

  #open(): Socket {
    if (this.#socket !== undefined) return this.#socket;
    const socket = createSocket('udp4');
    socket.on('error', () => undefined);
    socket.unref();
    this.#socket = socket;
    return socket;
  }
}

function unreachable(host: string, error: Error): Problem {
  return problem('live.dirt', `SuperDirt at ${host} cannot be sent to: ${error.message}.`, {
    severity: 'warning',
    hint: 'Look at the `output` of the track.',
  });
}
