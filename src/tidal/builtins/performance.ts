import type { Rational } from '../../base/index.ts';
import type { ControlPattern, Pattern } from '../../pattern/index.ts';

/** Makes one pattern of the cycle, a track's new pattern and the earlier ones, newest first. */
export type Transition = (now: Rational, history: readonly ControlPattern[]) => ControlPattern;

/** What statements such as `d1 $ …` and `hush` act upon. */
export interface Performance {
  /** Plays a pattern under a name, in place of what played there. */
  play(track: string, pattern: ControlPattern): void;
  /** Plays one cycle of a pattern, beside what else plays. */
  once(pattern: ControlPattern): void;
  /** Plays a pattern under a name, going over from what played there. */
  change(track: string, transition: Transition, pattern: ControlPattern): void;
  /** Ends everything that plays; `name` is that of the statement that asks for it. */
  hush(name: string): void;
  solo(track: string, on: boolean): void;
  mute(track: string, on: boolean): void;
  unmuteAll(): void;
  unsoloAll(): void;
  /** A function that all tracks go through. */
  all(f: (p: ControlPattern) => ControlPattern): void;
  /** A function that one track goes through. */
  each(track: string, f: (p: ControlPattern) => ControlPattern): void;
  /** Sets the tempo, in cycles a second. */
  setCps(cps: Pattern<number>): void;
  /** The tempo at cycle 0, in cycles a second. */
  currentCps(): number;
  /** Sets a live value, read by `^name`. */
  setLive(name: string, pattern: Pattern<unknown>): void;
}
