import { type Groove, grooveSteps, secondsPerBar } from '../../music/index.ts';
import type { Song, Track } from '../song.ts';
import { haskellNumber } from './settings.ts';

/** The strength of a hit that says nothing of it. */
const USUAL_VELOCITY = 0.8;

/**
 * What a track plays with its groove, as Tidal says it: seconds of `nudge` and a share of `velocity`
 * for each step of the bar. Notes between two steps are as late as the step they follow.
 */
export function withGroove(played: string, { groove }: Track, song: Song): string {
  if (groove === undefined || !isGrooveSaid(groove, song)) return played;
  const seconds = secondsPerBar(Number(song.bpm), song.meter);
  const steps = grooveSteps(groove, song.meter);
  const late = groove.offsets.map((each) => (each * seconds) / steps);
  const nudge = late.every((each) => each === 0) ? '' : `\n  |+ nudge ${inBar(late, steps)}`;
  const { velocities } = groove;
  const struck = velocities.every((each) => each === 1)
    ? ''
    : `\n  |< velocity ${USUAL_VELOCITY}\n  |* velocity ${inBar(velocities, steps)}`;
  return nudge + struck === '' ? played : `(${played})${nudge}${struck}`;
}

/** Seconds of a step are one number where the tempo is, and patterns have whole steps. */
export function isGrooveSaid(groove: Groove, song: Song): boolean {
  const isSteady =
    typeof song.bpm === 'number' && song.arrangement.every(({ bpm }) => bpm === undefined);
  return isSteady && Number.isInteger(grooveSteps(groove, song.meter));
}

/** Values for the steps of a bar, as mini-notation: `"[0 0.02]*8"`. */
function inBar(values: readonly number[], steps: number): string {
  const text = (count: number): string =>
    Array.from({ length: count }, (_, i) => bare(values[i % values.length] ?? 0)).join(' ');
  const turns = steps / values.length;
  if (turns === 1 || !Number.isInteger(turns)) return `"${text(steps)}"`;
  return values.length === 1
    ? haskellNumber(values[0] ?? 0)
    : `"[${text(values.length)}]*${turns}"`;
}

function bare(value: number): string {
  return haskellNumber(value).replace(/^\((.*)\)$/, '$1');
}
