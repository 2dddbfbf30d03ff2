/** A message of a conversation with a model. */
export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** The one tool that a model is given: what it calls it with is its structured answer. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  /** A JSON Schema of an object. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What a model is asked. */
export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  readonly tool?: ModelTool;
  /** Given each piece of text as it arrives. */
  readonly onText?: (piece: string) => void;
  /** Ends the request at once. */
  readonly signal?: AbortSignal;
}

/** Tokens that were read and written. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** A whole answer. */
export interface ModelAnswer {
  readonly text: string;
  /** What the tool was called with, unchecked; undefined where it was not called. */
  readonly value?: unknown;
  readonly usage: Usage;
}

/**
 * A language model. Streams its answer; rejects with a `ModelFailure`, or with what its library throws, which
 * `failureOf` reads.
 */
export interface Model {
  /** `claude/claude-sonnet-5-5` */
  readonly name: string;
  readonly ask: (request: ModelRequest) => Promise<ModelAnswer>;
  /** The secret that it is asked with, so that no message repeats it. */
  readonly secret?: string;
  /** Milliseconds that an answer may take. */
  readonly timeout: number;
  /** Dollars for a million tokens, where the configuration tells them. */
  readonly price?: Usage;
}

/** Where a model is reached. */
export interface Endpoint {
  readonly model: string;
  readonly key: string | undefined;
  readonly url: string | undefined;
  /** Most tokens of an answer. */
  readonly mostTokens: number;
}
