import { type Rational, rational } from '../base/index.ts';
import { type Controls, plainControls } from '../pattern/index.ts';
import type { TrackEvent } from './event-lines.ts';
import { columns } from './overview.ts';

/** Events as a person reads them: a heading a cycle, then time, length, track and what sounds. */
export function eventsText(cycle: number, events: readonly TrackEvent[]): string {
  if (events.length === 0) return `cycle ${cycle}: nothing\n`;
  const several = new Set(events.map(({ track }) => track)).size > 1;
  const rows = events.map((each): [string, string] => {
    const { track, event } = each;
    const what = valueText(event.value as Controls);
    return [timesText(each, rational(cycle)), several ? `${track}  ${what}` : what];
  });
  return `cycle ${cycle}\n${columns(rows).join('\n')}\n`;
}

/**
 * `1/4 for 1/8`, counted from the cycle's beginning; a part without its own beginning is marked,
 * and a signal has no length.
 */
function timesText({ event }: TrackEvent, cycle: Rational): string {
  const { whole, part } = event;
  const begin = fraction(part.begin.sub(cycle));
  if (whole === undefined) return `${begin} (signal)`;
  const length = fraction(whole.end.sub(whole.begin));
  const held = event.hasOnset ? '' : ` (since ${fraction(whole.begin.sub(cycle))})`;
  return `${begin} for ${length}${held}`;
}

function fraction(time: Rational): string {
  const text = time.toString();
  return text.endsWith('/1') ? text.slice(0, -2) : text;
}

function valueText(value: Controls): string {
  const entries = Object.entries(plainControls(value));
  if (entries.length === 0) return '(hit)';
  return entries.map(([name, each]) => `${name}: ${shownValue(each)}`).join('  ');
}

function shownValue(value: number | string | boolean): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(7))) : String(value);
}
