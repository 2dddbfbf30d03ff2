import type { Seconds } from '../base/index.ts';
import { readMessage } from '../midi/index.ts';
import type { TrackPlan } from '../stage/index.ts';
import { KeyHand } from './key-hand.ts';
import type { Player } from './player.ts';
import type { Scheduler } from './scheduler.ts';

/** A key is heard as soon as a server can be told of it. */
const SOON: Seconds = 0.005;

/**
 * Tracks that are played on the keys of a MIDI port: a note begins with its key and ends with it or with the pedal,
 * with its release. Drums and samples sound as long as they do.
 */
export class LiveKeys {
  readonly #scheduler: Scheduler;
  readonly #players: () => readonly Player[];
  #hands: readonly KeyHand[] = [];
  /** When what was played last sounds. */
  #last: Seconds = 0;

  constructor(scheduler: Scheduler, players: () => readonly Player[]) {
    this.#scheduler = scheduler;
    this.#players = players;
  }

  /** Plays a message that came in on a port, at a live time. What is no message is left out. */
  hear(port: string, bytes: readonly number[], now: Seconds): void {
    const message = readMessage(bytes);
    if (message === undefined || !('channel' in message)) return;
    this.look(now);
    const time = this.#soonFrom(now);
    for (const player of this.#players()) {
      for (const track of player.plan.tracks) {
        if (!isPlayedBy(track, port, message.channel)) continue;
        this.#handOf(player, track.name, port).take(track, message, time);
      }
    }
  }

  /** Lets go of all that a port's keys hold: it is gone. */
  release(port: string, now: Seconds): void {
    for (const hand of this.#hands) if (hand.port === port) hand.leave(this.#soonFrom(now));
  }

  /** Lets go of all that keys hold, whatever is still down. */
  silence(now: Seconds): void {
    for (const hand of this.#hands) hand.endAll(this.#soonFrom(now));
  }

  /** Knows nothing any more of what keys hold: the server has lost it. */
  forget(): void {
    this.#hands = [];
    this.#last = 0;
  }

  /** Lets go of what keys hold on tracks that songs do not let them play any more. */
  look(now: Seconds): void {
    const over = this.#hands.filter((hand) => !isStillPlayed(hand));
    if (over.length === 0) return;
    for (const hand of over) {
      // a track that is gone took its voices along
      if (trackOf(hand) !== undefined) hand.endAll(this.#soonFrom(now));
    }
    this.#hands = this.#hands.filter((hand) => !over.includes(hand));
  }

  /** As soon as possible, and no sooner than what was played before: a key that goes up ends what it began. */
  #soonFrom(now: Seconds): Seconds {
    this.#last = Math.max(this.#last, now + SOON);
    return this.#last;
  }

  #handOf(player: Player, track: string, port: string): KeyHand {
    const known = this.#hands.find((hand) => {
      return hand.player === player && hand.track === track && hand.port === port;
    });
    if (known !== undefined) return known;
    const hand = new KeyHand(this.#scheduler, player, track, port);
    this.#hands = [...this.#hands, hand];
    return hand;
  }
}

/** Whether a track is played on a channel of a port. */
export function isPlayedBy({ keys }: TrackPlan, port: string, channel: number): boolean {
  return keys?.port === port && (keys.channel === undefined || keys.channel === channel);
}

function isStillPlayed(hand: KeyHand): boolean {
  const track = trackOf(hand);
  if (track?.keys?.port !== hand.port) return false;
  return hand.channels.every((channel) => isPlayedBy(track, hand.port, channel));
}

function trackOf({ player, track }: KeyHand): TrackPlan | undefined {
  return player.plan.tracks.find(({ name }) => name === track);
}
