import type { Seconds } from '../base/index.ts';
import { readMessage } from '../midi/index.ts';
import {
  HELD_KEY,
  type MidiMessage,
  type OutsideEvent,
  type TimedMessage,
  type TrackPlan,
  VOICE_IDS,
} from '../stage/index.ts';
import type { Player } from './player.ts';
import type { Scheduler } from './scheduler.ts';

/** MIDI's middle c, Tidal's note 0. */
const MIDDLE = 60;
const MOST = 127;
const PEDAL = 64;
/** Controllers of 120 and above end notes, whatever their value. */
const FIRST_ENDING = 120;
const BEND_MIDDLE = 8192;
/** Semitones of a bend to the end. */
const BEND_RANGE = 2;
/** A key is heard as soon as a server can be told of it. */
const SOON: Seconds = 0.005;
/** Seconds that a note lasts which does not wait for its key. */
const ONE_SHOT: Seconds = 0.25;

/** A voice that sounds for a key. */
interface Voice {
  readonly id: number;
  readonly freq: number;
}

/** A key that is down, or that the pedal holds. */
interface Key {
  readonly key: number;
  readonly velocity: number;
  /** None of a mono instrument's, whose one voice is the track's, nor of a MIDI instrument's. */
  readonly voices: readonly Voice[];
  isDown: boolean;
}

/** What the keys of one port play on one track. */
interface Hand {
  readonly player: Player;
  readonly track: string;
  readonly port: string;
  readonly held: Map<number, Key>;
  /** The voice of a mono instrument. */
  mono: Voice | undefined;
  pedal: boolean;
  /** By what frequencies are multiplied. */
  bend: number;
}

/**
 * Tracks that are played on the keys of a MIDI port: a note begins with its key and ends with it or with the pedal.
 * Drums and samples sound as long as they do.
 */
export class LiveKeys {
  readonly #scheduler: Scheduler;
  readonly #players: () => readonly Player[];
  readonly #hands: Hand[] = [];

  constructor(scheduler: Scheduler, players: () => readonly Player[]) {
    this.#scheduler = scheduler;
    this.#players = players;
  }

  /** Plays a message that came in on a port, at a live time. What is no message is left out. */
  hear(port: string, bytes: readonly number[], now: Seconds): void {
    const message = readMessage(bytes);
    if (message === undefined || !('channel' in message)) return;
    for (const player of this.#players()) {
      for (const track of player.plan.tracks) {
        if (isPlayedBy(track, port, message.channel)) {
          this.#take(this.#handOf(player, track.name, port), track, message, now + SOON);
        }
      }
    }
  }

  /** Lets go of all that a port's keys hold: it is gone, or nobody plays it any more. */
  release(port: string, now: Seconds): void {
    for (const hand of this.#hands) if (hand.port === port) this.#endAll(hand, now + SOON);
  }

  #handOf(player: Player, track: string, port: string): Hand {
    const isThis = (each: Hand): boolean =>
      each.player === player && each.track === track && each.port === port;
    const known = this.#hands.find(isThis);
    if (known !== undefined) return known;
    const hand = { player, track, port, held: new Map(), mono: undefined, pedal: false, bend: 1 };
    this.#hands.push(hand);
    return hand;
  }

  #take(hand: Hand, track: TrackPlan, message: MidiMessage, time: Seconds): void {
    switch (message.kind) {
      case 'note-on':
        this.#begin(hand, track, message.note, message.velocity, time);
        break;
      case 'note-off':
        this.#lift(hand, track, message.note, time);
        break;
      case 'bend':
        this.#bend(hand, message.value, time);
        break;
      case 'control':
        if (message.controller === PEDAL) this.#press(hand, track, message.value >= 64, time);
        else if (message.controller >= FIRST_ENDING) this.#endAll(hand, time);
        break;
      default:
        break;
    }
  }

  #begin(hand: Hand, track: TrackPlan, key: number, velocity: number, time: Seconds): void {
    const before = hand.held.get(key);
    if (before !== undefined) this.#end(hand, before, time);
    const sent = this.#strike(hand, track, key, velocity, time);
    if (!isHeld(track)) return;
    const begun = voicesIn(hand, sent);
    const isMono = track.instrument?.mono === true && track.midi === undefined;
    if (isMono) hand.mono = begun.at(-1) ?? hand.mono;
    hand.held.set(key, { key, velocity, voices: isMono ? [] : begun, isDown: true });
    if (hand.bend !== 1) this.#bendVoices(hand, time);
  }

  #strike(hand: Hand, track: TrackPlan, key: number, velocity: number, time: Seconds) {
    const { player } = hand;
    const length = isHeld(track) ? HELD_KEY : ONE_SHOT;
    const event: OutsideEvent = {
      track: track.name,
      time,
      delta: length,
      cycle: Math.max(0, player.cycleAt(time)),
      controls: {
        note: key - MIDDLE + (track.keys?.transpose ?? 0),
        velocity: velocity / MOST,
        sustain: length,
      },
    };
    return this.#scheduler.play(player, [event]);
  }

  #lift(hand: Hand, track: TrackPlan, key: number, time: Seconds): void {
    const held = hand.held.get(key);
    if (held === undefined) return;
    held.isDown = false;
    if (hand.pedal) return;
    const newest = [...hand.held.values()].at(-1) === held;
    this.#end(hand, held, time);
    const left = [...hand.held.values()].at(-1);
    // a mono instrument goes back to the key that is still down
    const goesBack = hand.mono !== undefined && newest && left !== undefined;
    if (goesBack) this.#strike(hand, track, left.key, left.velocity, time);
  }

  #press(hand: Hand, track: TrackPlan, isPressed: boolean, time: Seconds): void {
    hand.pedal = isPressed;
    if (isPressed) return;
    for (const { key, isDown } of [...hand.held.values()]) {
      if (!isDown) this.#lift(hand, track, key, time);
    }
  }

  #end(hand: Hand, held: Key, time: Seconds): void {
    hand.held.delete(held.key);
    const { player, track } = hand;
    const gates = held.voices.map(
      ({ id }) => ({ op: 'node.set', id, controls: { gate: 0 } }) as const,
    );
    if (gates.length > 0) {
      this.#scheduler.send(player, [{ time, node: nodeOf(hand), commands: gates }]);
    }
    if (hand.mono !== undefined && hand.held.size > 0) return;
    hand.mono = undefined;
    const transpose = player.plan.tracks.find(({ name }) => name === track)?.keys?.transpose ?? 0;
    this.#scheduler.letGo(player, { track, time, note: held.key + transpose });
  }

  #endAll(hand: Hand, time: Seconds): void {
    hand.pedal = false;
    for (const held of [...hand.held.values()]) this.#end(hand, held, time);
  }

  #bend(hand: Hand, value: number, time: Seconds): void {
    hand.bend = 2 ** (((value - BEND_MIDDLE) / BEND_MIDDLE) * (BEND_RANGE / 12));
    this.#bendVoices(hand, time);
  }

  #bendVoices(hand: Hand, time: Seconds): void {
    const { bend, mono } = hand;
    const voices = [...hand.held.values()].flatMap((each) => each.voices);
    const all = mono === undefined ? voices : [...voices, mono];
    if (all.length === 0) return;
    const commands = all.map(({ id, freq }) => {
      return { op: 'node.set', id, controls: { freq: freq * bend } } as const;
    });
    this.#scheduler.send(hand.player, [{ time, node: nodeOf(hand), commands }]);
  }
}

/** Whether a track is played on a channel of a port. */
export function isPlayedBy({ keys }: TrackPlan, port: string, channel: number): boolean {
  return keys?.port === port && (keys.channel === undefined || keys.channel === channel);
}

/** Whether a track's notes last as long as their keys are down. */
function isHeld({ instrument, midi }: TrackPlan): boolean {
  return midi !== undefined || instrument?.pitch.kind === 'note' || instrument?.mono === true;
}

function nodeOf({ player, track }: Hand): string {
  return player.plan.tracks.find(({ name }) => name === track)?.node ?? track;
}

/** The voices that messages begin on a track's node; where they move a mono voice, that at its new pitch. */
function voicesIn({ player, track, mono }: Hand, messages: readonly TimedMessage[]): Voice[] {
  const node = player.plan.nodes.find(({ name }) => name === track);
  if (node === undefined) return [];
  const { firstVoice } = node.place;
  return messages
    .filter((message) => message.node === node.name)
    .flatMap(({ commands }) => commands)
    .flatMap((command) => {
      const isVoice =
        command.op === 'synth.new' &&
        command.id >= firstVoice &&
        command.id < firstVoice + VOICE_IDS;
      const isMoved = command.op === 'node.set' && command.id === mono?.id;
      if (!isVoice && !isMoved) return [];
      const freq = Number(command.controls?.['freq']);
      return Number.isFinite(freq) ? [{ id: command.id, freq }] : [];
    });
}
