import type { Seconds } from '../base/index.ts';
import type { OutsideSource } from '../song/index.ts';
import {
  deviceMessage,
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

/** The strips of a song, as they were seen. */
interface Seen {
  readonly nodes: readonly StageNode[];
  /** Those before. */
  readonly before: readonly StageNode[];
  /** Live time from which they are on the server; undefined once that has come. */
  readonly from: Seconds | undefined;
}

/** The time of what is to be done before all that is scheduled. */
const AT_ONCE = Number.NEGATIVE_INFINITY;

/** Knobs and faders that move parameters of what plays. */
export class OutsideControls {
  readonly #scheduler: Scheduler;
  readonly #songs: Setlist;
  readonly #seen = new Map<Player, Seen>();

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
    for (const target of moved) if (this.#isThere(target)) this.#send(target);
    return moved;
  }

  /**
   * Tells modulators that have come onto the server where their knobs stand by now: between planning a change and its
   * time they may have been moved.
   *
   * @param now live time, as far as the server has come
   */
  settle(now: Seconds): void {
    for (const player of this.#songs.players) {
      const { nodes } = player.plan;
      const seen = this.#seen.get(player);
      if (seen?.nodes !== nodes) {
        this.#seen.set(player, { nodes, before: seen?.nodes ?? [], from: player.horizon });
      } else if (seen.from !== undefined && now > seen.from) {
        this.#seen.set(player, { ...seen, from: undefined });
        const own = this.targets.filter((target) => target.player === player);
        for (const target of own) {
          if (this.#songs.outside.has(target.course.key)) this.#send(target);
        }
      }
    }
  }

  #send(target: OutsideTarget): void {
    const { player, node, modulator } = target;
    if (modulator.device !== undefined) {
      this.#tellDevice(target, modulator.device.control);
      return;
    }
    const controls = { to: this.valueOf(target) };
    const commands = [{ op: 'node.set', id: modulator.id, controls }] as const;
    this.#scheduler.send(player, [{ time: AT_ONCE, node: node.name, commands }]);
  }

  /** Tells the MIDI instrument that a track plays where a control of it stands. */
  #tellDevice(target: OutsideTarget, name: string): void {
    const { player, node } = target;
    const midi = player.plan.tracks.find((track) => track.node === node.name)?.midi;
    const control = midi?.controls?.find((each) => each.name === name);
    if (midi === undefined || control === undefined) return;
    const { port, channel } = midi;
    const message = deviceMessage(control, channel, this.valueOf(target));
    this.#scheduler.tell(player, { track: node.name, port, message });
  }

  /** Whether a modulator is on the server already, for all that is known. */
  #isThere({ player, modulator, course }: OutsideTarget): boolean {
    const seen = this.#seen.get(player);
    if (seen === undefined) return false;
    const isSeen = seen.nodes === player.plan.nodes;
    if (isSeen && seen.from === undefined) return true;
    const before = isSeen ? seen.before : seen.nodes;
    return before.some(({ modulators }) =>
      modulators.some((each) => {
        return (
          each.id === modulator.id &&
          each.course?.kind === 'outside' &&
          each.course.key === course.key
        );
      }),
    );
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
