import { findGroove, type Groove, lessGroove, swing } from '../music/index.ts';
import { noteFileOf } from './resolve-source.ts';
import {
  complain,
  fixedValue,
  keep,
  type Path,
  plainNumber,
  type Resolving,
  ranges,
} from './resolving.ts';
import type { Humanise, Track } from './song.ts';
import type { GrooveData, HumaniseData } from './song-schema.ts';

/** How tracks are played beside what their patterns say. */
export type Feel = Pick<Track, 'groove' | 'humanise'>;

interface FeelData {
  readonly groove?: GrooveData | undefined;
  readonly humanise?: HumaniseData | undefined;
}

/** What a track says of its feel, over what the song says. */
export function resolveFeel(
  resolving: Resolving,
  { groove, humanise }: FeelData,
  path: Path,
  ofSong: Feel = {},
): Feel {
  const ownGroove =
    groove === undefined ? ofSong.groove : resolveGroove(resolving, groove, [...path, 'groove']);
  const ownHumanise =
    humanise === undefined
      ? ofSong.humanise
      : resolveHumanise(resolving, humanise, [...path, 'humanise']);
  return {
    ...(ownGroove === undefined ? {} : { groove: ownGroove }),
    ...(ownHumanise === undefined ? {} : { humanise: ownHumanise }),
  };
}

function resolveHumanise(
  resolving: Resolving,
  { time, velocity }: HumaniseData,
  path: Path,
): Humanise {
  return {
    time: secondsOf(resolving, time, [...path, 'time']),
    velocity: plainNumber(resolving, velocity, ranges.unevenVelocity, [...path, 'velocity'], 0),
  };
}

/** Players are as uneven at any tempo: a length of musical time is refused. */
function secondsOf(resolving: Resolving, written: number | string | undefined, path: Path): number {
  const time = fixedValue(resolving, written, ranges.unevenTime, path, 0);
  if (typeof time === 'number') return time;
  const message = 'The unevenness of players is a time, not a length of notes.';
  complain(resolving, 'song.value', message, path, 'Write for example `time: 5ms`.');
  return 0;
}

/** Undefined for `none`, and after a Problem: `music.groove`, `song.groove`. */
function resolveGroove(resolving: Resolving, data: GrooveData, path: Path): Groove | undefined {
  if (data === 'none') return undefined;
  if (typeof data === 'string') return named(resolving, data, path);
  const whole = wholeGroove(resolving, data, path);
  const amount = plainNumber(resolving, data.amount, ranges.amount, [...path, 'amount'], 1);
  return whole && lessGroove(whole, amount);
}

type Steps = Exclude<GrooveData, string>;
const SIXTEENTHS = 16;

function wholeGroove(resolving: Resolving, data: Steps, path: Path): Groove | undefined {
  const { template, offsets, velocities, step } = data;
  const division = step === undefined ? SIXTEENTHS : Number(step.slice(2));
  const file = data['midi-file'];
  const ways = [template, data.swing, file, offsets ?? velocities];
  if (ways.filter((each) => each !== undefined).length !== 1) {
    const message =
      'A groove is one of a `template`, a `swing`, a `midi-file`, or `offsets` and `velocities`.';
    complain(resolving, 'song.groove', message, path, 'Write for example `groove: {swing: 0.2}`.');
    return undefined;
  }
  if (data.track !== undefined && file === undefined) {
    const message = '`track` is the track of a `midi-file`, and this groove names none.';
    complain(resolving, 'song.groove', message, [...path, 'track'], 'Leave out `track`.');
  }
  if (template !== undefined) {
    const found = named(resolving, template, [...path, 'template']);
    return found && (step === undefined ? found : { ...found, division });
  }
  if (file !== undefined) return ofFile(resolving, file, data.track, division, path);
  if (data.swing !== undefined) {
    const late = plainNumber(resolving, data.swing, ranges.swing, [...path, 'swing'], 0);
    return swing(late, division);
  }
  const numbers = (
    key: 'offsets' | 'velocities',
    range: (typeof ranges)['offset' | 'stepVelocity'],
    absent: number,
  ): readonly number[] =>
    (data[key] ?? [absent]).map((each, at) =>
      plainNumber(resolving, each, range, [...path, key, at], absent),
    );
  const groove = {
    division,
    offsets: numbers('offsets', ranges.offset, 0),
    velocities: numbers('velocities', ranges.stepVelocity, 1),
  };
  checkOrder(resolving, groove, [...path, 'offsets']);
  return groove;
}

/** The groove in which the notes of a MIDI file are played. */
function ofFile(
  resolving: Resolving,
  file: string,
  track: Steps['track'],
  division: number,
  path: Path,
): Groove | undefined {
  const at = [...path, 'midi-file'];
  const read = noteFileOf(resolving, file, at);
  const choice = track === undefined ? {} : { track };
  return read && keep(resolving, read.groove(choice, resolving.meter, division), at);
}

/** A step that is later than the one after it would turn the rhythm around. */
function checkOrder(resolving: Resolving, { offsets }: Groove, path: Path): void {
  const at = offsets.findIndex((late, i) => {
    const next = offsets[(i + 1) % offsets.length] ?? 0;
    return late > 1 + next;
  });
  if (at < 0) return;
  const message = 'This step would come after the next one.';
  complain(resolving, 'song.groove', message, [...path, at], 'Make it less late.');
}

function named(resolving: Resolving, name: string, path: Path): Groove | undefined {
  const found = findGroove(name);
  if (found.ok) {
    const { division, offsets, velocities } = found.value;
    return { division, offsets, velocities };
  }
  for (const each of found.problems) resolving.report({ ...each, path });
  return undefined;
}
