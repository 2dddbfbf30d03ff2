import type { Aim, Ends, Entry } from './modulator-sources.ts';
import type { Movable } from './movables.ts';
import type { OutsideSource } from './outside-source.ts';
import { complain, plainNumber } from './resolving.ts';
import type { OutsideModulator } from './song.ts';

/** How far a knob goes where the whole range of a number of the strip would leave no room for what is meant. */
const knobs = {
  level: { from: -60, to: 6 },
  gain: { from: -24, to: 24 },
} as const;

/** From where to where a knob moves something, where the file says nothing: over the parameter's own range. */
export function outsideEnds({ target, spec }: Pick<Movable, 'target' | 'spec'>): Ends {
  if (target.kind === 'send') return knobs.level;
  const own = { from: spec.min, to: spec.max };
  if (target.kind !== 'strip') return own;
  return target.parameter === 'level' || target.parameter === 'gain'
    ? knobs[target.parameter]
    : own;
}

/** A modulator that somebody turns; undefined after a Problem. */
export function movedFromOutside(
  kind: 'midi-cc' | 'osc',
  entry: Entry,
  { moving, movable, ends }: Aim,
): OutsideModulator | undefined {
  const source = sourceOf(kind, entry);
  if (source === undefined) return undefined;
  const { resolving, data, path } = entry;
  const { from, to } = { ...outsideEnds(movable), ...ends };
  const { spec, rest } = movable;
  const start = plainNumber(resolving, data.start, spec, [...path, 'start'], rest);
  const curve = start > 0 ? moving.curve : 'lin';
  const { names } = movable;
  return { kind: 'outside', ...moving, curve, from, to, source, names, rest: start };
}

function sourceOf(
  kind: 'midi-cc' | 'osc',
  { resolving, data, path }: Entry,
): OutsideSource | undefined {
  if (kind === 'osc') return { kind, address: data.osc ?? '' };
  const { cc, channel, fine = false } = data;
  if (cc === undefined) {
    const hint = 'Write for example `cc: 74`; `:learn` in `gabber live` finds it.';
    complain(resolving, 'song.modulate', 'A knob needs the number of its `cc`.', path, hint);
    return undefined;
  }
  if (fine && cc > 31) {
    const hint = 'Their lower bits come by the controllers 32 to 63.';
    const message = 'Only the controllers 0 to 31 have 14 bits.';
    complain(resolving, 'song.modulate', message, [...path, 'cc'], hint);
  }
  const port = data['midi-cc'] ?? '';
  return { kind, port, controller: cc, fine, ...(channel === undefined ? {} : { channel }) };
}
