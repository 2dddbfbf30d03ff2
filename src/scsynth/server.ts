import type { Problem, Result, Seconds } from '../base/index.ts';
import type { Command } from './commands.ts';
import type { ServerOptions } from './options.ts';

/** What runs on a server, as it says itself. */
export interface ServerStatus {
  /** The server's clock. */
  readonly time: Seconds;
  readonly ugens: number;
  readonly synths: number;
  /** Groups, the root group among them. */
  readonly groups: number;
  readonly synthDefs: number;
}

/** What a server tells without being asked. */
export type ServerEvent =
  /** Commands came after their time, and were carried out at once. */
  | { readonly kind: 'late'; readonly time: Seconds; readonly by: Seconds }
  /** A command could not be carried out. */
  | { readonly kind: 'fail'; readonly problem: Problem }
  /** The server is gone; what was sent to it since is lost. */
  | { readonly kind: 'died'; readonly problem: Problem }
  /** The server runs anew from time 0, with the SynthDefs and buffers that it had and no nodes. */
  | { readonly kind: 'restarted' };

export type ServerListener = (event: ServerEvent) => void;

/**
 * A running scsynth, wherever it is. All that differs between an embedded, a native, a remote server
 * and a transcript is behind these few methods.
 */
export interface Server {
  readonly options: ServerOptions;
  /**
   * Hands over commands for a time, in seconds of this server's clock; the clock begins at 0 with
   * the server. Without a time they are carried out as soon as they arrive. A SynthDef must have been
   * sent before the first note that plays it; it is loaded by then.
   */
  send(time: Seconds | undefined, commands: readonly Command[]): void;
  /**
   * Tells that all that belongs before a time was sent by now; all there will be for infinity. A server whose clock
   * is the sound that is taken from it (the embedded one) waits a moment for more rather than go past that time.
   */
  sentUntil?(time: Seconds): void;
  /** Resolves when all that was sent without a time, SynthDefs and buffers too, is carried out. */
  sync(): Promise<Result<void>>;
  status(): Promise<Result<ServerStatus>>;
  /** Seconds of this server's clock, as far as it is known here. */
  now(): Seconds;
  /**
   * Samples of a buffer from sample `start` on, interleaved when it has several channels. Problems:
   * `scsynth.buffer` for what is not there.
   */
  readBuffer(id: number, start: number, count: number): Promise<Result<Float32Array>>;
  /** Ends a server that was started here, or the connection to one that was not. */
  quit(): Promise<void>;
  /** Calls the listener for each event from now on; the function that it gives ends that. */
  listen(listener: ServerListener): () => void;
}

/** Listeners of one server. */
export class ServerListeners {
  readonly #listeners = new Set<ServerListener>();

  add(listener: ServerListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: ServerEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
