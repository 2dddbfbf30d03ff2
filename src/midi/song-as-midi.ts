import {
  failure,
  hasErrors,
  lcm,
  type Problem,
  problem,
  Rational,
  type Result,
  rational,
  success,
} from '../base/index.ts';
import { commonTime } from '../music/index.ts';
import {
  type CycleSpan,
  type Plan,
  type ScoreNote,
  type ScoreSetting,
  scoreNotes,
  type TrackPlan,
} from '../stage/index.ts';
import { conductorTrack, type Ticks } from './conductor.ts';
import { DRUM_CHANNEL } from './drum-keys.ts';
import { midiBytes } from './message-bytes.ts';
import { areBetweenKeys, type PlacedNote, placeNotes } from './placed-notes.ts';
import { Meta, textBytes, type WrittenTrack, writeMidi } from './write-midi.ts';

/** Ticks in a quarter note where notes ask for no others. */
const usualDivision = 960;
/** Ticks where notes would ask for more than a file can count: 64ths, triplets, fifths, sevenths and ninths. */
const fallbackDivision = 20_160;
const mostDivision = 32_767;
/** Notes of a song together: programs that read files get slow far below. */
const mostNotes = 200_000;
const CHANNELS = 16;

/** What comes first among messages of one tick. */
const OFF = 0;
const SETTING = 1;
const ON = 2;
const NOTE_OFF_VELOCITY = 64;
const NOTE_ON = 0x90;
const NOTE_OFF = 0x80;

/**
 * A stretch of a song as a Standard MIDI File of format 1. The first track holds tempo, meter, key and the names of
 * sections; each other is a track of the song. Sounds that General MIDI has as drums are on channel 10 with its
 * keys, but not a kick that plays a tune; all else has a channel of its track's own. Places that the
 * notation gives are exact where a file can count so finely; notes end with the stretch.
 *
 * Problems: those of the patterns; `midi.too-many`; the warnings `midi.between-keys`, `stage.unknown-sound`.
 */
export function songAsMidi(plan: Plan, span: CycleSpan): Result<Uint8Array> {
  const meter = plan.about?.meter ?? commonTime;
  const quarters = rational(meter.beats * 4, meter.unit);
  const played = notesOf(plan, span, quarters);
  if (!played.ok) return played;
  const { notes, settings } = played.value;
  const division = divisionOf(
    [...notes.flatMap((each) => [each.begin, each.end]), ...settings.map(({ at }) => at)],
    quarters,
  );
  const perCycle = quarters.mul(rational(division));
  const tickAt = (cycle: Rational): number =>
    Math.round(cycle.sub(span.begin).mul(perCycle).toNumber());
  const ticks: Ticks = { at: tickAt, end: tickAt(span.end) };
  const channels = channelsOf(plan.tracks);
  const tracks = plan.tracks.map((track) => {
    const own = {
      notes: notes.filter((each) => each.track === track.name),
      settings: settings.filter((each) => each.track === track.name),
    };
    return trackOf(track, own, channels.get(track.name) ?? 1, ticks);
  });
  const conductor = conductorTrack(plan, span, ticks);
  const problems = plan.tracks.flatMap(({ name }) =>
    areBetweenKeys(notes.filter(({ track }) => track === name)) ? [between(name)] : [],
  );
  return success(writeMidi(division, [conductor, ...tracks]), [...played.problems, ...problems]);
}

interface Played {
  readonly notes: readonly ScoreNote[];
  readonly settings: readonly ScoreSetting[];
}

/** Each bar is asked for by itself, so that too many notes are noticed before they fill the memory. */
function notesOf(plan: Plan, { begin, end }: CycleSpan, quarters: Rational): Result<Played> {
  const step = Rational.one.div(quarters.mul(rational(usualDivision)));
  const notes: ScoreNote[] = [];
  const settings: ScoreSetting[] = [];
  const problems = new Map<string, Problem>();
  for (let from = begin; from.lt(end); ) {
    const to = from.floor().add(Rational.one).min(end);
    const part = scoreNotes(plan, { begin: from, end: to }, step);
    notes.push(...part.notes);
    settings.push(...part.settings);
    for (const each of part.problems) problems.set(`${each.code} ${each.message}`, each);
    if (hasErrors(part.problems)) return failure([...problems.values()]);
    if (notes.length + settings.length > mostNotes) return failure([tooMany()]);
    from = to;
  }
  return success({ notes, settings }, [...problems.values()]);
}

function between(track: string): Problem {
  const message = `Track ${track} plays notes between the keys; each is written as the nearest key.`;
  return problem('midi.between-keys', message, { severity: 'warning' });
}

function tooMany(): Problem {
  const message = `This song has more than ${mostNotes} notes.`;
  return problem('midi.too-many', message, { hint: 'Write fewer bars with --bars.' });
}

/** Ticks in a quarter note at which all places are whole: a multiple of the usual ones where there is room. */
function divisionOf(places: readonly Rational[], quarters: Rational): number {
  let needed = Rational.one;
  for (const place of places) {
    const denominator = place.mul(quarters).d;
    if (!Number.isInteger(denominator)) return fallbackDivision;
    needed = lcm(needed, rational(denominator));
    if (!(needed.toNumber() <= mostDivision)) return fallbackDivision;
  }
  const fine = lcm(needed, rational(usualDivision)).toNumber();
  if (fine <= mostDivision) return fine;
  const coarse = needed.toNumber();
  return coarse * Math.min(Math.ceil(usualDivision / coarse), Math.floor(mostDivision / coarse));
}

/** MIDI tracks keep their channels; the others take what those and the drums leave, in turn. */
function channelsOf(tracks: readonly TrackPlan[]): ReadonlyMap<string, number> {
  const taken = new Set([DRUM_CHANNEL, ...tracks.map(({ midi }) => midi?.channel)]);
  const all = Array.from({ length: CHANNELS }, (_, index) => index + 1);
  const left = all.filter((channel) => !taken.has(channel));
  const free = left.length > 0 ? left : all.filter((channel) => channel !== DRUM_CHANNEL);
  let count = 0;
  return new Map(
    tracks.map(({ name, midi }) => [name, midi?.channel ?? free[count++ % free.length] ?? 1]),
  );
}

function trackOf(
  { name, midi }: TrackPlan,
  { notes, settings }: Played,
  channel: number,
  ticks: Ticks,
): WrittenTrack {
  const head = [
    textBytes(Meta.name, name),
    ...(midi === undefined ? [] : [textBytes(Meta.port, midi.port)]),
  ];
  const sent = [
    ...placeNotes(notes, channel, ticks).flatMap(onAndOff),
    ...settings.flatMap(({ at, message }) =>
      midiBytes(message).map((bytes) => ({ tick: ticks.at(at), rank: SETTING, bytes })),
    ),
  ];
  sent.sort((a, b) => a.tick - b.tick || a.rank - b.rank);
  return { messages: [...head.map((bytes) => ({ tick: 0, bytes })), ...sent], end: ticks.end };
}

function onAndOff({ begin, end, channel, key, velocity }: PlacedNote) {
  return [
    { tick: begin, rank: ON, bytes: [NOTE_ON + channel - 1, key, velocity] },
    { tick: end, rank: OFF, bytes: [NOTE_OFF + channel - 1, key, NOTE_OFF_VELOCITY] },
  ];
}
