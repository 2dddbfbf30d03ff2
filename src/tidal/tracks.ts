import { Rational } from '../base/index.ts';
import {
  type ControlPattern,
  type ControlValue,
  type LiveControls,
  type Pattern,
  queryWithin,
  silence,
} from '../pattern/index.ts';
import type { Performance, Transition } from './builtins/performance.ts';

type Change = (p: ControlPattern) => ControlPattern;

/** Reports something about the statement that runs now. */
type Warn = (code: string, message: string, hint?: string) => void;

/** What plays: tracks by name, who is muted, the tempo. */
export class Tracks implements Performance {
  /** The tempo in cycles a second, where a statement has set one. */
  cps: Pattern<number> | undefined;
  private readonly warn: Warn;
  private readonly histories = new Map<string, readonly ControlPattern[]>();
  /** The cycle in which statements are run: where transitions begin. */
  now: Rational = Rational.zero;
  /** Tracks that play one cycle and no more, and which. */
  readonly onces = new Map<string, Rational>();
  private readonly muted = new Set<string>();
  private readonly soloed = new Set<string>();
  private readonly changes = new Map<string, Change>();
  private readonly values: Record<string, ControlValue> = {};
  private everywhere: Change | undefined;

  constructor(warn: Warn) {
    this.warn = warn;
  }

  play(track: string, pattern: ControlPattern): void {
    this.histories.set(track, [pattern, ...(this.histories.get(track) ?? [])].slice(0, 8));
  }

  once(pattern: ControlPattern): void {
    let count = 1;
    const nameOf = (): string => (count === 1 ? 'once' : `once-${count}`);
    while (this.onces.has(nameOf())) count += 1;
    this.onces.set(nameOf(), this.now);
    this.play(nameOf(), pattern);
  }

  /** Forgets what played once, where that was before a cycle. */
  forgetOnces(before: Rational): void {
    for (const [name, cycle] of this.onces) {
      if (cycle.gte(before)) continue;
      this.onces.delete(name);
      this.histories.delete(name);
    }
  }

  change(track: string, transition: Transition, pattern: ControlPattern): void {
    const history = [pattern, ...(this.histories.get(track) ?? [])].slice(0, 8);
    this.histories.set(track, [transition(this.now, history), ...history.slice(1)]);
  }

  hush(name: string): void {
    if (this.histories.size === 0) return;
    const names = [...this.histories.keys()];
    const shown = names.length > 6 ? `${names.slice(0, 6).join(', ')} …` : names.join(', ');
    this.histories.clear();
    this.warn(
      'tidal.hush',
      `\`${name}\` silences all that stands before it: ${shown}.`,
      'Take it out to hear them.',
    );
  }

  solo(track: string, on: boolean): void {
    if (on) this.soloed.add(track);
    else this.soloed.delete(track);
  }

  mute(track: string, on: boolean): void {
    if (on) this.muted.add(track);
    else this.muted.delete(track);
  }

  unmuteAll(): void {
    this.muted.clear();
  }

  unsoloAll(): void {
    this.soloed.clear();
  }

  all(f: Change): void {
    check(f);
    this.everywhere = f;
  }

  each(track: string, f: Change): void {
    check(f);
    this.changes.set(track, f);
  }

  setCps(cps: Pattern<number>): void {
    this.cps = cps;
  }

  currentCps(): number {
    return (this.cps && valueAtStart(this.cps)) ?? DEFAULT_CPS;
  }

  setLive(name: string, pattern: Pattern<unknown>): void {
    const value = valueAtStart(pattern);
    if (value !== undefined) this.values[name] = value as ControlValue;
  }

  live(): LiveControls {
    return { ...this.values };
  }

  /** What is heard: muted tracks left out, or all but the soloed ones, in order of first play. */
  patterns(): Map<string, ControlPattern> {
    const heard = new Map<string, ControlPattern>();
    for (const [track, [pattern]] of this.histories) {
      if (pattern === undefined || this.muted.has(track)) continue;
      if (this.soloed.size > 0 && !this.soloed.has(track)) continue;
      const own = this.changes.get(track)?.(pattern) ?? pattern;
      heard.set(track, this.everywhere?.(own) ?? own);
    }
    return heard;
  }
}

/** Makes what is wrong with a change a Problem of the statement that asks for it. */
function check(f: Change): void {
  f(silence);
}

/** Tidal's own tempo, in cycles a second. */
const DEFAULT_CPS = 0.575;

/** The first value of cycle 0. */
function valueAtStart<T>(p: Pattern<T>): T | undefined {
  const answer = queryWithin(p, Rational.zero, Rational.one, { events: 10_000 });
  return answer.ok ? answer.value[0]?.value : undefined;
}
