import { rational } from '../src/base/index.ts';
import {
  type ControlPattern,
  type Controls,
  plainControls,
  queryWithin,
  type TimeSpan,
} from '../src/pattern/index.ts';
import { evaluateExpression } from '../src/tidal/index.ts';
import { type PeerEvent, peerCycles } from './tidal-peer.ts';

const shownSpan = ({ begin, end }: TimeSpan): string => `${begin}-${end}`;

/** gabber's answers to an expression, in the words in which real Tidal is asked for its own. */
export function answersOf(expression: string): PeerEvent[] {
  const { pattern, problems } = evaluateExpression(expression);
  if (pattern === undefined) throw new Error(`${expression}: ${problems[0]?.message}`);
  return eventsOf(pattern, peerCycles);
}

/** What a pattern plays in its first cycles, in the same words. */
export function eventsOf(pattern: ControlPattern, cycles: number): PeerEvent[] {
  return Array.from({ length: cycles }, (_, cycle) => {
    const answer = queryWithin(pattern, rational(cycle), rational(cycle + 1));
    if (!answer.ok) throw new Error(answer.problems[0]?.message);
    return answer.value.map((event): PeerEvent => {
      const whole = event.whole === undefined ? '~' : shownSpan(event.whole);
      return [whole, shownSpan(event.part), shownControls(event.value)];
    });
  }).flat();
}

function shownControls(controls: Controls): string {
  return Object.entries(plainControls(controls))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}
