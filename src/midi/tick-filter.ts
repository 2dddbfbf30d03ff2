import { straightLine } from './straight-line.ts';

/**
 * What of the past is kept from tick to tick, once enough ticks are known. The filter is a phase-locked loop of second
 * order, critically damped: of how much a tick is late, `1 - KEPT²` goes into the phase and `(1 - KEPT)²` into the
 * period (Morrison, Tracking Filter Engineering, 2013: the fading-memory polynomial filter). With ticks that jitter by
 * 1 ms rms that leaves 0.16 ms in the phase and 0.0014 ms in the period: 0.017 bpm at 174.
 */
const KEPT = 0.98;
const PHASE_GAIN = 1 - KEPT ** 2;
const PERIOD_GAIN = (1 - KEPT) ** 2;
/** Ticks after which the period is good enough to play by: a quarter of a beat. */
const KNOWN = 6;
/** A tick is astray that is off by more than this many times the usual jitter, by more ms, or by half a period. */
const ASTRAY = 5;
const ASTRAY_MS = 4;
const ASTRAY_PERIODS = 0.5;
/** Ticks astray in a row that are believed, when they are on a straight line: so far off it, in periods. */
const BELIEVED = 6;
const STRAIGHT = 0.25;
/** Periods that differ by less than this part are of one tempo: six ticks tell no more. */
const SAME_TEMPO = 0.05;
/** Ticks were lost where so many periods passed between two. */
const GAP = 1.5;
/** Ticks whose mean lateness shows that the tempo jumped a little; so many times their usual jitter, or more ms. */
const RECENT = 8;
const JUMP = 6;
const JUMP_MS = 2;
/** Ticks after which that is looked for. */
const SETTLED = 24;
/** How fast the usual jitter is learned, a tick; and what it is taken for at first, in ms. */
const LEARNING = 1 / 64;
const USUAL = 1;
/** Milliseconds between ticks: 2000 and 10 quarter notes a minute. */
const SHORTEST = 1.25;
const LONGEST = 250;

interface Tick {
  readonly count: number;
  readonly time: number;
}

/**
 * A steady line through the ticks of a clock, which come with jitter: their count as a function of time. A tick that is
 * astray is passed over; those that were lost are made up for by the time that passed.
 */
export class TickFilter {
  /** Ticks since the beginning, and when the last of them was, on the line; milliseconds. */
  #count = -1;
  #at = 0;
  #period = 0;
  /** Ticks from which the phase and the period are known. */
  #phases = 0;
  #periods = 0;
  #variance = USUAL ** 2;
  #recent: readonly (Tick & { readonly late: number })[] = [];
  #astray: readonly Tick[] = [];
  /** How long nothing came before the ticks that are astray. */
  #gap = 0;
  #lastTime = 0;

  /** Milliseconds between ticks; undefined until a few have come. */
  get period(): number | undefined {
    return this.#periods >= KNOWN ? this.#period : undefined;
  }

  /** The number that the next tick gets. */
  get next(): number {
    return this.#count + 1;
  }

  /** The count at a time: between two ticks a fraction, and on at the same tempo where ticks fail to come. */
  countAt(time: number): number {
    return this.#period === 0 ? this.#count : this.#count + (time - this.#at) / this.#period;
  }

  /** Takes the next tick for where it is, whenever it comes: the machine begins anew. The tempo is kept. */
  restart(): void {
    this.#phases = 0;
    this.#recent = [];
    this.#astray = [];
  }

  /** Takes a tick that came at a time. */
  observe(time: number): void {
    const before = this.#lastTime;
    this.#lastTime = time;
    if (this.#periods < 2 && !this.#begin(time)) return;
    this.#count += 1;
    if (this.#phases === 0) this.#at = time - this.#period;
    const late = time - (this.#at + this.#period);
    this.#at += this.#period;
    if (Math.abs(late) > this.#limit) this.#stray(time, before);
    else this.#take(time, late);
  }

  /** The first two ticks give the first period; true from the third on. */
  #begin(time: number): boolean {
    if (this.#periods === 0) {
      this.#count += 1;
      this.#periods = 1;
    } else {
      const period = time - this.#at;
      this.#count += 1;
      if (isPeriod(period)) {
        this.#period = period;
        this.#periods = 2;
        this.#phases = 2;
      }
    }
    this.#at = time;
    return false;
  }

  get #limit(): number {
    const usual = Math.max(ASTRAY_MS, ASTRAY * Math.sqrt(this.#variance));
    return Math.min(usual, ASTRAY_PERIODS * this.#period);
  }

  /** Draws the line a little towards a tick. */
  #take(time: number, late: number): void {
    this.#astray = [];
    this.#variance += LEARNING * (late ** 2 - this.#variance);
    this.#at += Math.max(PHASE_GAIN, this.#phaseGain) * late;
    const period = this.#period + Math.max(PERIOD_GAIN, periodGain(this.#periods)) * late;
    this.#period = Math.min(Math.max(period, SHORTEST), LONGEST);
    this.#phases += 1;
    this.#periods += 1;
    this.#recent = [...this.#recent, { count: this.#count, time, late }].slice(-RECENT);
    if (this.#hasJumped()) this.#draw(this.#recent);
  }

  /** The mean of all ticks where the period is known from more of them, else the line through them. */
  get #phaseGain(): number {
    return this.#periods > this.#phases ? 1 / (this.#phases + 1) : phaseGain(this.#phases);
  }

  /** Whether the last ticks are late, or early, together. */
  #hasJumped(): boolean {
    if (this.#periods < SETTLED || this.#recent.length < RECENT) return false;
    const mean = this.#recent.reduce((sum, { late }) => sum + late, 0) / RECENT;
    const usual = Math.sqrt(this.#variance / RECENT);
    return Math.abs(mean) > Math.max(JUMP_MS, JUMP * usual);
  }

  /** Passes over a tick, until several in a row agree with each other. */
  #stray(time: number, before: number): void {
    this.#recent = [];
    if (this.#astray.length === 0) this.#gap = time - before;
    this.#astray = [...this.#astray, { count: this.#count, time }].slice(-BELIEVED);
    if (this.#astray.length < BELIEVED) return;
    const line = straightLine(this.#astray.map(({ count, time: y }) => ({ x: count, y })));
    if (!isPeriod(line.slope) || line.rms > STRAIGHT * line.slope) return;
    const isSame = Math.abs(line.slope - this.#period) < SAME_TEMPO * this.#period;
    const isGap = this.#gap > GAP * Math.max(this.#period, line.slope);
    if (!isGap) this.#draw(this.#astray);
    else if (isSame) this.#follow(line.at(this.#count));
    else this.#draw(this.#astray, Math.round(this.#gap / this.#period) - 1);
  }

  /** Goes on at the tempo that it knew, with as many ticks lost as the time that passed says. */
  #follow(at: number): void {
    this.#count += Math.round((at - this.#at) / this.#period);
    this.#at = at;
    this.#phases = BELIEVED;
    this.#astray = [];
  }

  /** Draws the line anew through some ticks, behind others that were lost. */
  #draw(ticks: readonly Tick[], lost = 0): void {
    const line = straightLine(ticks.map(({ count, time }) => ({ x: count, y: time })));
    this.#at = line.at(this.#count);
    this.#period = Math.min(Math.max(line.slope, SHORTEST), LONGEST);
    this.#count += lost;
    this.#phases = ticks.length;
    this.#periods = ticks.length;
    this.#recent = [];
    this.#astray = [];
  }
}

function isPeriod(period: number): boolean {
  return period >= SHORTEST && period <= LONGEST;
}

/** Gains that give the line of least squares through all ticks, where `known` came before: Morrison's expanding memory. */
function phaseGain(known: number): number {
  return (2 * (2 * known + 1)) / ((known + 1) * (known + 2));
}

function periodGain(known: number): number {
  return 6 / ((known + 1) * (known + 2));
}
