import type { Result } from '../base/index.ts';
import { success } from '../base/index.ts';
import { type Groove, grooveSteps, type Meter } from '../music/index.ts';
import { chooseNotes, type NoteChoice } from './choose-notes.ts';
import type { MidiFile } from './midi-file.ts';

/** What the notes nearest to one step of a bar are like. */
interface Heard {
  readonly late: number;
  readonly velocity: number;
  readonly count: number;
}

const nothing: Heard = { late: 0, velocity: 0, count: 0 };

/**
 * The groove in which a file is played: how late the notes nearest to each step of a bar are on average,
 * as a share of a step, and how strong beside the average of all. Steps that no note is near to are on
 * time, and as strong as the average.
 *
 * Problems: those of `chooseNotes`.
 *
 * @param division steps to a whole note: 16 for sixteenths
 */
export function noteGroove(
  file: MidiFile,
  choice: NoteChoice,
  meter: Meter,
  division: number,
): Result<Groove> {
  const chosen = chooseNotes(file, choice);
  if (!chosen.ok) return chosen;
  const { notes } = chosen.value;
  const inBar = grooveSteps({ division, offsets: [], velocities: [] }, meter);
  const steps: Heard[] = Array.from({ length: Math.ceil(inBar) }, () => nothing);
  for (const { begin, velocity } of notes) {
    const place = (begin * division) / (4 * file.division);
    const { step, late } = nearestStep(place, inBar);
    const before = steps[step] ?? nothing;
    steps[step] = {
      late: before.late + late,
      velocity: before.velocity + velocity,
      count: before.count + 1,
    };
  }
  const average = notes.reduce((sum, { velocity }) => sum + velocity, 0) / notes.length;
  return success({
    division,
    offsets: steps.map(({ late, count }) => (count === 0 ? 0 : rounded(late / count))),
    velocities: steps.map(({ velocity, count }) =>
      count === 0 ? 1 : rounded(Math.min(velocity / count / average, 2)),
    ),
  });
}

/**
 * The step of a bar that a place is nearest to, and how far behind it is. What is nearest to the next bar
 * is that one's first step played early.
 */
function nearestStep(
  place: number,
  inBar: number,
): { readonly step: number; readonly late: number } {
  const within = place - Math.floor(place / inBar) * inBar;
  const nearest = Math.round(within);
  if (nearest >= inBar) return { step: 0, late: Math.max(within - inBar, -0.5) };
  return { step: nearest, late: Math.min(within - nearest, 0.5) };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
