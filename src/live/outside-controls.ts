import type { OutsideSource } from '../song/index.ts';
import {
  type ModulatorPlan,
  type OutsideCourse,
  type OutsideValue,
  outsideAt,
  type Plan,
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

/** The time of what is to be done before all that is scheduled. */
const AT_ONCE = Number.NEGATIVE_INFINITY;

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

  /** Names of all strips. */
  get strips(): ReadonlySet<string> {
    const nodes = this.#songs.players.flatMap(({ plan }) => plan.nodes);
    return new Set(nodes.map(({ name }) => name));
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
      this.#scheduler.send(player, [{ time: AT_ONCE, node: node.name, commands }]);
    }
    return moved;
  }
}

/** Keys of knobs whose parameter has another value by itself in a plan than in the one before. */
export function newlySet(before: Plan, after: Plan): readonly string[] {
  const last = new Map(coursesOf(before).map(([name, { rest }]) => [name, rest]));
  return coursesOf(after).flatMap(([name, { key, rest }]) => {
    const old = last.get(name);
    return old === undefined || old === rest ? [] : [key];
  });
}

/** What knobs move in a plan, by strip, parameter and knob. */
function coursesOf({ nodes }: Plan): readonly (readonly [string, OutsideCourse])[] {
  return nodes.flatMap(({ name, modulators }) =>
    modulators.flatMap(({ course }) => {
      if (course?.kind !== 'outside') return [];
      return [[`${name} ${course.names[0]} ${course.key}`, course] as const];
    }),
  );
}
