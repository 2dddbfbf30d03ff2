import { rational } from '../src/base/index.ts';
import { type EventLine, eventLine } from '../src/cli/event-lines.ts';
import { type ControlPattern, type LiveControls, queryWithin } from '../src/pattern/index.ts';
import type { PeerEvent } from './tidal-events.ts';

/** What a pattern plays in its first cycles, in the words in which real Tidal is asked. */
export function eventsOf(
  pattern: ControlPattern,
  cycles: number,
  controls: LiveControls = {},
): PeerEvent[] {
  return Array.from({ length: cycles }, (_, cycle) => {
    const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1), { controls });
    if (!answer.ok) throw new Error(answer.problems[0]?.message);
    return answer.value.map((event) => asPrinted(eventLine({ track: '', event }, false)));
  }).flat();
}

/** What a reader of the printed line has: bytes are numbers in a list. */
function asPrinted(event: EventLine): PeerEvent {
  return JSON.parse(JSON.stringify(event));
}
