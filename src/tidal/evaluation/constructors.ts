import { Rational } from '../../base/index.ts';
import { type Controls, Event, Int, Note, Stateful, TimeSpan } from '../../pattern/index.ts';
import { Blob, ContextValue, StateValue } from './special.ts';
import { Data, force, just, nothing, uncons, type Value } from './values.ts';

/** The fields of a value that was made by a constructor, or undefined where another made it. */
export function matchConstructor(name: string, value: Value): readonly Value[] | undefined {
  switch (name) {
    case 'True':
      return value === true ? [] : undefined;
    case 'False':
      return value === false ? [] : undefined;
    case 'LT':
      return value === -1 ? [] : undefined;
    case 'EQ':
      return value === 0 ? [] : undefined;
    case 'GT':
      return value === 1 ? [] : undefined;
    case ':': {
      const cell = uncons(value);
      return cell && [cell.head, cell.tail];
    }
    case 'Note':
      return [value];
    case 'Arc':
      return value instanceof TimeSpan ? [value.begin, value.end] : undefined;
    case 'Context':
      return value instanceof ContextValue ? [value.positions()] : undefined;
    case 'State':
      return value instanceof StateValue ? [value.span, value.controls] : undefined;
    case 'Event':
      return value instanceof Event ? eventFields(value) : undefined;
    default:
      if (value instanceof Data) return value.name === name ? value.fields : undefined;
      return controlFields(name, value);
  }
}

function eventFields(event: Event<unknown>): readonly Value[] {
  const whole = event.whole === undefined ? nothing : just(event.whole);
  return [new ContextValue(event.trail), whole, event.part, event.value];
}

/** What a stateful value makes of what is kept in mind. */
function stepOf(value: Stateful, memory: Value): readonly Value[] {
  return value.step(force(memory) as Controls);
}

/** The values of controls: `VF 1.5` is a plain number, `VN 3` a Note, and so on. */
function controlFields(name: string, value: Value): readonly Value[] | undefined {
  switch (name) {
    case 'VF':
      return typeof value === 'number' ? [value] : undefined;
    case 'VS':
      return typeof value === 'string' ? [value] : undefined;
    case 'VB':
      return typeof value === 'boolean' ? [value] : undefined;
    case 'VN':
      return value instanceof Note ? [value.value] : undefined;
    case 'VI':
      return value instanceof Int ? [value.value] : undefined;
    case 'VR':
      return value instanceof Rational ? [value] : undefined;
    case 'VX':
      return value instanceof Blob ? [value.bytes] : undefined;
    case 'VState':
      return value instanceof Stateful ? [(memory: Value) => stepOf(value, memory)] : undefined;
    default:
      return undefined;
  }
}
