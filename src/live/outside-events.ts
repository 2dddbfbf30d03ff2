import type { Seconds } from '../base/index.ts';
import { type DirtEvent, isFrom } from '../dirt/index.ts';
import type { OutsideEvent } from '../stage/index.ts';
import type { Player } from './player.ts';

/**
 * An event that another program sent, for each track of a player that listens to its pattern; on the track's own
 * instrument unless it names a sound.
 *
 * @param time live time at which it is meant
 */
export function eventsFor(player: Player, event: DirtEvent, time: Seconds): OutsideEvent[] {
  return player.plan.tracks
    .filter(({ tidal }) => tidal !== undefined && isFrom(event, tidal))
    .map(({ name }) => ({
      track: name,
      time,
      delta: event.delta,
      cycle: Math.max(0, player.cycleAt(time)),
      controls: event.controls,
    }));
}
