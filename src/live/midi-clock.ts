import { Rational, rational, type Seconds } from '../base/index.ts';
import type { ClockMessage } from '../midi/index.ts';

/** Ticks of a MIDI clock in a quarter note. */
const TICKS = 24;
/** Sixteenths in a quarter note: the unit of a song's position. */
const SIXTEENTHS = 4;

/** A message of the clock, in live time. */
export interface TimedClock {
  readonly time: Seconds;
  readonly message: ClockMessage;
}

/** A stretch of a song that was played, and where it is in live time. */
export interface Stretch {
  readonly begin: Rational;
  readonly end: Rational;
  /** Live time of a cycle within it. */
  readonly secondsAt: (cycle: Rational) => Seconds;
}

/**
 * The clock that other machines follow: 24 ticks a quarter note, started with the song, stopped with it, and told
 * its place where the song jumps.
 */
export class MidiClock {
  readonly #quarters: number;
  #next: Rational | undefined;

  /** @param quarters quarter notes in a cycle: a multiple of 1/8 */
  constructor(quarters: number) {
    this.#quarters = quarters;
  }

  /** The messages for a stretch that follows on the last, or does not. */
  follow({ begin, end, secondsAt }: Stretch): readonly TimedClock[] {
    const messages: TimedClock[] = [];
    if (this.#next?.equals(begin) !== true) messages.push(...this.#begin(begin, secondsAt(begin)));
    const ticks = rational(Math.round(TICKS * 8 * this.#quarters), 8);
    const last = end.mul(ticks).ceil();
    for (let tick = begin.mul(ticks).ceil(); tick.lt(last); tick = tick.add(Rational.one)) {
      const time = secondsAt(tick.div(ticks));
      messages.push({ time, message: { kind: 'clock' } });
    }
    this.#next = end;
    return messages;
  }

  /** The message that ends it at a time. */
  stop(time: Seconds): readonly TimedClock[] {
    this.#next = undefined;
    return [{ time, message: { kind: 'stop' } }];
  }

  /** From the top it is started; anywhere else machines are told where it goes on. */
  #begin(cycle: Rational, time: Seconds): readonly TimedClock[] {
    const wasRunning = this.#next !== undefined;
    const stop = wasRunning ? this.stop(time) : [];
    if (cycle.equals(Rational.zero)) return [...stop, { time, message: { kind: 'start' } }];
    const place = Math.round(cycle.toNumber() * this.#quarters * SIXTEENTHS);
    const sixteenths = place % (1 << 14);
    return [
      ...stop,
      { time, message: { kind: 'position', sixteenths } },
      { time, message: { kind: 'continue' } },
    ];
  }
}
