/** What is remembered of a person. */
export type FactKind = 'preference' | 'word' | 'note';

/** One thing that is remembered. */
export interface Fact {
  /** From 1; a number that went is not used again. */
  readonly id: number;
  readonly kind: FactKind;
  /** Of a word the word itself: `the drill`. Of others what was said. */
  readonly text: string;
  /** Of a word the sound that it stands for; of a preference `like` or `dislike`. */
  readonly value: string;
  /** When it was said, in milliseconds since 1970. */
  readonly at: number;
}

/** A fact that is new. */
export type NewFact = Omit<Fact, 'id' | 'at'>;

/** What somebody's songs mostly are. */
export interface Habits {
  /** Songs that were counted. */
  readonly songs: number;
  /** Quarter notes a minute: the middle one of their tempos. */
  readonly bpm?: number;
  /** The key that most of them have; the newest of several. */
  readonly key?: string;
}

/** A song as habits count it. */
export interface HeardSong {
  /** Its file, whole. */
  readonly file: string;
  readonly bpm?: number;
  readonly key?: string;
}

/** More is not kept of one kind of text. */
export const longestText = 300;

/** More facts than these nobody would read. */
export const mostFacts = 500;
