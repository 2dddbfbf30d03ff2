import { Rational } from '../base/index.ts';
import { commonTime, type Key, type Meter, quartersPerBar } from '../music/index.ts';
import { type CycleSpan, type Plan, sectionBeginsAt } from '../stage/index.ts';
import {
  big,
  Meta,
  metaBytes,
  type TimedBytes,
  textBytes,
  type WrittenTrack,
} from './write-midi.ts';

/** How places of a song become ticks. */
export interface Ticks {
  /** The tick of a cycle. */
  readonly at: (cycle: Rational) => number;
  readonly end: number;
}

/** Microseconds that a quarter note may have in a file: three bytes. */
const slowest = 0xff_ff_ff;
/** MIDI clocks in a quarter note, and thirty-seconds in one, as a time signature says them. */
const CLOCKS = 24;
const THIRTY_SECONDS = 8;

/** The first track of a file: title, meter, key, tempo and the sections' names. */
export function conductorTrack(plan: Plan, span: CycleSpan, ticks: Ticks): WrittenTrack {
  const { title, about = {} } = plan;
  const { meter = commonTime, key } = about;
  const beginning = [
    ...(title === '' ? [] : [textBytes(Meta.name, title)]),
    metaBytes(Meta.meter, meterData(meter)),
    ...(key === undefined ? [] : [metaBytes(Meta.key, signatureOf(key))]),
  ];
  const messages = [
    ...beginning.map((bytes) => ({ tick: 0, bytes })),
    ...tempoMessages(plan, span, ticks, quartersPerBar(meter)),
    ...markers(plan, span, ticks),
  ];
  // what is of one tick stays in this order
  messages.sort((a, b) => a.tick - b.tick);
  return { messages, end: ticks.end };
}

function meterData({ beats, unit }: Meter): readonly number[] {
  return [beats, Math.log2(unit), CLOCKS, THIRTY_SECONDS];
}

/**
 * Sharps (flats below zero, as a byte) and whether the third is minor. Of other scales than major and minor it is
 * the one of the two that has their tonic and third.
 *
 * @example signatureOf({ tonic: 5, scale: 'minor', intervals: [0, 2, 3, 5, 7, 8, 10] }) // => [252, 1]
 */
export function signatureOf({ tonic, intervals }: Key): readonly [number, number] {
  const isMinor = intervals.includes(3) && !intervals.includes(4);
  const major = isMinor ? tonic + 3 : tonic;
  const fifths = (major * 7) % 12;
  const sharps = fifths > 6 ? fifths - 12 : fifths;
  return [sharps & 0xff, isMinor ? 1 : 0];
}

/**
 * Tempi such that every place at which the song's changes has its time: what is rounded off in one stretch is made
 * up for in the next.
 */
function tempoMessages(
  { tempo }: Plan,
  { begin, end }: CycleSpan,
  ticks: Ticks,
  quarters: number,
): readonly TimedBytes[] {
  const changes = tempo.changes(begin, end).filter((cycle) => cycle.gt(begin));
  const places = [begin, ...changes];
  const zero = tempo.secondsAt(begin);
  let told = 0;
  let last: number | undefined;
  return places.flatMap((cycle, index) => {
    const next = places[index + 1] ?? end;
    const length = next.sub(cycle).toNumber() * quarters;
    const exact = (1e6 * (tempo.secondsAt(next) - zero) - told) / length;
    const micros = Math.min(Math.max(Math.round(exact), 1), slowest);
    told += micros * length;
    if (micros === last) return [];
    last = micros;
    return [{ tick: ticks.at(cycle), bytes: metaBytes(Meta.tempo, big(micros, 3)) }];
  });
}

function markers(plan: Plan, { begin, end }: CycleSpan, ticks: Ticks): readonly TimedBytes[] {
  const found: TimedBytes[] = [];
  for (let cycle = begin.ceil(); cycle.lt(end); cycle = cycle.add(Rational.one)) {
    const section = sectionBeginsAt(plan, cycle);
    if (section === undefined) continue;
    found.push({ tick: ticks.at(cycle), bytes: textBytes(Meta.marker, section.name) });
  }
  return found;
}
