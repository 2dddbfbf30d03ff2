/** One event in the words of `gabber events --jsonl`, in which real Tidal answers too. */
export interface PeerEvent {
  readonly track?: string;
  /** Exact fractions; null for a signal. */
  readonly whole: readonly [string, string] | null;
  readonly part: readonly [string, string];
  readonly value: unknown;
}

/** Numbers that are this near, as a share of the larger, are the same. */
const NEAR = 1e-9;

/**
 * Where two answers differ, in words, or undefined where they are alike: events in any order,
 * touching parts of one event joined, numbers to nine digits.
 */
export function differenceOf(
  theirs: readonly PeerEvent[],
  ours: readonly PeerEvent[],
): string | undefined {
  const [expected, actual] = [joinedEvents(theirs), joinedEvents(ours)];
  const first = expected.findIndex((each, i) => {
    const other = actual[i];
    return other === undefined || !isSameEvent(each, other);
  });
  const place = first === -1 && actual.length > expected.length ? expected.length : first;
  if (place === -1) return undefined;
  const counts = `${expected.length} events in Tidal, ${actual.length} here; the first that differs:`;
  return `${counts} ${JSON.stringify(expected[place])} in Tidal, ${JSON.stringify(actual[place])} here`;
}

function isSameEvent(a: PeerEvent, b: PeerEvent): boolean {
  return (
    String(a.whole) === String(b.whole) &&
    String(a.part) === String(b.part) &&
    isSameValue(a.value, b.value)
  );
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a), Math.abs(b));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = Object.keys(a).sort();
  return (
    String(names) === String(Object.keys(b).sort()) &&
    names.every((name) => isSameValue(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

/** Events in one order, touching parts of one event joined. */
function joinedEvents(events: readonly PeerEvent[]): PeerEvent[] {
  const sorted = events
    .map((event) => ({ event, key: `${event.whole} ${shownValue(event.value)}` }))
    .sort((a, b) => {
      if (a.key !== b.key) return a.key < b.key ? -1 : 1;
      const [begin, end] = [0, 1].map((i) => at(a.event.part, i) - at(b.event.part, i));
      return begin || end || 0;
    });
  const joined: typeof sorted = [];
  for (const each of sorted) {
    const last = joined.at(-1);
    const touches = last?.key === each.key && last.event.part[1] === each.event.part[0];
    if (last === undefined || !touches || each.event.whole === null) joined.push(each);
    else last.event = { ...last.event, part: [last.event.part[0], each.event.part[1]] };
  }
  return joined.map(({ event }) => event);
}

/** A value as a word to sort by, blind to the last digits of numbers. */
function shownValue(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(6)));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${name}=${shownValue(each)}`)
    .join(',');
}

function at(part: PeerEvent['part'], edge: number): number {
  const [n, d = '1'] = (part[edge] ?? '').split('/');
  return Number(n) / Number(d);
}
