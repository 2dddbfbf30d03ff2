import type { OutsideSource } from '../song/index.ts';
import {
  type ModulatorPlan,
  type OutsideCourse,
  type OutsideValue,
  outsideAt,
  type StageNode,
} from '../stage/index.ts';
import type { Player } from './player.ts';
import type { Scheduler } from './scheduler.ts';
import type { Setlist } from './setlist.ts';

/** A parameter of what plays that a knob or a fader moves. */
export interface OutsideTarget {
  readonly player: Player;
  /** The strip: a track, group, return, or the master. */
  readonly node: StageNode;
  readonly modulator: ModulatorPlan;
  readonly course: OutsideCourse;
}

/** Knobs and faders that move parameters of what plays. */
export class OutsideControls {
  readonly #scheduler: Scheduler;
  readonly #songs: Setlist;

  constructor(scheduler: Scheduler, songs: Setlist) {
    this.#scheduler = scheduler;
    this.#songs = songs;
  }

  /** All that can be moved now. */
  get targets(): readonly OutsideTarget[] {
    return this.#songs.players.flatMap((player) =>
      player.plan.nodes.flatMap((node) =>
        node.modulators.flatMap((modulator) => {
          const { course } = modulator;
          return course?.kind === 'outside' ? [{ player, node, modulator, course }] : [];
        }),
      ),
    );
  }

  /** What songs listen to. */
  get sources(): readonly OutsideSource[] {
    return this.targets.map(({ course }) => course.source);
  }

  /** The value that a target has now, in its unit. */
  valueOf({ course }: OutsideTarget): number {
    return outsideAt(course, this.#songs.outside.get(course.key));
  }

  /** Moves all that listens to a source, at once; gives what it was. What comes later begins with it. */
  move(key: string, value: OutsideValue): readonly OutsideTarget[] {
    this.#songs.setOutside(key, value);
    const moved = this.targets.filter(({ course }) => course.key === key);
    for (const { player, node, modulator, course } of moved) {
      const controls = { to: outsideAt(course, value) };
      const commands = [{ op: 'node.set', id: modulator.id, controls }] as const;
      // before all that is scheduled: as soon as possible
      this.#scheduler.send(player, [{ time: AT_ONCE, node: node.name, commands }]);
    }
    return moved;
  }
}

const AT_ONCE = Number.NEGATIVE_INFINITY;
