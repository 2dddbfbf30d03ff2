/** Values of controls that depend on the events before: Tidal's counts and lists in turn. */
import { Rational } from '../../base/index.ts';
import { Pattern, splitQueries } from '../core.ts';
import type { Event } from '../event.ts';
import type { Frame } from '../frame.ts';
import { cycleOf, span } from '../span.ts';
import type { ControlPattern } from '../transform.ts';
import type { Controls, ControlValue } from '../value.ts';

/** What is kept in mind from event to event, by name. */
export type Memory = Controls;

/** A value that is known when its event is struck: from what is kept in mind, with what is then. */
export class Stateful {
  readonly step: (memory: Memory) => readonly [Memory, ControlValue];

  constructor(step: (memory: Memory) => readonly [Memory, ControlValue]) {
    this.step = step;
  }

  /** The value that a function makes of this one, as soon as it is known. */
  map(f: (value: ControlValue) => ControlValue): ControlValue {
    return statefulValue((memory) => {
      const [next, value] = this.step(memory);
      return [next, f(value)];
    });
  }
}

/** Stateful values travel as a control's value, though few functions have to do with them. */
export function statefulValue(step: Stateful['step']): ControlValue {
  return new Stateful(step) as unknown as ControlValue;
}

/** A control whose value is worked out from event to event. */
export function statefulControl(name: string, step: Stateful['step']): Controls {
  return { [name]: statefulValue(step) };
}

/** The map with its stateful values known, and the memory after it. */
function resolveControls(memory: Memory, controls: Controls): readonly [Memory, Controls] {
  const known: Record<string, ControlValue> = {};
  let kept = memory;
  for (const name of Object.keys(controls).sort()) {
    let value = controls[name] as ControlValue;
    if (value instanceof Stateful) [kept, value] = value.step(kept);
    known[name] = value;
  }
  return [kept, known];
}

/** The map without its stateful values. */
function withoutStateful(controls: Controls): Controls {
  const entries = Object.entries(controls);
  return Object.fromEntries(entries.filter(([, value]) => !(value instanceof Stateful)));
}

/**
 * Events in order with their stateful values known, and the memory after them. Where an event does
 * not begin, it does not count: it loses those values.
 */
export function resolveState(
  memory: Memory,
  events: readonly Event<Controls>[],
): readonly [Memory, Event<Controls>[]] {
  let kept = memory;
  const resolved = events.map((event) => {
    if (!event.hasOnset) return event.withValue(withoutStateful(event.value));
    const [next, controls] = resolveControls(kept, event.value);
    kept = next;
    return event.withValue(controls);
  });
  return [kept, resolved];
}

/** After a leap of more cycles than this, counting begins afresh: all between is not played. */
const LONGEST_LEAP = 1024;

/** How many cycles' beginnings are kept in mind. */
const MOST_KEPT = 64;

/** The pattern with its stateful values known, counted from cycle 0 on. */
export function withMemory(p: ControlPattern): ControlPattern {
  const known = new Map<string, Memory>();
  const ordered = (begin: Rational, end: Rational, frame: Frame): Event<Controls>[] => {
    if (begin.gte(end)) return [];
    const events = p.run(span(begin, end), frame);
    return events.sort((a, b) => a.part.begin.compare(b.part.begin));
  };
  const keep = (cycle: Rational, memory: Memory): void => {
    known.set(cycle.toString(), memory);
    const [oldest] = known.keys();
    if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  };
  const memoryAt = (cycle: Rational, frame: Frame): Memory => {
    let from = cycle;
    let leap = 0;
    while (from.sign() > 0 && leap < LONGEST_LEAP && !known.has(from.toString())) {
      from = from.sub(Rational.one);
      leap += 1;
    }
    let memory = known.get(from.toString()) ?? {};
    for (; from.lt(cycle); from = from.add(Rational.one)) {
      [memory] = resolveState(memory, ordered(from, cycleOf(from).end, frame));
      keep(from.add(Rational.one), memory);
    }
    return memory;
  };
  const pattern = new Pattern<Controls>((at, frame) => {
    const cycle = at.begin.floor();
    const [memory] = resolveState(memoryAt(cycle, frame), ordered(cycle, at.begin, frame));
    return resolveState(memory, ordered(at.begin, at.end, frame))[1];
  }, p.steps);
  return splitQueries(pattern);
}
