import { type Problem, type Result, success } from '../base/index.ts';
import { int32, message, text } from '../osc/index.ts';
import { type DirtEvent, readDirtEvent } from './dirt-event.ts';
import { OscListener, type Sender } from './osc-listener.ts';
import type { InboundMessage } from './read-packet.ts';

/** Where SuperDirt listens. */
export const DIRT_PORT = 57_120;
/** Seconds ahead at most; a sender whose clock is further off is played after `CORRECTED`. */
const FURTHEST = 42;
const CORRECTED = 0.2;
/** Control buses that are promised to Tidal. */
const BUSES = 128;
/** Where Tidal would send values of buses: nothing listens there unless a server of gabber's does. */
const SERVER_PORT = 57_110;

export interface DirtServerOptions {
  readonly port?: number;
  /** Only this machine can reach it when absent. */
  readonly host?: string;
  /** Packets a second that are read; 5000 when absent. */
  readonly packetsASecond?: number;
  /**
   * One event, and the milliseconds of Unix time at which it is meant; undefined for as soon as possible.
   */
  readonly onEvent: (event: DirtEvent, time: number | undefined) => void;
  readonly onProblem: (problem: Problem) => void;
  /** Milliseconds of Unix time; the machine's clock when absent. */
  readonly now?: () => number;
}

/** Answers as SuperDirt does, so that Tidal and Strudel play gabber's tracks. */
export class DirtServer {
  readonly #listener: OscListener;

  private constructor(listener: OscListener) {
    this.#listener = listener;
  }

  get port(): number {
    return this.#listener.port;
  }

  get dropped(): number {
    return this.#listener.dropped;
  }

  /** Begins to listen. Problem: `osc.port`. */
  static async start(options: DirtServerOptions): Promise<Result<DirtServer>> {
    const { port = DIRT_PORT, host, packetsASecond, onProblem } = options;
    const listener = await OscListener.start({
      port,
      ...(host === undefined ? {} : { host }),
      ...(packetsASecond === undefined ? {} : { packetsASecond }),
      onProblem,
      onMessage: (each, from) => hear(options, each, from),
    });
    return listener.ok ? success(new DirtServer(listener.value)) : listener;
  }

  close(): Promise<void> {
    return this.#listener.close();
  }
}

function hear(options: DirtServerOptions, { address, args, time }: InboundMessage, from: Sender) {
  switch (address) {
    case '/dirt/play':
    case '/play2': {
      const event = readDirtEvent(args);
      if (event.ok) options.onEvent(event.value, inTime(options, time));
      else for (const each of event.problems) options.onProblem(each);
      break;
    }
    case '/dirt/handshake':
      from.reply(handshake());
      break;
    case '/dirt/hello':
      from.reply(message('/dirt/hello/reply'));
      break;
  }
}

/** A time that no clocks of two programs on a stage differ by is a mistake. */
function inTime({ now = Date.now }: DirtServerOptions, time: number | undefined) {
  if (time === undefined) return undefined;
  const ahead = (time - now()) / 1000;
  return Math.abs(ahead) > FURTHEST ? now() + CORRECTED * 1000 : time;
}

function handshake() {
  const buses = Array.from({ length: BUSES }, (_, bus) => int32(bus));
  return message(
    '/dirt/handshake/reply',
    text('&serverHostname'),
    text('127.0.0.1'),
    text('&serverPort'),
    int32(SERVER_PORT),
    text('&controlBusIndices'),
    ...buses,
  );
}
