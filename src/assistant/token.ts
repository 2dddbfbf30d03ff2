/** A word or number of a message, as it is understood, and where it stands there. */
export interface Token {
  /** Lower case, in English, without typing mistakes. */
  readonly text: string;
  /** As it was written. */
  readonly raw: string;
  /** UTF-16 offsets into the message; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly number?: Amount;
  /** Whether an apostrophe was in it: `the pad's`. */
  readonly apostrophe?: true;
  /** Whether it only divides: a comma, a full stop. */
  readonly divides?: true;
}

/** A number as it was written, with its unit where one was attached or followed. */
export interface Amount {
  readonly value: number;
  /** `bpm`, `db`, `hz`, `s`, `ms`, `st`, `bars`, `beats`, `percent`, `lufs`, `minutes`, `note` (1/16), `x`, `ct`. */
  readonly unit?: string;
  /** Whether a `+` or `-` stood before it. */
  readonly signed?: true;
}
