import { quartersPerBar } from '../music/index.ts';
import type { Movable } from './movables.ts';
import { movedFromOutside } from './outside-modulator.ts';
import {
  complain,
  fixedValue,
  type Path,
  patternOf,
  plainNumber,
  type Resolving,
  ranges,
} from './resolving.ts';
import type { Lane, LanePoint, Modulator, MusicalTime } from './song.ts';
import type { ModulatorData } from './song-schema.ts';

export type SourceKind = (typeof sourceKinds)[number];
export const sourceKinds = [
  'lfo',
  'envelope',
  'follow',
  'lane',
  'pattern',
  'midi-cc',
  'osc',
] as const;

/** Keys of an entry, and what they belong to. */
export const sourceKeys: Readonly<Record<string, readonly SourceKind[]>> = {
  rate: ['lfo'],
  phase: ['lfo'],
  by: ['lfo', 'envelope'],
  attack: ['follow'],
  release: ['follow'],
  gain: ['follow'],
  section: ['lane'],
  steps: ['lane'],
  glide: ['pattern'],
  cc: ['midi-cc'],
  channel: ['midi-cc'],
  fine: ['midi-cc'],
  start: ['midi-cc', 'osc'],
};

/** An entry of a list of modulators, and where it stands. */
export interface Entry {
  readonly resolving: Resolving;
  readonly data: ModulatorData;
  readonly path: Path;
  readonly entry: number;
  readonly own: string | undefined;
}

/** Both ends of a movement, in the parameter's unit. */
export interface Ends {
  readonly from: number;
  readonly to: number;
}

/** What an entry moves. */
export interface Aim {
  readonly moving: Pick<Modulator, 'entry' | 'target' | 'curve'>;
  readonly movable: Movable;
  readonly ends: Partial<Ends>;
  readonly path: Path;
}

/** A modulator of a kind; undefined after a Problem. */
export function movedBy(kind: SourceKind, entry: Entry, aim: Aim): Modulator | undefined {
  if (kind === 'lane') return lane(entry, aim);
  if (kind === 'pattern') return pattern(entry, aim);
  if (kind === 'midi-cc' || kind === 'osc') return movedFromOutside(kind, entry, aim);
  const { from, to } = aim.ends;
  if (from === undefined || to === undefined) {
    const missing = from === undefined ? 'from' : 'to';
    const message = `\`${missing}\` is missing: between which values does it move?`;
    const hint = 'Write for example `from: 400Hz, to: 4kHz`.';
    complain(entry.resolving, 'song.modulate', message, aim.path, hint);
    return undefined;
  }
  const swinging = { ...aim.moving, from, to };
  switch (kind) {
    case 'lfo':
      return lfo(entry, swinging);
    case 'envelope':
      return envelope(entry, swinging);
    case 'follow':
      return follower(entry, swinging);
  }
}

type Swinging = Aim['moving'] & Ends;

function lfo({ resolving, data, path }: Entry, swinging: Swinging): Modulator | undefined {
  if (data.rate === undefined) {
    const hint = 'Write hertz, or the length of one turn: `rate: 2 bars`, `rate: 1/4`.';
    complain(resolving, 'song.modulate', 'An `lfo` needs a `rate`.', path, hint);
    return undefined;
  }
  return {
    kind: 'lfo',
    ...swinging,
    shape: data.lfo ?? 'sine',
    rate: fixedValue(resolving, data.rate, ranges.rate, [...path, 'rate'], 1),
    phase: data.phase ?? 0,
    ...(data.by === undefined ? {} : { by: data.by }),
  };
}

function envelope({ resolving, data, path, own }: Entry, swinging: Swinging) {
  const by = data.by ?? own;
  if (by === undefined) {
    const hint = 'Write for example `by: kick`.';
    complain(resolving, 'song.modulate', 'Which track’s notes start this?', path, hint);
    return undefined;
  }
  const quarter: MusicalTime = { kind: 'cycles', cycles: 1 / quartersPerBar(resolving.meter) };
  const time = (key: 'attack' | 'hold' | 'release', fallback: number | MusicalTime) =>
    fixedValue(resolving, data.envelope?.[key], ranges[key], [...path, 'envelope', key], fallback);
  return {
    kind: 'envelope' as const,
    ...swinging,
    by,
    attack: time('attack', 0.001),
    hold: time('hold', 0),
    release: time('release', quarter),
  };
}

function follower({ resolving, data, path }: Entry, swinging: Swinging): Modulator {
  const number = (key: 'attack' | 'release' | 'gain', fallback: number) =>
    plainNumber(resolving, data[key], ranges[key], [...path, key], fallback);
  return {
    kind: 'follow',
    ...swinging,
    of: data.follow ?? '',
    gain: number('gain', 0),
    attack: number('attack', 0.005),
    release: number('release', 0.1),
  };
}

/** Values of a lane or pattern are in the parameter's unit, or, with both ends given, 0 to 1 between them. */
function rangeOf({ resolving }: Entry, { ends, path }: Aim): Ends | undefined | 'broken' {
  const { from, to } = ends;
  if (from !== undefined && to !== undefined) return { from, to };
  if (from === undefined && to === undefined) return undefined;
  const message = 'Of `from` and `to` one is missing.';
  const hint = 'With both, values are 0 to 1 between them; with neither, they are the parameter’s.';
  complain(resolving, 'song.modulate', message, path, hint);
  return 'broken';
}

const share = { unit: 'ratio', min: 0, max: 1 } as const;
const mostBars = 1_000_000;

function lane(entry: Entry, aim: Aim): Lane | undefined {
  const { resolving, data, path } = entry;
  const range = rangeOf(entry, aim);
  const written = Object.entries(data.lane ?? {});
  if (written.length === 0) {
    const hint = 'Write for example `lane: {1: 400Hz, 9: 4kHz}`.';
    complain(resolving, 'song.modulate', 'A lane needs points.', [...path, 'lane'], hint);
  }
  if (range === 'broken') return undefined;
  const points = written.flatMap(([bar, value]): LanePoint[] => {
    const at = [...path, 'lane', bar];
    const cycle = cycleOf(bar);
    if (cycle === undefined) {
      const hint = 'Bars count from 1: `1`, `9`, `16.5`.';
      complain(resolving, 'song.modulate', `\`${bar.slice(0, 40)}\` is no bar.`, at, hint);
      return [];
    }
    const { spec } = aim.movable;
    const read = plainNumber(resolving, value, range === undefined ? spec : share, at, spec.min);
    return [{ cycle, value: range === undefined ? read : between(range, aim.moving.curve, read) }];
  });
  points.sort((a, b) => a.cycle - b.cycle);
  const { rest } = aim.movable;
  const isPositive = points.every(({ value }) => value > 0) && rest > 0;
  return {
    kind: 'lane',
    ...aim.moving,
    curve: isPositive ? aim.moving.curve : 'lin',
    points,
    steps: data.steps ?? false,
    ...(data.section === undefined ? {} : { section: data.section }),
    rest,
  };
}

function cycleOf(bar: string): number | undefined {
  const number = Number(bar);
  if (bar.trim() === '' || !(number >= 1 && number <= mostBars)) return undefined;
  return number - 1;
}

/** A share of the way between two ends. */
function between({ from, to }: Ends, curve: 'lin' | 'exp', at: number): number {
  return curve === 'exp' ? from * (to / from) ** at : from + (to - from) * at;
}

function pattern(entry: Entry, aim: Aim): Modulator | undefined {
  const { resolving, data, path } = entry;
  const range = rangeOf(entry, aim);
  const text = patternOf(resolving, data.pattern ?? '', [...path, 'pattern']);
  if (range === 'broken') return undefined;
  const { spec, rest } = aim.movable;
  return {
    kind: 'pattern',
    ...aim.moving,
    curve: spec.min > 0 && rest > 0 ? aim.moving.curve : 'lin',
    pattern: text,
    glide: fixedValue(resolving, data.glide, ranges.release, [...path, 'glide'], 0),
    ...(range === undefined ? {} : { range }),
    min: spec.min,
    max: spec.max,
    rest,
  };
}
