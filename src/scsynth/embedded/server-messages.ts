import type { MessagePort } from 'node:worker_threads';
import type { Problem, Result, Seconds } from '../../base/index.ts';
import type { TimedCommands } from '../commands.ts';
import type { ServerOptions } from '../options.ts';
import type { ServerStatus } from '../server.ts';

/** What the thread of an embedded server is started with. */
export interface ServerWorkerData {
  readonly options: ServerOptions;
  /** The compiled module, when it was compiled elsewhere. */
  readonly module: unknown;
  /** One word: the blocks rendered so far. */
  readonly blocks: SharedArrayBuffer;
}

/** What the thread is told. A question carries a number that its answer repeats. */
export type ToServer =
  | { readonly kind: 'send'; readonly commands: Partial<TimedCommands> }
  | { readonly kind: 'render'; readonly id: number; readonly blocks: number }
  | { readonly kind: 'sync' | 'status'; readonly id: number }
  /** All that belongs before this time was sent. */
  | { readonly kind: 'sent-until'; readonly time: Seconds }
  /** Somebody else takes the sound: a number of blocks comes on the port, their channels are the answer. */
  | { readonly kind: 'tap'; readonly port: MessagePort }
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly buffer: number;
      readonly start: number;
      readonly count: number;
    };

/** What the thread says. */
export type FromServer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rendered'; readonly id: number; readonly channels: readonly Float32Array[] }
  | { readonly kind: 'synced'; readonly id: number }
  | { readonly kind: 'status'; readonly id: number; readonly status: ServerStatus }
  | { readonly kind: 'read'; readonly id: number; readonly samples: Result<Float32Array> }
  | { readonly kind: 'late'; readonly time: Seconds; readonly by: Seconds }
  | { readonly kind: 'fail' | 'died'; readonly problem: Problem };
