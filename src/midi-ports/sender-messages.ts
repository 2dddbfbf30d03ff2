/** What the thread that sends MIDI is started with. */
export interface SenderData {
  /** Another library than the one gabber is installed with. */
  readonly library: string | undefined;
  /** See `Signal`. */
  readonly signals: SharedArrayBuffer;
}

/** Places in the shared numbers by which the threads wake each other. */
export const Signal = {
  /** Counts what the thread was told; it waits for a change. */
  told: 0,
  /** 1 when the thread must end at once. */
  end: 1,
  /** 1 when it has ended all notes. */
  ended: 2,
} as const;

/** What the thread is told. Times are milliseconds of the machine's steady clock. */
export type ToSender =
  | { readonly kind: 'open'; readonly port: string }
  | {
      readonly kind: 'send';
      readonly port: string;
      readonly at: number;
      readonly bytes: readonly number[];
    }
  /** Ends all notes and forgets what is to come, on one port or all. */
  | { readonly kind: 'release'; readonly port?: string };

/** What the thread says. */
export type FromSender =
  | { readonly kind: 'ready' }
  | { readonly kind: 'none'; readonly message: string; readonly hint: string }
  | { readonly kind: 'opened' | 'lost'; readonly port: string; readonly name: string }
  | { readonly kind: 'missing'; readonly port: string; readonly names: readonly string[] }
  /** Milliseconds by which a message was sent too late. */
  | { readonly kind: 'late'; readonly port: string; readonly by: number };
