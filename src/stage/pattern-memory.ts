import type { Result } from '../base/index.ts';
import type { Pattern } from '../pattern/index.ts';
import type { PatternText } from '../song/index.ts';
import type { PatternScope } from './plan-patterns.ts';

/** What was made of a pattern that was read: in a meter, in a harmony, with fills. */
interface Derived {
  readonly pattern: Pattern<unknown>;
  readonly context: string;
  readonly made: Pattern<unknown>;
}

/** What one reading of a song made. */
class Reading {
  readonly read = new Map<string, Result<unknown>>();
  readonly derived = new Map<string, Derived>();
}

/**
 * Patterns that were read before: a song that changes while it plays is read anew each time, and most of its texts are
 * what they were. It holds those of the last two readings. A pattern is a plain function of time, so that plans may
 * share it.
 */
export class PatternMemory {
  #scope = '';
  #last = new Reading();
  #now = new Reading();

  /** Begins a reading, with what its patterns may use: in another scope texts mean other things. */
  begin({ controls, texts = [] }: PatternScope): void {
    const scope = [...controls, '', ...texts].join(' ');
    this.#last = scope === this.#scope ? this.#now : new Reading();
    this.#now = new Reading();
    this.#scope = scope;
  }

  /** What a text was read as, or what `read` makes of it. @param as what it is read as: other things have other patterns */
  recall<T>(as: string, { kind, text }: PatternText, read: () => Result<T>): Result<T> {
    const key = `${as} ${kind} ${text}`;
    const known = this.#now.read.get(key) ?? this.#last.read.get(key);
    // what is under a key is what `read` gives for it
    const result = known === undefined ? read() : (known as Result<T>);
    this.#now.read.set(key, result);
    return result;
  }

  /**
   * What was made of a pattern for a place in the song, or what `make` makes of it now.
   *
   * @param context all else that it is made of
   */
  derive<T>(
    place: string,
    { pattern, context }: Pick<Derived, 'pattern' | 'context'>,
    make: () => Pattern<T>,
  ): Pattern<T> {
    const known = this.#last.derived.get(place);
    const isKnown = known?.pattern === pattern && known.context === context;
    const made = isKnown ? (known.made as Pattern<T>) : make();
    this.#now.derived.set(place, { pattern, context, made });
    return made;
  }
}
