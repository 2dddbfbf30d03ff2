import { type Problem, problem } from '../base/index.ts';
import { type Sound, soundOf } from '../sound/index.ts';
import { type Onset, patternPath } from './onsets.ts';
import type { Output } from './output.ts';
import type { Plan } from './types.ts';
import { numberOf } from './voice-values.ts';

/** The plan that an onset is of, and where it is told what is wrong. */
interface Asking {
  readonly plan: Plan;
  readonly output: Pick<Output, 'isNew' | 'problems'>;
}

/** What is heard of a name that is no sound. */
const TICK = 'tick';

/** The event's `s`, behind its `bank` (`bank "808" # s "bd"` is `808bd`), or the track's folder. */
export function soundName({ controls, track }: Onset): string | undefined {
  const { s, bank } = controls;
  if (typeof s !== 'string') return track.folder;
  return typeof bank === 'string' ? bank + s : s;
}

/** What the event names, or the track's own instrument; for a name that nobody knows a quiet tick. */
export function soundAt({ plan, output }: Asking, onset: Onset): Sound | undefined {
  const { controls, track, section } = onset;
  const name = soundName(onset);
  const n = numberOf(controls, 'n') ?? 0;
  if (name === undefined) return track.instrument && soundOf(track.instrument, n);
  const found = plan.sound(name, n);
  if (found !== undefined) return found;
  if (output.isNew(`${track.name} sound ${name}`)) {
    const unknown = unknownSound(plan, track.name, name);
    const word = typeof controls['s'] === 'string' ? controls['s'] : name;
    output.problems.push(plan.locate(unknown, patternPath(plan, section, track), word));
  }
  return plan.sound(TICK);
}

function unknownSound(plan: Plan, track: string, name: string): Problem {
  const message = `Track ${track} plays \`${name}\`, which is no sound here: a tick stands in for it.`;
  const meant = plan.nearestSound(name);
  const hint =
    meant === undefined
      ? '`gabber instruments` lists the sounds; `s` answers to many of Tidal’s names for them.'
      : `Did you mean \`${meant}\`?`;
  return problem('stage.unknown-sound', message, { severity: 'warning', hint });
}
