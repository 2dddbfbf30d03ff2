import type { Clause } from '../features.ts';
import { type NotePlaces, notesNamed } from '../note-places.ts';
import { momentOf, type Onset, soundOf, type Turn, turnOf } from './onsets.ts';
import { before, eachPattern, patternIn } from './pattern-text.ts';
import { type Answer, asks, type Scene, says } from './scene.ts';
import { sectionsOf } from './targets.ts';

/** Notes that are played no longer: `delete the second note of the lead`, `no last hit on the snare`. */
export function leaveOutNotes(clause: Clause, scene: Scene, tracks: readonly string[]): Answer {
  const places = notesNamed(clause.tokens.slice(clause.from, clause.to));
  if (places === undefined) return asks('Which note: the first, the third, the last?');
  const sections = sectionsOf(clause, scene.song);
  const without = (text: string): string | undefined => withoutNotes(text, places, scene);
  const edits = tracks.flatMap((track) =>
    sections.length === 0
      ? eachPattern(scene.song, track, without)
      : sections.flatMap((section) => {
          const pattern = without(patternIn(scene.song, track, section));
          return pattern === undefined
            ? []
            : [{ op: 'track.pattern' as const, track, pattern, section }];
        }),
  );
  return edits.length > 0
    ? { edits, strips: tracks }
    : { ...says(`${tracks.join(' and ')} has no such note to leave out.`), strips: tracks };
}

/** A pattern's text without some of its notes; undefined where it has none at that place. */
function withoutNotes(text: string, places: NotePlaces, scene: Scene): string | undefined {
  const turn = turnOf(text, scene);
  if (turn === undefined || turn.onsets.length === 0) return undefined;
  const whole = over(turn, cyclesFor(turn, places));
  const gone = chosenFrom(whole, places);
  if (gone.length === 0) return undefined;
  const kept = whole.onsets.filter((each) => !gone.includes(each));
  const isRight = (changed: string, said: (onset: Onset) => string): boolean => {
    const after = turnOf(changed, scene);
    const left = after === undefined ? [] : over(after, whole.cycles).onsets;
    return listed(left, said) === listed(kept, said);
  };
  const behindMask = masked(text, whole, gone);
  return (
    rested(text, gone).find((changed) => isRight(changed, soundOf)) ??
    (isRight(behindMask, momentOf) ? behindMask : undefined)
  );
}

/** So many cycles that what is meant is in them: the third hit of a bar with two is in the next one. */
function cyclesFor({ cycles, onsets }: Turn, places: NotePlaces): number {
  const { first, count, every, step } = places;
  if (step !== undefined) return cycles * (leastCommon(onsets.length, step) / onsets.length);
  if (every !== undefined) return leastCommon(cycles, every);
  const last = first < 0 ? 1 : first + count;
  return cycles * Math.ceil(last / onsets.length);
}

/** The onsets that are meant: of all, or of the last of every so many cycles. */
function chosenFrom({ cycles, onsets }: Turn, places: NotePlaces): readonly Onset[] {
  const { first, count, every, step } = places;
  if (step !== undefined) return onsets.filter((_, at) => (at + 1) % step === 0);
  const from = (all: readonly Onset[]): readonly Onset[] => {
    const begin = first < 0 ? all.length + first - count + 1 : first;
    return all.slice(Math.max(0, begin), Math.max(0, begin + count));
  };
  if (every === undefined) return from(onsets);
  return Array.from({ length: cycles / every }, (_, at) =>
    from(onsets.filter(({ cycle }) => cycle === (at + 1) * every - 1)),
  ).flat();
}

/** What a turn is in a number of cycles, which may be more than its own. */
function over({ cycles, onsets }: Turn, wanted: number): Turn {
  const times = Math.ceil(wanted / cycles);
  const all = Array.from({ length: times }, (_, at) =>
    onsets.map((onset) => ({ ...onset, cycle: onset.cycle + at * cycles })),
  );
  return { cycles: wanted, onsets: all.flat().filter(({ cycle }) => cycle < wanted) };
}

function listed(onsets: readonly Onset[], said: (onset: Onset) => string): string {
  return onsets.map((each) => `${each.cycle} ${said(each)}`).join('; ');
}

/** The text with rests where notes are written: each at one of the places that it comes from, or at all. */
function rested(text: string, gone: readonly Onset[]): readonly string[] {
  const restAt = (places: Onset['places']): string =>
    [...new Map(places.map((each) => [each.join(), each])).values()]
      .toSorted(([a], [b]) => b - a)
      .reduce((now, [begin, end]) => `${now.slice(0, begin)}~${now.slice(end)}`, text);
  const most = Math.max(...gone.map(({ places }) => places.length));
  const alone = Array.from({ length: most }, (_, at) =>
    restAt(gone.flatMap(({ places }) => places.slice(at, at + 1))),
  );
  return [...alone, restAt(gone.flatMap(({ places }) => places))];
}

/** More steps than this are no bar that anybody could read. */
const mostSteps = 96;

/** The text behind a mask that is shut at some onsets; the text itself where that would be unreadable. */
function masked(text: string, { cycles, onsets }: Turn, gone: readonly Onset[]): string {
  const bars = Array.from({ length: cycles }, (_, cycle) =>
    maskOf(
      onsets.filter((each) => each.cycle === cycle),
      gone,
    ),
  );
  if (bars.includes(undefined)) return text;
  return before(text, `mask "${cycles === 1 ? bars[0] : `<${bars.join(' ')}>`}"`);
}

/** What a mask lets through of one cycle: `[1!5 0 1!2]`; undefined where it had too many steps. */
function maskOf(onsets: readonly Onset[], gone: readonly Onset[]): string | undefined {
  if (!onsets.some((each) => gone.includes(each))) return '1';
  const steps = onsets.reduce((all, { denominator }) => leastCommon(all, denominator), 1);
  if (steps > mostSteps) return undefined;
  const shut = new Set(
    onsets.flatMap((each) =>
      gone.includes(each) ? [(each.numerator * steps) / each.denominator] : [],
    ),
  );
  const bits = Array.from({ length: steps }, (_, at) => (shut.has(at) ? '0' : '1'));
  return steps === 1 ? '0' : `[${bits.join(' ')}]`;
}

function leastCommon(a: number, b: number): number {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y));
  return (a * b) / divisor(a, b);
}
