/** Where a command's text goes. */
export interface Output {
  /** Resolves when the text was taken, so that long results do not pile up in memory. */
  write(text: string | Uint8Array): Promise<void>;
}

/** What a command may touch of the world outside; tests pass their own. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input, read as it comes. */
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Results. */
  readonly out: Output;
  /** Problems, notes, progress. */
  readonly err: Output;
  /** Whether problems may be coloured. */
  readonly color: boolean;
  /** Whether standard error is a terminal on which progress may be drawn. */
  readonly terminal: boolean;
  /** The terminal that somebody types at, where standard input and standard error are one. */
  readonly console?: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream };
  /** Width of that terminal. */
  readonly columns: number;
  /** Texts that were read, by the name Problems give them, to show the lines they point at. */
  readonly sources: Map<string, string>;
  /**
   * Takes over Ctrl-C: the signal aborts at the first one, the process ends at the second. A
   * command that never asks is ended by Node as usual.
   */
  interruption(): AbortSignal;
}
