/** One thing in which two songs differ. */
export interface SongDifference {
  readonly about: 'song' | 'track' | 'group' | 'return' | 'master' | 'form';
  /** The strip or section that it is about. */
  readonly name?: string;
  readonly kind: 'added' | 'removed' | 'renamed' | 'changed';
  /** What of it: `tempo`, `pattern`, `drive`, `delay time`. */
  readonly what?: string;
  /** In a producer's words: `Kick drive 18 → 22 dB`. */
  readonly text: string;
}

export type About = Pick<SongDifference, 'about' | 'name'>;

/** A thing that is otherwise. */
export function changed(about: About, what: string, text: string): SongDifference {
  return { ...about, kind: 'changed', what, text };
}
