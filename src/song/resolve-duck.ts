import { quartersPerBar } from '../music/index.ts';
import {
  complain,
  fixedValue,
  type Path,
  plainNumber,
  type Resolving,
  ranges,
} from './resolving.ts';
import type { Duck, DuckPoint, MusicalTime } from './song.ts';
import type { DuckData } from './song-schema.ts';

/** Points of a drawn curve. */
const mostPoints = 16;

/** Resolves what turns a strip down: one, or several. */
export function resolveDucks(
  resolving: Resolving,
  data: DuckData | readonly DuckData[] | undefined,
  path: Path,
): readonly Duck[] {
  if (data === undefined) return [];
  if (!Array.isArray(data)) return [resolveDuck(resolving, data as DuckData, path)];
  return data.map((each: DuckData, at) => resolveDuck(resolving, each, [...path, at]));
}

/** Without a `release`, the sound is back after 0.6 quarter notes: before the next kick. */
function resolveDuck(resolving: Resolving, data: DuckData, path: Path): Duck {
  const time = (key: 'attack' | 'hold' | 'release', fallback: number | MusicalTime) =>
    fixedValue(resolving, data[key], ranges[key], [...path, key], fallback);
  return {
    by: data.by,
    depth: plainNumber(resolving, data.depth, ranges.depth, [...path, 'depth'], 8),
    attack: time('attack', 0.001),
    hold: time('hold', 0.03),
    release: time('release', { kind: 'cycles', cycles: 0.6 / quartersPerBar(resolving.meter) }),
    curve: data.curve ?? 'cosine',
    ...(data.draw === undefined ? {} : { draw: drawn(resolving, data, path) }),
  };
}

/** A drawn curve: its points are all in seconds or all in musical time, in order, and end at 0. */
function drawn(resolving: Resolving, data: DuckData, path: Path): readonly DuckPoint[] {
  const at = [...path, 'draw'];
  const wrong = (message: string, hint: string): readonly DuckPoint[] => {
    complain(resolving, 'song.duck', message, at, hint);
    return [];
  };
  for (const key of ['attack', 'hold', 'release', 'curve'] as const) {
    if (data[key] === undefined) continue;
    const message = `\`${key}\` and \`draw\` say the same in two ways.`;
    complain(resolving, 'song.duck', message, [...path, key], 'Leave one of them out.');
  }
  const points = Object.entries(data.draw ?? {}).map(([time, share]) => ({
    at: fixedValue(resolving, time, ranges.release, [...at, time], 0),
    share,
  }));
  const timed = points.filter(({ at: time }) => time !== 0);
  if (new Set(timed.map(({ at: time }) => typeof time)).size > 1) {
    return wrong('These times are in seconds and in musical time.', 'Write all of them alike.');
  }
  points.sort((a, b) => lengthOf(a.at) - lengthOf(b.at));
  if (points.length < 2 || points.length > mostPoints) {
    return wrong(`A drawn curve has 2 to ${mostPoints} points.`, 'Write `draw: {0: 1, 1/4: 0}`.');
  }
  if (points.at(-1)?.share !== 0) {
    return wrong('A drawn curve ends at 0.', 'Add a point at its end: `1/4: 0`.');
  }
  return points;
}

function lengthOf(time: number | MusicalTime): number {
  return typeof time === 'number' ? time : time.cycles;
}
