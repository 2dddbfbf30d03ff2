import { makeRandom, type Rational, rational } from '../base/index.ts';
import { type Meter, quartersPerBar } from '../music/index.ts';
import {
  type Controls,
  Event,
  intersect,
  Note,
  Pattern,
  rotR,
  silence,
  span,
  splitQueries,
} from '../pattern/index.ts';
import {
  type Fill,
  type PlacedSection,
  type Roll,
  type Song,
  sectionAt,
  type Track,
  trackInSection,
} from '../song/index.ts';

/** A stretch of a song in which something else stands in a track's pattern's place. */
interface Passage {
  readonly begin: Rational;
  readonly end: Rational;
  readonly plays: Pattern<Controls>;
}

/** What a track plays beside its pattern in a cycle, in the order in which one goes before another. */
export type PassagesAt = (cycle: number) => readonly Passage[];

/** A fill with its pattern read. */
export interface PlannedFill extends Omit<Fill, 'pattern'> {
  readonly pattern: Pattern<Controls>;
}

/** Bars of a song are cut no finer, so that borders are exact fractions in every usual meter. */
const PARTS_OF_A_BAR = 322_560;

/** Bars as an exact fraction. */
function bars(count: number): Rational {
  return rational(Math.round(count * PARTS_OF_A_BAR), PARTS_OF_A_BAR);
}

/**
 * A pattern with passages in it: what begins within a passage is the passage's, the last one's where
 * several meet, and all else the pattern's.
 */
export function withPassages(
  pattern: Pattern<Controls>,
  passagesAt: PassagesAt,
): Pattern<Controls> {
  const run: Pattern<Controls>['run'] = (at, frame) => {
    const passages = passagesAt(at.begin.floor().toNumber());
    if (passages.length === 0) return pattern.run(at, frame);
    const ownerOf = (event: Event<Controls>): Passage | undefined => {
      const { begin } = event.wholeOrPart;
      return passages.findLast((each) => begin.gte(each.begin) && begin.lt(each.end));
    };
    const own = pattern.run(at, frame).filter((event) => ownerOf(event) === undefined);
    const played = passages.flatMap((passage) =>
      passage.plays.run(at, frame).filter((event) => ownerOf(event) === passage),
    );
    return [...own, ...played];
  };
  return splitQueries(new Pattern(run, pattern.steps));
}

/** What is known of a track where its passages are planned. */
export interface TrackInForm {
  readonly track: Track;
  readonly fills: readonly PlannedFill[];
  readonly song: Pick<Song, 'arrangement' | 'meter' | 'seed'>;
}

/** All that stands in a track's pattern's place, or undefined where nothing ever does. */
export function passagesOf(inForm: TrackInForm): PassagesAt | undefined {
  const { track, fills, song } = inForm;
  const isNamed = song.arrangement.some((section) => hasPart(section, track.name));
  if (fills.length === 0 && !isNamed) return undefined;
  return (cycle) => {
    const placed = sectionAt(song, cycle);
    const [from, to] = [rational(cycle), rational(cycle + 1)];
    const found = [...fillsAt(inForm, placed, cycle), ...partsIn(inForm, placed)];
    return found.filter(({ begin, end }) => begin.lt(to) && end.gt(from));
  };
}

/** Whether a section asks a track for a roll, a build or a hit, or stops it. */
function hasPart(section: PlacedSection['section'], name: string): boolean {
  return asksFor(section, name) || section.kickout?.of.includes(name) === true;
}

/** Whether a section asks a track to play, whatever its `play` says. */
export function asksFor(
  { roll, build, drop }: Pick<PlacedSection['section'], 'roll' | 'build' | 'drop'>,
  name: string,
): boolean {
  const isIn = (names: object | undefined): boolean =>
    names !== undefined && Object.hasOwn(names, name);
  return isIn(roll) || isIn(build) || drop?.includes(name) === true;
}

/** Fills close phrases that are counted from the beginning of each section. */
function fillsAt(
  { track, fills, song: { seed } }: TrackInForm,
  placed: PlacedSection | undefined,
  cycle: number,
): Passage[] {
  if (placed?.section.pattern[track.name] !== undefined) return [];
  const from = placed?.begin ?? 0;
  return fills.flatMap(({ every, bars: length, pattern, probability }) => {
    const phrase = Math.floor((cycle - from) / every);
    const end = from + (phrase + 1) * every;
    if (placed !== undefined && end > placed.end) return [];
    const chance = makeRandom(`${seed}/${track.name}/${end}/fill`).next();
    if (chance >= probability) return [];
    // The fill's own bars are counted from one fill to the next.
    const whole = Math.ceil(length);
    const plays = rotR(rational(end - whole - phrase * whole), pattern);
    return [{ begin: rational(end).sub(bars(length)), end: rational(end), plays }];
  });
}

function partsIn(inForm: TrackInForm, placed: PlacedSection | undefined): Passage[] {
  if (placed === undefined || placed.section.mute.includes(inForm.track.name)) return [];
  const { section } = placed;
  const { name } = inForm.track;
  const [begin, end] = [rational(placed.begin), rational(placed.end)];
  const before = (length: number): Rational => end.sub(bars(length));
  const found: Passage[] = [];
  if (!trackInSection(inForm.track, section).plays) found.push({ begin, end, plays: silence });
  const roll = section.roll?.[name];
  if (roll !== undefined) {
    found.push({
      begin: before(roll.bars),
      end,
      plays: hitsOf(rollHits(roll, end, inForm.song.meter)),
    });
  }
  const build = section.build?.[name];
  if (build !== undefined) {
    const hit = { begin: before(build), end, controls: {} };
    found.push({ begin: hit.begin, end, plays: hitsOf([hit]) });
  }
  if (section.drop?.includes(name)) {
    const hit = { begin, end: begin.add(rational(1)), controls: {} };
    found.push({ begin, end: begin.add(rational(1, PARTS_OF_A_BAR)), plays: hitsOf([hit]) });
  }
  if (section.kickout?.of.includes(name)) {
    found.push({ begin: before(section.kickout.bars), end, plays: silence });
  }
  return found;
}

interface Hit {
  readonly begin: Rational;
  readonly end: Rational;
  readonly controls: Controls;
}

/** Single notes as a pattern. */
function hitsOf(hits: readonly Hit[]): Pattern<Controls> {
  return new Pattern((at, frame) => {
    frame.budget.spend(hits.length);
    return hits.flatMap(({ begin, end, controls }) => {
      const whole = span(begin, end);
      const part = intersect(whole, at);
      return part === undefined ? [] : [new Event(whole, part, controls, undefined)];
    });
  });
}

/**
 * The hits of a roll that ends at a cycle: each length of note takes half of what is left of the roll,
 * and the shortest the rest.
 *
 * @example 8 bars from 1/4 to 1/32 // 4 bars of quarters, 2 of eighths, 1 of sixteenths, 1 of thirty-seconds
 */
function rollHits({ bars: length, from, to, velocity, rise }: Roll, end: Rational, meter: Meter) {
  const begin = end.sub(bars(length));
  const doublings = Math.max(Math.round(Math.log2(to / from)), 0);
  const found: Hit[] = [];
  let at = begin;
  for (let level = 0; level <= doublings; level += 1) {
    const until = level === doublings ? end : at.add(end.sub(at).div(rational(2)));
    const note = bars(4 / (from * 2 ** level) / quartersPerBar(meter));
    for (; at.lt(until); at = at.add(note)) {
      const progress = at.sub(begin).div(end.sub(begin)).toNumber();
      found.push({ begin: at, end: at.add(note).min(end), controls: struck(progress) });
    }
  }
  return found;

  function struck(progress: number): Controls {
    const strength = velocity + (1 - velocity) * progress;
    const pitch = rise === 0 ? {} : { note: new Note(rise * progress) };
    return { velocity: strength, ...pitch };
  }
}
