/** What an entry of the library is. */
export const entryKinds = ['pattern', 'kit', 'preset', 'song'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that is kept in the library. */
export interface Entry {
  /** From 1; a number that went is not used again. */
  readonly id: number;
  readonly kind: EntryKind;
  readonly name: string;
  /** Of a pattern the expression, as a track's `pattern` has it; of others YAML: what can be used again. */
  readonly text: string;
  readonly tags: readonly string[];
  /** Quarter notes a minute. */
  readonly bpm?: number;
  readonly key?: string;
  readonly genre?: string;
  /** How often it was used. */
  readonly uses: number;
  /** When it was added, in milliseconds since 1970. */
  readonly added: number;
  /** The entry that it was varied from. */
  readonly parent?: number;
  /** The file that it came from. */
  readonly origin?: string;
  /** Of a pattern: the sound that plays it, keys of a track as YAML. */
  readonly sound?: string;
  /** Equal where two texts differ in spaces, comments and the order of keys alone. */
  readonly hash: string;
}

/** What is to be kept. */
export type NewEntry = Pick<Entry, 'kind' | 'name' | 'text'> &
  Partial<Pick<Entry, 'tags' | 'bpm' | 'key' | 'genre' | 'parent' | 'origin' | 'sound'>> & {
    /** What it sounds like (`described`). */
    readonly vector?: Uint8Array;
  };

/** Which entries are wanted; all that is said holds for each. */
export interface Filter {
  readonly kind?: EntryKind;
  readonly genre?: string;
  readonly tags?: readonly string[];
  readonly key?: string;
  /** From and to, both of them too. */
  readonly bpm?: readonly [number, number];
}

/** Longer names and texts are not kept. */
export const longestName = 200;
export const longestEntry = 2_000_000;
/** Tags of an entry, and characters of one. */
export const mostTags = 50;
export const longestTag = 60;

/** The origin of what comes with gabber. */
export const shippedOrigin = 'gabber';
